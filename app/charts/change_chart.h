// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/side_panels.h"

#include <QStringList>

#include <array>

namespace evenkeel::charts {

/// Where everything of a change told apart stands: a row for each step, a panel for each side. Texts neither meet nor
/// leave the area.
struct ChangeLayout
{
    struct Step
    {
        QRectF bar; ///< From what was reached to what is reached; of a value, no width.
        QRectF text; ///< Empty where the side has no such step.
        QLineF need;
    };
    struct Row
    {
        int row = 0;
        QRectF band;
        QRectF name;
        QStringList nameLines;
        QRectF note; ///< Empty where there is no room.
        std::array<Step, 2> sides;
    };

    Scale scale;
    std::array<QRectF, 2> heads;
    std::array<QRectF, 2> plots;
    QList<std::pair<double, QRectF>> numbers;
    QList<Row> rows;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
ChangeLayout layOut(const ChangeFigure &figure, const QRectF &area, const Style &style);

} // namespace evenkeel::charts
