// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/roster.h"

#include <vector>

namespace evenkeel {

/// The demand that scores a side: complexity asks for management, change for leadership (Kotter).
constexpr Demand demandOf(Side side) { return side == Side::Management ? Demand::Complexity : Demand::Change; }

/// How much of `demand` each node of the roster's tree faces, 1-5. A team's own value; else the mean, by FTE, of what is
/// given to the teams in which its people sit; where nobody sits, what is given to it. Given is the own value, else that
/// of the nearest team above, else 3.
std::vector<double> demandsFaced(const Organization &organization, const Roster &roster, Demand demand, Day day);

/// The level that a demand asks for.
constexpr double needFor(double demand, const Method &method)
{
    return method.needAtZero + method.needPerStep * demand;
}

} // namespace evenkeel
