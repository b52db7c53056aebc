// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/columns.h"

namespace evenkeel::importing {

/// What the planners of the kinds of file share. All outlive the planner.
struct Task
{
    const Organization &organization;
    const Sheet &sheet;
    const Columns &columns;
    const ImportOptions &options;
    /// May be null.
    Job *job;
};

/// Fill the rows, problems, warnings, summary and imported rows of `plan`. False where the job was cancelled.
bool planPeople(const Task &task, ImportPlan &plan);
bool planRatings(const Task &task, ImportPlan &plan);
bool planTeams(const Task &task, ImportPlan &plan);
bool planMatrix(const Task &task, ImportPlan &plan);

/// The day of levels without one of their own.
Day dateOf(const ImportOptions &options);

/// Reports progress and asks whether to go on, every thousand rows.
bool goOn(const Task &task, qsizetype row);

} // namespace evenkeel::importing
