// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace evenkeel::cli {

/// Does what the program's arguments ask for without a window and returns the exit code; returns nothing where they ask
/// for the window: none at all, a file, or the window's own options. Makes the application object that a command needs,
/// so call it before there is one.
std::optional<int> runCommandLine(int &argc, char *argv[], const QString &version);

/// The same with an application object there already; `words` are the arguments behind the program's name.
std::optional<int> runCommand(const QStringList &words, const QString &version, Context &context);

} // namespace evenkeel::cli
