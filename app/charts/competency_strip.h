// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QStringList>

namespace evenkeel::charts {

/// Where everything of the competency strip stands, in the units of `area`. Cells do not meet and none leaves
/// the area.
struct CompetencyStripLayout
{
    struct Cell
    {
        int competency = 0; ///< Position in the figure.
        QRectF box;
        QStringList name; ///< Lines, as they fit.
        QRectF nameBox;
        QRectF value;
        QRectF note; ///< Empty where there is no room.
    };
    struct Head
    {
        Side side;
        QRectF box;
    };

    QList<Head> heads;
    double nameFactor = 1; ///< Of the text height: smaller where a word would not fit its cell.
    QList<Cell> cells;
    int more = 0; ///< Competencies that found no room; the chart says how many.
    QRectF moreLine;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
CompetencyStripLayout layOut(const CompetencyStripFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
