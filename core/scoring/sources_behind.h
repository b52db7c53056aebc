// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

namespace evenkeel {

/// How the levels behind a team's side were pooled (model.md 3): how many of them rest on which source.
struct SourcesBehind
{
    int levels = 0; ///< Of a member in a competency; the members have the side defined.
    int supervisor = 0;
    int peers = 0;
    int reports = 0;
    /// Of them, those where peers and reports are one mean, since one of them has too few raters to be seen alone.
    int pooled = 0;
};

SourcesBehind sourcesBehind(const Organization &organization, const Assessment &assessment, const TeamAssessment &team,
                            Side side);

} // namespace evenkeel
