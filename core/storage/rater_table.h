// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/rating.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::rater_table {

Result<SharedTable<Rater>> all(Database &database);
Result<std::optional<Rater>> find(Database &database, RaterId id);
/// Never given before, also not to a row that is gone.
Result<RaterId> newId(Database &database);
Result<> insert(Database &database, const Rater &rater);
Result<> update(Database &database, const Rater &rater);
Result<> remove(Database &database, RaterId id);
/// The rater with this label, made where there is none yet.
Result<RaterId> withLabel(Database &database, const Line &label);

} // namespace evenkeel::rater_table
