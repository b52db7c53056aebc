// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/edit/import_verb.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/guesses.h"
#include "core/exchange/table_source.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

Error wrong(const QString &sentence) { return {ErrorKind::Refused, sentence}; }

/// "management=A,B"; a name with a comma in it stands in quotation marks, as in CSV.
Result<SideColumns> readSideColumns(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    const std::optional<Side> side = equals < 0 ? std::nullopt : readSide(text.left(equals));
    const Result<Sheet> list = readCsv(text.sliced(equals + 1).toUtf8(), {.separator = ',', .limits = {}});
    if (!side || !list || list->headings().contains(QString()))
        return wrong(Tr::tr("--side is written as management=A,B with the names of columns, not “%1”.").arg(text));
    return SideColumns{*side, list->headings()};
}

/// "COLUMN=FIELD"; the last = counts, as headings may hold one.
Result<ColumnMapping> readMapping(const QString &text)
{
    const qsizetype equals = text.lastIndexOf(u'=');
    if (equals <= 0)
        return wrong(Tr::tr("--map is written as COLUMN=FIELD, not “%1”.").arg(text));
    return ColumnMapping{text.left(equals), text.sliced(equals + 1)};
}

std::optional<Error> readLists(const Arguments &arguments, ImportOptions &options)
{
    for (const QString &text : arguments.values(u"side"_s)) {
        Result<SideColumns> side = readSideColumns(text);
        if (!side)
            return side.error();
        options.sides += side.take();
    }
    for (const QString &text : arguments.values(u"map"_s)) {
        Result<ColumnMapping> mapping = readMapping(text);
        if (!mapping)
            return mapping.error();
        options.mappings += mapping.take();
    }
    return std::nullopt;
}

/// The error is about usage: a value that is none.
Result<ImportOptions> readOptions(const Arguments &arguments, Day today)
{
    ImportOptions options{.date = today};
    if (arguments.has(u"kind"_s)) {
        options.kind = readImportKind(arguments.value(u"kind"_s));
        if (!options.kind)
            return wrong(Tr::tr("--kind is people, ratings, teams or matrix, not “%1”.").arg(arguments.value(u"kind"_s)));
    }
    if (arguments.has(u"date"_s)) {
        const std::optional<Day> date = Day::fromIso(arguments.value(u"date"_s));
        if (!date)
            return wrong(Tr::tr("--date is a day such as 2026-03-31, not “%1”.").arg(arguments.value(u"date"_s)));
        options.date = *date;
    }
    if (arguments.has(u"source"_s)) {
        const Result<Source> source = readSource(arguments.value(u"source"_s));
        if (!source)
            return wrong(source.error().sentence + u'.');
        options.source = *source;
    }
    const Result<Line> rater = Line::from(arguments.value(u"rater"_s));
    if (!rater)
        return wrong(Tr::tr("--rater: %1").arg(rater.error().sentence));
    options.rater = *rater;
    if (arguments.has(u"raters"_s)) {
        const Result<double> raters = readRaters(arguments.value(u"raters"_s));
        if (!raters)
            return wrong(u"--raters: "_s + raters.error().sentence + u'.');
        options.raters = *raters;
    }
    if (arguments.has(u"scale"_s)) {
        options.scale = Scale::from(arguments.value(u"scale"_s));
        if (!options.scale)
            return wrong(Tr::tr("--scale is written as 0-10, not “%1”.").arg(arguments.value(u"scale"_s)));
    }
    options.ratersColumn = arguments.value(u"raters-column"_s);
    if (const std::optional<Error> error = readLists(arguments, options))
        return *error;
    return options;
}

/// Every problem, warning and column left aside, each in a line.
void sayFindings(const ImportPlan &plan, Console &console)
{
    for (const Finding &problem : plan.problems)
        console.say(sentenceOf(problem));
    for (const Finding &warning : plan.warnings)
        console.say(Tr::tr("Please note. %1").arg(sentenceOf(warning)));
    for (const ColumnNote &column : plan.ignoredColumns) {
        console.say(column.heading.isEmpty()
                        ? Tr::tr("Column %1, without a heading, is ignored.").arg(column.column)
                        : Tr::tr("Column %1 (%2) is ignored.").arg(QString::number(column.column), column.heading));
    }
}

QString rowsOf(const ImportPlan &plan)
{
    return Tr::tr("%n row(s)", nullptr, int(plan.rows.size())) + u": "_s
        + Tr::tr("%1 new, %2 changed, %3 the same, %4 with a problem.")
              .arg(plan.count(RowState::New))
              .arg(plan.count(RowState::Changed))
              .arg(plan.count(RowState::Same))
              .arg(plan.count(RowState::Problem));
}

QString nounsOf(const ImportSummary &summary)
{
    QStringList parts;
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts += text;
    };
    add(summary.newPeople, Tr::tr("%n new person(s)", nullptr, summary.newPeople));
    add(summary.changedPeople, Tr::tr("%n changed person(s)", nullptr, summary.changedPeople));
    add(summary.newTeams, Tr::tr("%n new team(s)", nullptr, summary.newTeams));
    add(summary.changedTeams, Tr::tr("%n changed team(s)", nullptr, summary.changedTeams));
    add(summary.newMemberships, Tr::tr("%n new membership(s)", nullptr, summary.newMemberships));
    add(summary.changedMemberships, Tr::tr("%n changed membership(s)", nullptr, summary.changedMemberships));
    add(summary.newCompetencies, Tr::tr("%n new competency(s)", nullptr, summary.newCompetencies));
    add(summary.newRatings, Tr::tr("%n new rating(s)", nullptr, summary.newRatings));
    add(summary.changedRatings, Tr::tr("%n changed rating(s)", nullptr, summary.changedRatings));
    return parts.isEmpty() ? Tr::tr("Nothing to change.") : parts.join(u", "_s) + u'.';
}

int run(const Arguments &arguments, Context &context)
{
    Console &console = context.console;
    const Result<ImportOptions> options = readOptions(arguments, context.clock.today());
    if (!options)
        return console.fail(options.error().sentence, WrongUsage);
    const QString file = arguments.at(0);
    const QString source = arguments.at(1);
    // A raw look at an open database would drop its locks: never read the file itself as a table, and read before opening.
    if (QFileInfo::exists(source) && QFileInfo(source).canonicalFilePath() == QFileInfo(file).canonicalFilePath())
        return console.fail(Tr::tr("A file cannot be imported into itself."));
    ReadChoices choices;
    if (arguments.has(u"sheet"_s))
        choices.sheetName = arguments.value(u"sheet"_s);
    const Result<ReadTable> table = readTable({.path = source}, choices);
    if (!table)
        return console.fail(table.error());

    const bool isDryRun = arguments.has(u"dry-run"_s);
    const bool skipProblems = arguments.has(u"skip-problems"_s);
    const Result<std::unique_ptr<Session>> session
        = Session::open(file, context.clock, nullptr, {.isReadOnly = isDryRun});
    if (!session)
        return console.fail(session.error());
    const Sheet sheet = withGuessedHeadings(table->sheet, *options, (*session)->organization());
    if (sheet.headingLine() != table->sheet.headingLine())
        console.say(Tr::tr("The headings are taken from line %1.").arg(sheet.headingLine()));
    const Result<ImportPlan> plan = planImport((*session)->organization(), sheet, *options);
    if (!plan)
        return console.fail(plan.error());

    sayFindings(*plan, console);
    console.say(rowsOf(*plan));
    if (plan->hasProblems() && !skipProblems) {
        return console.fail(Tr::tr("%n problem(s) (keeps/keep) the import from being done, and nothing was changed; with "
                                   "--skip-problems the other rows are imported.",
                                   nullptr, int(plan->problems.size())));
    }
    if (isDryRun) {
        console.say(Tr::tr("Would be imported: %1 Nothing was changed.").arg(nounsOf(plan->summary)));
        return Done;
    }
    if (!plan->summary.isEmpty()) {
        QObject::connect(session->get(), &Session::backupFailed, session->get(), [&console](const Error &error) {
            console.warn(Tr::tr("%1 The import goes on without one.").arg(error.sentence));
        });
        const Result<ImportSummary> imported = (*session)->run(edit::applyImport(*plan, skipProblems));
        if (!imported)
            return console.fail(imported.error());
    }
    console.say(Tr::tr("Imported: %1").arg(nounsOf(plan->summary)));
    return Done;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
            .positional = {u"FILE"_s, u"TABLE"_s},
            .options = {{u"kind"_s, u"people|ratings|teams|matrix"_s, Tr::tr("the form of the table; told from its headings without it")},
                        {u"sheet"_s, u"NAME"_s, Tr::tr("of a spreadsheet; the first with cells without it")},
                        {u"date"_s, u"DAY"_s, Tr::tr("of the ratings, or from which change and complexity hold; today without it")},
                        {u"source"_s, u"supervisor|peer|report|self"_s, Tr::tr("who rates; supervisor without it")},
                        {u"rater"_s, u"NAME"_s, Tr::tr("the rater; one unnamed rater without it")},
                        {u"raters"_s, u"N"_s, Tr::tr("how many raters a level stands for; 1 without it")},
                        {u"raters-column"_s, u"COLUMN"_s, Tr::tr("the column that says so row by row")},
                        {u"scale"_s, u"LOW-HIGH"_s, Tr::tr("the scale of the levels, mapped to 1-5")},
                        {u"side"_s, u"SIDE=A,B"_s,
                         Tr::tr("adds competencies with the side management, leadership or neutral"), true},
                        {u"map"_s, u"COLUMN=FIELD"_s, Tr::tr("reads a column as a field; as none: leaves it out"), true},
                        {u"dry-run"_s, {}, Tr::tr("says what would be done, and does nothing")},
                        {u"skip-problems"_s, {}, Tr::tr("imports the rows without a problem")}},
            .summary = Tr::tr("brings in people, ratings or teams from .csv, .xlsx or .ods: all or nothing."),
            .run = run};
}

} // namespace evenkeel::cli
