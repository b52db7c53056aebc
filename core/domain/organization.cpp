// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/organization.h"

#include <algorithm>

namespace evenkeel {

const RatingList &ratingsOf(const Organization &organization, MemberId member)
{
    static const RatingList none;
    const MemberRatings *ratings = organization.ratings.find(member);
    return ratings ? *ratings->list : none;
}

const CompetencyTagging *taggingOn(const Organization &organization, CompetencyId competency, Day day)
{
    const CompetencyTagging *last = nullptr;
    for (auto at = organization.taggings.lowerBound({competency, Day::always()});
         at != organization.taggings.end() && at->competency == competency && at->from <= day; ++at)
        last = &*at;
    return last;
}

std::vector<const Competency *> competenciesInOrder(const Organization &organization)
{
    std::vector<const Competency *> ordered;
    ordered.reserve(std::size_t(organization.competencies.size()));
    for (const Competency &competency : organization.competencies)
        ordered.push_back(&competency);
    std::sort(ordered.begin(), ordered.end(),
              [](const Competency *a, const Competency *b) { return a->sortOrder < b->sortOrder; });
    return ordered;
}

std::vector<const Competency *> competenciesOn(const Organization &organization, Day day)
{
    std::vector<const Competency *> ordered = competenciesInOrder(organization);
    std::erase_if(ordered, [day](const Competency *competency) { return !competency->period.contains(day); });
    return ordered;
}

std::optional<double> ownDemandOn(const Organization &organization, TeamId team, Demand demand, Day day)
{
    std::optional<double> value;
    for (auto at = organization.demands.lowerBound({team, demand, Day::always()});
         at != organization.demands.end() && at->team == team && at->demand == demand && at->from <= day; ++at)
        value = at->value;
    return value;
}

} // namespace evenkeel
