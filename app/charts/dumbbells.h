// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/side_panels.h"

#include <QStringList>

#include <array>

namespace evenkeel::charts {

/// Where everything of the dumbbells stands: a row for each team, a panel for each side. Texts neither meet nor leave
/// the area.
struct DumbbellLayout
{
    struct Dumbbell
    {
        Side side = Side::Management;
        std::optional<QPointF> before;
        std::optional<QPointF> after;
        QLineF need; ///< Before: null where it did not change.
        QLineF needNow;
        QRectF beforeText; ///< Empty where it has none.
        QRectF afterText;
    };
    struct Row
    {
        int team = 0;
        QRectF band;
        QRectF name;
        QStringList nameLines;
        QRectF note; ///< Empty where there is none.
        std::array<Dumbbell, 2> sides;
    };

    Scale scale;
    std::array<QRectF, 2> heads;
    std::array<QRectF, 2> plots; ///< Behind all rows.
    struct Number
    {
        double value = 0;
        QRectF box;
    };
    QList<Number> numbers;
    QList<Row> rows;
    int left = 0; ///< Teams for which there is no room.
    QRectF leftLine;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
DumbbellLayout layOut(const DumbbellFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
