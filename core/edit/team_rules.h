// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/organization.h"

#include <set>

namespace evenkeel::edit {

/// Behind all other teams.
qint64 nextSortOrder(const Organization &organization);

/// Refused where another team, by its last place under `parent` too, has the same name on some of the same days: a path
/// of names must lead to one team.
Result<> checkSiblings(const Organization &organization, const Team &team, TeamId parent);

/// Refused where `period` goes on, or would begin, after the last day of `team`.
Result<> checkOutlives(const Team &team, const Period &period);

/// The team and all that stand under it on `day`; Day::still() asks for the last places.
std::set<TeamId> subtreeOn(const Organization &organization, TeamId team, Day day);

} // namespace evenkeel::edit
