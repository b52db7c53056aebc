// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/change_apart.h"

#include "core/scoring/comparison.h"

namespace evenkeel {
namespace {

/// One of the two days, with everybody's scores.
JudgedDay judgedOn(const Organization &organization, Day day, const ScoringRules &rules)
{
    JudgedDay judged(organization, day);
    for (std::size_t i = 0; i < judged.levels.size(); ++i)
        judged.levels[i] = sideLevels(ratingsOf(organization, judged.roster.members()[i]), judged.competencies, day, rules);
    judged.judge(organization);
    return judged;
}

} // namespace

std::vector<TeamChange> changesBetween(const Organization &organization, Day before, Day after)
{
    const ScoringRules rules = scoringRules(organization);
    return changesBetween(organization, judgedOn(organization, before, rules), judgedOn(organization, after, rules));
}

std::vector<TeamChange> changesBetween(const Organization &organization, const JudgedDay &before, const JudgedDay &after)
{
    Q_ASSERT(before.day < after.day);
    return Comparison(organization, before, after).changes();
}

} // namespace evenkeel
