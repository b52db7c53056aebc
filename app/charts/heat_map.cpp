// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heat_map.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"
#include "app/charts/heat_cell.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

void drawColumnHead(QPainter &painter, const HeatMapLayout::Column &column, bool isTurned, const Style &style)
{
    const QFont font = labelFont(style, smallText);
    const QColor color = ink(theme::Role::Text, style);
    const double line = QFontMetricsF(font).height();
    if (isTurned) {
        painter.save();
        painter.translate(column.head.left(), column.head.bottom());
        painter.rotate(-90);
        QRectF row(0.3 * style.textHeight, (column.head.width() - line * static_cast<double>(column.lines.size())) / 2,
                   column.head.height(), line);
        for (const QString &text : column.lines) {
            drawLine(painter, row, Qt::AlignLeft | Qt::AlignVCenter, text, font, color);
            row.translate(0, line);
        }
        painter.restore();
        return;
    }
    QRectF row(column.head.left(), column.head.bottom() - 0.2 * style.textHeight - line * static_cast<double>(column.lines.size()),
               column.head.width(), line);
    for (const QString &text : column.lines) {
        drawLine(painter, row, Qt::AlignCenter, text, font, color);
        row.translate(0, line);
    }
}

void drawRow(QPainter &painter, const HeatMapLayout &layout, qsizetype at, const HeatMapFigure::Row &row, const Style &style)
{
    const HeatMapLayout::Row &placed = layout.rows[at];
    if (row.isMarked && !style.isBlackAndWhite)
        painter.fillRect(placed.band, ink(theme::Role::Selection, style));
    drawLine(painter, placed.name, Qt::AlignLeft | Qt::AlignVCenter, row.name,
             labelFont(style, 1, row.isMarked || row.team ? QFont::DemiBold : QFont::Normal), ink(theme::Role::Text, style));
    const QFont font = labelFont(style, 1);
    for (qsizetype column = 0; column < layout.columns.size(); ++column) {
        const QRectF box = layout.cell(at, column);
        const QColor color = drawHeatGround(painter, box, row.cells[column], style);
        drawLine(painter, box, Qt::AlignCenter, shownText(row.cells[column]), font, color);
    }
}

RowsBehind behind(const HeatMapFigure &figure, const HeatMapFigure::Row &row)
{
    return {.team = row.team.value_or(figure.team), .members = row.member ? QList{*row.member} : QList<MemberId>()};
}

} // namespace

void paint(QPainter &painter, const QRectF &wanted, const HeatMapFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const HeatMapLayout layout = layOut(figure, frame.area, style);
    for (const HeatMapLayout::Head &head : layout.sides)
        drawGroupHead(painter, head.box, head.side, style);
    for (const double below : QList<double>{0} + layout.headsAgain) {
        for (HeatMapLayout::Column column : layout.columns) {
            column.head.translate(0, below);
            drawColumnHead(painter, column, layout.isTurned, style);
        }
    }
    for (qsizetype row = 0; row < layout.rows.size(); ++row)
        drawRow(painter, layout, row, figure.rows[layout.rows[row].row], style);
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter,
                 Tr::tr("and %n more", "below the rows that are shown", layout.left), labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
}

QList<Spot> spotsIn(const HeatMapFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    const HeatMapLayout layout = layOut(figure, area, style);
    for (qsizetype at = 0; at < layout.rows.size(); ++at) {
        const HeatMapFigure::Row &row = figure.rows[layout.rows[at].row];
        QStringList lines{row.name};
        if (!row.note.isEmpty())
            lines += row.note;
        Spot name{.box = layout.rows[at].name, .lines = lines, .team = row.team};
        if (row.member)
            name.behind = behind(figure, row);
        spots.append(name);
        for (qsizetype column = 0; column < layout.columns.size(); ++column) {
            const std::optional<ShownValue> &value = row.cells[column];
            RowsBehind rows = behind(figure, row);
            rows.competencies = {figure.columns[column].competency};
            spots.append({.box = layout.cell(at, column),
                          .lines = {u"%1, %2"_s.arg(row.name, figure.columns[column].name),
                                    value ? Tr::tr("Strength %1").arg(value->text) : Tr::tr("not rated")},
                          .behind = rows});
        }
    }
    return spots;
}

TableTwin twinOf(const HeatMapFigure &figure)
{
    TableTwin twin;
    twin.heads = {figure.rowHead};
    for (qsizetype column = 0; column < figure.columns.size(); ++column) {
        twin.heads += figure.columns[column].name;
        twin.numbers += static_cast<int>(column) + 1;
    }
    for (const HeatMapFigure::Row &row : figure.rows) {
        QStringList cells{row.name};
        for (const std::optional<ShownValue> &value : row.cells)
            cells += shownText(value);
        twin.rows += cells;
        twin.teams += row.team;
        twin.behind += row.member ? std::optional(behind(figure, row)) : std::nullopt;
    }
    return twin;
}

Room roomFor(const HeatMapFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(80 * t, 0), .least = QSizeF(30 * t, 8 * t)};
}

} // namespace evenkeel::charts
