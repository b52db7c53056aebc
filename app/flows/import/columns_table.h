// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/import_work.h"

#include <QTableWidget>

class QComboBox;

namespace evenkeel {

/// How each column of the file is read, where that can be said otherwise: as another field, as a competency of a side, or
/// not at all. In a ratings file also the competencies that are not there yet.
class ColumnsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit ColumnsTable(QWidget *parent = nullptr);

    /// Begins anew with this file.
    void setSheet(const Sheet &sheet);
    /// Which fields a column can be read as.
    void offerFields(ImportKind kind);
    /// What the columns were taken for, with what was chosen here.
    void showPlanned(const PlannedImport &planned);

    QList<ColumnMapping> mappings() const;
    QList<SideColumns> sides() const;

Q_SIGNALS:
    void chosen();

private:
    QComboBox *makeChoices(const QString &heading, bool isColumn);
    void addRow(const QString &heading, const QString &sample, bool isColumn);
    QString keyAt(int row) const;

    int m_columns = 0; ///< Rows that stand for columns; further ones stand for competencies.
    std::optional<ImportKind> m_kind;
};

} // namespace evenkeel
