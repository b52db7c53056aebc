// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_work.h"

#include "core/base/job.h"

#include <QSet>

namespace evenkeel {

namespace {

/// How many rows are looked at between two looks at the job.
constexpr qsizetype stride = 10'000;

QStringList unknownCompetencies(const Organization &organization, const Sheet &sheet, int column, const Job *job)
{
    const CompetencyNames known(organization);
    QSet<QByteArray> seen;
    QStringList unknown;
    for (qsizetype row = 0; row < sheet.rowCount() && unknown.size() < PlannedImport::mostUnknown; ++row) {
        if (row % stride == 0 && job && job->isCancelled())
            return unknown;
        const QByteArrayView cell = sheet.bytes(row, column).trimmed();
        if (cell.isEmpty() || seen.contains(QByteArray::fromRawData(cell.data(), cell.size())))
            continue;
        seen.insert(cell.toByteArray());
        const QString name = QString::fromUtf8(cell);
        if (!known.find(name))
            unknown.append(name);
    }
    return unknown;
}

} // namespace

Result<Sheet> readSource(const ImportSource &source, Job *job)
{
    return source.path.isEmpty() ? readCsv(source.bytes, {}, job) : readCsvFile(source.path, {}, job);
}

Result<PlannedImport> planSource(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                                 Job *job)
{
    Result<Columns> columns = recognizeColumns(sheet, options, organization);
    if (!columns)
        return columns.error();
    PlannedImport planned{.columns = columns.take(), .unknownCompetencies = {}, .plan = nullptr};
    if (planned.columns.kind == ImportKind::Ratings && planned.columns.has(Field::Competency))
        planned.unknownCompetencies =
            unknownCompetencies(organization, sheet, planned.columns.columnOf(Field::Competency), job);
    Result<ImportPlan> plan = planImport(organization, sheet, options, job);
    if (!plan)
        return plan.error();
    planned.plan = std::make_shared<const ImportPlan>(plan.take());
    return planned;
}

} // namespace evenkeel
