// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/assessment.h"

namespace evenkeel {

/// Raters behind the ratings that count in the team on the assessment's day, self left out: labels once each, an
/// imported average as many as it stands for. 0 where nobody is rated.
int ratersOf(const Organization &organization, const Assessment &assessment, const TeamAssessment &team);

} // namespace evenkeel
