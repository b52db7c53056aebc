// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/sources_behind.h"

#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"


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
        const RatingList &ratings = ratingsOf(organization, member->member);
        for (const MemberCompetency &competency : member->competencies) {
            if (competency.side != side)
                continue;
            counting.clear();
            findCounting(ratings.in(competency.competency), assessment.asOf, rules.method.staleAfterDays, counting);
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
