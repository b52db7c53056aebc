// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/competency_set.h"

#include <algorithm>

namespace evenkeel {

CompetencySet::CompetencySet(const Organization &organization, Day day)
{
    int order = 0;
    for (const Competency *competency : competenciesOn(organization, day)) {
        const CompetencyTagging *tagging = taggingOn(organization, competency->id, day);
        if (!tagging)
            continue;
        byId.push_back({competency->id, tagging->side, tagging->weight, order++});
        if (tagging->side == Side::Management)
            managementWeight += tagging->weight;
        else if (tagging->side == Side::Leadership)
            leadershipWeight += tagging->weight;
    }
    std::sort(byId.begin(), byId.end(),
              [](const CountingCompetency &a, const CountingCompetency &b) { return a.id < b.id; });
}

} // namespace evenkeel
