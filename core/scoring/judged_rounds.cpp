// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/judged_rounds.h"

#include "core/domain/rating_days.h"

namespace evenkeel {

std::vector<RatingRound> roundsKnownOn(const Organization &organization, Day day)
{
    return roundsKnownOn(organization, day, RatingDays(organization.ratings));
}

std::vector<RatingRound> roundsKnownOn(const Organization &organization, Day day, const RatingDays &ratingDays)
{
    Organization then = organization;
    for (const Round &round : organization.rounds) {
        if (day < round.period.first)
            then.rounds.remove(round.id);
    }
    return roundsUntil(then, day, ratingDays);
}

} // namespace evenkeel
