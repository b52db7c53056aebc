// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/edit/verb.h"

namespace evenkeel::edit {

/// Writes what the plan says, all or nothing ("Import 30 people"). Refused where the organization is not the plan's
/// basis any more, or where rows have problems unless `skipProblems`, which leaves those rows out. Stops at once when the
/// job is cancelled, and nothing is changed then.
Verb<ImportSummary> applyImport(const ImportPlan &plan, bool skipProblems = false);

} // namespace evenkeel::edit
