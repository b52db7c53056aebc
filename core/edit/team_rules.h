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

/// Refused where the team goes on after the last day of the one that it hangs under by its last place.
Result<> checkParentIsOpen(const Organization &organization, const Team &team);

/// Refused for the root, which is the organization itself; NotFound where the team is gone.
Result<Team> existingBelowRoot(const Organization &organization, TeamId team);

/// The team and all that stand under it on `day`; Day::still() asks for the last places.
std::set<TeamId> subtreeOn(const Organization &organization, TeamId team, Day day);

} // namespace evenkeel::edit
