// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>

namespace evenkeel {

/// How many people are strong in both sides, in one, in neither, team by team.
struct HeadCountFigure
{
    struct Cell
    {
        int people = 0;
        QList<MemberId> members = {}; ///< Who they are: where a click leads. Never drawn.
    };
    struct Row
    {
        TeamId team;
        QString name;
        bool isMarked = false;
        Cell both = {};
        Cell management = {}; ///< In management only.
        Cell leadership = {};
        Cell neither = {};
        int unrated = 0; ///< Not rated on both sides.

        int rated() const { return both.people + management.people + leadership.people + neither.people; }
    };

    FigureText text;
    QList<Row> rows = {}; ///< The selected team first, then the teams under it.
    int left = 0; ///< Teams that were left out.
};

/// The people of one team at their two strengths, 0-100, beside each other: without zones, needs or words for anybody.
struct MemberMapFigure
{
    struct Person
    {
        MemberId member;
        QString name;
        ShownValue management;
        ShownValue leadership;
    };

    FigureText text;
    TeamId team{1};
    QList<Person> people = {}; ///< In the order of names, as far as they are read one by one.
    int unrated = 0; ///< Not rated on both sides.
    std::optional<std::pair<double, double>> average = {}; ///< The team's management and leadership.
};

HeadCountFigure ownerHeadCounts(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale);
MemberMapFigure ownerMemberMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                               const QLocale &locale);

} // namespace evenkeel
