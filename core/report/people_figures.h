// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <QLocale>
#include <QPointF>

namespace evenkeel {

/// How many people are strong in both sides, in one, in neither, team by team.
struct HeadCountFigure
{
    struct Row
    {
        TeamId team;
        QString name;
        bool isMarked = false;
        HeadCounts people = {};
        int unrated = 0; ///< Not rated on both sides.

        int rated() const { return people.rated(); }
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
    /// In the order of names where all are here; of a crowd the first ones, for a table.
    QList<Person> people = {};
    /// Where everybody stands, where they are too many to be told apart; else empty. Management is x.
    QList<QPointF> crowd = {};
    int unrated = 0; ///< Not rated on both sides.
    std::optional<std::pair<double, double>> average = {}; ///< The team's management and leadership.

    qsizetype rated() const { return crowd.isEmpty() ? people.size() : crowd.size(); }
};

/// Those in the rows; empty for everybody in the team and under it.
QList<MemberId> membersBehind(const Organization &organization, const Assessment &assessment, const RowsBehind &rows);

HeadCountFigure ownerHeadCounts(const Organization &organization, const Assessment &assessment, TeamId selected,
                                const QLocale &locale);
MemberMapFigure ownerMemberMap(const Organization &organization, const Assessment &assessment, TeamId selected,
                               const QLocale &locale);

} // namespace evenkeel
