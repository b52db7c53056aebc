// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team_place_table.h"

#include "core/storage/table.h"

namespace evenkeel::team_place_table {
namespace {

TeamPlace read(const Row &row)
{
    return {.team = row.id<TeamId>(0),
            .from = row.day(1),
            .parent = row.optionalId<TeamId>(2)};
}

} // namespace

Result<SharedTable<TeamPlace>> all(Database &database)
{
    return readTable(database,
                     "SELECT team, from_day, parent FROM team_place ORDER BY team, from_day",
                     read);
}

Result<std::optional<TeamPlace>> find(Database &database, TeamId team, Day from)
{
    return readOne(database,
                   "SELECT team, from_day, parent FROM team_place WHERE team = ? AND from_day = ?",
                   {team, from}, read);
}

Result<> put(Database &database, const TeamPlace &place)
{
    return database.run("INSERT INTO team_place (team, from_day, parent) VALUES (?, ?, ?) ON CONFLICT DO UPDATE "
                        "SET parent = excluded.parent",
                        {place.team, place.from, place.parent});
}

Result<> remove(Database &database, TeamId team, Day from)
{
    return database.run("DELETE FROM team_place WHERE team = ? AND from_day = ?", {team, from});
}

} // namespace evenkeel::team_place_table
