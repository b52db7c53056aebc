// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/spots.h"

#include "app/charts/drawing.h"
#include "app/charts/figure_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace evenkeel::charts {

QString shownText(const std::optional<ShownValue> &value) { return value ? value->text : QString(); }

QString wholeText(double value) { return QString::number(std::lround(value)); }

QString signedText(double value)
{
    const auto rounded = std::lround(value);
    if (rounded == 0)
        return u"0"_s;
    return (rounded > 0 ? QString(u'+') : QString(QChar(0x2212))) + QString::number(std::labs(rounded));
}

const FigureText &textOf(const Figure &figure)
{
    return std::visit([](const auto &shownFigure) -> const FigureText & { return shownFigure.text; }, figure);
}

void paint(QPainter &painter, const QRectF &area, const Figure &figure, const Style &style)
{
    std::visit([&](const auto &shownFigure) { paint(painter, area, shownFigure, style); }, figure);
}

QList<Spot> spotsOf(const Figure &figure, const QRectF &area, const Style &style)
{
    const double units = unitsPer(style);
    Style inUnits = style;
    inUnits.textHeight *= units;
    inUnits.leastTextHeight *= units;
    const QRectF areaInUnits(area.topLeft() * units, area.size() * units);
    QList<Spot> spots = std::visit(
        [&](const auto &shownFigure) { return spotsIn(shownFigure, areaInUnits, inUnits); }, figure);
    for (Spot &spot : spots)
        spot.box = QRectF(spot.box.topLeft() / units, spot.box.size() / units);
    return spots;
}

TableTwin tableOf(const Figure &figure)
{
    return std::visit([](const auto &shownFigure) { return twinOf(shownFigure); }, figure);
}

Room roomOf(const Figure &figure, const Style &style)
{
    return std::visit([&](const auto &shownFigure) { return roomFor(shownFigure, style); }, figure);
}

bool followsWidth(const Figure &figure)
{
    return std::visit([]<class Shown>(const Shown &) { return hasHeightOfWidth<Shown>; }, figure);
}

double heightAt(const Figure &figure, double width, const Style &style)
{
    return std::visit(
        [&]<class Shown>(const Shown &shownFigure) {
            if constexpr (hasHeightOfWidth<Shown>)
                return heightOf(shownFigure, width, style);
            else
                return 0.0;
        },
        figure);
}

} // namespace evenkeel::charts
