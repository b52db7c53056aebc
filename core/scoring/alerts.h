// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// How many levels one competency takes from a team's side: what its people lack of the need in it, by share and weight.
/// Over all competencies of the side they sum to need minus level; a competency above the need has a negative one.
struct Pull
{
    CompetencyId competency;
    double levels;
};

/// One person's one competency, raised to level 4 as if all raters had given 4.
struct Raise
{
    MemberId member;
    CompetencyId competency;
    double from; ///< The level it has, below 4.
    double gain; ///< What it adds to the team's level.
};

/// The shortest way for a side to be short no more.
struct SmallestChange
{
    /// Single steps by falling gain, up to the one that clears the alert.
    std::vector<Raise> raises = {};
    /// Raises alone clear it; else all of them are listed, and are not enough.
    bool clears = false;
    double shortfallAfter = 0;
    /// Where there are more than 12 raises: the shortfall if one person at level 4 on this side joined full time, and
    /// whether that clears it. The need is taken as it is.
    struct Joining
    {
        double shortfallAfter;
        bool clears;
    };
    std::optional<Joining> joining = {};
};

/// Why one side is short, and what would mend it.
struct ShortSide
{
    Side side;
    /// The three competencies that pull most, the largest first; only those above 0.
    std::vector<Pull> drivers = {};
    SmallestChange change = {};
    /// The two lowest of the side, the lowest first.
    std::vector<CompetencyId> weakest = {};
};

/// Somebody whose ratings would help a team to enough data.
struct ToRate
{
    MemberId member;
    bool management; ///< Too little is rated on this side.
    bool leadership;
};

/// What an alert on a team says beside its standing, as data; the words are made elsewhere.
struct AlertReasons
{
    /// Those that are short, management first.
    std::vector<ShortSide> shortSides = {};
    /// The fewest people to rate so that there is enough data on both sides, those with the largest share first; all that
    /// lack ratings where even that is not enough. Empty where there is enough.
    std::vector<ToRate> toRate = {};
    /// The oldest rating that counts; none where none does.
    std::optional<Day> oldestRating = {};
};

/// `team` is one of the assessment's, and the assessment is of this organization.
AlertReasons alertReasons(const Organization &organization, const Assessment &assessment, const TeamAssessment &team);

/// All competencies of the side that anybody with the side defined is rated in, by falling pull.
std::vector<Pull> pullsOf(const Assessment &assessment, const TeamAssessment &team, Side side);

/// `side` is short.
SmallestChange smallestChange(const Organization &organization, const Assessment &assessment,
                              const TeamAssessment &team, Side side);

} // namespace evenkeel
