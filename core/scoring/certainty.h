// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/member_scores.h"
#include "core/scoring/roster.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace evenkeel {

/// Who rated whom, for counting the distinct raters behind a team's level.
class RaterCensus
{
public:
    /// `scores` are of the roster's members, in their order.
    explicit RaterCensus(const std::vector<MemberScores> &scores);
    /// The member at this place is scored anew.
    void replace(int member, const MemberScores &scores);
    /// How many are.
    std::size_t replacements() const { return m_replacements.size(); }

    struct Count
    {
        double management = 0;
        double leadership = 0;
        /// In whatever competency, whether a side is defined or not.
        double any = 0;
        /// The same raters are behind both.
        bool isSameForBoth = false;
    };
    /// Distinct raters behind each side of those of `people` who have it defined; one whose ratings stand for several
    /// counts as the largest such number.
    Count of(std::span<const Roster::Seat> people);

private:
    enum Kind { Management, Leadership, Any, KindCount };
    struct Part
    {
        int rater; ///< Position in m_keys.
        double stands;
    };
    struct Parts
    {
        std::vector<Part> parts;
        std::vector<std::size_t> first; ///< Of each member, and the number of parts behind the last.
    };
    struct Met
    {
        std::array<double, KindCount> stands = {}; ///< The most that a rating stands for; 0 where not met.
        bool isListed = false;
    };
    using PartsOfOne = std::array<std::vector<Part>, KindCount>;

    PartsOfOne partsOf(const MemberScores &scores);
    void meet(Kind kind, std::span<const Part> parts);

    QHash<quint64, int> m_places; ///< Of keys in m_keys.
    std::vector<quint64> m_keys;
    std::array<Parts, KindCount> m_parts;
    std::vector<int> m_replacement; ///< By member: position in m_replacements, -1 where none.
    std::vector<PartsOfOne> m_replacements;
    std::vector<Met> m_met; ///< By rater.
    std::vector<int> m_listed; ///< The raters met.
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
