// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/assessment.h"

#include "core/base/number.h"
#include "core/scoring/competency_set.h"
#include "core/scoring/mean.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {

const TeamAssessment *Assessment::find(TeamId team) const
{
    const auto at = std::find_if(teams.begin(), teams.end(),
                                 [team](const TeamAssessment &candidate) { return candidate.team == team; });
    return at != teams.end() ? &*at : nullptr;
}

const MemberAssessment *Assessment::find(MemberId member) const
{
    const auto at = std::lower_bound(members.begin(), members.end(), member,
                                     [](const MemberAssessment &one, MemberId id) { return one.member < id; });
    return at != members.end() && at->member == member ? &*at : nullptr;
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
    const CompetencySet competencies(organization, assessment.asOf);
    QHash<CompetencyId, std::size_t> places;
    std::vector<Sum> sums;
    for (const CountingCompetency &competency : competencies.byId) {
        places.insert(competency.id, sums.size());
        sums.push_back({.profile = {.competency = competency.id, .side = competency.side},
                        .order = competency.order});
    }
    for (const Share &share : assessment.sharesIn(team)) {
        for (const MemberCompetency &rated : assessment.find(share.member)->competencies) {
            Sum &sum = sums[places.value(rated.competency)];
            sum.level.add(share.share, rated.level);
            ++sum.profile.rated;
            sum.profile.strong += isAtLeast(rated.level, strongFrom);
        }
    }
    std::sort(sums.begin(), sums.end(), [](const Sum &a, const Sum &b) {
        return a.profile.side != b.profile.side ? a.profile.side < b.profile.side : a.order < b.order;
    });
    std::vector<CompetencyProfile> profiles;
    for (Sum &sum : sums) {
        sum.profile.level = sum.level.value();
        profiles.push_back(sum.profile);
    }
    return profiles;
}

std::optional<Day> lastRated(const Organization &organization, const Assessment &assessment,
                             const TeamAssessment &team)
{
    std::optional<Day> last;
    for (const Share &share : assessment.sharesIn(team)) {
        for (const Rating &rating : ratingsOf(organization, share.member).ratings) {
            if (rating.judgment == Judgment::Level && rating.date <= assessment.asOf && (!last || *last < rating.date))
                last = rating.date;
        }
    }
    return last;
}

Coverage coverageOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    const std::vector<CountingCompetency> competencies = CompetencySet(organization, assessment.asOf).byId;
    const auto scored = std::count_if(competencies.begin(), competencies.end(),
                                      [](const CountingCompetency &one) { return one.side != Side::Neutral; });
    Coverage coverage;
    for (const Share &share : assessment.sharesIn(team)) {
        coverage.possible += int(scored);
        for (const MemberCompetency &rated : assessment.find(share.member)->competencies)
            coverage.rated += rated.side != Side::Neutral;
    }
    return coverage;
}

} // namespace evenkeel
