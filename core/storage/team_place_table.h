// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::team_place_table {

Result<SharedTable<TeamPlace>> all(Database &database);
Result<std::optional<TeamPlace>> find(Database &database, TeamId team, Day from);
/// Inserts, or replaces the row with the same key.
Result<> put(Database &database, const TeamPlace &place);
Result<> remove(Database &database, TeamId team, Day from);

} // namespace evenkeel::team_place_table
