// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/smallest_change.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>

namespace evenkeel {
namespace {

constexpr double goodLevel = 4;
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

} // namespace

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

} // namespace evenkeel
