// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/block.h"

#include <QItemSelection>

class QTableView;

namespace evenkeel::tables {

/// The smallest rectangle around what is selected, as text (CopyRole, else what is shown), without hidden columns; cells
/// that are not selected are empty.
Block selectedBlock(const QTableView &view);
/// What the cells of that block are.
BlockValues selectedValues(const QTableView &view);

/// Makes the cells where these rows and columns, both ascending, cross the selection, and its first cell the current one.
/// Nothing where there are none.
void selectCells(QTableView &view, const QList<int> &rows, const QList<int> &columns);

/// Where Ctrl and an arrow lead: to the last filled cell of a run, else to the next filled one, else to the table's end.
/// One of `down` and `right` is 1 or -1, the other 0. Suggestions and hidden columns do not count.
QModelIndex edgeOfFilled(const QTableView &view, const QModelIndex &from, int down, int right);

} // namespace evenkeel::tables
