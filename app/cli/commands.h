// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace evenkeel::cli {

Command newCommand();
Command importCommand();
Command assessCommand();
Command exportCommand();
Command checkCommand();
Command backupCommand();
Command reportCommand();

/// All of them, in the order in which help lists them.
QList<Command> commands();

} // namespace evenkeel::cli
