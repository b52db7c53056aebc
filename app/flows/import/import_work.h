// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/columns.h"
#include "core/exchange/guesses.h"
#include "core/exchange/table_source.h"

#include <memory>

namespace evenkeel {

/// A file as it was read, and what can be told from it.
struct ReadImport
{
    ReadTable table;
    Guesses guesses;
};

/// A plan with what the window shows about the file's columns.
struct PlannedImport
{
    Columns columns;
    Guesses guesses;
    /// Names in a ratings file that are no competency yet, at most `mostUnknown` of them.
    QStringList unknownCompetencies;
    std::shared_ptr<const ImportPlan> plan;

    static constexpr qsizetype mostUnknown = 100;
};

/// Everything here is passed by value or shared and never changed: it can run on a worker.
Result<ReadImport> readImport(const TableSource &source, const ReadChoices &choices, const Organization &organization,
                              Day today, Job *job);
Result<PlannedImport> planSource(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                                 Job *job);

} // namespace evenkeel
