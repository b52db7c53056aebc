// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/to_rate.h"

#include "core/base/number.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"

#include <algorithm>

namespace evenkeel {
namespace {

/// The oldest of the ratings behind the member's rated competencies.
std::optional<Day> oldestCounting(const Organization &organization, const MemberAssessment &member, Day day,
                                  const ScoringRules &rules)
{
    const RatingList &ratings = ratingsOf(organization, member.member);
    std::optional<Day> oldest;
    std::vector<const Rating *> counting;
    for (const MemberCompetency &competency : member.competencies) {
        counting.clear();
        findCounting(ratings.in(competency.competency), day, rules.method.staleAfterDays, counting);
        const std::optional<PooledLevel> pooled = pooledLevel(counting, rules.method, rules.unnamed);
        for (const Rating *rating : counting) {
            if (pooled && pooled->counts(rating->source) && (!oldest || rating->date < *oldest))
                oldest = rating->date;
        }
    }
    return oldest;
}

} // namespace

std::vector<ToRate> toRateNext(const Organization &organization, const Assessment &assessment,
                               const TeamAssessment &team)
{
    const Method &method = organization.settings.method;
    struct Reached
    {
        int rated;
        double fte;
        bool isEnough;
    };
    Reached management{team.management.rated, team.management.ratedFte, team.management.enoughData};
    Reached leadership{team.leadership.rated, team.leadership.ratedFte, team.leadership.enoughData};
    const auto add = [&](Reached &side, double share) {
        ++side.rated;
        side.fte += share;
        side.isEnough = side.rated >= method.fewestRated && isAtLeast(side.fte / team.fte, method.fewestRatedShare);
    };

    std::vector<Share> shares = assessment.sharesIn(team);
    std::stable_sort(shares.begin(), shares.end(), [](const Share &a, const Share &b) { return a.share > b.share; });
    std::vector<ToRate> toRate;
    for (const Share &share : shares) {
        const MemberAssessment &member = *assessment.find(share.member);
        const ToRate next{share.member, !management.isEnough && !member.management,
                          !leadership.isEnough && !member.leadership};
        if (!next.management && !next.leadership)
            continue;
        toRate.push_back(next);
        if (next.management)
            add(management, share.share);
        if (next.leadership)
            add(leadership, share.share);
    }
    return toRate;
}

std::optional<Day> oldestRating(const Organization &organization, const Assessment &assessment,
                                const TeamAssessment &team)
{
    const ScoringRules rules = scoringRules(organization);
    std::optional<Day> oldest;
    for (const Share &share : assessment.sharesIn(team)) {
        const std::optional<Day> ofMember =
            oldestCounting(organization, *assessment.find(share.member), assessment.asOf, rules);
        if (ofMember && (!oldest || *ofMember < *oldest))
            oldest = ofMember;
    }
    return oldest;
}

} // namespace evenkeel
