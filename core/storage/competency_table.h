// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/competency.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::competency_table {

Result<SharedTable<Competency>> all(Database &database);
Result<std::optional<Competency>> find(Database &database, CompetencyId id);
/// Never given before, also not to a row that is gone.
Result<CompetencyId> newId(Database &database);
Result<> insert(Database &database, const Competency &competency);
Result<> update(Database &database, const Competency &competency);
Result<> remove(Database &database, CompetencyId id);

} // namespace evenkeel::competency_table
