// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/member_scores.h"

#include "core/base/number.h"
#include "core/scoring/mean.h"
#include "core/scoring/pooling.h"

#include <algorithm>
#include <span>

namespace evenkeel {
namespace {

constexpr double highLevel = 4;

/// Calls visit(competency, pooled, counting) for each competency that has counting ratings, ascending by id; `pooled`
/// is none where they are too few to be seen.
template <class Visit>
void forEachCounting(const RatingList &list, const CompetencySet &competencies, Day day, const ScoringRules &rules,
                     Visit visit)
{
    const std::vector<Rating> &ratings = list.ratings;
    std::vector<const Rating *> counting;
    auto competency = competencies.byId.begin();
    for (std::size_t first = 0; first < ratings.size();) {
        std::size_t last = first;
        while (last < ratings.size() && ratings[last].competency == ratings[first].competency)
            ++last;
        while (competency != competencies.byId.end() && competency->id < ratings[first].competency)
            ++competency;
        if (competency == competencies.byId.end())
            return;
        if (competency->id == ratings[first].competency) {
            counting.clear();
            findCounting(std::span(ratings).subspan(first, last - first), day, rules.method.staleAfterDays, counting);
            if (!counting.empty())
                visit(*competency, pooledLevel(counting, rules.method, rules.unnamed), counting);
        }
        first = last;
    }
}

/// Likewise for each competency that has a level.
template <class Visit>
void forEachRated(const RatingList &list, const CompetencySet &competencies, Day day, const ScoringRules &rules,
                  Visit visit)
{
    forEachCounting(list, competencies, day, rules,
                    [&visit](const CountingCompetency &competency, const std::optional<PooledLevel> &pooled, const auto &) {
                        if (pooled)
                            visit(competency, *pooled);
                    });
}

/// A side's level, where enough of its weight is rated.
std::optional<double> definedLevel(const Mean &rated, double weightOfAll, const Method &method)
{
    if (isLess(rated.weight() / weightOfAll, method.definedFrom))
        return std::nullopt;
    return rated.value();
}

quint64 keyOf(const Rating &rating, std::optional<RaterId> unnamed)
{
    const quint64 id = rating.rater.value();
    return rating.rater == unnamed ? id | (quint64(rating.source) + 1) << 32 : id;
}

void keepLargest(std::vector<RaterPart> &raters)
{
    std::sort(raters.begin(), raters.end(), [](const RaterPart &a, const RaterPart &b) {
        return a.key != b.key ? a.key < b.key : a.stands > b.stands;
    });
    raters.erase(std::unique(raters.begin(), raters.end(),
                             [](const RaterPart &a, const RaterPart &b) { return a.key == b.key; }),
                 raters.end());
}

} // namespace

ScoringRules scoringRules(const Organization &organization)
{
    ScoringRules rules{.method = organization.settings.method, .unnamed = {}};
    for (const Rater &rater : organization.raters) {
        if (rater.label.isEmpty())
            rules.unnamed = rater.id;
    }
    return rules;
}

ScoreSummary summaryOf(const MemberScores &scores)
{
    return {.levels = {scores.assessment.management, scores.assessment.leadership},
            .managementError = scores.management.standardError,
            .leadershipError = scores.leadership.standardError,
            .managementRated = scores.management.ratedCompetencies,
            .leadershipRated = scores.leadership.ratedCompetencies,
            .countingRatings = scores.countingRatings,
            .highRatings = scores.highRatings,
            .lastRated = scores.lastRated.value_or(Day::always())};
}

SideLevels sideLevels(const RatingList &ratings, const CompetencySet &competencies, Day day,
                      const ScoringRules &rules)
{
    Mean management;
    Mean leadership;
    forEachRated(ratings, competencies, day, rules, [&](const CountingCompetency &competency, const PooledLevel &pooled) {
        if (competency.side == Side::Management)
            management.add(competency.weight, pooled.level);
        else if (competency.side == Side::Leadership)
            leadership.add(competency.weight, pooled.level);
    });
    return {.management = definedLevel(management, competencies.managementWeight, rules.method),
            .leadership = definedLevel(leadership, competencies.leadershipWeight, rules.method)};
}

MemberScores memberScores(MemberId member, const RatingList &ratings, const CompetencySet &competencies, Day day,
                          const ScoringRules &rules)
{
    struct Sum
    {
        Mean levels;
        Mean errors;
    };
    Sum management;
    Sum leadership;
    MemberScores scores{.assessment = {.member = member}};
    std::vector<std::pair<int, MemberCompetency>> rated;

    const auto partOf = [&](const Rating &rating) { return RaterPart{keyOf(rating, rules.unnamed), rating.raters}; };
    forEachCounting(ratings, competencies, day, rules,
                    [&](const CountingCompetency &competency, const std::optional<PooledLevel> &pooled,
                        const std::vector<const Rating *> &counting) {
        for (const Rating *rating : counting) {
            if (rating->source != Source::Self)
                scores.raters.push_back(partOf(*rating));
        }
        if (!pooled)
            return;
        rated.push_back({competency.order,
                         {competency.id, competency.side, competency.weight, pooled->level, pooled->standardError}});
        SideScore *side = competency.side == Side::Management ? &scores.management
            : competency.side == Side::Leadership             ? &scores.leadership
                                                              : nullptr;
        for (const Rating *rating : counting) {
            if (!pooled->counts(rating->source))
                continue;
            ++scores.countingRatings;
            if (isAtLeast(rating->level, highLevel))
                ++scores.highRatings;
            if (side)
                side->raters.push_back(partOf(*rating));
        }
        if (!side)
            return;
        ++side->ratedCompetencies;
        Sum &sum = competency.side == Side::Management ? management : leadership;
        sum.levels.add(competency.weight, pooled->level);
        sum.errors.add(competency.weight, pooled->standardError);
    });

    keepLargest(scores.raters);
    for (const Rating &rating : ratings.ratings) {
        if (rating.judgment == Judgment::Level && rating.date <= day && (!scores.lastRated || *scores.lastRated < rating.date))
            scores.lastRated = rating.date;
    }
    const auto finish = [&](const Sum &sum, Side side, SideScore &score) {
        keepLargest(score.raters);
        score.standardError = sum.errors.value().value_or(0);
        return definedLevel(sum.levels, competencies.weightOf(side), rules.method);
    };
    scores.assessment.management = finish(management, Side::Management, scores.management);
    scores.assessment.leadership = finish(leadership, Side::Leadership, scores.leadership);

    std::sort(rated.begin(), rated.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    scores.assessment.competencies.reserve(rated.size());
    for (auto &[order, competency] : rated)
        scores.assessment.competencies.push_back(competency);
    return scores;
}

} // namespace evenkeel
