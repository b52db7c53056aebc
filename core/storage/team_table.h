// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::team_table {

Result<SharedTable<Team>> all(Database &database);
Result<std::optional<Team>> find(Database &database, TeamId id);
/// Never given before, also not to a row that is gone.
Result<TeamId> newId(Database &database);
Result<> insert(Database &database, const Team &team);
Result<> update(Database &database, const Team &team);
Result<> remove(Database &database, TeamId id);

} // namespace evenkeel::team_table
