// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

namespace evenkeel::charts {

/// Where everything of the depth chart stands, in the units of `area`. Nothing meets and nothing leaves the area.
struct DepthLayout
{
    struct Row
    {
        int side = 0; ///< Positions in the figure.
        int row = 0;
        QRectF band = {}; ///< The whole row.
        QRectF name = {};
        QRectF rated = {}; ///< As long as the people who are rated; empty where nobody is.
        QRectF strong = {}; ///< The part of it at level 4 or above.
        QRectF count = {}; ///< "47 of 65"
    };
    struct Head
    {
        int side = 0;
        QRectF box;
    };

    QList<Head> heads;
    QList<Row> rows;
    int left = 0; ///< Competencies that found no room; the chart says how many.
    QRectF leftLine;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
DepthLayout layOut(const DepthFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
