// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flows/import/import_work.h"

#include "core/base/job.h"
#include "core/exchange/joined_sheets.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

namespace evenkeel {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportWork)
};

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

/// The source's files as one table; how each is written is told for each by itself.
Result<ReadTable> readSeveral(const TableSource &source, const ImportOptions &options, const Organization &organization, Job *job)
{
    const QStringList paths = QStringList(source.path) + source.more;
    std::vector<NamedSheet> tables;
    for (const QString &path : paths) {
        if (job)
            job->setProgress(qint64(tables.size()), paths.size());
        const QString name = QFileInfo(path).fileName();
        const Result<ReadTable> table = readTable({.name = name, .path = path}, {}, job);
        if (!table)
            return Error{table.error().kind, Tr::tr("%1: %2", "a file and what is wrong with it").arg(name, table.error().sentence)};
        tables.push_back({name, withGuessedHeadings(table->sheet, options, organization)});
    }
    Result<Sheet> joined = joinedSheets(tables);
    if (!joined)
        return joined.error();
    return ReadTable{.sheet = joined.take()};
}

} // namespace

Result<ReadImport> readImport(const TableSource &source, const ReadChoices &choices, const Organization &organization,
                              Day today, Job *job)
{
    const ImportOptions options{.date = today};
    Result<ReadTable> table = source.more.isEmpty() ? readTable(source, choices, job)
                                                    : readSeveral(source, options, organization, job);
    if (!table)
        return table.error();
    if (!choices.headingLine && source.more.isEmpty())
        table->sheet = withGuessedHeadings(table->sheet, options, organization);
    Result<Guesses> guesses = guessImport(table->sheet, options, organization, job);
    if (!guesses)
        return guesses.error();
    return ReadImport{.table = table.take(), .guesses = guesses.take()};
}

Result<PlannedImport> planSource(const Organization &organization, const Sheet &sheet, const ImportOptions &options,
                                 Job *job)
{
    Result<Columns> columns = recognizeColumns(sheet, options, organization);
    if (!columns)
        return columns.error();
    Result<Guesses> guesses = guessImport(sheet, options, organization, job);
    if (!guesses)
        return guesses.error();
    PlannedImport planned{
        .columns = columns.take(), .guesses = guesses.take(), .unknownCompetencies = {}, .plan = nullptr};
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
