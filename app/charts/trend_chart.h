// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/side_panels.h"

#include <array>

namespace evenkeel::charts {

/// Where everything of a trend stands: a cell for each team, two panels in it. Texts neither meet nor leave the area.
struct TrendLayout
{
    struct Mark
    {
        int point = 0; ///< Position in the team's points.
        QPointF at;
        double bandTop = 0; ///< Where the 80 % band ends; both `at` where it is unknown.
        double bandBottom = 0;
        QRectF value; ///< Of the text beside it; empty where it has none.
    };
    struct Panel
    {
        Side side = Side::Management;
        QRectF plot;
        QRectF head; ///< Of the side's shape and name, and of the last value against the need.
        QList<Mark> marks; ///< Those that have a value.
        QPolygonF need; ///< A line of steps.
        QList<QRectF> breaks; ///< Of the figure's breaks, what is said of each; empty where there is no room.
    };
    struct Cell
    {
        int team = 0;
        QRectF box;
        QRectF name; ///< Empty in detail: the chart's title names the team.
        QRectF standing;
        std::array<Panel, 2> panels;
    };
    /// Below a panel of a figure in detail.
    struct DayLabel
    {
        int day = 0;
        QRectF box;
        QRectF turnover; ///< Empty where nobody came or left.
    };
    struct Number
    {
        double value = 0;
        QRectF box;
    };

    Scale scale;
    QList<Cell> cells;
    QList<Number> numbers; ///< Of the scale, left of the first panel of each row.
    QList<DayLabel> days;
    int left = 0; ///< Teams that are not shown.
    QRectF leftLine;

    /// Where a day is within a plot.
    static double x(const QRectF &plot, const TrendFigure &figure, Day day);
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
TrendLayout layOut(const TrendFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
