// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/flows/import/column_choice.h"

#include <QAbstractListModel>

namespace evenkeel {

/// What columns can be read as, to be dragged onto them; fields that a column is read as already are greyed.
class FieldsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setKind(ImportKind kind);
    void setTaken(const QSet<Field> &taken);
    ColumnChoice choiceAt(int row) const { return m_choices[row]; }
    /// Fields without which the file cannot be read, and which no column is yet.
    QStringList missing() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

private:
    bool isTaken(const ColumnChoice &choice) const;

    ImportKind m_kind = ImportKind::People;
    QList<ColumnChoice> m_choices;
    QSet<Field> m_taken;
};

} // namespace evenkeel
