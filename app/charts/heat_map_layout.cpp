// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heat_map.h"

#include "app/charts/drawing.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace evenkeel::charts {

namespace {

// All in text heights.
constexpr double rowHeight = 1.9;
constexpr double lowestRow = 1.45; ///< Where there is no room for more.
constexpr double sideHeight = 1.6;
constexpr double tallestName = 9; ///< Of a name that runs upwards.
constexpr double widestCell = 8;
constexpr double narrowestForLines = 5;
constexpr double mostNameWidth = 0.28; ///< Of the area.
constexpr double gap = 0.15;
constexpr double groupGap = 0.9;
constexpr double sidePadding = 0.4; ///< For the ring of the focus.
constexpr qsizetype rowsBelowHeads = 25; ///< Then the heads are said again: the first ones are scrolled away.
constexpr qsizetype fewestBelowHeads = 8;
constexpr int mostLines = 3;
constexpr int mostTurnedLines = 2;

struct Across
{
    double nameWidth;
    double cellWidth;
    bool isTurned;
    double headHeight; ///< Of the columns' names.
};

int sidesOf(const HeatMapFigure &figure)
{
    int sides = figure.columns.isEmpty() ? 0 : 1;
    for (qsizetype column = 1; column < figure.columns.size(); ++column)
        sides += figure.columns[column].side != figure.columns[column - 1].side;
    return sides;
}

QStringList linesOf(const QString &name, double cellWidth, bool isTurned, const Style &style)
{
    const QFont font = labelFont(style, smallText);
    if (!isTurned)
        return brokenLines(name, font, cellWidth - 0.3 * style.textHeight, mostLines);
    const auto most = static_cast<int>(cellWidth / QFontMetricsF(font).height());
    return brokenLines(name, font, tallestName * style.textHeight, std::clamp(most, 1, mostTurnedLines));
}

Across across(const HeatMapFigure &figure, double wanted, const Style &style)
{
    const double t = style.textHeight;
    const double width = wanted - 2 * sidePadding * t;
    const QFontMetricsF names(labelFont(style, 1, QFont::DemiBold));
    double widest = 4 * t;
    for (const HeatMapFigure::Row &row : figure.rows)
        widest = std::max(widest, std::ceil(names.horizontalAdvance(row.name)) + 1);
    Across made{std::min(widest, width * mostNameWidth), 0, false, 0};
    const auto count = static_cast<double>(std::max<qsizetype>(1, figure.columns.size()));
    const double free = width - made.nameWidth - gap * t - groupGap * t * std::max(0, sidesOf(figure) - 1);
    made.cellWidth = std::max(0.0, std::min(free / count, widestCell * t));

    const QFontMetricsF small(labelFont(style, smallText));
    made.isTurned = made.cellWidth < narrowestForLines * t;
    double longest = 0;
    for (const HeatMapFigure::Column &column : figure.columns) {
        const QStringList lines = linesOf(column.name, made.cellWidth, made.isTurned, style);
        if (!made.isTurned)
            longest = std::max(longest, small.height() * static_cast<double>(lines.size()));
        for (const QString &line : made.isTurned ? lines : QStringList())
            longest = std::max(longest, std::ceil(small.horizontalAdvance(line)) + 1);
    }
    made.headHeight = longest + 0.4 * t;
    return made;
}

/// Before how many of the rows the heads are said again, the first time not counted.
qsizetype headsAgain(qsizetype rows) { return rows <= rowsBelowHeads ? 0 : (rows - fewestBelowHeads) / rowsBelowHeads; }

double lowestIn(const HeatMapFigure::Row &row)
{
    double lowest = 101;
    for (const std::optional<ShownValue> &cell : row.cells)
        lowest = std::min(lowest, cell ? cell->value : 101);
    return lowest;
}

/// In the figure's order. Of teams that do not all find room, the marked one and those with the lowest numbers, of which
/// the title speaks; people stand in the order of names alone.
QList<int> rowsToShow(const HeatMapFigure &figure, qsizetype count)
{
    QList<int> rows(figure.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    if (count < rows.size() && figure.rows.first().team) {
        std::stable_sort(rows.begin(), rows.end(), [&](int a, int b) {
            const HeatMapFigure::Row &one = figure.rows[a];
            const HeatMapFigure::Row &other = figure.rows[b];
            return one.isMarked != other.isMarked ? one.isMarked : lowestIn(one) < lowestIn(other);
        });
        std::sort(rows.begin(), rows.begin() + count);
    }
    return rows.first(count);
}

} // namespace

QRectF HeatMapLayout::cell(qsizetype row, qsizetype column) const
{
    return QRectF(columns[column].left, rows[row].band.top(), cellWidth, rows[row].band.height()).adjusted(0.5, 0.5, -0.5, -0.5);
}

HeatMapLayout layOut(const HeatMapFigure &figure, const QRectF &wanted, const Style &style)
{
    HeatMapLayout layout;
    if (figure.columns.isEmpty())
        return layout;
    const double t = style.textHeight;
    const Across columns = across(figure, wanted.width(), style);
    const QRectF area = wanted.adjusted(sidePadding * t, 0, -sidePadding * t, 0);
    layout.cellWidth = columns.cellWidth;
    layout.isTurned = columns.isTurned;
    const double headBottom = area.top() + sideHeight * t + columns.headHeight;
    double x = area.left() + columns.nameWidth + gap * t;
    for (qsizetype index = 0; index < figure.columns.size(); ++index) {
        const HeatMapFigure::Column &column = figure.columns[index];
        if (index == 0 || column.side != figure.columns[index - 1].side) {
            x += index == 0 ? 0 : groupGap * t;
            layout.sides.append({column.side, QRectF(x, area.top(), 0, sideHeight * t)});
        }
        HeatMapLayout::Column placed;
        placed.left = x;
        placed.head = QRectF(x, area.top() + sideHeight * t, columns.cellWidth, columns.headHeight);
        placed.lines = linesOf(column.name, columns.cellWidth, columns.isTurned, style);
        layout.columns.append(placed);
        x += columns.cellWidth;
        layout.sides.last().box.setRight(x);
    }

    const double line = QFontMetricsF(labelFont(style, smallText)).height();
    double free = area.bottom() - headBottom;
    const auto count = static_cast<double>(std::max<qsizetype>(1, figure.rows.size()));
    const double again = columns.headHeight + gap * t;
    qsizetype repeats = figure.left > 0 ? 0 : headsAgain(figure.rows.size());
    if (free + 0.5 < count * lowestRow * t + again * static_cast<double>(repeats)) // no row is left out for them
        repeats = 0;
    free -= again * static_cast<double>(repeats);
    const double height = std::clamp((free - (figure.left > 0 ? line : 0)) / count, lowestRow * t, rowHeight * t);
    auto shown = std::clamp<qsizetype>(static_cast<qsizetype>((free + 0.5) / height), 0, figure.rows.size());
    if (shown < figure.rows.size() || figure.left > 0) // the last line says how many more there are
        shown = std::clamp<qsizetype>(static_cast<qsizetype>((free + 0.5 - line) / height), 0, shown);
    const QList<int> rows = rowsToShow(figure, shown);
    for (qsizetype index = 0; index < shown; ++index) {
        const auto repeated = std::min(index / rowsBelowHeads, repeats);
        const double top = headBottom + static_cast<double>(index) * height + static_cast<double>(repeated) * again;
        if (repeated > layout.headsAgain.size())
            layout.headsAgain += top - headBottom;
        const QRectF band(area.left(), top, x - area.left(), height);
        layout.rows.append({rows[index], band, QRectF(band.left(), band.top(), columns.nameWidth, band.height())});
    }
    layout.left = static_cast<int>(figure.rows.size() - shown) + figure.left;
    if (layout.left > 0)
        layout.leftLine = QRectF(area.left(), headBottom + static_cast<double>(shown) * height, area.width(), line);
    return layout;
}

double heightOf(const HeatMapFigure &figure, double width, const Style &wanted)
{
    const double units = unitsPer(wanted);
    Style style = wanted;
    style.textHeight *= units;
    const double t = style.textHeight;
    const double rows = rowHeight * t * static_cast<double>(figure.rows.size());
    const Across columns = across(figure, width * units, style);
    const auto repeats = static_cast<double>(figure.left > 0 ? 0 : headsAgain(figure.rows.size()));
    const double more = figure.left > 0 ? QFontMetricsF(labelFont(style, smallText)).height() + 1 : 0;
    return (sideHeight * t + columns.headHeight + repeats * (columns.headHeight + gap * t) + rows + more + 1) / units;
}

} // namespace evenkeel::charts
