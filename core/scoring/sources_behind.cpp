// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sources_behind.h"

#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"

#include <algorithm>
#include <span>

namespace evenkeel {

SourcesBehind sourcesBehind(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                            Side side)
{
    const ScoringRules rules = scoringRules(organization);
    SourcesBehind sources;
    std::vector<const Rating *> counting;
    for (const auto &[member, share] : assessment.peopleIn(team)) {
        if (!member->side(side))
            continue;
        const std::vector<Rating> &ratings = ratingsOf(organization, member->member).ratings;
        for (const MemberCompetency &competency : member->competencies) {
            if (competency.side != side)
                continue;
            const auto [first, last] = std::equal_range(
                ratings.begin(), ratings.end(), Rating{competency.competency, RaterId(0), assessment.asOf},
                [](const Rating &a, const Rating &b) { return a.competency < b.competency; });
            counting.clear();
            findCounting(std::span(first, last), assessment.asOf, rules.method.staleAfterDays, counting);
            const std::optional<PooledLevel> pooled = pooledLevel(counting, rules.method, rules.unnamed);
            if (!pooled)
                continue;
            ++sources.levels;
            sources.supervisor += pooled->hasSupervisor;
            sources.peers += pooled->hasPeers;
            sources.reports += pooled->hasReports;
            sources.pooled += pooled->isPooled;
        }
    }
    return sources;
}

} // namespace evenkeel
