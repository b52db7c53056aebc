// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessment.h"

#include "core/scoring/competency_set.h"

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
    quint32 last = 0;
    for (auto i = &team - teams.data(); i < team.end; ++i) {
        const QList<Share> &direct = teams[std::size_t(i)].direct;
        shares.insert(shares.end(), direct.begin(), direct.end());
        if (!direct.isEmpty())
            last = std::max(last, direct.last().member.value());
    }
    std::vector<Share> sums;
    sums.reserve(shares.size());
    // Ids lie close together: where many are asked for it is quicker to put each in its place than to sort.
    if (last < 4 * shares.size()) {
        std::vector<double> byId(last + 1, 0);
        for (const Share &share : shares)
            byId[share.member.value()] += share.share;
        for (quint32 id = 0; id <= last; ++id) {
            if (byId[id] > 0)
                sums.push_back({MemberId(id), byId[id]});
        }
        return sums;
    }
    std::stable_sort(shares.begin(), shares.end(),
                     [](const Share &a, const Share &b) { return a.member < b.member; });
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

Coverage coverageOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const std::vector<CountingCompetency> competencies = CompetencySet(organization, assessment.asOf).byId;
    const auto scored = std::count_if(competencies.begin(), competencies.end(),
                                      [](const CountingCompetency &one) { return one.side != Side::Neutral; });
    return {.rated = team.ratedPairs, .possible = team.members * int(scored)};
}

} // namespace evenkeel
