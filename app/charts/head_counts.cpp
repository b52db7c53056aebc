// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/head_counts.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"
#include "app/charts/glyphs.h"
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
    Q_DECLARE_TR_FUNCTIONS(HeadCountChart)
};

// All in text heights.
constexpr double headHeight = 1.9;
constexpr double rowHeight = 2;
constexpr double barHeight = 1.1;
constexpr double gap = 0.8;
constexpr double mostNameWidth = 0.3; ///< Of the chart.
constexpr int columns = 4;

constexpr StrongIn shownIn[columns] = {StrongIn::Both, StrongIn::Management, StrongIn::Leadership, StrongIn::Neither};

int peopleIn(const HeadCountFigure::Row &row, int column) { return row.people.of(shownIn[column]); }

QString headOf(int column)
{
    switch (column) {
    case 0: return Tr::tr("Strong in both");
    case 1: return Tr::tr("Management only");
    case 2: return Tr::tr("Leadership only");
    default: return Tr::tr("Neither");
    }
}

/// The sides that a column's people are strong in, as shapes.
QList<Side> sidesOf(int column)
{
    switch (column) {
    case 0: return {Side::Management, Side::Leadership};
    case 1: return {Side::Management};
    case 2: return {Side::Leadership};
    default: return {Side::Neutral};
    }
}

QColor sideInk(Side side, const Style &style)
{
    return ink(side == Side::Management ? theme::Role::ManagementText
                   : side == Side::Leadership ? theme::Role::LeadershipText
                                              : theme::Role::Muted,
               style);
}

void drawHead(QPainter &painter, const QRectF &box, int column, const Style &style)
{
    const double t = style.textHeight;
    const double shape = 0.75 * t;
    double x = box.left();
    for (const Side side : sidesOf(column)) {
        paintSideShape(painter, QRectF(x, box.top() + 0.7 * t - shape / 2, shape, shape), side, sideInk(side, style));
        x += shape + 0.25 * t;
    }
    drawLine(painter, QRectF(x + 0.1 * t, box.top(), box.right() - x - 0.1 * t, 1.4 * t), Qt::AlignLeft | Qt::AlignVCenter,
             headOf(column), labelFont(style, smallText, QFont::DemiBold), ink(theme::Role::Text, style));
}

void drawBar(QPainter &painter, const QRectF &bar, int column, const Style &style)
{
    const double t = style.textHeight;
    const auto solid = [&](const QRectF &box) { painter.fillRect(box, ink(theme::Role::Management, style)); };
    const auto leadership = [&](const QRectF &box) {
        const QColor color = ink(theme::Role::Leadership, style);
        if (!style.isBlackAndWhite) {
            painter.fillRect(box, color);
            if (style.scheme == theme::Scheme::Dark) // as grey as management there
                drawHatch(painter, box, Hatch::Diagonal, 0.35 * t, QPen(ink(theme::Role::Surface, style), t / 9));
            return;
        }
        drawHatch(painter, box, Hatch::Diagonal, 0.3 * t, QPen(color, t / 24));
        painter.setPen(QPen(color, t / 20));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    };
    switch (column) {
    case 0: { // parted: in the dark both are of one grey
        const QSizeF half(bar.width(), (bar.height() - std::max(1.0, t / 8)) / 2);
        solid(QRectF(bar.topLeft(), half));
        leadership(QRectF(QPointF(bar.left(), bar.bottom() - half.height()), half));
        break;
    }
    case 1:
        solid(bar);
        break;
    case 2:
        leadership(bar);
        break;
    default: {
        const double width = std::max(1.0, t / 12);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(theme::Role::Muted, style), width));
        painter.drawRect(bar.adjusted(width / 2, width / 2, -width / 2, -width / 2));
        break;
    }
    }
}

QString percentOf(int people, int all)
{
    return all == 0 ? QString() : Tr::tr("%1 % of those rated").arg(QLocale().toString(static_cast<int>(std::lround(100.0 * people / all))));
}

} // namespace

HeadCountLayout layOut(const HeadCountFigure &figure, const QRectF &area, const Style &style)
{
    HeadCountLayout layout;
    const double t = style.textHeight;
    const QFontMetricsF names(labelFont(style, 1, QFont::DemiBold));
    double nameWidth = 0;
    int most = 0;
    for (const HeadCountFigure::Row &row : figure.rows) {
        nameWidth = std::max(nameWidth, names.horizontalAdvance(row.name));
        most = std::max(most, row.rated());
    }
    nameWidth = std::min(std::ceil(nameWidth) + 1, area.width() * mostNameWidth);
    const double countWidth = names.horizontalAdvance(QLocale().toString(most)) + 1;
    const double step = (area.width() - nameWidth - gap * t) / columns;
    const double longest = std::max(0.0, step - gap * t - 0.4 * t - countWidth);
    for (int column = 0; column < columns; ++column)
        layout.heads[static_cast<size_t>(column)]
            = QRectF(area.left() + nameWidth + gap * t + column * step, area.top(), step - 0.3 * t, headHeight * t);

    const double line = QFontMetricsF(labelFont(style, smallText)).height();
    const double free = area.height() - headHeight * t;
    auto shown = std::min(figure.rows.size(), static_cast<qsizetype>((free + 0.5) / (rowHeight * t)));
    if (shown < figure.rows.size() || figure.left > 0)
        shown = std::clamp<qsizetype>(static_cast<qsizetype>((free + 0.5 - line) / (rowHeight * t)), 0, shown);
    for (qsizetype index = 0; index < shown; ++index) {
        const HeadCountFigure::Row &row = figure.rows[index];
        const double y = area.top() + headHeight * t + static_cast<double>(index) * rowHeight * t;
        HeadCountLayout::Row placed;
        placed.row = static_cast<int>(index);
        placed.band = QRectF(area.left(), y, area.width(), rowHeight * t);
        placed.name = QRectF(area.left(), y, nameWidth, rowHeight * t);
        for (size_t column = 0; column < columns; ++column) {
            const double left = layout.heads[column].left();
            const int people = peopleIn(row, static_cast<int>(column));
            const double length = row.rated() > 0 ? longest * people / row.rated() : 0;
            placed.cells[column] = QRectF(left, y, step - gap * t, rowHeight * t);
            if (people > 0)
                placed.bars[column] = QRectF(left, y + (rowHeight - barHeight) / 2 * t, std::max(1.0, length), barHeight * t);
            placed.counts[column] = QRectF(left + length + (people > 0 ? 0.4 * t : 0), y, countWidth, rowHeight * t);
        }
        layout.rows.append(placed);
    }
    layout.left = static_cast<int>(figure.rows.size() - shown) + figure.left;
    if (layout.left > 0)
        layout.leftLine = QRectF(area.left(), area.top() + (headHeight + rowHeight * static_cast<double>(shown)) * t,
                                 area.width(), line);
    return layout;
}

double heightOf(const HeadCountFigure &figure, double, const Style &style)
{
    const double t = style.textHeight;
    const double more = figure.left > 0 ? QFontMetricsF(labelFont(style, smallText)).height() + 1 : 0;
    return (headHeight + rowHeight * static_cast<double>(figure.rows.size())) * t + more + 1;
}

void paint(QPainter &painter, const QRectF &wanted, const HeadCountFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const HeadCountLayout layout = layOut(figure, frame.area, style);
    for (int column = 0; column < columns; ++column)
        drawHead(painter, layout.heads[static_cast<size_t>(column)], column, style);
    const QLocale locale;
    for (const HeadCountLayout::Row &placed : layout.rows) {
        const HeadCountFigure::Row &row = figure.rows[placed.row];
        const QFont font = labelFont(style, 1, row.isMarked ? QFont::DemiBold : QFont::Normal);
        if (row.isMarked && !style.isBlackAndWhite)
            painter.fillRect(placed.band, ink(theme::Role::Selection, style));
        drawLine(painter, placed.name, Qt::AlignLeft | Qt::AlignVCenter, row.name, font, ink(theme::Role::Text, style));
        for (int column = 0; column < columns; ++column) {
            const auto at = static_cast<size_t>(column);
            if (!placed.bars[at].isNull())
                drawBar(painter, placed.bars[at], column, style);
            drawLine(painter, placed.counts[at], Qt::AlignLeft | Qt::AlignVCenter, locale.toString(peopleIn(row, column)),
                     font, ink(theme::Role::Text, style));
        }
    }
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter, Tr::tr("and %n more team(s)", nullptr, layout.left),
                 labelFont(style, smallText), ink(theme::Role::Muted, style));
}

QList<Spot> spotsIn(const HeadCountFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    const QLocale locale;
    for (const HeadCountLayout::Row &placed : layOut(figure, area, style).rows) {
        const HeadCountFigure::Row &row = figure.rows[placed.row];
        for (int column = 0; column < columns; ++column) {
            const int people = peopleIn(row, column);
            Spot spot{.box = placed.cells[static_cast<size_t>(column)],
                      .lines = {u"%1, %2"_s.arg(row.name, headOf(column)), words::people(people, locale)}};
            if (const QString percent = percentOf(people, row.rated()); !percent.isEmpty())
                spot.lines += percent;
            if (people > 0)
                spot.behind = RowsBehind{.team = row.team, .strongIn = shownIn[column]};
            spots.append(spot);
        }
    }
    return spots;
}

TableTwin twinOf(const HeadCountFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team"), headOf(0), headOf(1), headOf(2), headOf(3), Tr::tr("Not rated on both sides")};
    twin.numbers = {1, 2, 3, 4, 5};
    const QLocale locale;
    for (const HeadCountFigure::Row &row : figure.rows) {
        QStringList cells{row.name};
        for (int column = 0; column < columns; ++column)
            cells += locale.toString(peopleIn(row, column));
        cells += locale.toString(row.unrated);
        twin.rows.append(cells);
        twin.teams.append(row.team);
    }
    return twin;
}

Room roomFor(const HeadCountFigure &, const Style &style)
{
    const double t = style.textHeight;
    return {.wanted = QSizeF(56 * t, 0), .least = QSizeF(30 * t, 6 * t)};
}

} // namespace evenkeel::charts
