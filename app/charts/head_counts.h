// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <array>

namespace evenkeel::charts {

/// Where everything of the head counts stands, in the units of `area`: a row a team, and in it four bars side by side, one
/// a column. Nothing meets and nothing leaves the area.
struct HeadCountLayout
{
    struct Row
    {
        int row = 0; ///< Position in the figure.
        QRectF band;
        QRectF name;
        std::array<QRectF, 4> cells; ///< Both, management, leadership, neither.
        std::array<QRectF, 4> bars; ///< As long as the part of those rated; null without anybody.
        std::array<QRectF, 4> counts;
    };

    std::array<QRectF, 4> heads;
    QList<Row> rows;
    int left = 0; ///< Teams that found no room; the chart says how many.
    QRectF leftLine;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
HeadCountLayout layOut(const HeadCountFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
