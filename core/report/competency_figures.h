// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

/// Teams or people down, competencies across, one hue: a number in each cell, hatched where nobody is rated.
struct HeatMapFigure
{
    struct Column
    {
        CompetencyId competency;
        QString name;
        Side side = Side::Management;
    };
    struct Row
    {
        QString name;
        std::optional<TeamId> team = {}; ///< One of both is there.
        std::optional<MemberId> member = {};
        QString note = {}; ///< "12 people", or a person's role.
        bool isMarked = false; ///< The team that is selected in the window.
        QList<std::optional<ShownValue>> cells = {}; ///< As `columns`, strength 0-100.
    };

    FigureText text;
    TeamId team{1}; ///< Whose people or teams these are.
    QString rowHead; ///< "Team", "Person"
    QList<Column> columns = {}; ///< Management first.
    QList<Row> rows = {};
    int left = 0; ///< Rows that were left out, since nobody could read them.
};

/// How many are at level 4 or above in each competency, of those who are rated.
struct DepthFigure
{
    struct Row
    {
        CompetencyId competency;
        QString name;
        int strong = 0;
        int rated = 0;
    };
    struct OneSide
    {
        Side side = Side::Management;
        QString sentence; ///< "falls short if 3 people leave"
        QList<Row> rows = {}; ///< Fewest first.
    };

    FigureText text;
    TeamId team{1};
    QList<OneSide> sides = {}; ///< Management first.
};

/// The selected team's direct children, or its siblings where it has none, in the tree's order; the whole above them.
HeatMapFigure ownerTeamHeatMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                               const QLocale &locale);
/// Everybody in the selected team and under it, in the order of names: nobody is sorted by strength unasked.
HeatMapFigure ownerPeopleHeatMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                                 const QLocale &locale);
DepthFigure ownerDepth(const Organization &organization, const Assessment &assessment, TeamId selected,
                       const QLocale &locale);

} // namespace evenkeel
