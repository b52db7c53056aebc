// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/member.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::membership_table {

Result<SharedTable<Membership>> all(Database &database);
Result<std::optional<Membership>> find(Database &database, MembershipId id);
/// Never given before, also not to a row that is gone.
Result<MembershipId> newId(Database &database);
Result<> insert(Database &database, const Membership &membership);
Result<> update(Database &database, const Membership &membership);
Result<> remove(Database &database, MembershipId id);

} // namespace evenkeel::membership_table
