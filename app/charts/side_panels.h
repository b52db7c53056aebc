// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QList>
#include <QPen>

namespace evenkeel::charts {

/// What the charts share that show both sides beside each other on one scale, management left: the scale, the heads,
/// the pens and the marks of a side.

/// A stretch of 0-100, at numbers that are read easily.
struct Scale
{
    double from = 0;
    double to = 100;
    double step = 25;

    /// 0 at its start, 1 at its end; what lies beyond stands at the end.
    double at(double value) const;
    /// The numbers beside it, ascending.
    QList<double> numbers() const;
};
/// Holds all of `values` between two numbers, and is at least `least` long, which is a multiple of `step` up to 100.
Scale scaleFor(const QList<double> &values, double step, double least);

/// The side's shape and name from the left of `box`; the name only where it fits. What it takes of the width.
double drawSideHead(QPainter &painter, const QRectF &box, Side side, const Style &style);

/// Solid for management, dashed for leadership.
QPen sidePen(Side side, double width, const Style &style);

/// A circle or a diamond around `at`: filled, or open.
void drawSideMark(QPainter &painter, const QPointF &at, double radius, Side side, bool isFilled, const Style &style);

/// Where need is: a short line across, with a light edge so that it is read on anything.
void drawNeedTick(QPainter &painter, const QLineF &line, const Style &style);

/// A light plate, so that a text is read on lines.
void drawTextPlate(QPainter &painter, const QRectF &box, const Style &style);

double gridWidth(const Style &style);

} // namespace evenkeel::charts
