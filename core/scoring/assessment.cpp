// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessment.h"

#include "core/base/number.h"
#include "core/scoring/competency_set.h"
#include "core/scoring/mean.h"

#include <algorithm>

namespace evenkeel {

const TeamAssessment *Assessment::find(TeamId team) const
{
    const auto at = positions.constFind(team);
    return at != positions.cend() ? &teams[std::size_t(*at)] : nullptr;
}

std::vector<Share> Assessment::sharesIn(const TeamAssessment &team) const
{
    std::vector<Share> shares;
    for (auto i = &team - teams.data(); i < team.end; ++i)
        shares.insert(shares.end(), teams[std::size_t(i)].direct.begin(), teams[std::size_t(i)].direct.end());
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Share &a, const Share &b) { return a.member < b.member; });
    std::vector<Share> sums;
    sums.reserve(shares.size());
    for (const Share &share : shares) {
        if (!sums.empty() && sums.back().member == share.member)
            sums.back().share += share.share;
        else
            sums.push_back(share);
    }
    return sums;
}

std::vector<std::pair<const MemberAssessment *, double>> Assessment::peopleIn(const TeamAssessment &team) const
{
    std::vector<std::pair<const MemberAssessment *, double>> people;
    const std::vector<Share> shares = sharesIn(team);
    people.reserve(shares.size());
    // Both ascend: where many are asked for it is quicker to walk than to search.
    const bool walks = shares.size() * 8 > std::size_t(members.size());
    auto at = members.begin();
    for (const Share &share : shares) {
        if (!walks) {
            people.emplace_back(find(share.member), share.share);
            continue;
        }
        while (at->member != share.member)
            ++at;
        people.emplace_back(&*at, share.share);
    }
    return people;
}

std::vector<const TeamAssessment *> Assessment::childrenOf(const TeamAssessment &team) const
{
    std::vector<const TeamAssessment *> children;
    for (auto i = &team - teams.data() + 1; i < team.end; i = teams[std::size_t(i)].end)
        children.push_back(&teams[std::size_t(i)]);
    return children;
}

std::vector<CompetencyProfile> competencyProfile(const Organization &organization, const Assessment &assessment,
                                                 const TeamAssessment &team)
{
    constexpr double strongFrom = 4;
    struct Sum
    {
        CompetencyProfile profile;
        int order = 0;
        Mean level = {};
    };
    std::vector<Sum> sums;
    for (const CountingCompetency &competency : CompetencySet(organization, assessment.asOf).byId)
        sums.push_back({.profile = {.competency = competency.id, .side = competency.side}, .order = competency.order});
    std::sort(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) { return a.order < b.order; });
    for (const auto &[member, share] : assessment.peopleIn(team)) {
        auto sum = sums.begin(); // in the order in which the member's own stand
        for (const MemberCompetency &rated : member->competencies) {
            while (sum->profile.competency != rated.competency)
                ++sum;
            sum->level.add(share, rated.level);
            ++sum->profile.rated;
            sum->profile.strong += isAtLeast(rated.level, strongFrom);
        }
    }
    std::stable_sort(sums.begin(), sums.end(),
                     [](const Sum &a, const Sum &b) { return a.profile.side < b.profile.side; });
    std::vector<CompetencyProfile> profiles;
    for (Sum &sum : sums) {
        sum.profile.level = sum.level.value();
        profiles.push_back(sum.profile);
    }
    return profiles;
}

Coverage coverageOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const std::vector<CountingCompetency> competencies = CompetencySet(organization, assessment.asOf).byId;
    const auto scored = std::count_if(competencies.begin(), competencies.end(),
                                      [](const CountingCompetency &one) { return one.side != Side::Neutral; });
    return {.rated = team.ratedPairs, .possible = team.members * int(scored)};
}

} // namespace evenkeel
