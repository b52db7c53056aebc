// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// Somebody whose ratings would help a team to enough data.
struct ToRate
{
    MemberId member;
    bool management; ///< Too little is rated on this side.
    bool leadership;
};

/// Whom to rate next, those with the largest share first, until there would be enough data on both sides;
/// all that lack ratings where even they are not enough. Empty where there is enough.
std::vector<ToRate> toRateNext(const Organization &organization, const Assessment &assessment,
                               const TeamAssessment &team);

/// The oldest of the ratings behind what the team's people are rated; none where nobody is.
std::optional<Day> oldestRating(const Organization &organization, const Assessment &assessment,
                                const TeamAssessment &team);

} // namespace evenkeel
