// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/glyphs.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    path.addPolygon(QPolygonF(QList<QPointF>(points)));
    path.closeSubpath();
    return path;
}

QRectF centeredSquare(const QRectF &box)
{
    const double side = std::min(box.width(), box.height());
    return QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side);
}

/// Flat enough not to be taken for the square.
QPainterPath dash(const QRectF &square)
{
    QPainterPath path;
    const double thickness = square.height() * 0.28;
    path.addRect(QRectF(square.x(), square.center().y() - thickness / 2, square.width(), thickness));
    return path;
}

/// A dash with a gap, as data has one.
QPainterPath brokenDash(const QRectF &square)
{
    QPainterPath path;
    const QRectF whole = dash(square).boundingRect();
    const double part = whole.width() * 0.36;
    path.addRect(QRectF(whole.topLeft(), QSizeF(part, whole.height())));
    path.addRect(QRectF(whole.right() - part, whole.top(), part, whole.height()));
    return path;
}

} // namespace

QPainterPath standingShape(Standing standing, const QRectF &box)
{
    const QRectF square = centeredSquare(box);
    const double side = square.width();
    QPainterPath path;
    switch (standing) {
    case Standing::BrinkOfChaos:
        return polygon({QPointF(square.center().x(), square.y() + side * 0.04),
                        QPointF(square.right(), square.bottom() - side * 0.04),
                        QPointF(square.x(), square.bottom() - side * 0.04)});
    case Standing::Bureaucratic:
        // As large to the eye as the circle beside it.
        path.addRect(square.adjusted(side * 0.06, side * 0.06, -side * 0.06, -side * 0.06));
        return path;
    case Standing::Balanced:
        path.addEllipse(square);
        return path;
    case Standing::ThinOnBoth:
        return dash(square);
    case Standing::NotEnoughData:
        return brokenDash(square);
    }
    Q_UNREACHABLE();
}

QPainterPath sideShape(Side side, const QRectF &box)
{
    const QRectF square = centeredSquare(box);
    QPainterPath path;
    switch (side) {
    case Side::Management:
        path.addEllipse(square);
        return path;
    case Side::Leadership:
        return polygon(
            {QPointF(square.center().x(), square.top()), QPointF(square.right(), square.center().y()),
             QPointF(square.center().x(), square.bottom()), QPointF(square.left(), square.center().y())});
    case Side::Neutral:
        return dash(square);
    }
    Q_UNREACHABLE();
}

void paintStandingShape(QPainter &painter, const QRectF &rect, Standing standing, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(standingShape(standing, rect), color);
    painter.restore();
}

void paintSideShape(QPainter &painter, const QRectF &rect, Side side, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (side == Side::Leadership) {
        const double width = std::min(rect.width(), rect.height()) * 0.15;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        painter.drawPath(sideShape(side, rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)));
    } else {
        painter.fillPath(sideShape(side, rect), color);
    }
    painter.restore();
}

theme::Role markRole(Standing standing)
{
    switch (standing) {
    case Standing::BrinkOfChaos:
        return theme::Role::Leadership;
    case Standing::Bureaucratic:
        return theme::Role::Management;
    case Standing::Balanced:
        return theme::Role::Balanced;
    case Standing::ThinOnBoth:
    case Standing::NotEnoughData:
        return theme::Role::Muted;
    }
    Q_UNREACHABLE();
}

theme::Role textRole(Standing standing)
{
    switch (standing) {
    case Standing::BrinkOfChaos:
        return theme::Role::LeadershipText;
    case Standing::Bureaucratic:
        return theme::Role::ManagementText;
    case Standing::Balanced:
        return theme::Role::Balanced;
    case Standing::ThinOnBoth:
    case Standing::NotEnoughData:
        return theme::Role::Muted;
    }
    Q_UNREACHABLE();
}

void paintBalanceGlyph(QPainter &painter, const QRectF &rect, const TeamFigure &team, theme::Scheme scheme)
{
    const double middle = std::round(rect.center().x());
    const double half = std::min(middle - rect.left(), rect.right() - middle);
    const double height = std::clamp(std::round(rect.height() * 0.4), 2.0, 9.0);
    const double top = std::round(rect.center().y() - height / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto side = [&](const std::optional<ShownValue> &value, double direction, theme::Role role) {
        if (value) {
            const double length = std::clamp(value->value, 0.0, 100.0) / 100 * half;
            painter.fillRect(QRectF(middle, top, direction * length, height).normalized(),
                             theme::color(role, scheme));
            return;
        }
        const double dot = std::min(2.0, height);
        painter.fillRect(
            QRectF(middle + direction * half * 0.3 - dot / 2, rect.center().y() - dot / 2, dot, dot),
            theme::color(theme::Role::Faint, scheme));
    };
    side(team.management, -1, theme::Role::Management);
    side(team.leadership, +1, theme::Role::Leadership);
    painter.fillRect(QRectF(middle - 0.5, top - 2, 1, height + 4), theme::color(theme::Role::Faint, scheme));
    painter.restore();
}

} // namespace evenkeel::charts
