// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/team_table.h"

#include "core/storage/table.h"

namespace evenkeel::team_table {
namespace {

Team read(const Row &row)
{
    return {.id = row.id<TeamId>(0),
            .name = row.name(1),
            .note = row.note(2),
            .lead = row.optionalId<MemberId>(3),
            .period = {row.day(4), row.day(5)},
            .sortOrder = row.integer(6)};
}

} // namespace

Result<SharedTable<Team>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, name, note, lead, first_day, last_day, sort_order FROM team ORDER BY id",
                     read);
}

Result<std::optional<Team>> find(Database &database, TeamId id)
{
    return readOne(database,
                   "SELECT id, name, note, lead, first_day, last_day, sort_order FROM team WHERE id = ?",
                   {id}, read);
}

Result<TeamId> newId(Database &database) { return evenkeel::newId<TeamId>(database, "team"); }

Result<> insert(Database &database, const Team &team)
{
    return database.run("INSERT INTO team (id, name, note, lead, first_day, last_day, sort_order) VALUES (?, ?, "
                        "?, ?, ?, ?, ?)",
                        {team.id, team.name, team.note, team.lead, team.period.first, team.period.last,
                         team.sortOrder});
}

Result<> update(Database &database, const Team &team)
{
    return database.run("UPDATE team SET name = ?2, note = ?3, lead = ?4, first_day = ?5, last_day = ?6, "
                        "sort_order = ?7 WHERE id = ?1",
                        {team.id, team.name, team.note, team.lead, team.period.first, team.period.last,
                         team.sortOrder});
}

Result<> remove(Database &database, TeamId id) { return database.run("DELETE FROM team WHERE id = ?", {id}); }

} // namespace evenkeel::team_table
