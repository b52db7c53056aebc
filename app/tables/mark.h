// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tables/roles.h"

#include <QRectF>

class QColor;
class QPainter;

namespace evenkeel::tables {

/// Draws the shape centered in `area`, as large as a lower case letter of a text that is `area` high.
void paintMark(QPainter &painter, const QRectF &area, Mark mark, const QColor &color);

} // namespace evenkeel::tables
