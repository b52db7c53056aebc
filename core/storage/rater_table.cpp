// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rater_table.h"

#include "core/storage/table.h"

namespace evenkeel::rater_table {
namespace {

Rater read(const Row &row)
{
    return {.id = row.id<RaterId>(0),
            .label = row.line(1)};
}

} // namespace

Result<SharedTable<Rater>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, label FROM rater ORDER BY id",
                     read);
}

Result<std::optional<Rater>> find(Database &database, RaterId id)
{
    return readOne(database,
                   "SELECT id, label FROM rater WHERE id = ?",
                   {id}, read);
}

Result<RaterId> newId(Database &database) { return evenkeel::newId<RaterId>(database, "rater"); }

Result<> insert(Database &database, const Rater &rater)
{
    return database.run("INSERT INTO rater (id, label) VALUES (?, ?)",
                        {rater.id, rater.label});
}

Result<> update(Database &database, const Rater &rater)
{
    return database.run("UPDATE rater SET label = ?2 WHERE id = ?1",
                        {rater.id, rater.label});
}

Result<> remove(Database &database, RaterId id) { return database.run("DELETE FROM rater WHERE id = ?", {id}); }

Result<RaterId> withLabel(Database &database, const Line &label)
{
    Result<std::optional<Rater>> known =
        readOne(database, "SELECT id, label FROM rater WHERE label = ? LIMIT 1", {label}, read);
    if (!known)
        return known.error();
    if (*known)
        return (*known)->id;
    Result<RaterId> id = newId(database);
    if (!id)
        return id.error();
    if (Result<> made = insert(database, {*id, label}); !made)
        return made.error();
    return *id;
}

} // namespace evenkeel::rater_table
