// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QStringList>

#include <variant>

namespace evenkeel::charts {

/// Any of the figures that a ChartView shows. A new kind is added here and brings the functions of figure_parts.h.
using Figure = std::variant<BalanceMapFigure, TeamBarsFigure, CompetencyStripFigure, TrendFigure, DumbbellFigure, ChangeFigure,
                            HeatMapFigure, DepthFigure, HeadCountFigure, MemberMapFigure>;

const FigureText &textOf(const Figure &figure);
void paint(QPainter &painter, const QRectF &area, const Figure &figure, const Style &style);

/// Something of a chart that can be pointed at, focused and read out.
struct Spot
{
    QRectF box; ///< In the painter's units.
    bool isRound = false;
    QStringList lines; ///< What it says, plain: its name first.
    std::optional<TeamId> team = {};
    std::optional<RowsBehind> behind = {}; ///< Comes before the team where a click leads.
    std::optional<Day> day = {}; ///< Comes after the team.

    bool leadsOn() const { return team || behind || day; }
};

/// In the order in which they are read; none is empty. Of a density picture its squares, then the marked team.
QList<Spot> spotsOf(const Figure &figure, const QRectF &area, const Style &style);

/// The same numbers as a table: what cannot be read off a picture, and for those who cannot see it. Plain
/// texts.
struct TableTwin
{
    QStringList heads = {};
    /// As long as `heads` each.
    QList<QStringList> rows = {};
    /// Columns whose cells are numbers.
    QList<int> numbers = {};
    /// The team of each row; none for a competency or a person.
    QList<std::optional<TeamId>> teams = {};
    /// The ratings behind each row, where a row leads to them; may be shorter than `rows`.
    QList<std::optional<RowsBehind>> behind = {};
    /// The day that each row stands for; as `behind`.
    QList<std::optional<Day>> days = {};
};
TableTwin tableOf(const Figure &figure);

/// What a chart asks a layout for, at a style.
struct Room
{
    QSizeF wanted; ///< Without a height where that follows from the width.
    QSizeF least;
};
Room roomOf(const Figure &figure, const Style &style);
/// The chart takes a height that follows from its width, and makes no use of more.
bool followsWidth(const Figure &figure);
/// That height; 0 for a chart whose height does not follow.
double heightAt(const Figure &figure, double width, const Style &style);

} // namespace evenkeel::charts
