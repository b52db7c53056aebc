// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <optional>

namespace evenkeel {

/// How many people may leave before the team's side is newly short: the fewest whose going brings it there, the need as it
/// is. 0 where it is short already. None where nobody's going would, or the side has no level.
/// Exact: with the level A as the FTE mean and T the level from which on a side is not short, the side is short once
/// sum(f (A_i - T)) over those who stay is below 0, and the largest of these terms go first.
std::optional<int> leaversUntilShort(const Organization &organization, const Assessment &assessment,
                                     const TeamAssessment &team, Side side);

} // namespace evenkeel
