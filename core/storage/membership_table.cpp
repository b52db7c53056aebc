// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/membership_table.h"

#include "core/storage/table.h"

namespace evenkeel::membership_table {
namespace {

Membership read(const Row &row)
{
    return {.id = row.id<MembershipId>(0),
            .member = row.id<MemberId>(1),
            .team = row.id<TeamId>(2),
            .share = row.real(3),
            .period = {row.day(4), row.day(5)}};
}

} // namespace

Result<SharedTable<Membership>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, member, team, share, first_day, last_day FROM membership ORDER BY id",
                     read);
}

Result<std::optional<Membership>> find(Database &database, MembershipId id)
{
    return readOne(database,
                   "SELECT id, member, team, share, first_day, last_day FROM membership WHERE id = ?",
                   {id}, read);
}

Result<MembershipId> newId(Database &database) { return evenkeel::newId<MembershipId>(database, "membership"); }

Result<> insert(Database &database, const Membership &membership)
{
    return database.run("INSERT INTO membership (id, member, team, share, first_day, last_day) VALUES (?, ?, ?, "
                        "?, ?, ?)",
                        {membership.id, membership.member, membership.team, membership.share,
                         membership.period.first, membership.period.last});
}

Result<> update(Database &database, const Membership &membership)
{
    return database.run("UPDATE membership SET member = ?2, team = ?3, share = ?4, first_day = ?5, last_day = ?6 "
                        "WHERE id = ?1",
                        {membership.id, membership.member, membership.team, membership.share,
                         membership.period.first, membership.period.last});
}

Result<> remove(Database &database, MembershipId id) { return database.run("DELETE FROM membership WHERE id = ?", {id}); }

} // namespace evenkeel::membership_table
