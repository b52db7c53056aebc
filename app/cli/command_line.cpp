// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "core/base/translations.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <memory>

#ifdef Q_OS_UNIX
#include <clocale>
#include <langinfo.h>
#endif

using namespace Qt::StringLiterals;

namespace evenkeel::cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

std::optional<Command> findCommand(const QString &name)
{
    for (const Command &command : commands()) {
        if (command.name == name)
            return command;
    }
    return std::nullopt;
}

bool isHelp(const QString &word) { return word == "--help"_L1 || word == "-h"_L1 || word == "-?"_L1; }
bool isVersion(const QString &word) { return word == "--version"_L1 || word == "-v"_L1; }

enum class Wish { Window, Help, Version, Command, Nonsense };

/// What the first words ask for. A single file is opened in the window; so is anything with the window's own options.
Wish wishOf(const QStringList &words)
{
    if (words.isEmpty())
        return Wish::Window;
    const QString &first = words.first();
    if (findCommand(first))
        return Wish::Command;
    if (isHelp(first))
        return Wish::Help;
    if (isVersion(first))
        return Wish::Version;
    if (first.startsWith(u'-') || words.size() > 1) {
        const bool isFirstFile = !first.startsWith(u'-') && QFileInfo::exists(first);
        const bool hasOption = std::any_of(words.begin(), words.end(), [](const QString &w) { return w.startsWith(u'-'); });
        return isFirstFile || hasOption ? Wish::Window : Wish::Nonsense;
    }
    return QFileInfo::exists(first) || first.endsWith(".evenkeel"_L1) || first.startsWith("file:"_L1) ? Wish::Window
                                                                                                     : Wish::Nonsense;
}

void sayHelp(Console &console)
{
    console.say(Tr::tr("evenkeel [FILE]: opens the window, with the file where one is named."));
    console.say(u"evenkeel FILE --picture OUT.png [--size WxH]: "_s
                + Tr::tr("keeps a picture of the window, without a screen."));
    for (const Command &command : commands())
        console.say(usageOf(command) + u": "_s + command.summary);
    console.say(u"evenkeel COMMAND --help: "_s + Tr::tr("what a command's options mean."));
    console.say(u"evenkeel --help, evenkeel --version"_s);
    console.say(Tr::tr("The answer is 0 where it is done, 1 where it was refused or failed, 2 where the words make no "
                       "command."));
}

void sayHelp(const Command &command, Console &console)
{
    console.say(usageOf(command));
    console.say(command.summary);
    for (const Option &option : command.options) {
        const QString name = u"  --"_s + option.name + (option.value.isEmpty() ? QString() : u' ' + option.value);
        console.say(name.leftJustified(30) + u' ' + option.help);
    }
}

int run(const Command &command, const QStringList &words, Context &context)
{
    if (std::any_of(words.begin(), words.end(), isHelp)) {
        sayHelp(command, context.console);
        return Done;
    }
    const Result<Arguments> arguments = Arguments::parse(words, command.options, command.positional);
    if (!arguments) {
        return context.console.fail(Tr::tr("%1 Usage: %2").arg(arguments.error().sentence, usageOf(command)), WrongUsage);
    }
    return command.run(*arguments, context);
}

/// Qt wants UTF-8, and says so on the error channel where the environment has another encoding.
void preferUtf8()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv(qEnvironmentVariableIsEmpty("LC_ALL") ? "LC_CTYPE" : "LC_ALL", "C.UTF-8");
#endif
}

} // namespace

std::optional<int> runCommand(const QStringList &words, const QString &version, Context &context)
{
    switch (wishOf(words)) {
    case Wish::Window:
        return std::nullopt;
    case Wish::Help:
        sayHelp(context.console);
        return Done;
    case Wish::Version:
        context.console.say(u"Evenkeel "_s + version);
        return Done;
    case Wish::Command:
        return run(*findCommand(words.first()), words.sliced(1), context);
    case Wish::Nonsense:
        return context.console.fail(
            Tr::tr("“%1” is neither a command nor a file. Usage: evenkeel --help").arg(words.first()), WrongUsage);
    }
    Q_UNREACHABLE();
}

std::optional<int> runCommandLine(int &argc, char *argv[], const QString &version)
{
    preferUtf8();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QString::fromLocal8Bit(argv[i]);
    if (wishOf(words) == Wish::Window)
        return std::nullopt;

    const std::optional<Command> command = findCommand(words.first());
    std::unique_ptr<QCoreApplication> application;
    if (command && command->draws) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"Evenkeel"_s);
    QCoreApplication::setOrganizationName(u"evenkeel"_s);
    QCoreApplication::setApplicationVersion(version);
    installTranslations(*application);

    QTextStream out(stdout);
    QTextStream err(stderr);
    Console console(out, err);
    const SystemClock clock;
    Context context{console, clock};
    const std::optional<int> code = runCommand(words, version, context);
    out.flush();
    if (code == Done && out.status() != QTextStream::Ok)
        return console.fail(Tr::tr("The answer could not be written to the end."));
    return code;
}

} // namespace evenkeel::cli
