// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <optional>
#include <vector>

namespace evenkeel {

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

/// What clears the side's shortness: it is below `shortUntil` where it was short in an earlier round, else at most
/// `shortAbove`. `side` is short.
SmallestChange smallestChange(const Organization &organization, const Assessment &assessment,
                              const TeamAssessment &team, Side side);

} // namespace evenkeel
