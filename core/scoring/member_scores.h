// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"
#include "core/scoring/competency_set.h"

#include <array>
#include <optional>
#include <vector>

namespace evenkeel {

/// What every member's scores depend on besides the member's own ratings.
struct ScoringRules
{
    Method method = {};
    /// The rater without a label, who is another one for each source.
    std::optional<RaterId> unnamed = {};

    friend bool operator==(const ScoringRules &, const ScoringRules &) = default;
};

ScoringRules scoringRules(const Organization &organization);

/// A member's two scores; a side is defined where at least half of its weight is rated.
struct SideLevels
{
    std::optional<double> management = {};
    std::optional<double> leadership = {};

    std::optional<double> side(Side side) const { return side == Side::Management ? management : leadership; }

    friend bool operator==(const SideLevels &, const SideLevels &) = default;
};

/// A pure function of one member's ratings, the competencies that count on `day`, and the rules: what another member is
/// rated changes nothing here.
SideLevels sideLevels(const RatingList &ratings, const CompetencySet &competencies, Day day,
                      const ScoringRules &rules);

/// Somebody behind a score: the key is the same for the same rater everywhere.
struct RaterPart
{
    quint64 key;
    /// The largest number of raters that one of this rater's ratings stands for.
    double stands;
};

/// What the team's figures need of one side of a member beyond the level.
struct SideScore
{
    /// Mean, by weight, of the standard errors of measurement of the rated competencies.
    double standardError = 0;
    int ratedCompetencies = 0;
    /// Those behind the rated competencies, ascending by key.
    std::vector<RaterPart> raters = {};
};

/// Everything that one member's ratings say on a day.
struct MemberScores
{
    MemberAssessment assessment;
    SideScore management = {};
    SideScore leadership = {};
    /// All whose ratings count, in whatever competency, but the member; ascending by key.
    std::vector<RaterPart> raters = {};
    /// When the member was last rated, on the day or before.
    std::optional<Day> lastRated = {};
    /// Ratings behind a rated competency, of either side or neutral, and those of them at level 4 or more.
    int countingRatings = 0;
    int highRatings = 0;

    const SideScore &side(Side side) const { return side == Side::Management ? management : leadership; }
};

/// What a team's figures are made of: of MemberScores all but who rated, and in what.
struct ScoreSummary
{
    SideLevels levels = {};
    double managementError = 0;
    double leadershipError = 0;
    int managementRated = 0;
    int leadershipRated = 0;
    int countingRatings = 0;
    int highRatings = 0;
    Day lastRated = Day::always(); ///< This for never.

    std::optional<double> side(Side side) const { return levels.side(side); }
};

ScoreSummary summaryOf(const MemberScores &scores);

/// As sideLevels(), with all that stands behind the levels.
MemberScores memberScores(MemberId member, const RatingList &ratings, const CompetencySet &competencies, Day day,
                          const ScoringRules &rules);

} // namespace evenkeel
