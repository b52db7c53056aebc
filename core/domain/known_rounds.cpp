// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/known_rounds.h"

namespace evenkeel {

std::vector<RatingRound> KnownRounds::until(const Organization &organization, Day day)
{
    m_days.follow(m_ratings, organization.ratings, ratedAnew(m_ratings, organization.ratings));
    m_ratings = organization.ratings;
    return roundsUntil(organization, day, m_days);
}

} // namespace evenkeel
