# SPDX-License-Identifier: GPL-3.0-or-later
"""The floors of the house: for each room what it may see. What is behind "hides" is used inside only."""

import pathlib

TOP = pathlib.Path(__file__).resolve().parents[2]

CORE = ("core/report core/session core/edit core/exchange core/scoring core/domain core/base").split()
ABOVE_SHELL = "app/shell app/charts app/tables app/widgets app/theme".split() + CORE

# room: (rooms it sees and shows on, libraries it sees, what it hides)
ROOMS = {
    "core/base": ([], ["Qt6::Core"], []),
    "core/domain": (["core/base"], [], []),
    "core/scoring": (["core/domain", "core/base"], [], []),
    "core/storage": (["core/domain", "core/base"], [], ["SQLiteCpp", "SQLite::SQLite3"]),
    "core/exchange": (["core/domain", "core/base"], [], ["evenkeel_libcsv", "evenkeel_orcus", "evenkeel_xlsxwriter"]),
    "core/report": (["core/scoring", "core/domain", "core/base"], [], []),
    "core/edit": (["core/exchange", "core/domain", "core/base"], [], ["core/storage"]),
    "core/session": (["core/edit", "core/scoring", "core/domain", "core/base"], [], ["core/storage"]),
    "app/theme": ([], ["Qt6::Widgets", "Qt6::Svg"], []),
    "app/widgets": (["app/theme"], [], []),
    "app/tables": (["app/theme"], [], []),
    "app/charts": (["app/theme", "core/report", "core/scoring", "core/domain", "core/base"], [], ["Qt6::Charts"]),
    "app/print": (["app/theme", "app/charts", "core/report"], ["Qt6::PrintSupport"], []),
    "app/shell": (["app/print", "app/charts", "app/tables", "app/widgets", "app/theme"] + CORE, [], []),
    "app/pages/balance": (ABOVE_SHELL, [], []),
    "app/pages/people": (ABOVE_SHELL, [], []),
    "app/pages/ratings": (ABOVE_SHELL, [], []),
    "app/pages/trends": (ABOVE_SHELL, [], []),
    "app/flows/catalog": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/find": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/import": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/method": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/preferences": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/projector": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/rating_sheets": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/flows/report": (["app/shell", "app/print"] + ABOVE_SHELL[1:], [], []),
    "app/cli": (["app/print"] + CORE, [], []),
}
# Where pages and flows come together.
ROOMS["app/window"] = ([room for room in ROOMS if room.startswith(("app/flows/", "app/pages/"))] + ["app/shell"], [], [])

# header: the rooms that may include it; the tests of the same rooms may too
FENCED_HEADERS = {
    r"SQLiteCpp/.*|sqlite3\.h": ["core/storage"],
    r"csv\.h": ["core/exchange"],
    r"orcus/.*|xlsxwriter\.h|xlsxwriter/.*": ["core/exchange"],
}

# module of Qt: where its headers may be included
QT_MODULES = {
    "QtCore": ["core", "app"],
    "QtGui": ["app"],
    "QtWidgets": ["app"],
    "QtSvg": ["app/theme", "app/print"],
    "QtPrintSupport": ["app/print", "app/flows/method", "app/flows/report"],
    "QtCharts": ["app/charts"],
    "QtTest": [],
}


def seen_through(room):
    """What whoever links this room may include."""
    seen = {room}
    for below in ROOMS[room][0]:
        seen |= seen_through(below)
    return seen


def visible_in(room):
    """The rooms whose headers this one may include."""
    seen = seen_through(room)
    for hidden in ROOMS[room][2]:
        if hidden in ROOMS:
            seen |= seen_through(hidden)
    return seen


def is_within(path, folder):
    return path == folder or path.startswith(folder + "/")


def room_of(path):
    """The room that a path from the top lies in; None for main.cpp and what is no room."""
    return next((room for room in ROOMS if is_within(path, room)), None)
