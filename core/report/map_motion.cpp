// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/map_motion.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {

namespace {

const TeamFigure *find(const QList<TeamFigure> &teams, TeamId team)
{
    const auto at = std::find_if(teams.begin(), teams.end(), [team](const TeamFigure &one) { return one.team == team; });
    return at != teams.end() ? &*at : nullptr;
}

bool hasPlace(const TeamFigure &team) { return team.management && team.leadership; }

} // namespace

BalanceMapFigure between(const BalanceMapFigure &from, const BalanceMapFigure &to, double progress)
{
    if (progress <= 0)
        return from;
    if (progress >= 1)
        return to;
    const bool isLate = progress >= 0.5;
    const auto mixed = [progress](double a, double b) { return std::lerp(a, b, progress); };
    BalanceMapFigure figure = to;
    figure.teams.clear();
    for (const TeamFigure &next : to.teams) {
        const TeamFigure *last = find(from.teams, next.team);
        if (!last || !hasPlace(*last) || !hasPlace(next)) {
            if (isLate)
                figure.teams.append(next);
            else if (last)
                figure.teams.append(*last);
            continue;
        }
        TeamFigure team = isLate ? next : *last;
        team.trail = next.trail;
        team.management->value = mixed(last->management->value, next.management->value);
        team.leadership->value = mixed(last->leadership->value, next.leadership->value);
        team.managementNeed = mixed(last->managementNeed, next.managementNeed);
        team.leadershipNeed = mixed(last->leadershipNeed, next.leadershipNeed);
        if (last->people && next.people)
            team.people = int(std::lround(mixed(*last->people, *next.people)));
        if (last->managementError && next.managementError)
            team.managementError = mixed(*last->managementError, *next.managementError);
        if (last->leadershipError && next.leadershipError)
            team.leadershipError = mixed(*last->leadershipError, *next.leadershipError);
        figure.teams.append(std::move(team));
    }
    if (!isLate) {
        for (const TeamFigure &gone : from.teams) {
            if (!find(to.teams, gone.team))
                figure.teams.append(gone);
        }
    }
    return figure;
}

} // namespace evenkeel
