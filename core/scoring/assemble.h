// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/judged_day.h"

#include <vector>

namespace evenkeel {

/// The assessment of `today` from what was computed for it and for the days on which earlier rounds were judged: memory,
/// standings, errors and flags. `rounds` are the days on which the rounds until today are judged, one each, ascending;
/// those before today stand in `earlierDays` as well. `scores` are of today's roster, in its order.
Assessment assemble(const Organization &organization, const std::vector<Day> &rounds,
                    const std::vector<JudgedDay> &earlierDays, const JudgedDay &today,
                    const std::vector<MemberScores> &scores);

} // namespace evenkeel
