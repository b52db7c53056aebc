// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/change_chart.h"

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
    Q_DECLARE_TR_FUNCTIONS(ChangeChart)
};

// In text heights.
constexpr double headHeight = 1.9;
constexpr double footHeight = 1.5;
constexpr double wantedRow = 2.8;
constexpr double tallestRow = 4.2;
constexpr double gap = 1;
constexpr double mostNameWidth = 0.36; ///< Of the chart.
constexpr double barHeight = 0.5; ///< Of the row.
constexpr double thickestBar = 1.3;
constexpr double radius = 0.38;

Side sideAt(std::size_t index) { return index == 0 ? Side::Management : Side::Leadership; }

theme::Role textRole(Side side) { return side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText; }

QList<double> valuesIn(const ChangeFigure &figure)
{
    QList<double> values;
    for (const ChangeRow &row : figure.rows) {
        for (const Side side : scoredSides) {
            const std::optional<ChangeSpan> &span = row.side(side);
            if (!span)
                continue;
            values.append(span->to);
            values.append(span->need.value_or(span->to));
        }
    }
    return values;
}

/// Upwards filled, downwards open and hatched: told apart without a color.
void drawStep(QPainter &painter, const QRectF &bar, Side side, bool isUp, const Style &style)
{
    const QColor color = ink(side == Side::Management ? theme::Role::Management : theme::Role::Leadership, style);
    if (isUp) {
        painter.fillRect(bar, color);
        return;
    }
    const double line = std::max(1.0, style.textHeight / 10);
    painter.fillRect(bar, ink(theme::Role::Surface, style));
    drawHatch(painter, bar, Hatch::Diagonal, 0.45 * style.textHeight, QPen(color, line * 0.8));
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

QStringList linesOf(const ChangeFigure &figure, const ChangeRow &row)
{
    QStringList lines{row.name};
    for (const Side side : scoredSides) {
        const std::optional<ChangeSpan> &span = row.side(side);
        const QString missing = side == Side::Management ? figure.managementNote : figure.leadershipNote;
        if (!span)
            lines += Tr::tr("%1: %2", "side, why nothing is told").arg(words::side(side), missing);
        else if (span->need)
            lines += Tr::tr("%1 %2 of %3 needed, %4 rated")
                         .arg(words::side(side), span->text, wholeText(*span->need), words::people(span->people, QLocale()));
        else
            lines += Tr::tr("%1 %2, %3").arg(words::side(side), span->text, words::people(span->people, QLocale()));
    }
    return lines;
}

} // namespace

ChangeLayout layOut(const ChangeFigure &figure, const QRectF &wanted, const Style &style)
{
    const double t = style.textHeight;
    const QRectF area = wanted.adjusted(0.4 * t, 0, -0.4 * t, 0);
    ChangeLayout layout;
    layout.scale = scaleFor(valuesIn(figure), 10, 20);
    const auto count = static_cast<double>(std::max<qsizetype>(1, figure.rows.size()));
    const double rowHeight = std::clamp((area.height() - (headHeight + footHeight) * t) / count, 0.0, tallestRow * t);

    const QFont nameFont = labelFont(style, 1, QFont::DemiBold);
    const QFont noteFont = labelFont(style, 0.85);
    const double noteLine = QFontMetricsF(noteFont).height();
    const QFontMetricsF nameMetrics(nameFont);
    double nameWidth = 0;
    for (const ChangeRow &row : figure.rows)
        nameWidth = std::max({nameWidth, nameMetrics.horizontalAdvance(row.name) + 1,
                              QFontMetricsF(noteFont).horizontalAdvance(row.note) + 1});
    nameWidth = std::min(std::ceil(nameWidth), area.width() * mostNameWidth);
    const double textRoom = 2.4 * t;
    const double panelWidth = (area.width() - nameWidth - 2 * gap * t) / 2;
    const double top = area.top() + headHeight * t;
    const double height = rowHeight * count;
    for (std::size_t i = 0; i < 2; ++i) {
        const double left = area.left() + nameWidth + gap * t + static_cast<double>(i) * (panelWidth + gap * t);
        layout.plots[i] = QRectF(left + textRoom, top, std::max(1.0, panelWidth - 2 * textRoom), height);
        layout.heads[i] = QRectF(left + 0.4 * t, area.top(), panelWidth - 0.4 * t, 1.5 * t);
        double free = layout.plots[i].left() - 2 * t;
        for (const double value : layout.scale.numbers()) {
            const double x = layout.plots[i].left() + layout.scale.at(value) * layout.plots[i].width();
            if (x - 1.2 * t < free)
                continue;
            layout.numbers.append({value, QRectF(x - 1.2 * t, top + height + 0.1 * t, 2.4 * t, 1.2 * t)});
            free = x + 1.2 * t;
        }
    }
    for (qsizetype index = 0; index < figure.rows.size(); ++index) {
        const ChangeRow &step = figure.rows[index];
        ChangeLayout::Row row{.row = static_cast<int>(index), .band = {}, .name = {}, .nameLines = {}, .note = {}, .sides = {}};
        row.band = QRectF(wanted.left(), top + rowHeight * static_cast<double>(index), wanted.width(), rowHeight);
        const double middle = row.band.center().y();
        const int most = std::clamp(static_cast<int>((rowHeight - noteLine) / nameMetrics.height()), 1, 2);
        row.nameLines = brokenLines(step.name, nameFont, nameWidth, most);
        const double names = nameMetrics.height() * static_cast<double>(row.nameLines.size());
        const bool hasNote = !step.note.isEmpty() && names + noteLine <= rowHeight;
        const double block = names + (hasNote ? noteLine : 0);
        row.name = QRectF(area.left(), middle - block / 2, nameWidth, names);
        if (hasNote)
            row.note = QRectF(area.left(), row.name.bottom(), nameWidth, noteLine);
        const double thick = std::min(thickestBar * t, rowHeight * barHeight);
        for (std::size_t i = 0; i < 2; ++i) {
            const std::optional<ChangeSpan> &span = step.side(sideAt(i));
            if (!span)
                continue;
            const QRectF &plot = layout.plots[i];
            const auto x = [&](double value) { return plot.left() + layout.scale.at(value) * plot.width(); };
            const double from = x(step.isTotal ? span->to : span->from);
            const double to = x(span->to);
            ChangeLayout::Step &placed = row.sides[i];
            placed.bar = QRectF(std::min(from, to), middle - thick / 2, std::abs(to - from), thick);
            if (span->need)
                placed.need = QLineF(x(*span->need), middle - 0.8 * thick, x(*span->need), middle + 0.8 * thick);
            const QFontMetricsF metrics(labelFont(style, 1, step.isTotal ? QFont::Bold : QFont::DemiBold));
            const double width = metrics.horizontalAdvance(span->text) + 1;
            const double away = (step.isTotal ? radius + 0.4 : 0.4) * t;
            // Right of it; left of it where the need's mark stands there.
            const bool isNeedRight = span->need && x(*span->need) >= to - 0.2 * t && x(*span->need) <= to + away + width + 0.3 * t;
            const double left = isNeedRight ? placed.bar.left() - away - width : placed.bar.right() + away;
            placed.text = QRectF(std::clamp(left, plot.left() - textRoom, plot.right() + textRoom - width),
                                 middle - metrics.height() / 2, width, metrics.height());
        }
        layout.rows.append(row);
    }
    return layout;
}

double heightOf(const ChangeFigure &figure, const Style &style)
{
    return (headHeight + footHeight + wantedRow * static_cast<double>(std::max<qsizetype>(2, figure.rows.size()))) * style.textHeight;
}

Room roomFor(const ChangeFigure &figure, const Style &style)
{
    const double height = heightOf(figure, style);
    return {.wanted = QSizeF(40 * style.textHeight, height), .least = QSizeF(30 * style.textHeight, height)};
}

void paint(QPainter &painter, const QRectF &wanted, const ChangeFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty() || figure.rows.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const double t = style.textHeight;
    const ChangeLayout layout = layOut(figure, frame.area, style);
    const QColor muted = ink(theme::Role::Muted, style);
    for (std::size_t i = 0; i < 2; ++i) {
        painter.setPen(QPen(ink(theme::Role::Border, style), gridWidth(style)));
        for (const double value : layout.scale.numbers()) {
            const double x = layout.plots[i].left() + layout.scale.at(value) * layout.plots[i].width();
            painter.drawLine(QPointF(x, layout.plots[i].top()), QPointF(x, layout.plots[i].bottom()));
        }
        drawSideHead(painter, layout.heads[i], sideAt(i), style);
        const QString &note = i == 0 ? figure.managementNote : figure.leadershipNote;
        if (!note.isEmpty())
            drawLine(painter, QRectF(layout.plots[i].left(), layout.plots[i].center().y() - t, layout.plots[i].width(), 2 * t),
                     Qt::AlignCenter, note, labelFont(style, 0.92), muted);
    }
    for (const auto &[value, box] : layout.numbers)
        drawLine(painter, box, Qt::AlignCenter, wholeText(value), labelFont(style, 0.85), muted);

    for (const ChangeLayout::Row &row : layout.rows) {
        const ChangeRow &step = figure.rows[row.row];
        const double lineHeight = row.name.height() / static_cast<double>(std::max<qsizetype>(1, row.nameLines.size()));
        for (qsizetype line = 0; line < row.nameLines.size(); ++line)
            drawLine(painter, QRectF(row.name.left(), row.name.top() + lineHeight * static_cast<double>(line), row.name.width(), lineHeight),
                     Qt::AlignLeft | Qt::AlignVCenter, row.nameLines[line],
                     labelFont(style, 1, step.isTotal ? QFont::Bold : QFont::Normal), ink(theme::Role::Text, style));
        if (!row.note.isEmpty())
            drawLine(painter, row.note, Qt::AlignLeft | Qt::AlignVCenter, step.note, labelFont(style, 0.85), muted);
        for (std::size_t i = 0; i < 2; ++i) {
            const std::optional<ChangeSpan> &span = step.side(sideAt(i));
            if (span && row.row + 1 < layout.rows.size()) { // on to the next step
                const double x = layout.plots[i].left() + layout.scale.at(span->to) * layout.plots[i].width();
                painter.setPen(QPen(muted, gridWidth(style)));
                painter.drawLine(QPointF(x, row.band.center().y()), QPointF(x, layout.rows[row.row + 1].band.center().y()));
            }
        }
        for (std::size_t i = 0; i < 2; ++i) {
            const std::optional<ChangeSpan> &span = step.side(sideAt(i));
            const ChangeLayout::Step &placed = row.sides[i];
            if (!span)
                continue;
            if (!placed.need.isNull())
                drawNeedTick(painter, placed.need, style);
            if (step.isTotal)
                drawSideMark(painter, QPointF(placed.bar.left(), placed.bar.center().y()), radius * t, sideAt(i), true, style);
            else if (placed.bar.width() > 0.5)
                drawStep(painter, placed.bar, sideAt(i), span->to > span->from, style);
            drawLine(painter, placed.text, Qt::AlignCenter, span->text, labelFont(style, 1, step.isTotal ? QFont::Bold : QFont::DemiBold),
                     ink(textRole(sideAt(i)), style));
        }
    }
}

QList<Spot> spotsIn(const ChangeFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    for (const ChangeLayout::Row &row : layOut(figure, area, style).rows)
        spots.append({.box = row.band, .lines = linesOf(figure, figure.rows[row.row]), .day = figure.rows[row.row].day});
    return spots;
}

TableTwin twinOf(const ChangeFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Step"), Tr::tr("Management"), Tr::tr("People"), Tr::tr("Needed"),
                  Tr::tr("Leadership"), Tr::tr("People"), Tr::tr("Needed")};
    twin.numbers = {1, 2, 3, 4, 5, 6};
    for (const ChangeRow &row : figure.rows) {
        QStringList cells{row.name};
        for (const Side side : scoredSides) {
            const std::optional<ChangeSpan> &span = row.side(side);
            cells += {span ? span->text : QString(), span ? QLocale().toString(span->people) : QString(),
                      span && span->need ? wholeText(*span->need) : QString()};
        }
        twin.rows.append(cells);
        twin.days.append(row.day);
    }
    return twin;
}

} // namespace evenkeel::charts
