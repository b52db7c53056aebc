// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/depth_chart.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"
#include "app/charts/side_panels.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DepthChart)
};

// All in text heights.
constexpr double wideEnoughForTwo = 48;
constexpr double panelGap = 3;
constexpr double headHeight = 1.9;
constexpr double rowHeight = 1.75;
constexpr double barHeight = 0.95;
constexpr double leastBar = 5; ///< What long names leave of a bar.

bool standBeside(const DepthFigure &figure, double width, const Style &style)
{
    return figure.sides.size() > 1 && width >= wideEnoughForTwo * style.textHeight;
}

QString countText(const DepthFigure::Row &row)
{
    const QLocale locale;
    if (row.rated == 0)
        return Tr::tr("not rated");
    return Tr::tr("%1 of %2", "people at level 4 or above, people rated").arg(locale.toString(row.strong), locale.toString(row.rated));
}

void placeSide(DepthLayout &layout, const DepthFigure &figure, int side, const QRectF &panel, const Style &style)
{
    const double t = style.textHeight;
    const QFontMetricsF metrics(labelFont(style));
    double names = 0;
    double counts = 0;
    int most = 1;
    for (const DepthFigure::OneSide &one : figure.sides) { // one scale for both sides
        for (const DepthFigure::Row &row : one.rows) {
            names = std::max(names, metrics.horizontalAdvance(row.name));
            counts = std::max(counts, metrics.horizontalAdvance(countText(row)));
            most = std::max(most, row.rated);
        }
    }
    counts = std::ceil(counts) + 1;
    names = std::clamp(std::ceil(names) + 1, 0.0, std::max(0.0, panel.width() - counts - (leastBar + 1.2) * t));
    const double left = panel.left() + names + 0.6 * t;
    const double length = std::max(0.0, panel.right() - counts - 0.6 * t - left);
    layout.heads.append({side, QRectF(panel.left(), panel.top(), panel.width(), headHeight * t)});
    double y = panel.top() + headHeight * t;
    const QList<DepthFigure::Row> &rows = figure.sides[side].rows;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const bool isLast = index + 1 == rows.size();
        if (y + rowHeight * t * (isLast ? 1 : 2) > panel.bottom() + 0.5 && !(isLast && y + rowHeight * t <= panel.bottom() + 0.5)) {
            layout.left += static_cast<int>(rows.size() - index);
            break;
        }
        DepthLayout::Row row{.side = side, .row = static_cast<int>(index)};
        row.band = QRectF(panel.left(), y, panel.width(), rowHeight * t);
        row.name = QRectF(panel.left(), y, names, rowHeight * t);
        const QRectF bar(left, y + (rowHeight - barHeight) / 2 * t, length * rows[index].rated / most, barHeight * t);
        if (rows[index].rated > 0) {
            row.rated = bar;
            row.strong = QRectF(bar.topLeft(), QSizeF(bar.width() * rows[index].strong / rows[index].rated, bar.height()));
        }
        row.count = QRectF(bar.right() + 0.5 * t, y, counts, rowHeight * t);
        layout.rows.append(row);
        y += rowHeight * t;
    }
}

void drawRow(QPainter &painter, const DepthLayout::Row &placed, Side side, const DepthFigure::Row &row, const Style &style)
{
    const double t = style.textHeight;
    const bool isThin = row.rated > 0 && row.strong <= 1;
    const QColor text = ink(theme::Role::Text, style);
    const QFont font = labelFont(style, 1, isThin ? QFont::DemiBold : QFont::Normal);
    drawLine(painter, placed.name, Qt::AlignLeft | Qt::AlignVCenter, row.name, font, text);
    const QColor color = ink(side == Side::Management ? theme::Role::Management : theme::Role::Leadership, style);
    if (!placed.strong.isEmpty()) {
        if (style.isBlackAndWhite && side == Side::Leadership)
            drawHatch(painter, placed.strong, Hatch::Diagonal, 0.35 * t, QPen(color, t / 20));
        else
            painter.fillRect(placed.strong, color);
    }
    if (!placed.rated.isEmpty()) {
        const double width = std::max(1.0, t / 12);
        QPen pen(color, width, side == Side::Management ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap, Qt::MiterJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placed.rated.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
    drawLine(painter, placed.count, Qt::AlignLeft | Qt::AlignVCenter, countText(row), font,
             row.rated > 0 ? text : ink(theme::Role::Muted, style));
}

void drawHead(QPainter &painter, const QRectF &box, const DepthFigure::OneSide &side, const Style &style)
{
    const double t = style.textHeight;
    const QRectF line(box.left(), box.top(), box.width(), 1.5 * t);
    const double name = drawSideHead(painter, line, side.side, style);
    drawLine(painter, line.adjusted(name + 0.35 * t, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, side.sentence,
             labelFont(style), ink(theme::Role::Text, style));
}

RowsBehind behind(const DepthFigure &figure, const DepthFigure::Row &row)
{
    return {.team = figure.team, .competencies = {row.competency}};
}

} // namespace

DepthLayout layOut(const DepthFigure &figure, const QRectF &area, const Style &style)
{
    DepthLayout layout;
    const double t = style.textHeight;
    const double line = QFontMetricsF(labelFont(style, smallText)).height();
    const bool isBeside = standBeside(figure, area.width(), style);
    const bool hasRoom = heightOf(figure, area.width(), style) <= area.height() + 1;
    const QRectF inner = area.adjusted(0, 0, 0, hasRoom ? 0 : -line);
    QRectF panel = inner;
    if (isBeside)
        panel.setWidth((inner.width() - panelGap * t) / 2);
    for (int side = 0; side < figure.sides.size(); ++side) {
        if (!isBeside && side > 0) {
            const double above = layout.rows.isEmpty() ? panel.top() : layout.rows.last().band.bottom();
            panel.setTop(above + 0.6 * t);
            if (panel.top() + (headHeight + rowHeight) * t > panel.bottom()) {
                layout.left += static_cast<int>(figure.sides[side].rows.size());
                continue;
            }
        }
        placeSide(layout, figure, side, panel, style);
        if (isBeside)
            panel.translate(panel.width() + panelGap * t, 0);
    }
    if (layout.left > 0)
        layout.leftLine = QRectF(area.left(), area.bottom() - line, area.width(), line);
    return layout;
}

double heightOf(const DepthFigure &figure, double width, const Style &style)
{
    const double t = style.textHeight;
    double highest = 0;
    double sum = 0;
    for (const DepthFigure::OneSide &side : figure.sides) {
        const double height = (headHeight + rowHeight * static_cast<double>(side.rows.size())) * t;
        highest = std::max(highest, height);
        sum += height + (sum > 0 ? 0.6 * t : 0);
    }
    return (standBeside(figure, width, style) ? highest : sum) + 1;
}

void paint(QPainter &painter, const QRectF &wanted, const DepthFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const DepthLayout layout = layOut(figure, frame.area, style);
    for (const DepthLayout::Head &head : layout.heads)
        drawHead(painter, head.box, figure.sides[head.side], style);
    for (const DepthLayout::Row &row : layout.rows)
        drawRow(painter, row, figure.sides[row.side].side, figure.sides[row.side].rows[row.row], style);
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter,
                 Tr::tr("and %n more competency(s)", nullptr, layout.left), labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
}

QList<Spot> spotsIn(const DepthFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const DepthLayout::Row &placed : layOut(figure, area, style).rows) {
        const DepthFigure::OneSide &side = figure.sides[placed.side];
        const DepthFigure::Row &row = side.rows[placed.row];
        spots.append({.box = placed.band,
                      .lines = {row.name, words::side(side.side), Tr::tr("At level 4 or above: %1").arg(countText(row))},
                      .behind = behind(figure, row)});
    }
    return spots;
}

TableTwin twinOf(const DepthFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Competency"), Tr::tr("Side"), Tr::tr("At level 4 or above"), Tr::tr("Rated")};
    twin.numbers = {2, 3};
    const QLocale locale;
    for (const DepthFigure::OneSide &side : figure.sides) {
        for (const DepthFigure::Row &row : side.rows) {
            twin.rows.append({row.name, words::side(side.side), locale.toString(row.strong), locale.toString(row.rated)});
            twin.teams.append(std::nullopt);
            twin.behind.append(behind(figure, row));
        }
    }
    return twin;
}

Room roomFor(const DepthFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(70 * t, 0), .least = QSizeF(26 * t, 8 * t)};
}

} // namespace evenkeel::charts
