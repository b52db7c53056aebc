// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/round_table.h"

#include "core/storage/table.h"

namespace evenkeel::round_table {
namespace {

Round read(const Row &row)
{
    return {.id = row.id<RoundId>(0),
            .name = row.name(1),
            .period = {row.day(2), row.day(3)}};
}

} // namespace

Result<SharedTable<Round>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, name, first_day, last_day FROM round ORDER BY id",
                     read);
}

Result<std::optional<Round>> find(Database &database, RoundId id)
{
    return readOne(database,
                   "SELECT id, name, first_day, last_day FROM round WHERE id = ?",
                   {id}, read);
}

Result<RoundId> newId(Database &database) { return evenkeel::newId<RoundId>(database, "round"); }

Result<> insert(Database &database, const Round &round)
{
    return database.run("INSERT INTO round (id, name, first_day, last_day) VALUES (?, ?, ?, ?)",
                        {round.id, round.name, round.period.first, round.period.last});
}

Result<> update(Database &database, const Round &round)
{
    return database.run("UPDATE round SET name = ?2, first_day = ?3, last_day = ?4 WHERE id = ?1",
                        {round.id, round.name, round.period.first, round.period.last});
}

Result<> remove(Database &database, RoundId id) { return database.run("DELETE FROM round WHERE id = ?", {id}); }

} // namespace evenkeel::round_table
