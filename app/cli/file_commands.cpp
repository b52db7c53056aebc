// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/session/file_check.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FileCommands)
};

int check(const Arguments &arguments, Context &context)
{
    const Result<FileReport> report = checkFile(arguments.at(0));
    if (!report)
        return context.console.fail(report.error());
    context.console.say(Tr::tr("“%1” is sound: %2 (%3, %4, %5, %6).")
                            .arg(arguments.at(0), report->organization,
                                 Tr::tr("%n team(s)", nullptr, int(report->teams)),
                                 Tr::tr("%n person(s)", nullptr, int(report->members)),
                                 Tr::tr("%n competency(s)", nullptr, int(report->competencies)),
                                 Tr::tr("%n rating(s)", nullptr, int(report->ratings))));
    return Done;
}

int backUp(const Arguments &arguments, Context &context)
{
    const Result<> done = backUpFile(arguments.at(0), arguments.at(1));
    if (!done)
        return context.console.fail(done.error());
    context.console.say(Tr::tr("A verified copy of “%1” is in “%2”, its SHA-256 beside it.").arg(arguments.at(0), arguments.at(1)));
    return Done;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .positional = {u"FILE"_s},
            .options = {},
            .summary = Tr::tr("checks that a file is sound, and changes nothing."),
            .run = check};
}

Command backupCommand()
{
    return {.name = u"backup"_s,
            .positional = {u"FILE"_s, u"OUT"_s},
            .options = {},
            .summary = Tr::tr("makes a verified copy; never overwrites a file."),
            .run = backUp};
}

} // namespace evenkeel::cli
