// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tables/mark.h"

#include <QPainter>

namespace evenkeel::tables {

void paintMark(QPainter &painter, const QRectF &area, Mark mark, const QColor &color)
{
    if (mark == Mark::None)
        return;
    const double size = 0.5 * std::min(area.width(), area.height());
    const QPointF center = area.center();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark == Mark::FilledCircle) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, size / 2, size / 2);
    } else {
        const double half = 0.6 * size;
        painter.setPen(QPen(color, std::max(1.2, size / 7)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(QPolygonF({center + QPointF(0, -half), center + QPointF(half, 0),
                                       center + QPointF(0, half), center + QPointF(-half, 0)}));
    }
    painter.restore();
}

} // namespace evenkeel::tables
