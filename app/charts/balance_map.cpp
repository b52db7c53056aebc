// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/balance_map.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "app/charts/side_panels.h"
#include "core/report/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BalanceMap)
};

double hairline(const Style &style) { return std::max(1.0, style.textHeight / 14); }

theme::Role roleOf(const MapPoint &point) { return point.standing ? markRole(*point.standing) : theme::Role::Muted; }

void drawZone(QPainter &painter, const BalanceMapLayout::Zone &zone, const Style &style)
{
    const double t = style.textHeight;
    const auto hatched = [&](theme::Role tint, theme::Role line, Hatch hatch) {
        painter.fillRect(zone.box, ink(tint, style));
        QColor color = ink(line, style);
        if (!style.isBlackAndWhite)
            color.setAlphaF(style.scheme == theme::Scheme::Light ? 0.17F : 0.22F);
        drawHatch(painter, zone.box, hatch, hatch == Hatch::Diagonal ? 0.75 * t : 0.9 * t,
                  QPen(color, style.isBlackAndWhite ? t / 36 : t / 11));
    };
    switch (zone.standing) {
    case Standing::BrinkOfChaos:
        hatched(theme::Role::LeadershipTint, theme::Role::Leadership, Hatch::Diagonal);
        break;
    case Standing::Bureaucratic:
        hatched(theme::Role::ManagementTint, theme::Role::Management, Hatch::Horizontal);
        break;
    case Standing::Balanced:
        painter.fillRect(zone.box, ink(theme::Role::Surface, style));
        break;
    default:
        painter.fillRect(zone.box, ink(theme::Role::ThinTint, style));
        break;
    }
}

void drawCaption(QPainter &painter, const BalanceMapLayout::Zone &zone, const BalanceMapLayout &layout, const Style &style)
{
    if (zone.caption.isEmpty())
        return;
    const double t = style.textHeight;
    const bool isRight = zone.caption.center().x() > layout.plot.center().x();
    const Qt::Alignment side = (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const QColor color = ink(textRole(zone.standing), style);
    const QFont font = labelFont(style, smallText, QFont::DemiBold);
    if (style.isBlackAndWhite || !layout.cells.isEmpty())
        drawTextPlate(painter, zone.second.isEmpty() ? zone.caption : zone.caption.united(zone.second), style);
    const QString name = words::standing(zone.standing);
    const double nameWidth = QFontMetricsF(font).horizontalAdvance(name) + 1;
    const double shape = 0.78 * t;
    QRectF text = zone.caption;
    if (nameWidth + shape + 0.35 * t <= zone.caption.width() + 0.5) {
        const double left
            = isRight ? zone.caption.right() - nameWidth - 0.35 * t - shape : zone.caption.left();
        paintStandingShape(painter, QRectF(left, zone.caption.center().y() - shape / 2, shape, shape),
                           zone.standing, color);
        if (!isRight)
            text.setLeft(left + shape + 0.35 * t);
    }
    drawLine(painter, text, side, name, font, color);
    drawLine(painter, zone.second, side, zoneSentence(zone.standing, layout.tolerance), labelFont(style, smallText), color);
}

void drawBalancedOutline(QPainter &painter, const BalanceMapLayout &layout, const Style &style)
{
    QPen pen(ink(theme::Role::Balanced, style), style.textHeight / 9, Qt::CustomDashLine, Qt::FlatCap,
             Qt::MiterJoin);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    for (const auto &zone : layout.zones) {
        if (zone.standing == Standing::Balanced)
            painter.drawRect(zone.box);
    }
}

/// Where need is met exactly.
void drawNeedLines(QPainter &painter, const BalanceMapLayout &layout, const Style &style)
{
    const QPointF need = layout.position(0, 0);
    painter.setPen(QPen(ink(theme::Role::Faint, style), hairline(style)));
    painter.drawLine(QPointF(layout.plot.left(), need.y()), QPointF(layout.plot.right(), need.y()));
    painter.drawLine(QPointF(need.x(), layout.plot.top()), QPointF(need.x(), layout.plot.bottom()));
}

/// A line to a small cross where the point's need is.
void drawNeed(QPainter &painter, const QLineF &toNeed, const QColor &color, const Style &style)
{
    const double arm = 0.32 * style.textHeight;
    const QPointF at = toNeed.p2();
    QPen dots(color, hairline(style), Qt::CustomDashLine, Qt::FlatCap);
    dots.setDashPattern({2, 2});
    painter.setPen(dots);
    painter.drawLine(toNeed);
    painter.setPen(QPen(ink(theme::Role::Text, style), style.textHeight / 9, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(at - QPointF(arm, 0), at + QPointF(arm, 0));
    painter.drawLine(at - QPointF(0, arm), at + QPointF(0, arm));
}

/// The tail of earlier rounds and the cross of the 80 % band, under all marks.
void drawPast(QPainter &painter, const BalanceMapLayout &layout, const BalanceMapLayout::Mark &mark,
              const MapPoint &point, const Style &style)
{
    QColor color = ink(roleOf(point), style);
    color.setAlphaF(style.isBlackAndWhite ? 1.0F : 0.65F);
    const auto held = [&](const QPointF &at) {
        return QPointF(std::clamp(at.x(), layout.plot.left(), layout.plot.right()),
                       std::clamp(at.y(), layout.plot.top(), layout.plot.bottom()));
    };
    painter.setBrush(Qt::NoBrush);
    if (!point.trail.isEmpty()) {
        QPolygonF tail;
        for (const QPointF &past : point.trail)
            tail += held(layout.position(past.x(), past.y()));
        tail += mark.at;
        painter.setPen(QPen(color, style.textHeight / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(tail);
    }
    if (!mark.toNeed.isNull())
        drawNeed(painter, mark.toNeed, color, style);
    const QPen cross(color, hairline(style), point.isThin ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap);
    painter.setPen(cross);
    for (const QLineF &band : {mark.managementBand, mark.leadershipBand}) {
        if (!band.isNull())
            painter.drawLine(band);
    }
}

void drawAverage(QPainter &painter, const BalanceMapLayout &layout, const Style &style)
{
    if (layout.average.isNull())
        return;
    const QRectF &box = layout.average;
    const QLineF arms[] = {QLineF(box.left(), box.center().y(), box.right(), box.center().y()),
                           QLineF(box.center().x(), box.top(), box.center().x(), box.bottom())};
    for (const auto &[role, width] : {std::pair(theme::Role::Surface, 0.36), std::pair(theme::Role::Text, 0.16)}) {
        painter.setPen(QPen(ink(role, style), width * style.textHeight, Qt::SolidLine, Qt::FlatCap));
        painter.drawLines(arms, 2);
    }
}

/// Toward where the team would be if the axes went on.
void drawBeyond(QPainter &painter, const BalanceMapLayout::Mark &mark, const QColor &color,
                const Style &style)
{
    if (mark.beyondX == 0 && mark.beyondY == 0)
        return;
    QLineF way(mark.at, mark.at + QPointF(mark.beyondX, -mark.beyondY));
    way.setLength(mark.radius * beyondReach);
    const QLineF across = way.normalVector().unitVector();
    const QPointF sideways = (across.p2() - across.p1()) * (style.textHeight * 0.28);
    const QPointF base = way.pointAt(0.76);
    const QPointF points[] = {way.p2(), base + sideways, base - sideways};
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(points, 3);
}

void drawMark(QPainter &painter, const BalanceMapLayout::Mark &mark, const MapPoint &point, const Style &style)
{
    const QColor color = ink(roleOf(point), style);
    const QColor surface = ink(theme::Role::Surface, style);
    const double line = style.textHeight / 8;
    const Standing shapeOf = point.standing.value_or(Standing::Balanced); // a person is a dot
    drawBeyond(painter, mark, color, style);
    const QPainterPath shape = standingShape(shapeOf, mark.box());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(surface, 2 * line, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin)); // parts marks that overlap
    painter.drawPath(shape);
    if (point.isThin) {
        const double inset = line / 2;
        painter.setPen(QPen(color, line * 1.2, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.setBrush(surface);
        painter.drawPath(standingShape(shapeOf, mark.box().adjusted(inset, inset, -inset, -inset)));
    } else {
        painter.fillPath(shape, color);
    }
    if (point.isMarked) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(theme::Role::Text, style), line));
        painter.drawEllipse(mark.at, mark.radius * ringReach, mark.radius * ringReach);
    }
}

/// Over the marks: it ends in a dot where its own mark shows between others that lie on it.
void drawLeader(QPainter &painter, const BalanceMapLayout::Mark &mark, const Style &style)
{
    if (mark.leader.isNull())
        return;
    const double line = hairline(style);
    const bool isFromWithin = QLineF(mark.at, mark.leader.p1()).length() < 0.9 * mark.radius;
    for (const auto &[role, wider] : {std::pair(theme::Role::Surface, 2 * line), std::pair(theme::Role::Text, 0.0)}) {
        painter.setPen(QPen(ink(role, style), line + wider, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(mark.leader);
        if (!isFromWithin)
            continue;
        const double dot = 1.4 * line + wider / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(role, style));
        painter.drawEllipse(mark.leader.p1(), dot, dot);
    }
}

void drawLabel(QPainter &painter, const BalanceMapLayout &layout, const BalanceMapLayout::Mark &mark,
               const Style &style)
{
    if (mark.caption.isEmpty())
        return;
    drawTextPlate(painter, mark.label, style);
    const bool isLeft = mark.label.right() <= mark.at.x();
    const QFont font = labelFont(style, smallText, QFont::DemiBold);
    const Qt::Alignment side = layout.isNumbered ? Qt::AlignHCenter : isLeft ? Qt::AlignRight : Qt::AlignLeft;
    drawLine(painter, mark.label.adjusted(0.5, 0, -0.5, 0), side | Qt::AlignVCenter, mark.caption, font,
             ink(theme::Role::Text, style));
}

void drawKey(QPainter &painter, const BalanceMapLayout &layout, const MapPlot &plot, const Style &style)
{
    const double t = style.textHeight;
    const Qt::Alignment left = Qt::AlignLeft | Qt::AlignVCenter;
    for (const auto &keyed : layout.key) {
        const MapPoint &point = plot.points[keyed.team];
        const QRectF number(keyed.box.left(), keyed.box.top(), 1.6 * t, keyed.box.height());
        drawLine(painter, number, Qt::AlignRight | Qt::AlignVCenter, QString::number(keyed.number),
                 labelFont(style, smallText, QFont::DemiBold), ink(theme::Role::Text, style));
        drawLine(painter, keyed.box.adjusted(2 * t, 0, 0, 0), left, point.name,
                 labelFont(style, smallText, point.isMarked ? QFont::DemiBold : QFont::Normal),
                 ink(theme::Role::Text, style));
    }
    if (layout.more > 0)
        drawLine(painter, layout.moreLine, left, Tr::tr("and %n more", "below a list of names", layout.more),
                 labelFont(style, smallText), ink(theme::Role::Muted, style));
}

/// Squares whose area is the number of teams, so that they need no color to be read.
void drawDensity(QPainter &painter, const BalanceMapLayout &layout, const Style &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(theme::Role::Muted, style));
    for (const auto &cell : layout.cells) {
        const double side = std::min(cell.box.width(), cell.box.height())
            * std::sqrt(static_cast<double>(cell.teams) / std::max(1, layout.fullestCell));
        const double shown = std::max(side, style.textHeight * 0.12);
        painter.drawRect(
            QRectF(cell.box.center().x() - shown / 2, cell.box.center().y() - shown / 2, shown, shown));
    }
}

void drawAxisTitles(QPainter &painter, const BalanceMapLayout &layout, const Style &style)
{
    const QFont font = labelFont(style, smallText);
    const QColor color = ink(theme::Role::Text, style);
    drawLine(painter, layout.titleX, Qt::AlignCenter,
             axisTitle(Side::Management, layout.scale.isAgainstNeed, layout.hasLongTitles), font, color);
    if (layout.titleY.isEmpty())
        return;
    painter.save();
    painter.translate(layout.titleY.left(), layout.titleY.bottom());
    painter.rotate(-90);
    drawLine(painter, QRectF(0, 0, layout.titleY.height(), layout.titleY.width()), Qt::AlignCenter,
             axisTitle(Side::Leadership, layout.scale.isAgainstNeed, layout.hasLongTitles), font, color);
    painter.restore();
}

} // namespace

QString zoneSentence(Standing standing, double tolerance)
{
    switch (standing) {
    case Standing::Balanced:
        return Tr::tr("within %1 of the need is met").arg(static_cast<int>(tolerance));
    case Standing::BrinkOfChaos:
        return Tr::tr("everything changes, little gets done");
    case Standing::Bureaucratic:
        return Tr::tr("nothing changes");
    default:
        return {};
    }
}

QString axisTitle(Side side, bool isAgainstNeed, bool isLong)
{
    if (side == Side::Management)
        return isAgainstNeed && isLong ? Tr::tr("Management above or below need →") : Tr::tr("Management →");
    return isAgainstNeed && isLong ? Tr::tr("Leadership above or below need →") : Tr::tr("Leadership →");
}

void paint(QPainter &painter, const QRectF &area, const BalanceMapFigure &figure, const Style &style)
{
    paintMap(painter, area, plotOf(figure), style);
}

void paint(QPainter &painter, const QRectF &area, const MemberMapFigure &figure, const Style &style)
{
    paintMap(painter, area, plotOf(figure), style);
}

void paintMap(QPainter &painter, const QRectF &wanted, const MapPlot &plot, const Style &wantedStyle)
{
    if (wanted.isEmpty())
        return;
    const Frame frame(painter, wanted, wantedStyle);
    const Style &style = frame.style;
    const BalanceMapLayout layout = layOut(plot, frame.area, style);
    if (layout.plot.width() <= 0 || layout.plot.height() <= 0)
        return;

    for (const auto &zone : layout.zones)
        drawZone(painter, zone, style);
    paintAxes(painter, frame.area, layout.plot, layout.scale, style);
    if (layout.scale.isAgainstNeed)
        drawNeedLines(painter, layout, style);
    drawBalancedOutline(painter, layout, style);
    drawDensity(painter, layout, style);
    for (const auto &mark : layout.marks)
        drawPast(painter, layout, mark, plot.points[mark.team], style);
    for (const auto &zone : layout.zones)
        drawCaption(painter, zone, layout, style);
    for (const auto &mark : layout.marks)
        drawMark(painter, mark, plot.points[mark.team], style);
    for (const auto &mark : layout.marks)
        drawLeader(painter, mark, style);
    drawAverage(painter, layout, style);
    for (const auto &mark : layout.marks)
        drawLabel(painter, layout, mark, style);
    drawKey(painter, layout, plot, style);
    drawAxisTitles(painter, layout, style);
    const double line = QFontMetricsF(labelFont(style, smallText)).height();
    QRectF row(layout.notShownBox.topLeft(), QSizeF(layout.notShownBox.width(), line));
    for (const QString &text : layout.notShown) {
        drawLine(painter, row, Qt::AlignLeft | Qt::AlignVCenter, text, labelFont(style, smallText),
                 ink(theme::Role::Muted, style));
        row.translate(0, line);
    }
}

} // namespace evenkeel::charts
