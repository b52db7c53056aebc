// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/single_points.h"

#include "core/base/number.h"
#include "core/scoring/mean.h"

#include <algorithm>
#include <map>

namespace evenkeel {

namespace {

constexpr double carrierFrom = 4;
constexpr double weakBelow = 3;

} // namespace

void CarrierTally::add(double level)
{
    ++rated;
    carriers += isAtLeast(level, carrierFrom);
    weak += isLess(level, weakBelow);
}

std::vector<SinglePoint> singlePointsOf(const Assessment &assessment, const TeamAssessment &team)
{
    struct Of
    {
        CarrierTally tally = {};
        Mean level = {};
        std::optional<MemberId> carrier = {};
    };
    std::map<CompetencyId, Of> byCompetency;
    for (const Share &share : assessment.sharesIn(team)) {
        for (const MemberCompetency &rated : assessment.find(share.member)->competencies) {
            Of &of = byCompetency[rated.competency];
            of.tally.add(rated.level);
            of.level.add(share.share, rated.level);
            if (isAtLeast(rated.level, carrierFrom))
                of.carrier = share.member;
        }
    }
    std::vector<SinglePoint> points;
    for (const auto &[competency, of] : byCompetency) {
        if (of.tally.hangsOnOne())
            points.push_back({competency, *of.carrier, *of.level.value()});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const SinglePoint &a, const SinglePoint &b) { return isLess(a.level, b.level); });
    return points;
}

} // namespace evenkeel
