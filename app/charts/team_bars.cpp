// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/team_bars.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "app/charts/side_panels.h"
#include "core/report/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TeamBars)
};

/// The side's name with its shape, an arrow outwards where there is room.
void drawHead(QPainter &painter, const QRectF &box, Side side, const Style &style)
{
    const double t = style.textHeight;
    const bool isLeft = side == Side::Management;
    const QColor color = ink(isLeft ? theme::Role::ManagementText : theme::Role::LeadershipText, style);
    const QFont font = labelFont(style, 1, QFont::DemiBold);
    const QString name = words::side(side);
    const double nameWidth = std::min(QFontMetricsF(font).horizontalAdvance(name) + 1, box.width());
    const auto place = [&](double from, double width) { // measured outwards from the zero line
        return QRectF(isLeft ? box.right() - from - width : box.left() + from, box.top(), width,
                      box.height());
    };
    drawLine(painter, place(0, nameWidth), (isLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, name,
             font, color);
    const double shape = 0.8 * t;
    double next = nameWidth + 0.35 * t;
    if (next + shape > box.width())
        return;
    const QRectF shapeBox = place(next, shape);
    paintSideShape(painter, QRectF(shapeBox.x(), box.center().y() - shape / 2, shape, shape), side, color);
    next += shape + 0.4 * t;
    const double arrow = 0.72 * t;
    if (next + arrow > box.width())
        return;
    const QRectF arrowBox = place(next, arrow);
    const double tip = isLeft ? arrowBox.left() : arrowBox.right();
    const double base = isLeft ? arrowBox.right() : arrowBox.left();
    const QPointF points[] = {QPointF(tip, box.center().y()), QPointF(base, box.center().y() - arrow / 2),
                              QPointF(base, box.center().y() + arrow / 2)};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(points, 3);
}

/// Filled; hollow where it rests on little; in black and white leadership is hatched.
void drawBar(QPainter &painter, const QRectF &bar, Side side, bool isThin, const Style &style)
{
    const bool isManagement = side == Side::Management;
    const QColor color = ink(isManagement ? theme::Role::Management : theme::Role::Leadership, style);
    const bool isHatched = style.isBlackAndWhite && !isManagement && !isThin;
    if (!isThin && !isHatched) {
        painter.fillRect(bar, color);
        return;
    }
    const double width = std::max(1.0, style.textHeight / 10);
    painter.fillRect(bar, ink(theme::Role::Surface, style));
    if (isHatched)
        drawHatch(painter, bar, Hatch::Diagonal, style.textHeight * 0.35, QPen(color, width / 2));
    QPen pen(color, width, isThin && !isManagement ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::MiterJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.adjusted(width / 2, width / 2, -width / 2, -width / 2));
}

void drawValue(QPainter &painter, const QRectF &box, const QRectF &bar, const QString &text, Side side,
               bool isThin, const Style &style)
{
    const bool isManagement = side == Side::Management;
    const bool isInside = bar.contains(box.center());
    const bool isHatched = style.isBlackAndWhite && !isManagement && !isThin;
    theme::Role role = isManagement ? theme::Role::ManagementText : theme::Role::LeadershipText;
    if (isInside && !isThin && !isHatched)
        role = isManagement ? theme::Role::OnManagement : theme::Role::OnLeadership;
    if (isInside && isHatched) // a plate, so that the number is not read through the hatch
        painter.fillRect(box.adjusted(-0.1 * style.textHeight, box.height() * 0.12, 0.1 * style.textHeight,
                                      -box.height() * 0.12),
                         ink(theme::Role::Surface, style));
    drawLine(painter, box, Qt::AlignCenter, text, labelFont(style, 1, QFont::DemiBold), ink(role, style));
}

void drawTick(QPainter &painter, double x, const QRectF &bars, const Style &style)
{
    const double reach = bars.height() * 0.22;
    drawNeedTick(painter, QLineF(x, bars.top() - reach, x, bars.bottom() + reach), style);
}

void drawStanding(QPainter &painter, const QRectF &box, Standing standing, bool inWords, const Style &style)
{
    const double t = style.textHeight;
    const double side = 0.85 * t;
    const bool asksForSomething = standing == Standing::BrinkOfChaos || standing == Standing::Bureaucratic
        || standing == Standing::ThinOnBoth;
    if (!inWords) {
        paintStandingShape(painter, QRectF(box.right() - side, box.center().y() - side / 2, side, side),
                           standing, ink(theme::Role::Text, style));
        return;
    }
    const QFont font = labelFont(style, 1, asksForSomething ? QFont::DemiBold : QFont::Normal);
    const QColor color = ink(asksForSomething ? textRole(standing) : theme::Role::Muted, style);
    const QString text = words::standing(standing);
    const double width
        = std::min(QFontMetricsF(font).horizontalAdvance(text) + 1, box.width() - side - 0.4 * t);
    drawLine(painter, QRectF(box.right() - width, box.top(), width, box.height()),
             Qt::AlignRight | Qt::AlignVCenter, text, font, color);
    paintStandingShape(painter,
                       QRectF(box.right() - width - 0.4 * t - side, box.center().y() - side / 2, side, side),
                       standing, color);
}

void drawRow(QPainter &painter, const TeamBarsLayout &layout, const TeamBarsLayout::Row &row,
             const TeamFigure &team, const Style &style)
{
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    const double lineHeight = row.name.height() / static_cast<double>(std::max<qsizetype>(1, row.nameLines.size()));
    for (qsizetype line = 0; line < row.nameLines.size(); ++line)
        drawLine(painter,
                 QRectF(row.name.left(), row.name.top() + lineHeight * static_cast<double>(line), row.name.width(), lineHeight),
                 left, row.nameLines[line], labelFont(style, 1, QFont::DemiBold),
                 ink(theme::Role::Text, style));
    if (!row.people.isEmpty())
        drawLine(painter, row.people, left, words::people(*team.people, QLocale()), labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
    const bool hasFigures = team.management || team.leadership;
    if (!hasFigures) {
        const QString why = team.withheld.isEmpty() ? Tr::tr("not enough data yet") : team.withheld;
        drawLine(painter, row.bars.adjusted(0, -0.3 * style.textHeight, 0, 0.3 * style.textHeight),
                 Qt::AlignCenter, why, labelFont(style, smallText), ink(theme::Role::Muted, style));
    }
    if (team.management)
        drawBar(painter, row.managementBar, Side::Management, team.isThin, style);
    if (team.leadership)
        drawBar(painter, row.leadershipBar, Side::Leadership, team.isThin, style);
    if (hasFigures) {
        drawTick(painter, layout.zero - team.managementNeed * layout.perPoint, row.bars, style);
        drawTick(painter, layout.zero + team.leadershipNeed * layout.perPoint, row.bars, style);
    }
    if (team.management)
        drawValue(painter, row.managementText, row.managementBar, team.management->text, Side::Management,
                  team.isThin, style);
    if (team.leadership)
        drawValue(painter, row.leadershipText, row.leadershipBar, team.leadership->text, Side::Leadership,
                  team.isThin, style);
    if (team.withheld.isEmpty() || team.standing != Standing::NotEnoughData)
        drawStanding(painter, row.standing, team.standing, layout.saysStandings, style);
}

/// Left out under the sentences of rows without figures, so that they can be read.
void drawZeroLine(QPainter &painter, const TeamBarsLayout &layout, const TeamBarsFigure &figure,
                  const Style &style)
{
    const double margin = 0.1 * style.textHeight;
    painter.setPen(QPen(ink(theme::Role::Text, style), std::max(1.0, margin), Qt::SolidLine, Qt::FlatCap));
    double from = layout.top - 2 * margin;
    for (const TeamBarsLayout::Row &row : layout.rows) {
        const TeamFigure &team = figure.teams[row.team];
        if (team.management || team.leadership)
            continue;
        painter.drawLine(QPointF(layout.zero, from), QPointF(layout.zero, row.bars.top() - margin));
        from = row.bars.bottom() + margin;
    }
    painter.drawLine(QPointF(layout.zero, from), QPointF(layout.zero, layout.bottom));
}

} // namespace

// Painted, not made of QChart: a second QChart beside the map's adds 4-7 ms to a first picture of some 20,
// and its bar series knows neither ticks nor one zero line for both sides.
void paint(QPainter &painter, const QRectF &wanted, const TeamBarsFigure &figure, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const TeamBarsLayout layout = layOut(figure, frame.area, style);

    drawHead(painter, layout.managementHead, Side::Management, style);
    drawHead(painter, layout.leadershipHead, Side::Leadership, style);
    for (const TeamBarsLayout::Row &row : layout.rows) {
        if (figure.teams[row.team].isMarked && !style.isBlackAndWhite)
            painter.fillRect(row.band, ink(theme::Role::Selection, style));
    }
    for (const TeamBarsLayout::Row &row : layout.rows)
        drawRow(painter, layout, row, figure.teams[row.team], style);
    drawZeroLine(painter, layout, figure, style);
    if (layout.left > 0)
        drawLine(painter, layout.leftLine, Qt::AlignLeft | Qt::AlignVCenter,
                 layout.areLeftBetween ? Tr::tr("%n more team(s) between these", nullptr, layout.left)
                                       : Tr::tr("and %n more team(s)", nullptr, layout.left),
                 labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
}

} // namespace evenkeel::charts
