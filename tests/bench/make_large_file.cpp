// SPDX-License-Identifier: GPL-3.0-or-later
// make_large_file FILE PEOPLE [TEAMS]: writes a made-up organization of that size, to be opened in the real window.
#include "core/session/session.h"
#include "tests/support/large_organization.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace evenkeel;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int people = arguments.value(2).toInt();
    const int teams = arguments.value(3, QString::number(std::max(1, people / 10))).toInt();
    if (people < 1 || teams < 1 || arguments.size() > 4) {
        std::fprintf(stderr, "make_large_file FILE PEOPLE [TEAMS]\n");
        return 2;
    }
    const FixedClock clock{QDate(2026, 11, 23)};
    const auto made = Session::create(arguments[1], test::largeOrganization({.people = people, .teams = teams}), clock,
                                      {.backupFolder = QDir::tempPath()});
    if (!made)
        std::fprintf(stderr, "%s\n", qPrintable(made.error().sentence));
    return made ? 0 : 1;
}
