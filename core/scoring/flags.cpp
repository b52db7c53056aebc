// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/flags.h"

#include "core/base/number.h"
#include "core/scoring/single_points.h"

#include <QHash>

#include <algorithm>

namespace evenkeel {
namespace {

constexpr double hiddenShare = .25;
constexpr int smallestForSinglePoint = 3;
constexpr int largestForSinglePoint = 15;
constexpr int fewestForSqueezed = 20;
constexpr double squeezedShare = .8;
constexpr double unevenFrom = 1.0;
constexpr int fewestForUneven = 5;
constexpr double surplusFrom = 1.0;
constexpr double fadingRise = .05;
constexpr double overlookedShare = .75;

bool isHiddenImbalance(const FlagInput &input)
{
    if (input.team.standing != Standing::Balanced)
        return false;
    double outside = 0;
    for (const TeamAssessment *child : input.children) {
        if (child->standing != Standing::Balanced && child->standing != Standing::NotEnoughData)
            outside += child->fte;
    }
    return isAtLeast(outside / input.team.fte, hiddenShare);
}

bool isSinglePoint(const FlagInput &input)
{
    QHash<CompetencyId, CarrierTally> tallies;
    for (const Roster::Seat &person : input.people) {
        for (const MemberCompetency &competency : input.competenciesOf(person.member))
            tallies[competency.competency].add(competency.level);
    }
    return std::any_of(tallies.begin(), tallies.end(), [](const CarrierTally &tally) { return tally.hangsOnOne(); });
}

bool isSinglePointOn(const FlagInput &input, Side side)
{
    int strong = 0;
    for (const ScoreSummary &person : input.scores) {
        const auto level = person.side(side);
        strong += level && isAtLeast(*level, input.method.strongFrom);
    }
    return strong == 1;
}

bool isSqueezed(const FlagInput &input)
{
    return input.sum.countingRatings >= fewestForSqueezed
        && isAtLeast(double(input.sum.highRatings) / input.sum.countingRatings, squeezedShare);
}

bool isUneven(const Spread &levels)
{
    return levels.count() >= fewestForUneven && isAtLeast(levels.deviation(), unevenFrom);
}

bool isSurplus(const FlagInput &input)
{
    return isAtLeast(*input.team.management.gap(), surplusFrom) && isAtLeast(*input.team.leadership.gap(), surplusFrom);
}

bool isFading(const FlagInput &input)
{
    if (!input.lastThree || input.team.management.isShort)
        return false;
    const std::array<RoundTrace, 3> &rounds = *input.lastThree;
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        if (!rounds[i].leadershipLevel)
            return false;
        if (i > 0 && isGreater(*rounds[i].leadershipLevel - *rounds[i - 1].leadershipLevel, fadingRise))
            return false;
    }
    return isGreater(input.team.leadership.demand, rounds.front().change);
}

bool isOverlooked(const FlagInput &input)
{
    return isLess(input.sum.leadership.ratedPairs, overlookedShare * input.sum.management.ratedPairs);
}

} // namespace

bool isSizeForSinglePoint(int members)
{
    return members >= smallestForSinglePoint && members <= largestForSinglePoint;
}

std::vector<Flag> flagsOf(const FlagInput &input)
{
    std::vector<Flag> flags;
    const auto raise = [&](Flag flag, bool isRaised) {
        if (isRaised)
            flags.push_back(flag);
    };
    if (input.team.standing != Standing::NotEnoughData) {
        raise(Flag::HiddenImbalance, isHiddenImbalance(input));
        if (isSizeForSinglePoint(input.team.members)) {
            raise(Flag::SinglePoint, isSinglePoint(input));
            raise(Flag::SinglePointManagement, isSinglePointOn(input, Side::Management));
            raise(Flag::SinglePointLeadership, isSinglePointOn(input, Side::Leadership));
        }
        raise(Flag::Squeezed, isSqueezed(input));
        raise(Flag::Uneven, isUneven(input.sum.management.levels) || isUneven(input.sum.leadership.levels));
        raise(Flag::Surplus, isSurplus(input));
        raise(Flag::Fading, isFading(input));
    }
    raise(Flag::Overlooked, isOverlooked(input));
    return flags;
}

} // namespace evenkeel
