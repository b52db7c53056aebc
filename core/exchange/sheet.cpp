// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace evenkeel {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

} // namespace

bool SheetCells::endRow(int line)
{
    if (std::exchange(m_isBlank, true)) {
        m_ends.resize(m_endOfRows);
        return false;
    }
    m_rows.push_back({quint32(m_endOfRows), quint32(line)});
    m_endOfRows = m_ends.size();
    return true;
}

Sheet::Sheet(SheetCells cells, std::optional<TextForm> textForm)
    : m_cells(std::make_shared<SheetCells>(std::move(cells)))
    , m_textForm(textForm)
{
    Q_ASSERT(m_cells->rowCount() > 0);
    takeHeadings(0);
}

void Sheet::takeHeadings(qsizetype row)
{
    m_headings.clear();
    for (int column = 0; column < m_cells->cellCount(row); ++column)
        m_headings += QString::fromUtf8(m_cells->bytes(row, column)).trimmed();
    m_headingLine = m_cells->lineOf(row);
    m_firstRow = row + 1;
}

std::vector<SheetRow> Sheet::firstRows(qsizetype most) const
{
    std::vector<SheetRow> rows;
    for (qsizetype row = 0; row < std::min(most, m_cells->rowCount()); ++row) {
        SheetRow &added = rows.emplace_back(SheetRow{m_cells->lineOf(row)});
        for (int column = 0; column < m_cells->cellCount(row); ++column)
            added.cells += QString::fromUtf8(m_cells->bytes(row, column));
    }
    return rows;
}

Result<Sheet> Sheet::withHeadingLine(int line) const
{
    for (qsizetype row = 0; row < m_cells->rowCount() && m_cells->lineOf(row) <= line; ++row) {
        if (m_cells->lineOf(row) != line)
            continue;
        Sheet sheet = *this;
        sheet.takeHeadings(row);
        return sheet;
    }
    return Error{ErrorKind::Refused, Tr::tr("There are no headings on line %1.").arg(line)};
}

Sheet Sheet::withCells(const QMap<CellPlace, QString> &mended) const
{
    Sheet sheet = *this;
    for (auto at = mended.cbegin(); at != mended.cend(); ++at)
        sheet.m_mended.insert(at.key(), at.value().toUtf8());
    return sheet;
}

} // namespace evenkeel
