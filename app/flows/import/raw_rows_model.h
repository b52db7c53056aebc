// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet.h"

#include <QAbstractTableModel>

namespace evenkeel {

/// The top of a table as it stands in the file: rows by their line, columns by letters as spreadsheets have them. The line
/// of headings is bold, what stands above it grey.
class RawRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Sheet &sheet);
    void clear();
    int lineAt(int row) const { return m_rows[std::size_t(row)].line; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SheetRow> m_rows;
    int m_columns = 0;
    int m_headingLine = 0;
};

} // namespace evenkeel
