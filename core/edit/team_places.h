// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organization.h"
#include "core/storage/database.h"

#include <vector>

namespace evenkeel::edit {

using Places = SharedTable<TeamPlace>;

/// Where the team hung and hangs, in time order.
std::vector<TeamPlace> placesOf(const Places &places, TeamId team);

/// Makes the places in the file, which are those of `before`, those of `after`.
Result<> writePlaces(Database &database, const Places &before, const Places &after);

} // namespace evenkeel::edit
