// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/table_model.h"

#include <QCollator>

#include <algorithm>
#include <numeric>
#include <unordered_map>
#include <vector>

namespace evenkeel::tables {

/// A table of values. A row type has operator==, and a free function keyOf(row) that says which rows are the same one
/// at two times; keys are hashable and differ within a table. What a subclass adds: columns, headings, cells.
template <class Row>
class RowsModel : public TableModel
{
public:
    using Key = std::decay_t<decltype(keyOf(std::declval<const Row &>()))>;

    using TableModel::TableModel;

    const std::vector<Row> &rows() const { return m_rows; }
    const Row &row(int at) const { return m_rows[std::size_t(at)]; }
    /// -1 where no row has this key.
    int rowOf(const Key &key) const
    {
        const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return keyOf(row) == key; });
        return at == m_rows.end() ? -1 : int(at - m_rows.begin());
    }

    /// Goes from the rows there are to these by removing, moving, inserting and changing, so that selection, scroll
    /// position and open editors stay with their rows. The order is the one given, or that of the last sort().
    void setRows(std::vector<Row> rows);
    /// Replaces the row with the same key, which there is; it stays where it is.
    void setRow(Row row);

    /// By SortRole; texts as the locale orders them, empty values last. Column -1 is the order in which the rows were
    /// given.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role) const final
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? cell(row(index.row()), index.column(), role)
                                                                  : QVariant();
    }
    Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        return index.isValid() ? flagsOf(row(index.row()), index.column()) : Qt::NoItemFlags;
    }

protected:
    virtual QVariant cell(const Row &row, int column, int role) const = 0;
    virtual Qt::ItemFlags flagsOf(const Row &, int) const { return Qt::ItemIsEnabled | Qt::ItemIsSelectable; }
    /// Stays behind all others however the table is sorted.
    virtual bool isPinnedLast(const Row &) const { return false; }

private:
    using Positions = std::unordered_map<Key, std::size_t>;

    static Positions positionsOf(const std::vector<Row> &rows);
    void removeAllBut(const Positions &wanted);
    void reorder(const Positions &wanted);
    void insertMissing(const std::vector<Row> &wanted);
    void changeTo(std::vector<Row> wanted);
    std::vector<std::size_t> sorted(const std::vector<Row> &rows, const Positions &given) const;

    std::vector<Row> m_rows;
    Positions m_given;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

template <class Row>
void RowsModel<Row>::setRows(std::vector<Row> rows)
{
    m_given = positionsOf(rows);
    Q_ASSERT(m_given.size() == rows.size());
    if (m_sortColumn >= 0) {
        std::vector<Row> ordered;
        ordered.reserve(rows.size());
        for (const std::size_t at : sorted(rows, m_given))
            ordered.push_back(std::move(rows[at]));
        rows = std::move(ordered);
    }
    if (m_rows.empty() || rows.empty()) { // nothing to keep; a reset is the quick way
        if (m_rows.empty() && rows.empty())
            return;
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    const Positions wanted = positionsOf(rows);
    removeAllBut(wanted);
    reorder(wanted);
    insertMissing(rows);
    changeTo(std::move(rows));
}

template <class Row>
void RowsModel<Row>::setRow(Row row)
{
    const int at = rowOf(keyOf(row));
    Q_ASSERT(at >= 0);
    if (m_rows[std::size_t(at)] == row)
        return;
    m_rows[std::size_t(at)] = std::move(row);
    Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
}

template <class Row>
void RowsModel<Row>::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    const std::vector<std::size_t> places = sorted(m_rows, m_given);
    Positions wanted;
    for (std::size_t i = 0; i < places.size(); ++i)
        wanted.emplace(keyOf(m_rows[places[i]]), i);
    reorder(wanted);
}

template <class Row>
typename RowsModel<Row>::Positions RowsModel<Row>::positionsOf(const std::vector<Row> &rows)
{
    Positions positions;
    positions.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        positions.emplace(keyOf(rows[i]), i);
    return positions;
}

template <class Row>
void RowsModel<Row>::removeAllBut(const Positions &wanted)
{
    const auto stays = [&](std::size_t at) { return wanted.contains(keyOf(m_rows[at])); };
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (stays(end - 1)) {
            --end;
            continue;
        }
        std::size_t first = end - 1;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, int(first), int(end - 1));
        m_rows.erase(m_rows.begin() + std::ptrdiff_t(first), m_rows.begin() + std::ptrdiff_t(end));
        endRemoveRows();
        end = first;
    }
}

template <class Row>
void RowsModel<Row>::reorder(const Positions &wanted)
{
    std::vector<std::size_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        return wanted.at(keyOf(m_rows[a])) < wanted.at(keyOf(m_rows[b]));
    };
    if (std::is_sorted(order.begin(), order.end(), isBefore))
        return;

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::sort(order.begin(), order.end(), isBefore);
    std::vector<Row> rows;
    std::vector<int> newPlace(order.size());
    rows.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        newPlace[order[i]] = int(i);
        rows.push_back(std::move(m_rows[order[i]]));
    }
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from)
        to.push_back(index(newPlace[std::size_t(old.row())], old.column()));
    m_rows = std::move(rows);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

template <class Row>
void RowsModel<Row>::insertMissing(const std::vector<Row> &wanted)
{
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        if (first < m_rows.size() && keyOf(m_rows[first]) == keyOf(wanted[first]))
            continue;
        std::size_t end = first + 1;
        while (end < wanted.size() && !(first < m_rows.size() && keyOf(m_rows[first]) == keyOf(wanted[end])))
            ++end;
        beginInsertRows({}, int(first), int(end - 1));
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(first), wanted.begin() + std::ptrdiff_t(first),
                      wanted.begin() + std::ptrdiff_t(end));
        endInsertRows();
        first = end - 1;
    }
}

template <class Row>
void RowsModel<Row>::changeTo(std::vector<Row> wanted)
{
    Q_ASSERT(m_rows.size() == wanted.size());
    for (std::size_t first = 0; first < wanted.size(); ++first) {
        std::size_t end = first;
        while (end < wanted.size() && !(m_rows[end] == wanted[end])) {
            m_rows[end] = std::move(wanted[end]);
            ++end;
        }
        if (end == first)
            continue;
        Q_EMIT dataChanged(index(int(first), 0), index(int(end - 1), columnCount() - 1));
        first = end - 1;
    }
}

template <class Row>
std::vector<std::size_t> RowsModel<Row>::sorted(const std::vector<Row> &rows, const Positions &given) const
{
    struct Sortable
    {
        QVariant value;
        bool isPinned;
        std::size_t given;
    };
    std::vector<Sortable> sortable;
    sortable.reserve(rows.size());
    for (const Row &row : rows)
        sortable.push_back({m_sortColumn < 0 ? QVariant() : cell(row, m_sortColumn, SortRole), isPinnedLast(row),
                            given.at(keyOf(row))});

    // The C locale sorts by code, which puts "émile" behind "Zoë".
    const QLocale locale;
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto isLess = [&](const QVariant &a, const QVariant &b) {
        if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
            return collator.compare(a.toString(), b.toString()) < 0;
        return QVariant::compare(a, b) == QPartialOrdering::Less;
    };
    const auto isEmpty = [](const QVariant &value) {
        return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
    };

    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t left, std::size_t right) {
        const Sortable &a = sortable[left];
        const Sortable &b = sortable[right];
        if (a.isPinned != b.isPinned)
            return b.isPinned;
        if (isEmpty(a.value) != isEmpty(b.value))
            return isEmpty(b.value);
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        if (isLess(a.value, b.value))
            return isAscending;
        if (isLess(b.value, a.value))
            return !isAscending;
        return a.given < b.given;
    });
    return order;
}

} // namespace evenkeel::tables
