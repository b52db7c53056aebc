// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QLineF>
#include <QStringList>

#include <array>

namespace evenkeel::charts {

/// Both axes go from -reach to +reach.
inline constexpr double mapReach = 50;
/// How far the arrow of a team beyond them reaches from its mark's center, in radii.
inline constexpr double beyondReach = 1.95;

/// Where everything of the balance map stands, in the units of `area`. No two label rectangles meet, none
/// covers a mark and none leaves the area.
struct BalanceMapLayout
{
    struct Mark
    {
        int team = 0; ///< Position in the figure.
        QPointF at;
        double radius = 0;
        /// Where the team would be if the axes went on: -1, 0 or +1 on each axis; y up.
        int beyondX = 0;
        int beyondY = 0;
        QString caption; ///< The name, or its number in the key; empty where there was no room.
        QRectF label;
        QLineF leader;
        QLineF managementBand; ///< 80 % either way, cut at the plot; null where unknown.
        QLineF leadershipBand;

        QRectF box() const { return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius); }
    };
    struct Zone
    {
        Standing standing;
        QRectF box;
        QRectF caption; ///< Empty where there was no room.
        QRectF second; ///< What it means, under the caption; empty where there is no room.
    };
    struct Keyed
    {
        int number = 0;
        int team = 0;
        QRectF box;
    };
    /// Of a density picture: so many teams in this square of the plot.
    struct Cell
    {
        QRectF box;
        int teams = 0;
    };

    QRectF plot;
    QRectF titleX; ///< Empty where there is no room.
    QRectF titleY;
    bool hasLongTitles = true;
    std::array<Zone, 4> zones; ///< In the order of Standing.
    QList<Mark> marks; ///< Larger ones first, so that none hides another.
    bool isNumbered = false;
    QList<Keyed> key;
    QRectF moreLine; ///< Where the key says how many teams it does not list.
    int more = 0;
    QList<Cell> cells; ///< In place of marks, except the marked team's.
    int fullestCell = 0;
    QStringList notShown; ///< Lines below the map.
    QRectF notShownBox;

    QPointF position(double managementMinusNeed, double leadershipMinusNeed) const;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
BalanceMapLayout layOut(const BalanceMapFigure &figure, const QRectF &area, const Style &style);

/// The zone's name and what it means.
QString zoneSentence(Standing standing);

QString axisTitle(Side side, bool isLong);

/// Grid, axis lines and their numbers, by Qt Charts; nothing else knows of it.
void paintAxes(QPainter &painter, const QRectF &area, const QRectF &plot, const Style &style);

} // namespace evenkeel::charts
