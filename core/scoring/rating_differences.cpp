// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/rating_differences.h"

#include "core/base/number.h"
#include "core/scoring/mean.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {
namespace {

/// The mean of the ratings of these sources; none where there are none.
std::optional<SaidLevel> meanOf(std::span<const Rating *const> counting, std::initializer_list<Source> sources)
{
    Mean mean;
    SaidLevel said{.source = *sources.begin(), .raters = 0, .isPooled = sources.size() > 1};
    for (const Rating *rating : counting) {
        if (std::find(sources.begin(), sources.end(), rating->source) == sources.end())
            continue;
        mean.add(rating->raters, rating->level);
        said.raters += rating->raters;
    }
    if (!mean.value())
        return std::nullopt;
    said.level = *mean.value();
    return said;
}

std::optional<RatingDifference> betweenSupervisors(MemberId member, CompetencyId competency,
                                                   std::span<const Rating *const> counting)
{
    RatingDifference difference{.member = member, .competency = competency};
    for (const Rating *rating : counting) {
        if (rating->source == Source::Supervisor)
            difference.said.push_back({Source::Supervisor, rating->rater, rating->level, rating->raters});
    }
    if (difference.said.size() < 2)
        return std::nullopt;
    std::stable_sort(difference.said.begin(), difference.said.end(),
                     [](const SaidLevel &a, const SaidLevel &b) { return a.level < b.level; });
    difference.apart = difference.said.back().level - difference.said.front().level;
    return isAtLeast(difference.apart, farApart) ? std::optional(difference) : std::nullopt;
}

std::optional<RatingDifference> betweenSelfAndOthers(MemberId member, CompetencyId competency,
                                                     std::span<const Rating *const> counting, const ScoringRules &rules)
{
    const std::optional<SaidLevel> self = meanOf(counting, {Source::Self});
    const std::optional<PooledLevel> others = pooledLevel(counting, rules.method, rules.unnamed);
    if (!self || !others || !isAtLeast(std::abs(self->level - others->level), farApart))
        return std::nullopt;
    RatingDifference difference{.member = member,
                                .competency = competency,
                                .between = RatingDifference::Between::SelfAndOthers,
                                .apart = self->level - others->level,
                                .said = {*self}};
    const auto add = [&](std::initializer_list<Source> sources) {
        if (const std::optional<SaidLevel> said = meanOf(counting, sources))
            difference.said.push_back(*said);
    };
    if (others->hasSupervisor)
        add({Source::Supervisor});
    if (others->isPooled) {
        add({Source::Peer, Source::Report});
    } else {
        if (others->hasPeers)
            add({Source::Peer});
        if (others->hasReports)
            add({Source::Report});
    }
    return difference;
}

} // namespace

std::vector<RatingDifference> ratingDifferences(const Organization &organization, std::span<const MemberId> members,
                                                Day day)
{
    const ScoringRules rules = scoringRules(organization);
    const std::vector<const Competency *> competencies = competenciesOn(organization, day);
    std::vector<RatingDifference> differences;
    for (const MemberId member : members) {
        const std::vector<Rating> &ratings = ratingsOf(organization, member).ratings;
        for (const Competency *competency : competencies) {
            const auto ofOne = std::equal_range(ratings.begin(), ratings.end(), Rating{.competency = competency->id, .rater = RaterId(0), .date = day},
                                                [](const Rating &a, const Rating &b) { return a.competency < b.competency; });
            std::vector<const Rating *> counting;
            findCounting({ofOne.first, ofOne.second}, day, rules.method.staleAfterDays, counting);
            for (const std::optional<RatingDifference> &difference :
                 {betweenSupervisors(member, competency->id, counting),
                  betweenSelfAndOthers(member, competency->id, counting, rules)}) {
                if (difference)
                    differences.push_back(*difference);
            }
        }
    }
    std::stable_sort(differences.begin(), differences.end(), [](const RatingDifference &a, const RatingDifference &b) {
        return std::abs(a.apart) > std::abs(b.apart) + 1e-9;
    });
    return differences;
}

} // namespace evenkeel
