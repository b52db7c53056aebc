// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/alerts.h"

#include "core/scoring/keys.h"

#include <algorithm>
#include <tuple>

namespace evenkeel {

namespace {

int rankOf(std::optional<Severity> severity) { return severity ? int(*severity) + 1 : 0; }

/// Uneven and surplus are said where one asks why; they ask for nothing.
bool asksForSomething(Flag flag) { return flag != Flag::Uneven && flag != Flag::Surplus; }

/// About the way people are rated, which is the same for a team and those under it.
bool isOnRatings(Flag flag) { return flag == Flag::Squeezed || flag == Flag::Overlooked; }

bool hasFlag(const TeamAssessment &team, Flag flag)
{
    return std::find(team.flags.begin(), team.flags.end(), flag) != team.flags.end();
}

bool isToldAbove(const Assessment &assessment, const TeamAssessment &team, const TeamAssessment &top, Flag flag)
{
    for (const TeamAssessment *at = &team; at != &top && at->parent >= 0;) {
        at = &assessment.teams[std::size_t(at->parent)];
        if (hasFlag(*at, flag))
            return true;
    }
    return false;
}

bool isOnOnePerson(Flag flag)
{
    return flag == Flag::SinglePoint || flag == Flag::SinglePointManagement || flag == Flag::SinglePointLeadership;
}

bool isToldBelow(const Assessment &assessment, const TeamAssessment &team, Flag flag)
{
    const auto first = assessment.teams.begin() + (&team - assessment.teams.data()) + 1;
    return std::any_of(first, assessment.teams.begin() + team.end,
                       [&](const TeamAssessment &below) { return hasFlag(below, flag); });
}

const AcknowledgedAlert *acknowledgmentOf(const Organization &organization, const Assessment &assessment,
                                          const Alert &alert)
{
    const AcknowledgedAlert *known = organization.acknowledgedAlerts.find({alert.team->team, alert.kind()});
    const bool holds = known && known->on <= assessment.asOf && assessment.asOf <= known->until
        && alert.severity() <= known->severity;
    return holds ? known : nullptr;
}

} // namespace

QString Alert::kind() const { return flag ? keyOf(*flag) : keyOf(team->standing); }

int Alert::severity() const { return flag ? 0 : rankOf(team->severity); }

std::vector<Alert> alertsIn(const Organization &organization, const Assessment &assessment, TeamId selected)
{
    const TeamAssessment &top = *assessment.find(selected);
    std::vector<Alert> alerts;
    for (auto at = &top - assessment.teams.data(); at < top.end; ++at) {
        const TeamAssessment &team = assessment.teams[std::size_t(at)];
        if (team.members == 0)
            continue;
        if (team.standing != Standing::Balanced)
            alerts.push_back({.team = &team});
        for (const Flag flag : team.flags) {
            const bool isSaidWithStanding = team.standing != Standing::Balanced;
            const bool isSaidElsewhere = (isOnRatings(flag) && isToldAbove(assessment, team, top, flag))
                || (isOnOnePerson(flag) && isToldBelow(assessment, team, flag));
            if (!isSaidWithStanding && !isSaidElsewhere && asksForSomething(flag))
                alerts.push_back({.team = &team, .flag = flag});
        }
    }
    for (Alert &alert : alerts)
        alert.acknowledged = acknowledgmentOf(organization, assessment, alert);
    const auto rank = [](const Alert &alert) {
        const bool lacksData = !alert.flag && alert.team->standing == Standing::NotEnoughData;
        return std::tuple(lacksData, alert.flag.has_value(), -alert.severity());
    };
    std::stable_sort(alerts.begin(), alerts.end(),
                     [&](const Alert &a, const Alert &b) { return rank(a) < rank(b); });
    return alerts;
}

} // namespace evenkeel
