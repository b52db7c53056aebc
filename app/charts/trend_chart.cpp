// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/trend_chart.h"

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
    Q_DECLARE_TR_FUNCTIONS(TrendChart)
};

/// Whether other competencies count on the later of two days.
bool isBroken(const TrendFigure &figure, int earlier, int later)
{
    return std::any_of(figure.breaks.begin(), figure.breaks.end(), [&](const TrendBreak &one) {
        return figure.days[earlier].on < one.from && one.from <= figure.days[later].on;
    });
}

/// Marks that are next to each other and not parted by a break, run by run.
QList<QList<TrendLayout::Mark>> runsOf(const TrendLayout::Panel &panel, const TeamTrend &team, const TrendFigure &figure)
{
    QList<QList<TrendLayout::Mark>> runs;
    for (const TrendLayout::Mark &mark : panel.marks) {
        const bool goesOn = !runs.isEmpty() && runs.last().last().point + 1 == mark.point
            && !isBroken(figure, team.points[mark.point - 1].day, team.points[mark.point].day);
        if (!goesOn)
            runs.append(QList<TrendLayout::Mark>());
        runs.last().append(mark);
    }
    return runs;
}

void drawGrid(QPainter &painter, const TrendLayout &layout, const TrendFigure &figure, const QRectF &plot, const Style &style)
{
    painter.setPen(QPen(ink(theme::Role::Border, style), gridWidth(style)));
    for (const double value : layout.scale.numbers()) {
        const double y = plot.bottom() - layout.scale.at(value) * plot.height();
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
    QPen cut(ink(theme::Role::Muted, style), gridWidth(style), Qt::CustomDashLine, Qt::FlatCap);
    cut.setDashPattern({2, 3});
    for (const TrendBreak &one : figure.breaks) {
        const double x = TrendLayout::x(plot, figure, one.from);
        painter.setPen(cut);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        // Two strokes through the axis, as a scale is broken.
        painter.setPen(QPen(ink(theme::Role::Text, style), gridWidth(style) * 1.4));
        const double reach = 0.3 * style.textHeight;
        for (const double shift : {-0.14, 0.14}) {
            const QPointF at(x + shift * style.textHeight, plot.bottom());
            painter.drawLine(at + QPointF(-reach / 2, reach), at + QPointF(reach / 2, -reach));
        }
    }
}

void drawBands(QPainter &painter, const QList<QList<TrendLayout::Mark>> &runs, Side side, const Style &style)
{
    QColor color = ink(side == Side::Management ? theme::Role::Management : theme::Role::Leadership, style);
    for (const QList<TrendLayout::Mark> &run : runs) {
        QPolygonF band;
        for (const TrendLayout::Mark &mark : run)
            band.append(QPointF(mark.at.x(), mark.bandTop));
        for (auto mark = run.crbegin(); mark != run.crend(); ++mark)
            band.append(QPointF(mark->at.x(), mark->bandBottom));
        if (style.isBlackAndWhite || run.size() == 1) { // edges; a whisker where there is one mark
            painter.setPen(QPen(color, gridWidth(style), run.size() == 1 ? Qt::SolidLine : Qt::DotLine));
            painter.setBrush(Qt::NoBrush);
        } else {
            QColor tint = color;
            tint.setAlphaF(style.scheme == theme::Scheme::Light ? 0.16F : 0.26F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(tint);
        }
        painter.drawPolygon(band);
    }
}

void drawNeed(QPainter &painter, const TrendLayout::Panel &panel, const Style &style)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(theme::Role::Text, style), std::max(1.2, style.textHeight / 9), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPolyline(panel.need);
}

void drawPanel(QPainter &painter, const TrendLayout &layout, const TrendFigure &figure, const TrendLayout::Panel &panel,
               const TeamTrend &team, const Style &style)
{
    const double t = style.textHeight;
    drawGrid(painter, layout, figure, panel.plot, style);
    const QList<QList<TrendLayout::Mark>> runs = runsOf(panel, team, figure);
    drawBands(painter, runs, panel.side, style);
    drawNeed(painter, panel, style);
    painter.setBrush(Qt::NoBrush);
    for (const QList<TrendLayout::Mark> &run : runs) {
        QPolygonF line;
        for (const TrendLayout::Mark &mark : run)
            line.append(mark.at);
        painter.setPen(sidePen(panel.side, t / (figure.isDetailed ? 5 : 6), style));
        painter.drawPolyline(line);
    }
    for (const TrendLayout::Mark &mark : panel.marks) {
        if (!mark.value.isEmpty())
            drawTextPlate(painter, mark.value, style);
    }
    for (qsizetype i = 0; i < panel.breaks.size(); ++i) {
        if (panel.breaks[i].isEmpty())
            continue;
        drawTextPlate(painter, panel.breaks[i], style);
        drawLine(painter, panel.breaks[i], Qt::AlignCenter, figure.breaks[i].text, labelFont(style, 0.9),
                 ink(theme::Role::Muted, style));
    }
    for (const TrendLayout::Mark &mark : panel.marks) {
        const bool isThin = team.points[mark.point].isThin;
        const double radius = (figure.isDetailed ? 0.34 : 0.22) * t * (isThin ? 0.75 : 1);
        drawSideMark(painter, mark.at, radius, panel.side, panel.side == Side::Management && !isThin, style);
        if (!mark.value.isEmpty())
            drawLine(painter, mark.value, Qt::AlignCenter, team.points[mark.point].value(panel.side)->text,
                     labelFont(style, 1, QFont::Bold),
                     ink(panel.side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText, style));
    }
}

/// The side, and its last value against the need.
void drawPanelHead(QPainter &painter, const TrendLayout::Panel &panel, const TeamTrend &team, bool isDetailed, const Style &style)
{
    const double t = style.textHeight;
    const TrendPoint *last = team.points.isEmpty() ? nullptr : &team.points.last();
    const bool hasValue = last && last->value(panel.side);
    const QString said = hasValue ? Tr::tr("%1 of %2", "strength, need").arg(last->value(panel.side)->text, wholeText(last->need(panel.side)))
                                  : Tr::tr("not rated");
    const QFont font = labelFont(style, isDetailed ? 1 : 0.92);
    const double width = QFontMetricsF(font).horizontalAdvance(said) + 1;
    const QColor color = ink(hasValue ? theme::Role::Text : theme::Role::Muted, style);
    if (isDetailed) {
        drawSideHead(painter, panel.head.adjusted(0, 0, -width - 0.6 * t, 0), panel.side, style);
        drawLine(painter, QRectF(panel.head.right() - width, panel.head.top(), width, panel.head.height()),
                 Qt::AlignRight | Qt::AlignVCenter, said, font, color);
        return;
    }
    const double shape = 0.75 * t;
    paintSideShape(painter, QRectF(panel.head.left(), panel.head.center().y() - shape / 2, shape, shape), panel.side,
                   ink(panel.side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText, style));
    drawLine(painter, panel.head.adjusted(shape + 0.4 * t, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, said, font, color);
}

QString turnoverText(const TeamTrend &team, int day)
{
    for (const TrendPoint &point : team.points) {
        if (point.day != day)
            continue;
        QStringList parts;
        if (point.came > 0)
            parts.append(u'+' + QLocale().toString(point.came));
        if (point.left > 0)
            parts.append(QChar(0x2212) + QLocale().toString(point.left));
        return parts.join(u' ');
    }
    return {};
}

QString sideLine(const TrendPoint &point, Side side)
{
    if (!point.value(side))
        return Tr::tr("%1: not rated").arg(words::side(side));
    QString line = Tr::tr("%1 %2 of %3 needed").arg(words::side(side), point.value(side)->text, wholeText(point.need(side)));
    if (const auto error = point.error(side))
        line += Tr::tr(", 80 % sure within %1").arg(wholeText(bandErrors * *error));
    return line;
}

QStringList linesOf(const TrendFigure &figure, const TrendPoint &point)
{
    const TrendDay &day = figure.days[point.day];
    QString when = day.label;
    if (const QString date = words::date(day.on, QLocale()); date != day.label)
        when += u" · "_s + date;
    QStringList lines{when, sideLine(point, Side::Management), sideLine(point, Side::Leadership), words::standing(point.standing),
                      Tr::tr("%1 of %2 rated on both sides").arg(QLocale().toString(point.rated), words::people(point.people, QLocale()))};
    if (point.came + point.left > 0)
        lines += Tr::tr("%1 came, %2 left since the round before").arg(QLocale().toString(point.came), QLocale().toString(point.left));
    for (const TrendBreak &one : figure.breaks) {
        const int before = point.day - 1;
        if (before >= 0 && figure.days[before].on < one.from && one.from <= day.on)
            lines += Tr::tr("%1 from %2 on: %3").arg(one.text, words::date(one.from, QLocale()), one.names.join(u", "_s));
    }
    return lines;
}

} // namespace

void paint(QPainter &painter, const QRectF &wanted, const TrendFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty() || figure.days.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const TrendLayout layout = layOut(figure, frame.area, style);
    for (const TrendLayout::Cell &cell : layout.cells) {
        const TeamTrend &team = figure.teams[cell.team];
        if (team.isMarked && !style.isBlackAndWhite)
            painter.fillRect(cell.box.adjusted(-0.3 * style.textHeight, 0, 0.3 * style.textHeight, -0.3 * style.textHeight),
                             ink(theme::Role::Selection, style));
        if (!cell.name.isEmpty()) {
            if (!team.points.isEmpty())
                paintStandingShape(painter, cell.standing, team.points.last().standing, ink(markRole(team.points.last().standing), style));
            drawLine(painter, cell.name, Qt::AlignLeft | Qt::AlignVCenter, team.name,
                     labelFont(style, 1, team.isMarked ? QFont::Bold : QFont::DemiBold), ink(theme::Role::Text, style));
        }
        for (const TrendLayout::Panel &panel : cell.panels) {
            drawPanelHead(painter, panel, team, figure.isDetailed, style);
            drawPanel(painter, layout, figure, panel, team, style);
        }
    }
    const QColor muted = ink(theme::Role::Muted, style);
    for (const TrendLayout::Number &number : layout.numbers)
        drawLine(painter, number.box, Qt::AlignRight | Qt::AlignVCenter, wholeText(number.value), labelFont(style, 0.85), muted);
    for (const TrendLayout::DayLabel &day : layout.days) {
        drawLine(painter, day.box, Qt::AlignCenter, figure.days[day.day].label, labelFont(style, 0.9), muted);
        if (!day.turnover.isEmpty())
            drawLine(painter, day.turnover, Qt::AlignCenter, turnoverText(figure.teams.first(), day.day), labelFont(style, 0.9), muted);
    }
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter, Tr::tr("and %n more team(s)", nullptr, layout.left),
                 labelFont(style, 0.92), muted);
}

/// In detail each mark; of many teams each team.
QList<Spot> spotsIn(const TrendFigure &figure, const QRectF &area, const Style &style)
{
    QList<Spot> spots;
    if (figure.days.isEmpty())
        return spots;
    const double reach = 0.8 * style.textHeight;
    for (const TrendLayout::Cell &cell : layOut(figure, area, style).cells) {
        const TeamTrend &team = figure.teams[cell.team];
        if (!figure.isDetailed) {
            QStringList lines{team.name};
            for (const TrendPoint &point : team.points) {
                const auto said = [&](Side side) { return point.value(side) ? point.value(side)->text : QString(QChar(0x2013)); };
                lines += Tr::tr("%1: management %2 of %3, leadership %4 of %5", "round, strengths and needs")
                             .arg(figure.days[point.day].label, said(Side::Management), wholeText(point.managementNeed),
                                  said(Side::Leadership), wholeText(point.leadershipNeed));
            }
            spots.append({.box = cell.box, .lines = lines, .team = team.team});
            continue;
        }
        for (const TrendLayout::Panel &panel : cell.panels) {
            for (const TrendLayout::Mark &mark : panel.marks) {
                const TrendPoint &point = team.points[mark.point];
                spots.append({.box = QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach),
                              .isRound = true,
                              .lines = linesOf(figure, point),
                              .day = figure.days[point.day].on});
            }
        }
    }
    return spots;
}

TableTwin twinOf(const TrendFigure &figure)
{
    TableTwin twin;
    twin.heads = {Tr::tr("Team"), Tr::tr("Round"), Tr::tr("Judged on"), Tr::tr("Management"), Tr::tr("80 % within"), Tr::tr("Needed"),
                  Tr::tr("Leadership"), Tr::tr("80 % within"), Tr::tr("Needed"), Tr::tr("Standing"), Tr::tr("People"),
                  Tr::tr("Came"), Tr::tr("Left"), Tr::tr("Competencies")};
    twin.numbers = {3, 4, 5, 6, 7, 8, 10, 11, 12};
    const auto band = [](const std::optional<double> &error) { return error ? wholeText(bandErrors * *error) : QString(); };
    for (const TeamTrend &team : figure.teams) {
        for (const TrendPoint &point : team.points) {
            const TrendDay &day = figure.days[point.day];
            QStringList breaks;
            for (const TrendBreak &one : figure.breaks) {
                if (point.day > 0 && figure.days[point.day - 1].on < one.from && one.from <= day.on)
                    breaks += one.text;
            }
            twin.rows.append({team.name, day.label, day.on.iso(), shownText(point.management), band(point.managementError),
                              wholeText(point.managementNeed), shownText(point.leadership), band(point.leadershipError),
                              wholeText(point.leadershipNeed), words::standing(point.standing), QLocale().toString(point.people),
                              QLocale().toString(point.came), QLocale().toString(point.left), breaks.join(u"; "_s)});
            if (figure.isDetailed)
                twin.days.append(day.on);
            else
                twin.teams.append(team.team);
        }
    }
    return twin;
}

} // namespace evenkeel::charts
