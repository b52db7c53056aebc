// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

namespace evenkeel::charts {

/// Where everything of the team bars stands, in the units of `area`. No two label rectangles meet and none
/// leaves the area.
struct TeamBarsLayout
{
    struct Row
    {
        int team = 0; ///< Position in the figure.
        QRectF band; ///< The whole row, for the pointer.
        QRectF name; ///< Of all its lines.
        QStringList nameLines; ///< Ended by "…" where even these do not hold it.
        QRectF people; ///< Empty where there is no room or no count.
        QRectF bars; ///< Both bars at 0-100, or the sentence in their place.
        QRectF standing; ///< Shape, with words where there is room.
        QRectF managementBar; ///< Empty where there is no figure.
        QRectF leadershipBar;
        QRectF managementText;
        QRectF leadershipText;
    };

    QRectF managementHead;
    QRectF leadershipHead;
    double zero = 0; ///< x of the line that the bars part from.
    double top = 0; ///< Of that line.
    double bottom = 0;
    double perPoint = 0; ///< Length of one point of strength.
    double barHeight = 0;
    bool saysStandings = false; ///< In words.
    QList<Row> rows;
    int left = 0; ///< Teams that found no room; the chart says how many.
    QRectF leftLine; ///< Where in the order they would stand.
    bool areLeftBetween = false; ///< Not the last ones: those from both ends are shown.
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
TeamBarsLayout layOut(const TeamBarsFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
