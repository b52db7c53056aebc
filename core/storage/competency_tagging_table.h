// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/competency.h"
#include "core/domain/shared_table.h"
#include "core/storage/database.h"

namespace evenkeel::competency_tagging_table {

Result<SharedTable<CompetencyTagging>> all(Database &database);
Result<std::optional<CompetencyTagging>> find(Database &database, CompetencyId competency, Day from);
/// Inserts, or replaces the row with the same key.
Result<> put(Database &database, const CompetencyTagging &tagging);
Result<> remove(Database &database, CompetencyId competency, Day from);

} // namespace evenkeel::competency_tagging_table
