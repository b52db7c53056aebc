// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/roles.h"

#include <QAbstractTableModel>

namespace evenkeel::tables {

/// A table whose cells take typed text, and may refuse it with a sentence.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// What became of a text that was typed into a cell.
    struct Entry
    {
        /// Why it was refused, as a sentence to show beside the field; empty where it was taken.
        QString refusal = {};
        /// The cell that holds the text now. Another one than it was typed into where a row was made of it.
        QPersistentModelIndex at = {};
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes what was typed into the cell, or refuses it and changes nothing.
    virtual Entry enter(const QModelIndex &index, const QString &typed);

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
};

} // namespace evenkeel::tables
