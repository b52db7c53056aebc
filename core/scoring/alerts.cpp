// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/alerts.h"

#include "core/base/number.h"
#include "core/scoring/member_scores.h"
#include "core/scoring/pooling.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <span>

namespace evenkeel {
namespace {

constexpr double goodLevel = 4;
constexpr std::size_t mostDrivers = 3;
constexpr std::size_t mostWeakest = 2;
constexpr std::size_t manySteps = 12;

/// Those of the team who have the side defined, with the sum of the weights that they are rated in.
struct RatedPerson
{
    const MemberAssessment *member;
    double share;
    double weight;
};

struct RatedPeople
{
    std::vector<RatedPerson> people;
    double fte = 0;
};

RatedPeople ratedIn(const Assessment &assessment, const TeamAssessment &team, Side side)
{
    RatedPeople rated;
    for (const Share &share : assessment.sharesIn(team)) {
        const MemberAssessment *member = assessment.find(share.member);
        if (!member->side(side))
            continue;
        double weight = 0;
        for (const MemberCompetency &competency : member->competencies)
            weight += competency.side == side ? competency.weight : 0;
        rated.people.push_back({member, share.share, weight});
        rated.fte += share.share;
    }
    return rated;
}

/// All raises of the side, by falling gain; those that gain the same stay in the order of members and competencies.
std::vector<Raise> allRaises(const RatedPeople &rated, Side side)
{
    std::vector<Raise> raises;
    for (const RatedPerson &person : rated.people) {
        for (const MemberCompetency &competency : person.member->competencies) {
            if (competency.side == side && isLess(competency.level, goodLevel))
                raises.push_back({person.member->member, competency.competency, competency.level,
                                  person.share * (goodLevel - competency.level) * competency.weight
                                      / (person.weight * rated.fte)});
        }
    }
    // Two ways of computing the same gain may differ in the last digit; as whole numbers they are equal.
    const auto whole = [&](const Raise &raise) { return std::llround(raise.gain * rated.fte / tolerance); };
    std::stable_sort(raises.begin(), raises.end(),
                     [&](const Raise &a, const Raise &b) { return whole(a) > whole(b); });
    return raises;
}

std::vector<CompetencyId> weakestOf(const Organization &organization, const Assessment &assessment,
                                    const TeamAssessment &team, Side side)
{
    std::vector<CompetencyProfile> profile = competencyProfile(organization, assessment, team);
    std::erase_if(profile, [side](const CompetencyProfile &one) { return one.side != side || !one.level; });
    std::stable_sort(profile.begin(), profile.end(),
                     [](const CompetencyProfile &a, const CompetencyProfile &b) { return *a.level < *b.level; });
    std::vector<CompetencyId> weakest;
    for (const CompetencyProfile &one : std::span(profile).first(std::min(mostWeakest, profile.size())))
        weakest.push_back(one.competency);
    return weakest;
}

std::vector<ToRate> toRateIn(const Assessment &assessment, const TeamAssessment &team, const Method &method)
{
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

/// The oldest of the ratings behind the member's rated competencies.
std::optional<Day> oldestCounting(const Organization &organization, const MemberAssessment &member, Day day,
                                  const ScoringRules &rules)
{
    const std::vector<Rating> &ratings = ratingsOf(organization, member.member).ratings;
    std::optional<Day> oldest;
    std::vector<const Rating *> counting;
    for (const MemberCompetency &competency : member.competencies) {
        const auto [first, last] = std::equal_range(
            ratings.begin(), ratings.end(), Rating{competency.competency, RaterId(0), day},
            [](const Rating &a, const Rating &b) { return a.competency < b.competency; });
        counting.clear();
        findCounting(std::span(first, last), day, rules.method.staleAfterDays, counting);
        const std::optional<PooledLevel> pooled = pooledLevel(counting, rules.method, rules.unnamed);
        for (const Rating *rating : counting) {
            if (pooled && pooled->counts(rating->source) && (!oldest || rating->date < *oldest))
                oldest = rating->date;
        }
    }
    return oldest;
}

} // namespace

std::vector<Pull> pullsOf(const Assessment &assessment, const TeamAssessment &team, Side side)
{
    const RatedPeople rated = ratedIn(assessment, team, side);
    const double need = team.side(side).need;
    QHash<CompetencyId, double> sums;
    for (const RatedPerson &person : rated.people) {
        for (const MemberCompetency &competency : person.member->competencies) {
            if (competency.side == side)
                sums[competency.competency] += person.share * competency.weight * (need - competency.level)
                    / (person.weight * rated.fte);
        }
    }
    std::vector<Pull> pulls;
    for (auto at = sums.cbegin(); at != sums.cend(); ++at)
        pulls.push_back({at.key(), at.value()});
    std::sort(pulls.begin(), pulls.end(), [](const Pull &a, const Pull &b) {
        return a.levels != b.levels ? a.levels > b.levels : a.competency < b.competency;
    });
    return pulls;
}

SmallestChange smallestChange(const Organization &organization, const Assessment &assessment,
                              const TeamAssessment &team, Side side)
{
    const Method &method = organization.settings.method;
    const SideAssessment &of = team.side(side);
    const auto isCleared = [&](double shortfall) {
        return of.wasShort ? isLess(shortfall, method.shortUntil) : isAtMost(shortfall, method.shortAbove);
    };
    const RatedPeople rated = ratedIn(assessment, team, side);

    SmallestChange change;
    double level = *of.level;
    const auto shortfall = [&] { return std::max(0.0, of.need - level); };
    for (const Raise &raise : allRaises(rated, side)) {
        if (isCleared(shortfall()))
            break;
        level += raise.gain;
        change.raises.push_back(raise);
    }
    change.shortfallAfter = shortfall();
    change.clears = isCleared(change.shortfallAfter);

    if (change.raises.size() > manySteps) {
        const double joined = *of.level + (goodLevel - *of.level) / (rated.fte + 1);
        const double after = std::max(0.0, of.need - joined);
        change.joining = SmallestChange::Joining{after, isCleared(after)};
    }
    return change;
}

AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, const TeamAssessment &team)
{
    AlertReasons reasons;
    for (const Side side : scoredSides) {
        if (!team.side(side).isShort)
            continue;
        ShortSide shortSide{.side = side};
        shortSide.drivers = pullsOf(assessment, team, side);
        std::erase_if(shortSide.drivers, [](const Pull &pull) { return !isGreater(pull.levels, 0); });
        if (shortSide.drivers.size() > mostDrivers)
            shortSide.drivers.resize(mostDrivers, shortSide.drivers.front());
        shortSide.change = smallestChange(organization, assessment, team, side);
        shortSide.weakest = weakestOf(organization, assessment, team, side);
        reasons.shortSides.push_back(std::move(shortSide));
    }
    if (team.standing == Standing::NotEnoughData)
        reasons.toRate = toRateIn(assessment, team, organization.settings.method);

    const ScoringRules rules = scoringRules(organization);
    for (const Share &share : assessment.sharesIn(team)) {
        const std::optional<Day> oldest =
            oldestCounting(organization, *assessment.find(share.member), assessment.asOf, rules);
        if (oldest && (!reasons.oldestRating || *oldest < *reasons.oldestRating))
            reasons.oldestRating = oldest;
    }
    return reasons;
}

} // namespace evenkeel
