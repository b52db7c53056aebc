// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::member_table {

Result<SharedTable<Member>> all(Database &database);
Result<std::optional<Member>> find(Database &database, MemberId id);
/// Never given before, also not to a row that is gone.
Result<MemberId> newId(Database &database);
Result<> insert(Database &database, const Member &member);
Result<> update(Database &database, const Member &member);
Result<> remove(Database &database, MemberId id);

} // namespace evenkeel::member_table
