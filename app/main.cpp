// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <QApplication>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace evenkeel;

namespace {

/// Nobody but the user reads what the program writes, a dump of its memory included.
void keepToMyself()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

int main(int argc, char *argv[])
{
    keepToMyself();
    if (const std::optional<int> code = cli::runCommandLine(argc, argv, QStringLiteral(EVENKEEL_VERSION)))
        return *code;
    QApplication application(argc, argv);
    return 0;
}
