// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"

#include <utility>
#include <vector>

namespace evenkeel::edit {

/// Whose rating, and which: for each member, source and rater the latest of the competency, where it is a level that is
/// not stale on `day`, a real one.
std::vector<std::pair<MemberId, Rating>> countingRatings(const Organization &organization, CompetencyId competency, Day day);

} // namespace evenkeel::edit
