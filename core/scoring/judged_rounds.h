// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rounds.h"

namespace evenkeel {

/// The rounds until `day`, in time order, as they stand then: a round that is planned for later takes no days from its
/// quarter yet.
std::vector<RatingRound> roundsKnownOn(const Organization &organization, Day day);
/// The same for one who knows the days on which anybody was rated.
std::vector<RatingRound> roundsKnownOn(const Organization &organization, Day day, const RatingDays &ratingDays);

} // namespace evenkeel
