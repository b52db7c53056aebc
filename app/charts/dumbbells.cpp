// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/dumbbells.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"
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
    Q_DECLARE_TR_FUNCTIONS(Dumbbells)
};

// In text heights.
constexpr double headHeight = 1.9;
constexpr double footHeight = 1.5; ///< The scale's numbers.
constexpr double wantedRow = 2.8;
constexpr double tallestRow = 4.2;
constexpr double lowestRow = 1.6;
constexpr double gap = 1;
constexpr double mostNameWidth = 0.26; ///< Of the chart.
constexpr double radius = 0.38;
constexpr double textRoom = 2.8; ///< For a value beyond either end of the scale.
constexpr double tickRoom = 0.6; ///< Between a value and the need's mark, of which it would be read as the number.

QList<double> valuesIn(const DumbbellFigure &figure)
{
    QList<double> values;
    for (const DumbbellRow &row : figure.teams) {
        for (const Side side : scoredSides) {
            const BeforeAfter &of = row.side(side);
            for (const auto &value : {of.before, of.after}) {
                if (value)
                    values += {value->value, of.needBefore, of.needAfter};
            }
        }
    }
    return values;
}

/// The texts of a dumbbell: outwards of both ends, well beyond the need's mark where they would stand on it; where there
/// is one end, on the side where no need is in the way, right of it before left.
void placeTexts(DumbbellLayout::Dumbbell &dumbbell, const BeforeAfter &values, const QRectF &plot, const Style &style)
{
    const double t = style.textHeight;
    const double away = (radius + 0.4) * t;
    const auto beside = [&](const QPointF &at, const QString &text, QFont::Weight weight, bool isLeft) {
        const QFontMetricsF metrics(labelFont(style, 1, weight));
        const double width = metrics.horizontalAdvance(text) + 1;
        return QRectF(isLeft ? at.x() - away - width : at.x() + away, at.y() - metrics.height() / 2, width, metrics.height());
    };
    const auto touches = [&](const QRectF &text, const QLineF &tick) {
        return !tick.isNull() && text.left() - tickRoom * t < tick.x1() && tick.x1() < text.right() + tickRoom * t;
    };
    const auto box = [&](const QPointF &at, const QString &text, QFont::Weight weight, bool isLeft) {
        QRectF placed = beside(at, text, weight, isLeft);
        for (const QLineF &tick : {dumbbell.needNow, dumbbell.need, dumbbell.needNow}) {
            if (touches(placed, tick))
                placed.moveLeft(isLeft ? tick.x1() - tickRoom * t - placed.width() : tick.x1() + tickRoom * t);
        }
        const double room = textRoom * t;
        placed.moveLeft(std::clamp(placed.left(), plot.left() - room, plot.right() + room - placed.width()));
        return placed;
    };
    const auto isFree = [&](const QPointF &at, const QString &text, QFont::Weight weight, bool isLeft) {
        const QRectF placed = beside(at, text, weight, isLeft);
        return !touches(placed, dumbbell.needNow) && !touches(placed, dumbbell.need);
    };
    const auto alone = [&](const QPointF &at, const QString &text, QFont::Weight weight) {
        return box(at, text, weight, !isFree(at, text, weight, false) && isFree(at, text, weight, true));
    };
    if (dumbbell.after && !dumbbell.before)
        dumbbell.afterText = alone(*dumbbell.after, values.after->text, QFont::Bold);
    if (dumbbell.before && !dumbbell.after)
        dumbbell.beforeText = alone(*dumbbell.before, values.before->text, QFont::Normal);
    if (!dumbbell.before || !dumbbell.after)
        return;
    if (values.before->text == values.after->text) {
        dumbbell.afterText = alone(*dumbbell.after, values.after->text, QFont::Bold);
        return;
    }
    const bool isLeftward = dumbbell.after->x() < dumbbell.before->x();
    dumbbell.afterText = box(*dumbbell.after, values.after->text, QFont::Bold, isLeftward);
    dumbbell.beforeText = box(*dumbbell.before, values.before->text, QFont::Normal, !isLeftward);
}

void drawDumbbell(QPainter &painter, const DumbbellLayout::Dumbbell &dumbbell, const BeforeAfter &values, bool isThin,
                  const Style &style)
{
    const double t = style.textHeight;
    if (dumbbell.before && dumbbell.after) {
        painter.setPen(sidePen(dumbbell.side, t / 5, style));
        painter.drawLine(*dumbbell.before, *dumbbell.after);
    }
    if (!dumbbell.need.isNull()) {
        painter.setPen(QPen(ink(theme::Role::Muted, style), gridWidth(style), Qt::DotLine));
        painter.drawLine(dumbbell.need);
    }
    if (!dumbbell.needNow.isNull())
        drawNeedTick(painter, dumbbell.needNow, style);
    if (dumbbell.before)
        drawSideMark(painter, *dumbbell.before, 0.28 * t, dumbbell.side, false, style);
    if (dumbbell.after)
        drawSideMark(painter, *dumbbell.after, radius * t, dumbbell.side, !isThin, style);
    const QColor text = ink(dumbbell.side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText, style);
    if (!dumbbell.afterText.isEmpty())
        drawLine(painter, dumbbell.afterText, Qt::AlignCenter, values.after->text, labelFont(style, 1, QFont::Bold), text);
    if (!dumbbell.beforeText.isEmpty())
        drawLine(painter, dumbbell.beforeText, Qt::AlignCenter, values.before->text, labelFont(style),
                 ink(theme::Role::Muted, style));
}

QStringList linesOf(const DumbbellFigure &figure, const DumbbellRow &row)
{
    QStringList lines{row.name};
    if (!row.note.isEmpty())
        lines += row.note;
    for (const Side side : scoredSides) {
        const BeforeAfter &of = row.side(side);
        if (!of.before && !of.after)
            continue;
        const auto shown = [](const std::optional<ShownValue> &value) { return value ? value->text : Tr::tr("not rated"); };
        lines += Tr::tr("%1: %2 in %3, %4 in %5").arg(words::side(side), shown(of.before), figure.before, shown(of.after), figure.after);
        lines += wholeText(of.needBefore) == wholeText(of.needAfter)
            ? Tr::tr("needed: %1").arg(wholeText(of.needAfter))
            : Tr::tr("needed: %1, then %2").arg(wholeText(of.needBefore), wholeText(of.needAfter));
        lines += Tr::tr("%1 rated on both days").arg(words::people(of.people, QLocale()));
    }
    if (row.isThin)
        lines += Tr::tr("rests on little data");
    return lines;
}

/// Between two values as they are shown.
QString differenceOf(const std::optional<ShownValue> &before, const std::optional<ShownValue> &after)
{
    if (!before || !after)
        return {};
    return signedText(static_cast<double>(std::lround(after->value) - std::lround(before->value)));
}

} // namespace

DumbbellLayout layOut(const DumbbellFigure &figure, const QRectF &wanted, const Style &style)
{
    const double t = style.textHeight;
    const QRectF area = wanted.adjusted(0.4 * t, 0, -0.4 * t, 0);
    DumbbellLayout layout;
    layout.scale = scaleFor(valuesIn(figure), 10, 40);
    const auto count = static_cast<double>(std::max<qsizetype>(1, figure.teams.size()));
    const double free = area.height() - (headHeight + footHeight + (figure.notShown > 0 ? 1.4 : 0)) * t;
    double rowHeight = std::min(free / count, tallestRow * t);
    qsizetype shown = figure.teams.size();
    if (rowHeight < lowestRow * t) {
        rowHeight = lowestRow * t;
        shown = std::clamp<qsizetype>(static_cast<qsizetype>((area.height() - (headHeight + footHeight + 1.4) * t) / rowHeight), 0, figure.teams.size());
    }
    layout.left = figure.notShown + static_cast<int>(figure.teams.size() - shown);

    const QFont nameFont = labelFont(style, 1, QFont::DemiBold);
    const QFontMetricsF nameMetrics(nameFont);
    double nameWidth = 0;
    for (const DumbbellRow &row : figure.teams)
        nameWidth = std::max(nameWidth, std::ceil(nameMetrics.horizontalAdvance(row.name)) + 1);
    nameWidth = std::min(nameWidth, area.width() * mostNameWidth);
    const double panelWidth = (area.width() - nameWidth - 2 * gap * t) / 2;
    const double top = area.top() + headHeight * t;
    const double height = rowHeight * static_cast<double>(shown);
    for (std::size_t i = 0; i < 2; ++i) {
        const double left = area.left() + nameWidth + gap * t + static_cast<double>(i) * (panelWidth + gap * t);
        layout.plots[i] = QRectF(left + textRoom * t, top, std::max(1.0, panelWidth - 2 * textRoom * t), height);
        layout.heads[i] = QRectF(left + 0.4 * t, area.top(), panelWidth - 0.4 * t, 1.5 * t);
        double taken = left;
        for (const double value : layout.scale.numbers()) {
            const double x = layout.plots[i].left() + layout.scale.at(value) * layout.plots[i].width();
            if (x - 1.2 * t < taken)
                continue;
            taken = x + 1.2 * t;
            layout.numbers.append({value, QRectF(x - 1.2 * t, top + height + 0.1 * t, 2.4 * t, 1.2 * t)});
        }
    }
    for (qsizetype index = 0; index < shown; ++index) {
        const DumbbellRow &team = figure.teams[index];
        DumbbellLayout::Row row{.team = static_cast<int>(index), .band = {}, .name = {}, .nameLines = {}, .note = {}, .sides = {}};
        row.band = QRectF(wanted.left(), top + rowHeight * static_cast<double>(index), wanted.width(), rowHeight);
        const int most = std::clamp(static_cast<int>(rowHeight / nameMetrics.height()), 1, 2);
        row.nameLines = brokenLines(team.name, nameFont, nameWidth, most);
        const double names = nameMetrics.height() * static_cast<double>(row.nameLines.size());
        row.name = QRectF(area.left(), row.band.center().y() - names / 2, nameWidth, names);
        const double middle = row.band.center().y();
        const double reach = std::min(0.8 * t, rowHeight * 0.4);
        bool hasMarks = false;
        for (std::size_t i = 0; i < 2; ++i) {
            DumbbellLayout::Dumbbell &dumbbell = row.sides[i];
            dumbbell.side = i == 0 ? Side::Management : Side::Leadership;
            const BeforeAfter &values = team.side(dumbbell.side);
            const QRectF &plot = layout.plots[i];
            const auto x = [&](double value) { return plot.left() + layout.scale.at(value) * plot.width(); };
            const auto across = [&](double value) { return QLineF(x(value), middle - reach, x(value), middle + reach); };
            if (values.before)
                dumbbell.before = QPointF(x(values.before->value), middle);
            if (values.after)
                dumbbell.after = QPointF(x(values.after->value), middle);
            if (!values.before && !values.after)
                continue;
            hasMarks = true;
            dumbbell.needNow = across(values.needAfter);
            if (wholeText(values.needBefore) != wholeText(values.needAfter) && values.before)
                dumbbell.need = across(values.needBefore);
            placeTexts(dumbbell, values, plot, style);
        }
        if (!team.note.isEmpty() && !hasMarks)
            row.note = QRectF(layout.plots[0].left(), middle - nameMetrics.height() / 2,
                              layout.plots[1].right() - layout.plots[0].left(), nameMetrics.height());
        layout.rows.append(row);
    }
    if (layout.left > 0)
        layout.leftLine = QRectF(area.left(), top + height + footHeight * t, area.width(), 1.4 * t);
    return layout;
}

double heightOf(const DumbbellFigure &figure, const Style &style)
{
    const double left = figure.notShown > 0 ? 1.4 : 0;
    return (headHeight + footHeight + left + wantedRow * static_cast<double>(std::max<qsizetype>(1, figure.teams.size()))) * style.textHeight;
}

Room roomFor(const DumbbellFigure &figure, const Style &style)
{
    constexpr double rowsAlwaysShown = 20;
    const double t = style.textHeight;
    const double rows = std::min(static_cast<double>(figure.teams.size()), rowsAlwaysShown);
    return {.wanted = QSizeF(40 * t, heightOf(figure, style)),
            .least = QSizeF(30 * t, (headHeight + footHeight + 1.4 + lowestRow * rows) * t)};
}

void paint(QPainter &painter, const QRectF &wanted, const DumbbellFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const DumbbellLayout layout = layOut(figure, frame.area, style);
    for (const DumbbellLayout::Row &row : layout.rows) {
        if (figure.teams[row.team].isMarked && !style.isBlackAndWhite)
            painter.fillRect(row.band, ink(theme::Role::Selection, style));
    }
    painter.setPen(QPen(ink(theme::Role::Border, style), gridWidth(style)));
    for (std::size_t i = 0; i < 2; ++i) {
        for (const double value : layout.scale.numbers()) {
            const double x = layout.plots[i].left() + layout.scale.at(value) * layout.plots[i].width();
            painter.drawLine(QPointF(x, layout.plots[i].top()), QPointF(x, layout.plots[i].bottom()));
        }
    }
    for (std::size_t i = 0; i < 2; ++i)
        drawSideHead(painter, layout.heads[i], i == 0 ? Side::Management : Side::Leadership, style);
    const QColor muted = ink(theme::Role::Muted, style);
    for (const auto &number : layout.numbers)
        drawLine(painter, number.box, Qt::AlignCenter, wholeText(number.value), labelFont(style, 0.85), muted);
    for (const DumbbellLayout::Row &row : layout.rows) {
        const DumbbellRow &team = figure.teams[row.team];
        const double lineHeight = row.name.height() / static_cast<double>(std::max<qsizetype>(1, row.nameLines.size()));
        for (qsizetype line = 0; line < row.nameLines.size(); ++line)
            drawLine(painter, QRectF(row.name.left(), row.name.top() + lineHeight * static_cast<double>(line), row.name.width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, row.nameLines[line],
                     labelFont(style, 1, team.isMarked ? QFont::Bold : QFont::DemiBold), ink(theme::Role::Text, style));
        for (const DumbbellLayout::Dumbbell &dumbbell : row.sides)
            drawDumbbell(painter, dumbbell, team.side(dumbbell.side), team.isThin, style);
        if (!row.note.isEmpty())
            drawLine(painter, row.note, Qt::AlignHCenter | Qt::AlignVCenter, team.note, labelFont(style, 0.92), muted);
    }
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter, Tr::tr("and %n more team(s)", nullptr, layout.left),
                 labelFont(style, 0.92), muted);
}

QList<Spot> spotsIn(const DumbbellFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const DumbbellLayout::Row &row : layOut(figure, area, style).rows)
        spots.append({.box = row.band, .lines = linesOf(figure, figure.teams[row.team]), .team = figure.teams[row.team].team});
    return spots;
}

TableTwin twinOf(const DumbbellFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team")};
    for (const Side side : scoredSides)
        twin.heads += {Tr::tr("%1, %2", "side, round").arg(words::side(side), figure.before),
                       Tr::tr("%1, %2", "side, round").arg(words::side(side), figure.after), Tr::tr("Change"), Tr::tr("Needed"),
                       Tr::tr("Rated on both days")};
    twin.heads += Tr::tr("Note");
    twin.numbers = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    for (const DumbbellRow &row : figure.teams) {
        QStringList cells{row.name};
        for (const Side side : scoredSides) {
            const BeforeAfter &of = row.side(side);
            cells += {shownText(of.before), shownText(of.after), differenceOf(of.before, of.after), wholeText(of.needAfter),
                      QLocale().toString(of.people)};
        }
        twin.rows.append(cells + QStringList{row.note});
        twin.teams.append(row.team);
    }
    return twin;
}

} // namespace evenkeel::charts
