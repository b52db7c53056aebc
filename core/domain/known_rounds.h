// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating_days.h"
#include "core/domain/rounds.h"

namespace evenkeel {

/// Finds the rounds of one organization again and again while it is edited: only what was rated otherwise since the last
/// time is looked at. It holds on to the ratings that it saw last.
class KnownRounds
{
public:
    /// As roundsUntil().
    std::vector<RatingRound> until(const Organization &organization, Day day);

private:
    SharedTable<MemberRatings> m_ratings;
    RatingDays m_days; ///< Of them.
};

} // namespace evenkeel
