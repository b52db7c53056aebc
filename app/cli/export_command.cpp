// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/exchange/table_export.h"
#include "core/session/session.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

/// Whole or not at all; a pipe or a device is written as it comes.
Result<> writeFile(const QString &path, const QByteArray &bytes)
{
    const auto failed = [&](const QFileDevice &file) {
        return Error{ErrorKind::Io, Tr::tr("“%1” cannot be written: %2.").arg(path, file.errorString())};
    };
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        QFile file(path);
        if (info.isDir() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return failed(file);
        return {};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failed(file);
    return {};
}

int run(const Arguments &arguments, Context &context)
{
    const std::optional<ImportKind> kind = readImportKind(arguments.value(u"kind"_s));
    if (!kind)
        return context.console.fail(Tr::tr("--kind is people, ratings, teams or matrix, not “%1”.").arg(arguments.value(u"kind"_s)), WrongUsage);
    Day asOf = context.clock.today();
    if (arguments.has(u"as-of"_s)) {
        const std::optional<Day> said = Day::fromIso(arguments.value(u"as-of"_s));
        if (!said)
            return context.console.fail(
                Tr::tr("--as-of is a day such as 2026-03-31, not “%1”.").arg(arguments.value(u"as-of"_s)), WrongUsage);
        asOf = *said;
    }
    const QString out = arguments.value(u"out"_s);
    if (QFileInfo::exists(out) && QFileInfo(out).canonicalFilePath() == QFileInfo(arguments.at(0)).canonicalFilePath())
        return context.console.fail(Tr::tr("The export would overwrite the file it is made from."));

    const Result<std::unique_ptr<Session>> session
        = Session::open(arguments.at(0), context.clock, nullptr, {.isReadOnly = true});
    if (!session)
        return context.console.fail(session.error());
    const TableFormat format
        = out.endsWith(".xlsx"_L1, Qt::CaseInsensitive) ? TableFormat::Xlsx : TableFormat::Text;
    const Result<QByteArray> bytes = exportTable((*session)->organization(), {*kind, format, asOf});
    if (!bytes)
        return context.console.fail(bytes.error());
    if (out == "-"_L1) {
        context.console.print(*bytes);
        return Done;
    }
    if (const Result<> written = writeFile(out, *bytes); !written)
        return context.console.fail(written.error());
    context.console.say(Tr::tr("Wrote “%1”.").arg(out));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
            .positional = {u"FILE"_s},
            .options = {{u"kind"_s, u"people|ratings|teams|matrix"_s, Tr::tr("what to write; matrix: people by competencies"), false, true},
                        {u"out"_s, u"TABLE"_s, Tr::tr("where to: .xlsx, else CSV; an existing file is replaced; - is the output"), false, true},
                        {u"as-of"_s, u"DAY"_s, Tr::tr("the day of the matrix and of what teams face; today without it")}},
            .summary = Tr::tr("writes a table that comes back by import without a change."),
            .run = run};
}

} // namespace evenkeel::cli
