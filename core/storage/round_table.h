// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::round_table {

Result<SharedTable<Round>> all(Database &database);
Result<std::optional<Round>> find(Database &database, RoundId id);
/// Never given before, also not to a row that is gone.
Result<RoundId> newId(Database &database);
Result<> insert(Database &database, const Round &round);
Result<> update(Database &database, const Round &round);
Result<> remove(Database &database, RoundId id);

} // namespace evenkeel::round_table
