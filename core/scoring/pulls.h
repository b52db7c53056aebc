// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

#include <vector>

namespace evenkeel {

/// What one competency adds to the distance of a team's side below its need, in levels; below 0 where it holds the side
/// up.
struct Pull
{
    CompetencyId competency;
    double levels;
};

/// What pulls the team's side down, the largest first; of equal ones the lower id first. Over the members with the side
/// defined; all together are need minus level. Empty where the side has no level.
std::vector<Pull> pullsOf(const Assessment &assessment, const TeamAssessment &team, Side side);

} // namespace evenkeel
