// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/judged_rounds.h"

namespace evenkeel {

std::vector<RatingRound> roundsKnownOn(const Organization &organization, Day day)
{
    Organization then = organization;
    for (const Round &round : organization.rounds) {
        if (day < round.period.first)
            then.rounds.remove(round.id);
    }
    return roundsUntil(then, day);
}

} // namespace evenkeel
