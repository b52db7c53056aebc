// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

class QColor;

namespace evenkeel::charts {

/// Of the gauge that stands for a cell's color in black and white, in text heights.
inline constexpr double gaugeHeight = 0.35;

/// A side's name with its shape, at the top of the box: what stands over the cells of a side.
void drawGroupHead(QPainter &painter, const QRectF &box, Side side, const Style &style);

/// The ground of a cell, hatched where nothing is rated; in black and white a gauge in it shows what the color would. The
/// color to write on it with.
QColor drawHeatGround(QPainter &painter, const QRectF &box, const std::optional<ShownValue> &strength, const Style &style);

} // namespace evenkeel::charts
