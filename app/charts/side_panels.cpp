// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/side_panels.h"

#include "app/charts/drawing.h"
#include "app/charts/glyphs.h"
#include "core/report/words.h"

#include <algorithm>
#include <cmath>

namespace evenkeel::charts {

namespace {

theme::Role markOf(Side side) { return side == Side::Management ? theme::Role::Management : theme::Role::Leadership; }

} // namespace

double Scale::at(double value) const { return std::clamp((value - from) / (to - from), 0.0, 1.0); }

QList<double> Scale::numbers() const
{
    QList<double> numbers;
    for (double value = from; value <= to + step / 4; value += step)
        numbers.append(value);
    return numbers;
}

Scale scaleFor(const QList<double> &values, double step, double least)
{
    Scale scale{.from = 0, .to = 100, .step = step};
    if (values.isEmpty())
        return scale;
    const auto [lowest, highest] = std::minmax_element(values.begin(), values.end());
    scale.from = std::clamp(std::floor(*lowest / step) * step, 0.0, 100 - step);
    scale.to = std::clamp(std::ceil(*highest / step) * step, scale.from + step, 100.0);
    while (scale.to - scale.from < least) { // where there is less room
        const bool isUp = scale.to - *highest < *lowest - scale.from || scale.from < step;
        if (scale.to + step <= 100 && isUp)
            scale.to += step;
        else
            scale.from -= step;
    }
    return scale;
}

double drawSideHead(QPainter &painter, const QRectF &box, Side side, const Style &style)
{
    const double t = style.textHeight;
    const QColor color = ink(side == Side::Management ? theme::Role::ManagementText : theme::Role::LeadershipText, style);
    const double shape = 0.8 * t;
    paintSideShape(painter, QRectF(box.left(), box.center().y() - shape / 2, shape, shape), side, color);
    const QFont font = labelFont(style, 1, QFont::Bold);
    const double name = QFontMetricsF(font).horizontalAdvance(words::side(side)) + 1;
    const double start = shape + 0.4 * t;
    if (start + name > box.width())
        return shape;
    drawLine(painter, box.adjusted(start, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words::side(side), font, color);
    return start + name;
}

QPen sidePen(Side side, double width, const Style &style)
{
    QPen pen(ink(markOf(side), style), width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (side == Side::Leadership)
        pen.setDashPattern({4, 2});
    return pen;
}

void drawSideMark(QPainter &painter, const QPointF &at, double radius, Side side, bool isFilled, const Style &style)
{
    const double reach = side == Side::Leadership ? radius * 1.25 : radius; // as large to the eye
    const QColor color = ink(markOf(side), style);
    const QPainterPath path = sideShape(side, QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
    const double line = std::max(1.2, style.textHeight / 8);
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(isFilled ? color : ink(theme::Role::Surface, style));
    painter.drawPath(path);
}

void drawNeedTick(QPainter &painter, const QLineF &line, const Style &style)
{
    const double width = std::max(1.5, style.textHeight / 8);
    painter.setPen(QPen(ink(theme::Role::Surface, style), width * 2.2, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
    painter.setPen(QPen(ink(theme::Role::Text, style), width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(line);
}

void drawTextPlate(QPainter &painter, const QRectF &box, const Style &style)
{
    QColor plate = ink(theme::Role::Surface, style);
    plate.setAlphaF(style.isBlackAndWhite ? 1.0F : 0.78F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(box, style.textHeight * 0.2, style.textHeight * 0.2);
}

double gridWidth(const Style &style) { return std::max(1.0, style.textHeight / 14); }

} // namespace evenkeel::charts
