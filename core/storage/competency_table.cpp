// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/competency_table.h"

#include "core/storage/table.h"

namespace evenkeel::competency_table {
namespace {

Competency read(const Row &row)
{
    return {.id = row.id<CompetencyId>(0),
            .code = row.line(1),
            .name = row.name(2),
            .group = row.line(3),
            .definition = row.note(4),
            .anchors = {row.note(5), row.note(6), row.note(7), row.note(8), row.note(9)},
            .period = {row.day(10), row.day(11)},
            .sortOrder = row.integer(12)};
}

} // namespace

Result<SharedTable<Competency>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, code, name, group_name, definition, anchor_1, anchor_2, anchor_3, anchor_4, "
                     "anchor_5, first_day, last_day, sort_order FROM competency ORDER BY id",
                     read);
}

Result<std::optional<Competency>> find(Database &database, CompetencyId id)
{
    return readOne(database,
                   "SELECT id, code, name, group_name, definition, anchor_1, anchor_2, anchor_3, anchor_4, "
                   "anchor_5, first_day, last_day, sort_order FROM competency WHERE id = ?",
                   {id}, read);
}

Result<CompetencyId> newId(Database &database) { return evenkeel::newId<CompetencyId>(database, "competency"); }

Result<> insert(Database &database, const Competency &competency)
{
    return database.run("INSERT INTO competency (id, code, name, group_name, definition, anchor_1, anchor_2, "
                        "anchor_3, anchor_4, anchor_5, first_day, last_day, sort_order) VALUES (?, ?, ?, ?, ?, ?, "
                        "?, ?, ?, ?, ?, ?, ?)",
                        {competency.id, competency.code, competency.name, competency.group, competency.definition,
                         competency.anchors[0], competency.anchors[1], competency.anchors[2],
                         competency.anchors[3], competency.anchors[4], competency.period.first,
                         competency.period.last, competency.sortOrder});
}

Result<> update(Database &database, const Competency &competency)
{
    return database.run("UPDATE competency SET code = ?2, name = ?3, group_name = ?4, definition = ?5, anchor_1 = "
                        "?6, anchor_2 = ?7, anchor_3 = ?8, anchor_4 = ?9, anchor_5 = ?10, first_day = ?11, "
                        "last_day = ?12, sort_order = ?13 WHERE id = ?1",
                        {competency.id, competency.code, competency.name, competency.group, competency.definition,
                         competency.anchors[0], competency.anchors[1], competency.anchors[2],
                         competency.anchors[3], competency.anchors[4], competency.period.first,
                         competency.period.last, competency.sortOrder});
}

Result<> remove(Database &database, CompetencyId id) { return database.run("DELETE FROM competency WHERE id = ?", {id}); }

} // namespace evenkeel::competency_table
