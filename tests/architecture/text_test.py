#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the compiler does not see: which headers and phrases a source may hold. Usage: text_test.py BUILD_FOLDER"""

import pathlib
import re
import subprocess
import sys
import tempfile
import unittest

from rooms import FENCED_HEADERS, QT_MODULES, TOP, is_within, room_of, visible_in

BUILD = pathlib.Path(sys.argv.pop(1))

# phrase: (what is wrong with it, where it stands all the same)
PHRASES = {
    r"\bsetStyleSheet\s*\(": ("a style sheet outside app/theme", ["app/theme"]),
    r"\bQColor\s*[({]\s*(?:0x|u?\"|\d|Qt::)|\bQt::(?:red|green|blue|yellow|cyan|magenta|gr[ae]y|(?:dark|light)\w+)\b"
    r"|\"#[0-9A-Fa-f]{3,8}\"": ("a color outside app/theme", ["app/theme", "tests"]),
    r"(?:\.|->)exec\s*\(\s*\)": ("a nested event loop: use open() and a signal", ["app/main.cpp", "core/storage", "tests"]),
    r"\"\s*(?:SELECT\s|INSERT\s+(?:INTO|OR)\b|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+TABLE|PRAGMA\s)":
        ("SQL outside core/storage", ["core/storage", "tests"]),
    r"\b(?:QVERIFY|QCOMPARE|QTRY_\w+|QFAIL|QSKIP)\b": ("passes silently in a GoogleTest", []),
    r"\b(?:TODO|FIXME|XXX|HACK)\b": ("a promise instead of the work", []),
    r"\bQ_FOREACH\b|\bSIGNAL\s*\(|\bSLOT\s*\(": ("an old style of Qt", []),
}

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.MULTILINE)


def qt_headers():
    """Header: module, for the modules that are used here."""
    cache = (BUILD / "CMakeCache.txt").read_text()
    config = pathlib.Path(re.search(r"^Qt6_DIR:PATH=(.*)$", cache, re.MULTILINE)[1])
    candidates = [root / folder for root in (config.parents[2], config.parents[3])
                  for folder in ("include/qt6", f"include/{config.parents[1].name}/qt6", "include")]
    root = next(folder for folder in candidates if (folder / "QtCore/QObject").exists())
    return {path.name: module for module in QT_MODULES for path in (root / module).iterdir() if path.is_file()}


QT_HEADERS = qt_headers()


def complaints_on_include(path, kind, header):
    room = room_of(path)
    if kind == '"':
        if header.endswith(".moc") or (path.startswith("tests/") and "/" not in header):  # a helper of these tests
            return
        if ".." in pathlib.PurePosixPath(header).parts or not header.startswith(("core/", "app/", "tests/")):
            yield "includes go from the project root, never around the fence"
        elif room and room_of(header) not in visible_in(room):
            yield "an arrow sideways or up"
        return
    for fenced, rooms in FENCED_HEADERS.items():
        if re.fullmatch(fenced, header) and not any(is_within(path, f"{top}{room}") for room in rooms for top in ("", "tests/")):
            yield "a library that another room keeps to itself"
    name = header.split("/")[-1]
    module = header.split("/")[0] if header.split("/")[0] in QT_MODULES else QT_HEADERS.get(name)
    if name in QT_MODULES:
        yield "a whole module of Qt at once"
    elif module and not any(is_within(path, folder) for folder in QT_MODULES[module]) and not path.startswith("tests/"):
        yield f"{module} has no place here"


def complaints(path, text):
    """What is wrong with the source `text` that stands at `path` from the top."""
    if not text.startswith("// SPDX-License-Identifier: GPL-3.0-or-later\n"):
        yield "the first line names the licence"
    if path.endswith(".h") and "\n#pragma once\n" not in text:
        yield "a header without #pragma once"
    for kind, header in INCLUDE.findall(text):
        for complaint in complaints_on_include(path, kind, header):
            yield f"{header}: {complaint}"
    for phrase, (complaint, allowed) in PHRASES.items():
        if not any(is_within(path, place) for place in allowed):
            for found in re.finditer(phrase, text):
                yield f"line {text.count(chr(10), 0, found.start()) + 1}: {found[0]}: {complaint}"


class Text(unittest.TestCase):
    def test_every_source_keeps_the_rules(self):
        paths = [path for folder in ("core", "app", "tests") for path in sorted((TOP / folder).rglob("*"))
                 if path.suffix in (".cpp", ".h")]
        self.assertGreater(len(paths), 30)
        found = [f"{path.relative_to(TOP)}: {complaint}" for path in paths
                 for complaint in complaints(str(path.relative_to(TOP)), path.read_text(encoding="utf-8"))]

        self.assertEqual(found, [], "\n" + "\n".join(found))

    def test_the_top_holds_nothing_else(self):
        listed = subprocess.run(["git", "-C", str(TOP), "ls-files", "-z"], capture_output=True, text=True, check=False)
        if listed.returncode != 0:
            self.skipTest("not a git checkout")
        top = {name.split("/")[0] for name in listed.stdout.split("\0") if name and not name.startswith(".")}

        self.assertEqual(top, {"CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md",
                               "app", "core", "packaging", "resources", "tests"})


class Rules(unittest.TestCase):
    """Each rule finds what it is for."""

    def found(self, path, line):
        start = "// SPDX-License-Identifier: GPL-3.0-or-later\n" + ("#pragma once\n\n" if path.endswith(".h") else "")
        self.assertEqual(list(complaints(path, start)), [])
        return list(complaints(path, start + line + "\n"))

    def test_planted_violations_are_found(self):
        planted = [
            ("core/base/x.cpp", '#include "core/domain/team.h"'),
            ("core/base/x.cpp", '#include "../domain/team.h"'),
            ("core/base/x.cpp", '#include "/etc/passwd"'),
            ("core/scoring/x.cpp", '#include "core/storage/database.h"'),
            ("core/scoring/x.cpp", "#include <QColor>"),
            ("core/report/x.cpp", "#include <QtGui/QPainter>"),
            ("core/edit/x.cpp", "#include <SQLiteCpp/Database.h>"),
            ("core/session/x.cpp", "#include <sqlite3.h>"),
            ("app/shell/x.cpp", "#include <csv.h>"),
            ("app/widgets/x.cpp", "#include <QtWidgets>"),
            ("app/pages/people/x.cpp", '#include "app/pages/balance/balance_page.h"'),
            ("app/pages/people/x.cpp", '#include "core/storage/database.h"'),
            ("app/flows/report/x.cpp", '#include "app/pages/people/people_page.h"'),
            ("app/shell/x.cpp", '#include "app/flows/import/import_flow.h"'),
            ("app/pages/people/x.cpp", "#include <QChart>"),
            ("app/pages/people/x.cpp", "#include <QPrinter>"),
            ("app/pages/people/x.cpp", 'label->setStyleSheet(u"color: red"_s);'),
            ("app/charts/x.cpp", "QColor(0x12, 0x3f, 0x73);"),
            ("app/charts/x.cpp", 'QColor(u"#123F73"_s);'),
            ("app/charts/x.cpp", "painter.setPen(Qt::red);"),
            ("app/flows/import/x.cpp", "if (dialog.exec() == QDialog::Accepted)"),
            ("app/flows/import/x.cpp", "menu->exec();"),
            ("core/session/x.cpp", 'run("SELECT 1");'),
            ("core/session/x.cpp", 'run("DELETE FROM member");'),
            ("tests/core/base/x.cpp", "QCOMPARE(1, 2);"),
            ("tests/app/shell/x.cpp", "QTRY_VERIFY(done);"),
            ("core/base/x.h", "// " + "TO" + "DO: later"),
            ("app/shell/x.cpp", "connect(a, SIGNAL(b()), this, &X::refresh);"),
        ]
        for path, line in planted:
            with self.subTest(line=line, path=path):
                self.assertEqual(len(self.found(path, line)), 1)

    def test_what_is_right_is_left_alone(self):
        right = [
            ("core/storage/x.cpp", "#include <SQLiteCpp/Database.h>"),
            ("core/storage/x.cpp", 'statement("SELECT id FROM team").exec();'),
            ("tests/core/storage/x.cpp", "#include <sqlite3.h>"),
            ("core/exchange/x.cpp", "#include <csv.h>"),
            ("app/theme/x.cpp", "QColor(0x12, 0x3f, 0x73);"),
            ("app/charts/x.cpp", "#include <QChart>"),
            ("app/pages/people/x.cpp", '#include "core/domain/team.h"'),
            ("core/domain/x.cpp", "#include <QString>"),
            ("app/main.cpp", "return application.exec();"),
            ("tests/core/scoring/x.cpp", '#include "golden_support.h"'),
        ]
        for path, line in right:
            with self.subTest(line=line, path=path):
                self.assertEqual(self.found(path, line), [])

    def test_a_source_without_a_licence_is_found(self):
        self.assertEqual(list(complaints("core/base/x.cpp", "int x;\n")), ["the first line names the licence"])
        self.assertEqual(len(list(complaints("core/base/x.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n"))), 1)


if __name__ == "__main__":
    unittest.main()
