// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team_demand_table.h"

#include "core/storage/table.h"

namespace evenkeel::team_demand_table {
namespace {

TeamDemand read(const Row &row)
{
    return {.team = row.id<TeamId>(0),
            .demand = row.choice(1, Demand::Complexity),
            .from = row.day(2),
            .value = row.optionalReal(3)};
}

} // namespace

Result<SharedTable<TeamDemand>> all(Database &database)
{
    return readTable(database,
                     "SELECT team, demand, from_day, value FROM team_demand ORDER BY team, demand, from_day",
                     read);
}

Result<std::optional<TeamDemand>> find(Database &database, TeamId team, Demand demand, Day from)
{
    return readOne(database,
                   "SELECT team, demand, from_day, value FROM team_demand WHERE team = ? AND demand = ? AND "
                   "from_day = ?",
                   {team, demand, from}, read);
}

Result<> put(Database &database, const TeamDemand &entry)
{
    return database.run("INSERT INTO team_demand (team, demand, from_day, value) VALUES (?, ?, ?, ?) ON CONFLICT "
                        "DO UPDATE SET value = excluded.value",
                        {entry.team, entry.demand, entry.from, entry.value});
}

Result<> remove(Database &database, TeamId team, Demand demand, Day from)
{
    return database.run("DELETE FROM team_demand WHERE team = ? AND demand = ? AND from_day = ?", {team, demand, from});
}

} // namespace evenkeel::team_demand_table
