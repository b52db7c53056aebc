// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QStringList>

namespace evenkeel::charts {

/// Where everything of a heat map stands, in the units of `area`. Nothing meets and nothing leaves the area.
struct HeatMapLayout
{
    struct Head
    {
        Side side;
        QRectF box;
    };
    struct Column
    {
        QRectF head; ///< Of its name.
        QStringList lines; ///< As they fit.
        double left = 0;
    };
    struct Row
    {
        int row = 0; ///< Position in the figure.
        QRectF band; ///< The whole row.
        QRectF name;
    };

    QList<Head> sides;
    QList<Column> columns; ///< In the figure's order.
    QList<Row> rows;
    QList<double> headsAgain; ///< How far below the heads they are said again, between many rows.
    double cellWidth = 0;
    bool isTurned = false; ///< Names run upwards, where they are wider than a column.
    int left = 0; ///< Rows that are not there; the chart says how many.
    QRectF leftLine;

    QRectF cell(qsizetype row, qsizetype column) const;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
HeatMapLayout layOut(const HeatMapFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
