// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"

#include <QTextStream>

#include <functional>

namespace evenkeel::cli {

/// What a command answers to the shell.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2 };

/// Where a command speaks. A line may hold what a user or a file wrote: control characters, which a terminal would obey,
/// are shown as marks.
class Console
{
public:
    Console(QTextStream &out, QTextStream &err) : m_out(out), m_err(err) {}

    void say(const QString &line) { write(m_out, line); }
    /// Text as it is, without a line end added.
    void print(const QByteArray &utf8);
    /// What went wrong beside what was asked for, which is done all the same.
    void warn(const QString &sentence) { write(m_err, sentence); }
    /// The one sentence that says why nothing, or not all, was done; the answer is `code`.
    int fail(const QString &sentence, ExitCode code = Refused);
    int fail(const Error &error) { return fail(error.sentence); }

private:
    static void write(QTextStream &stream, const QString &line);

    QTextStream &m_out;
    QTextStream &m_err;
};

/// What a command works with.
struct Context
{
    Console &console;
    const Clock &clock;
};

/// One thing that the program does without a window: "evenkeel NAME POSITIONAL... [OPTIONS]".
struct Command
{
    QString name;
    /// The words that stand alone, by what they are: "FILE", "CSV".
    QStringList positional;
    QList<Option> options;
    /// What it does, in one sentence.
    QString summary;
    /// Draws pages, and so needs fonts; it is run with a QApplication on a platform without a screen.
    bool draws = false;
    /// Returns an ExitCode.
    std::function<int(const Arguments &, Context &)> run;
};

/// "evenkeel import FILE CSV [--kind people|ratings|teams] ...".
QString usageOf(const Command &command);

} // namespace evenkeel::cli
