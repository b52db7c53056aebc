// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/selected_cells.h"

#include "app/tables/roles.h"

#include <QTableView>

#include <cmath>

namespace evenkeel::tables {
namespace {

bool isFilled(const QModelIndex &index)
{
    return !index.data(Qt::DisplayRole).toString().isEmpty() && !index.data(SuggestionRole).toBool();
}

/// First and last of each run of neighbors.
QList<std::pair<int, int>> runsOf(const QList<int> &ascending)
{
    QList<std::pair<int, int>> runs;
    for (const int value : ascending) {
        if (!runs.isEmpty() && runs.last().second + 1 == value)
            runs.last().second = value;
        else
            runs.append({value, value});
    }
    return runs;
}

QString textOf(const QModelIndex &index)
{
    const QVariant copied = index.data(CopyRole);
    return copied.isNull() ? index.data(Qt::DisplayRole).toString() : copied.toString();
}

/// A day is sorted by a number too, which is not the one that it shows.
QVariant valueOf(const QModelIndex &index, const QLocale &locale)
{
    const QVariant value = index.data(SortRole);
    if (value.typeId() == QMetaType::QString)
        return value;
    const std::optional<double> shown = toNumber(textOf(index), locale);
    return shown && value.isValid() && std::abs(value.toDouble() - *shown) < 1e-6 ? value.toDouble() : QVariant();
}

/// The smallest rectangle around what is selected, without hidden columns; empty cells for what is not selected.
template <class Row, class Of>
QList<Row> eachSelected(const QTableView &view, Of of)
{
    const QItemSelection selection = view.selectionModel()->selection();
    QRect area;
    for (const QItemSelectionRange &range : selection)
        area |= QRect(range.left(), range.top(), range.width(), range.height());
    QList<Row> rows;
    for (int row = area.top(); row <= area.bottom(); ++row) {
        Row cells;
        for (int column = area.left(); column <= area.right(); ++column) {
            const QModelIndex index = view.model()->index(row, column);
            if (!view.isColumnHidden(column))
                cells.push_back(view.selectionModel()->isSelected(index) ? of(index) : typename Row::value_type());
        }
        rows.push_back(cells);
    }
    return rows;
}

} // namespace

Block selectedBlock(const QTableView &view)
{
    return eachSelected<QStringList>(view, textOf);
}

BlockValues selectedValues(const QTableView &view)
{
    return eachSelected<QVariantList>(view, [&view](const QModelIndex &index) { return valueOf(index, view.locale()); });
}

void selectCells(QTableView &view, const QList<int> &rows, const QList<int> &columns)
{
    if (rows.isEmpty() || columns.isEmpty())
        return;
    const QAbstractItemModel &model = *view.model();
    QItemSelection selection;
    for (const auto &[top, bottom] : runsOf(rows)) {
        for (const auto &[left, right] : runsOf(columns))
            selection.append(QItemSelectionRange(model.index(top, left), model.index(bottom, right)));
    }
    view.selectionModel()->setCurrentIndex(model.index(rows.front(), columns.front()), QItemSelectionModel::NoUpdate);
    view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    view.scrollTo(view.currentIndex());
}

QModelIndex edgeOfFilled(const QTableView &view, const QModelIndex &from, int down, int right)
{
    const auto step = [&](const QModelIndex &index) {
        QModelIndex next = index;
        do
            next = next.siblingAtRow(next.row() + down).siblingAtColumn(next.column() + right);
        while (next.isValid() && view.isColumnHidden(next.column()));
        return next;
    };
    QModelIndex at = from;
    QModelIndex next = step(at);
    if (!next.isValid())
        return at;
    const bool isInside = isFilled(at) && isFilled(next);
    while (next.isValid()) {
        if (isInside && !isFilled(next))
            break;
        at = next;
        if (!isInside && isFilled(at))
            break;
        next = step(at);
    }
    return at;
}

} // namespace evenkeel::tables
