// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"

#include <span>
#include <vector>

namespace evenkeel {

/// Who rated whom, for counting the distinct raters behind a team's level.
class RaterCensus
{
public:
    /// `scores` are of the roster's members, in their order.
    explicit RaterCensus(const std::vector<MemberScores> &scores);

    struct Count
    {
        double management = 0;
        double leadership = 0;
        /// The same raters are behind both.
        bool isSameForBoth = false;
    };
    /// Distinct raters behind each side of those of `people` who have it defined; one whose ratings stand for several
    /// counts as the largest such number.
    Count of(std::span<const Roster::Seat> people);

private:
    struct Part
    {
        int rater;
        double stands;
    };
    struct SideParts
    {
        std::vector<Part> parts;
        std::vector<std::size_t> first; ///< Of each member, and the number of parts behind the last.
    };
    void add(const SideParts &side, int member, std::vector<double> &stands);

    SideParts m_management;
    SideParts m_leadership;
    std::vector<double> m_inManagement; ///< By rater: the most that a rating stands for; 0 where not met.
    std::vector<double> m_inLeadership;
    std::vector<int> m_met;
};

/// How far off a team's levels and tilt may be.
struct TeamErrors
{
    std::optional<double> management = {};
    std::optional<double> leadership = {};
    std::optional<double> tilt = {};
    RaterCensus::Count raters = {};
};

/// Standard errors of the levels of `people`: of measurement, of those not rated, and of the raters' own standards.
TeamErrors teamErrors(std::span<const Roster::Seat> people, const std::vector<MemberScores> &scores,
                      RaterCensus &census);

/// Sample deviation (n - 1) of one side's scores over those of `people` who have it defined; 0 for fewer than two.
double deviationOf(std::span<const Roster::Seat> people, const std::vector<MemberScores> &scores, Side side);

/// How sure it is that a short side is short; of two short sides the less sure one. The team's levels, shortness and
/// standard errors are known. None where no side is short.
std::optional<Certainty> certaintyOf(const TeamAssessment &team, const Method &method);

} // namespace evenkeel
