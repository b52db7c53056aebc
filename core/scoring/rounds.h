// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <optional>
#include <vector>

namespace evenkeel {

/// A rating period as it is judged on its way to some day: one that was named, or a calendar quarter in which somebody
/// was rated outside of the named ones.
struct JudgedRound
{
    /// None for a calendar quarter.
    std::optional<RoundId> id;
    /// From the first to the last day that belongs to it. A named round may lie within a quarter's.
    Period period;
    /// The last day of the round, or the day that is asked for, whichever is earlier.
    Day judgedOn;
};

/// The rounds that begin on or before `day`, in the order in which they are judged.
std::vector<JudgedRound> roundsUntil(const Organization &organization, Day day);

} // namespace evenkeel
