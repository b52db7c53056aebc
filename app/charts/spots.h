// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QStringList>

#include <variant>

namespace evenkeel::charts {

/// Any of the figures that a ChartView shows.
using Figure = std::variant<BalanceMapFigure, TeamBarsFigure, CompetencyStripFigure>;

const FigureText &textOf(const Figure &figure);
void paint(QPainter &painter, const QRectF &area, const Figure &figure, const Style &style);

/// Something of a chart that can be pointed at, focused and read out.
struct Spot
{
    QRectF box; ///< In the painter's units.
    bool isRound = false;
    QStringList lines; ///< What it says, plain: its name first.
    std::optional<TeamId> team;
};

/// In the order in which they are read; none is empty. Of a density picture only the marked team.
QList<Spot> spotsOf(const Figure &figure, const QRectF &area, const Style &style);

/// The same numbers as a table: what cannot be read off a picture, and for those who cannot see it. Plain
/// texts.
struct TableTwin
{
    QStringList heads;
    /// As long as `heads` each.
    QList<QStringList> rows;
    /// Columns whose cells are numbers.
    QList<int> numbers;
    /// The team of each row; none for a competency.
    QList<std::optional<TeamId>> teams;
};
TableTwin tableOf(const Figure &figure);

} // namespace evenkeel::charts
