// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/team.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::team_demand_table {

Result<SharedTable<TeamDemand>> all(Database &database);
Result<std::optional<TeamDemand>> find(Database &database, TeamId team, Demand demand, Day from);
/// Inserts, or replaces the row with the same key.
Result<> put(Database &database, const TeamDemand &entry);
Result<> remove(Database &database, TeamId team, Demand demand, Day from);

} // namespace evenkeel::team_demand_table
