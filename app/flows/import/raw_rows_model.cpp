// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/raw_rows_model.h"

#include "app/tables/roles.h"
#include "app/theme/theme.h"

#include <algorithm>

namespace evenkeel {

namespace {

constexpr qsizetype rowsShown = 50;
constexpr int letters = 26;

/// A, B, … Z, AA, AB, …
QString letterOf(int column)
{
    QString name;
    for (int rest = column; rest >= 0; rest = rest / letters - 1)
        name.prepend(QChar(u'A' + rest % letters));
    return name;
}

} // namespace

void RawRowsModel::show(const Sheet &sheet)
{
    beginResetModel();
    m_rows = sheet.firstRows(rowsShown);
    m_headingLine = sheet.headingLine();
    m_columns = 0;
    for (const SheetRow &row : m_rows)
        m_columns = std::max(m_columns, int(row.cells.size()));
    endResetModel();
}

void RawRowsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    endResetModel();
}

int RawRowsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int RawRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_columns; }

QVariant RawRowsModel::data(const QModelIndex &index, int role) const
{
    const SheetRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case tables::StrongRole:
        return row.line == m_headingLine;
    case tables::TintRole:
        return row.line == m_headingLine ? QVariant(int(theme::Role::Raised)) : QVariant();
    case tables::InkRole:
        return int(row.line < m_headingLine ? theme::Role::Faint : theme::Role::Text);
    default:
        return {};
    }
}

QVariant RawRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(letterOf(section)) : QVariant(lineAt(section));
}

} // namespace evenkeel
