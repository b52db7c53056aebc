// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/heat_cell.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "core/report/words.h"

#include <algorithm>

namespace evenkeel::charts {

void drawGroupHead(QPainter &painter, const QRectF &box, Side side, const Style &style)
{
    const double t = style.textHeight;
    const double shape = 0.75 * t;
    const theme::Role role = side == Side::Management ? theme::Role::ManagementText
        : side == Side::Leadership                    ? theme::Role::LeadershipText
                                                      : theme::Role::Muted;
    const QColor color = ink(role, style);
    const double middle = box.top() + 0.6 * t;
    paintSideShape(painter, QRectF(box.left() + 0.1 * t, middle - shape / 2, shape, shape), side, color);
    drawLine(painter, QRectF(box.left() + 1.15 * t, box.top(), box.width() - 1.15 * t, 1.2 * t),
             Qt::AlignLeft | Qt::AlignVCenter, words::side(side), labelFont(style, smallText, QFont::DemiBold), color);
}

QColor drawHeatGround(QPainter &painter, const QRectF &box, const std::optional<ShownValue> &strength,
                      const Style &style)
{
    const double t = style.textHeight;
    const double corner = 0.25 * t;
    const bool isRated = strength.has_value();
    painter.setPen(Qt::NoPen);
    if (isRated && !style.isBlackAndWhite) {
        painter.setBrush(theme::heat(strength->value, style.scheme));
        painter.drawRoundedRect(box, corner, corner);
        if (strength->value < 12.5) { // as light as the surface
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(ink(theme::Role::Border, style), t / 14));
            painter.drawRoundedRect(box, corner, corner);
        }
        return theme::onHeat(strength->value, style.scheme);
    }
    painter.fillRect(box, ink(theme::Role::Surface, style));
    QColor line = ink(isRated ? theme::Role::Text : theme::Role::Faint, style);
    if (!isRated) {
        QColor hatch = line;
        hatch.setAlphaF(style.isBlackAndWhite ? 1.0F : 0.45F);
        drawHatch(painter, box, Hatch::Diagonal, 0.55 * t,
                  QPen(hatch, t / (style.isBlackAndWhite ? 36 : 14)));
    } else {
        const double height = gaugeHeight * t;
        const QRectF gauge = QRectF(box.left(), box.bottom() - height, box.width(), height);
        painter.fillRect(
            QRectF(gauge.topLeft(),
                   QSizeF(gauge.width() * std::clamp(strength->value / 100, 0.0, 1.0), height)),
            line);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isRated ? line : ink(theme::Role::Border, style), t / 14));
    painter.drawRect(box);
    return ink(isRated ? theme::Role::Text : theme::Role::Muted, style);
}

} // namespace evenkeel::charts
