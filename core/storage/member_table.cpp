// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/member_table.h"

#include "core/storage/table.h"

namespace evenkeel::member_table {
namespace {

Member read(const Row &row)
{
    return {.id = row.id<MemberId>(0),
            .name = row.name(1),
            .email = row.line(2),
            .role = row.line(3),
            .note = row.note(4)};
}

} // namespace

Result<SharedTable<Member>> all(Database &database)
{
    return readTable(database,
                     "SELECT id, name, email, role, note FROM member ORDER BY id",
                     read);
}

Result<std::optional<Member>> find(Database &database, MemberId id)
{
    return readOne(database,
                   "SELECT id, name, email, role, note FROM member WHERE id = ?",
                   {id}, read);
}

Result<MemberId> newId(Database &database) { return evenkeel::newId<MemberId>(database, "member"); }

Result<> insert(Database &database, const Member &member)
{
    return database.run("INSERT INTO member (id, name, email, role, note) VALUES (?, ?, ?, ?, ?)",
                        {member.id, member.name, member.email, member.role, member.note});
}

Result<> update(Database &database, const Member &member)
{
    return database.run("UPDATE member SET name = ?2, email = ?3, role = ?4, note = ?5 WHERE id = ?1",
                        {member.id, member.name, member.email, member.role, member.note});
}

Result<> remove(Database &database, MemberId id) { return database.run("DELETE FROM member WHERE id = ?", {id}); }

} // namespace evenkeel::member_table
