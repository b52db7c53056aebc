// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"

#include <random>

namespace evenkeel::charts {

inline const QString hostileNames[] = {
    QStringLiteral("A < B & C"), QStringLiteral("<img src=\"file:///etc/hostname\">"), QStringLiteral("<b>bold</b>"),
    QStringLiteral("&lt;"), QStringLiteral("%1 %2 %n")};

/// Without figures.
inline TeamFigure emptyTeam(quint32 id, const QString &name, const QString &withheld = {})
{
    return {.team = TeamId(id), .name = name, .people = {}, .management = {}, .leadership = {}, .severity = {},
            .managementError = {}, .leadershipError = {}, .withheld = withheld, .trail = {}};
}

inline TeamFigure teamFigure(quint32 id, const QString &name, double management, double leadership,
                             Standing standing = Standing::Balanced)
{
    TeamFigure team = emptyTeam(id, name);
    team.people = 8;
    team.management = ShownValue{management, QString::number(qRound(management))};
    team.leadership = ShownValue{leadership, QString::number(qRound(leadership))};
    team.managementNeed = 60;
    team.leadershipNeed = 55;
    team.standing = standing;
    team.managementError = 5;
    team.leadershipError = 5;
    return team;
}

/// As real ones lie: most near their need, some names long.
inline QList<TeamFigure> randomTeams(int count, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> strength(58, 14);
    std::uniform_int_distribution<int> people(3, 30);
    std::uniform_int_distribution<int> length(3, 34);
    QList<TeamFigure> teams;
    for (int index = 0; index < count; ++index) {
        const QString name = QString(length(random), u'n') + QString::number(index);
        TeamFigure team = teamFigure(static_cast<quint32>(index) + 1, name, qBound(0.0, strength(random), 100.0),
                                     qBound(0.0, strength(random), 100.0), static_cast<Standing>(people(random) % 5));
        team.people = people(random);
        team.isThin = index % 7 == 3;
        team.isMarked = index == 1;
        teams.append(team);
    }
    return teams;
}

inline CompetencyStripFigure stripFigure(int count)
{
    const QString names[] = {QStringLiteral("Planning"), QStringLiteral("Problem solving"),
                             QStringLiteral("Motivating and inspiring people"), QStringLiteral("Empowering")};
    CompetencyStripFigure figure;
    for (int index = 0; index < count; ++index) {
        CompetencyFigure competency{.competency = CompetencyId(static_cast<quint32>(index) + 1),
                                    .name = names[index % 4],
                                    .side = index < count / 2 ? Side::Management : Side::Leadership,
                                    .strength = {},
                                    .note = QStringLiteral("few")};
        if (index % 5 != 4)
            competency.strength = ShownValue{index * 7.0, QString::number(index * 7)};
        figure.competencies.append(competency);
    }
    return figure;
}

} // namespace evenkeel::charts
