// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/pulls.h"

#include <algorithm>
#include <map>

namespace evenkeel {

std::vector<Pull> pullsOf(const Assessment &assessment, const TeamAssessment &team, Side side)
{
    std::map<CompetencyId, double> sums;
    double fte = 0;
    for (const auto &[member, share] : assessment.peopleIn(team)) {
        if (!member->side(side))
            continue;
        double weight = 0;
        for (const MemberCompetency &rated : member->competencies)
            weight += rated.side == side ? rated.weight : 0;
        for (const MemberCompetency &rated : member->competencies) {
            if (rated.side == side)
                sums[rated.competency] += share * rated.weight * (team.side(side).need - rated.level) / weight;
        }
        fte += share;
    }

    std::vector<Pull> pulls;
    for (const auto &[competency, sum] : sums)
        pulls.push_back({competency, sum / fte});
    std::stable_sort(pulls.begin(), pulls.end(), [](const Pull &a, const Pull &b) { return a.levels > b.levels; });
    return pulls;
}

} // namespace evenkeel
