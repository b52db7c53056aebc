// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace evenkeel::cli {

QList<Command> commands()
{
    return {newCommand(), importCommand(), assessCommand(), exportCommand(), checkCommand(), backupCommand(), reportCommand()};
}

} // namespace evenkeel::cli
