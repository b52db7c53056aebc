// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/competency_tagging_table.h"

#include "core/storage/table.h"

namespace evenkeel::competency_tagging_table {
namespace {

CompetencyTagging read(const Row &row)
{
    return {.competency = row.id<CompetencyId>(0),
            .from = row.day(1),
            .side = row.choice(2, Side::Neutral),
            .weight = row.real(3)};
}

} // namespace

Result<SharedTable<CompetencyTagging>> all(Database &database)
{
    return readTable(database,
                     "SELECT competency, from_day, side, weight FROM competency_tagging ORDER BY competency, "
                     "from_day",
                     read);
}

Result<std::optional<CompetencyTagging>> find(Database &database, CompetencyId competency, Day from)
{
    return readOne(database,
                   "SELECT competency, from_day, side, weight FROM competency_tagging WHERE competency = ? AND "
                   "from_day = ?",
                   {competency, from}, read);
}

Result<> put(Database &database, const CompetencyTagging &tagging)
{
    return database.run("INSERT INTO competency_tagging (competency, from_day, side, weight) VALUES (?, ?, ?, ?) "
                        "ON CONFLICT DO UPDATE SET side = excluded.side, weight = excluded.weight",
                        {tagging.competency, tagging.from, tagging.side, tagging.weight});
}

Result<> remove(Database &database, CompetencyId competency, Day from)
{
    return database.run("DELETE FROM competency_tagging WHERE competency = ? AND from_day = ?", {competency, from});
}

} // namespace evenkeel::competency_tagging_table
