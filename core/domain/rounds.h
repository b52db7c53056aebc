// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <optional>
#include <vector>

namespace evenkeel {

class RatingDays;

/// A round as people rate in it: a named one, or that part of a calendar quarter which no named round covers. Its days
/// may stand apart, where a named round lies in the middle of a quarter.
struct RatingRound
{
    /// None for a quarter.
    std::optional<RoundId> id = {};
    /// The named round's name, or such as "Q4 2026".
    QString name = {};
    /// Ascending, with real days, not touching; at least one.
    std::vector<Period> parts;

    Day first() const { return parts.front().first; }
    Day last() const { return parts.back().last; }
    bool contains(Day day) const;

    friend bool operator==(const RatingRound &, const RatingRound &) = default;
};

/// The round that `day`, a real one, lies in.
RatingRound roundOn(const Organization &organization, Day day);
RatingRound roundOf(const Round &round);

/// The rounds, in the order in which they end, that begin on or before `day`: the named ones, and the quarters with a
/// rating dated until then in a part that no named round covers. What is dated later changes nothing.
std::vector<RatingRound> roundsUntil(const Organization &organization, Day day);
/// The same for one who knows the days already.
std::vector<RatingRound> roundsUntil(const Organization &organization, Day day, const RatingDays &ratingDays);

/// The day that a rating entered on `today` in the round bears.
Day ratingDayIn(const RatingRound &round, Day today);

} // namespace evenkeel
