// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/charts/chart.h"

#include <QLineF>
#include <QStringList>

#include <optional>

namespace evenkeel::charts {

/// Both axes of a map.
struct MapScale
{
    double from = -50;
    double to = 50;
    /// Strength minus need, with the need in the middle; else strength.
    bool isAgainstNeed = true;

    double length() const { return to - from; }
};

/// How far the arrow of a team beyond them reaches from its mark's center, in radii.
inline constexpr double beyondReach = 1.95;

/// The ring around the marked one, in radii.
inline constexpr double ringReach = 1.45;

/// A team or a person, as a map plots it.
struct MapPoint
{
    QString name;
    std::optional<QPointF> at = {}; ///< On the scale; none where it has no place.
    std::optional<int> people = {};
    /// A team's shape and color; none for a person, who has no standing.
    std::optional<Standing> standing = {};
    double shortfall = 0; ///< Of both sides below the need, in points.
    bool isThin = false;
    bool isMarked = false;
    std::optional<double> managementError = {};
    std::optional<double> leadershipError = {};
    QList<QPointF> trail = {};
    std::optional<QPointF> need = {}; ///< Shown where the axes are not measured against it.
};

/// What a map plots, whatever it is about. Points stand in the figure's order.
struct MapPlot
{
    MapScale scale = {};
    /// Points below need that count as met: where the zones part. None for a map without zones.
    std::optional<double> tolerance = {};
    QList<MapPoint> points = {};
    QList<QPointF> crowd = {}; ///< Points beyond them that stand for themselves only; so many make a density picture.
    QStringList notShown = {}; ///< One line a reason, with the names it holds for.
    std::optional<QPointF> average = {}; ///< Of all points, where one is shown.
};
MapPlot plotOf(const BalanceMapFigure &figure);
MapPlot plotOf(const MemberMapFigure &figure);

/// Where everything of the balance map stands, in the units of `area`. No two label rectangles meet, none
/// covers a mark and none leaves the area.
struct BalanceMapLayout
{
    struct Mark
    {
        int team = 0; ///< Position in the figure, of a team or a person.
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
        QLineF toNeed; ///< From the mark to where its need is; null where the axes tell.

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
    /// Of a density picture: so many teams or people in this square of the plot.
    struct Cell
    {
        QRectF box;
        int teams = 0;
    };

    QRectF plot;
    QRectF titleX; ///< Empty where there is no room.
    QRectF titleY;
    bool hasLongTitles = true;
    MapScale scale;
    double tolerance = 0; ///< Points below need that count as met, where there are zones.
    QList<Zone> zones; ///< In the order of Standing; none where needs differ on the axes.
    QList<Mark> marks; ///< Larger ones first, so that none hides another.
    bool isNumbered = false;
    QList<Keyed> key;
    QRectF moreLine; ///< Where the key says how many teams it does not list.
    int more = 0;
    QList<Cell> cells; ///< In place of marks, except the marked team's.
    int fullestCell = 0;
    QRectF average; ///< A cross over this box; null without one.
    QStringList notShown; ///< Lines below the map.
    QRectF notShownBox;

    QPointF position(double management, double leadership) const;
};

/// `style.textHeight` is a whole number of at least 8 here (see Frame).
BalanceMapLayout layOut(const MapPlot &plot, const QRectF &area, const Style &style);
inline BalanceMapLayout layOut(const BalanceMapFigure &figure, const QRectF &area, const Style &style)
{
    return layOut(plotOf(figure), area, style);
}
void paintMap(QPainter &painter, const QRectF &area, const MapPlot &plot, const Style &style);

/// The zone's name and what it means.
QString zoneSentence(Standing standing, double tolerance);

QString axisTitle(Side side, bool isAgainstNeed, bool isLong);
/// The widest number along the vertical axis.
double tickWidth(const MapScale &scale, const Style &style);

/// Grid and axis lines by Qt Charts, of which nothing else knows, and their numbers.
void paintAxes(QPainter &painter, const QRectF &area, const QRectF &plot, const MapScale &scale, const Style &style);

} // namespace evenkeel::charts
