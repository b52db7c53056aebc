// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit/import_plan.h"
#include "core/exchange/columns.h"
#include "core/exchange/csv_reader.h"

#include <memory>

namespace evenkeel {

/// Where an import comes from: a file, or what was copied elsewhere.
struct ImportSource
{
    QString name; ///< As it is shown: the file's name, or "the clipboard".
    QString path = {};
    QByteArray bytes = {}; ///< Where there is no path.
};

Result<Sheet> readSource(const ImportSource &source, Job *job);

/// A plan with what the form shows about the file's columns.
struct PlannedImport
{
    Columns columns;
    /// Names in a ratings file that are no competency yet, at most `mostUnknown` of them.
    QStringList unknownCompetencies;
    std::shared_ptr<const ImportPlan> plan;

    static constexpr qsizetype mostUnknown = 100;
};

/// Everything here is passed by value or shared and never changed: it can run on a worker.
Result<PlannedImport> planSource(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                                 Job *job);

} // namespace evenkeel
