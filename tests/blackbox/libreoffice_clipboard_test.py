#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of cells between the real window and the real LibreOffice Calc, on one display: usage
libreoffice_clipboard_test.py PROGRAM. Exits 77, which is a skip, where the machine lacks either."""

import csv
import subprocess
import sys

import clipboard
from desk import wait_until
from journey import SKIPPED, Journey, main

try:
    from calc import Calc
except ImportError as error:
    print(f"skipped: {error}")
    sys.exit(SKIPPED)

PEOPLE, RATINGS = "ctrl+2", "ctrl+3"
NAMES = ["Ada Berg", "Бен Коул", "李雷", "محمد علي", "Zoë “Zo” Müller", '"Quoted"', '"Open', 'Closed"', "R&D <desk>", "007"]
ROLES = ["Lead", 'Deputy "lead"', "1/2", "a  b", "TRUE", "=1+1", "-", "50%", "it’s", "10:30"]
LEVELS = [[3, 4.5, None], [1, 2.25, 5], [None, 3, "n/a"]]


class Clipboard(Journey):
    @classmethod
    def tearDownClass(cls):
        if cls.calc:
            cls.calc.close()

    calc = None

    def setUp(self):
        super().setUp()
        if Clipboard.calc is None:
            folder = self.folder.parent / f"{self.folder.name}-calc"
            folder.mkdir(mode=0o700)
            self.addClassCleanup(subprocess.run, ["rm", "-rf", str(folder)], check=True)
            Clipboard.calc = Calc(folder, self.environment | {"HOME": str(folder), "TMPDIR": str(folder), "XDG_RUNTIME_DIR": str(folder)})
        self.begin()

    def begin(self):
        """An empty sheet and an empty file."""
        self.calc.clear()
        (self.folder / "org.evenkeel").unlink(missing_ok=True)
        self.run_program("new", "org.evenkeel", "--name", "Riverbend", "--catalog", "kotter-short")

    def bring_in(self, rows, kind="people"):
        with (self.folder / "in.csv").open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(rows)
        self.run_program("import", "org.evenkeel", "in.csv", "--kind", kind)

    def exported(self, kind):
        """The rows as the program exports them, by heading."""
        self.run_program("export", "org.evenkeel", "--kind", kind, "--out", "out.csv")
        with (self.folder / "out.csv").open(newline="", encoding="utf-8-sig") as file:
            return list(csv.DictReader(file))

    def open(self, page, language="C.UTF-8"):
        self.environment["LANG"] = language
        self.user = self.start("org.evenkeel")
        self.to_front()
        self.press(page)

    def to_front(self):
        for patience in (5, 5, 5, 60):  # Calc, where it is late, takes the keyboard back
            subprocess.run(["xdotool", "windowactivate", "--sync", self.calc.window_named("org.evenkeel")], check=True)
            try:
                self.user.find("Balance", ["check box"], patience=patience)  # it has the keyboard
                return
            except AssertionError:
                if patience == 60:
                    raise

    def quit(self):
        """Everything is saved by then."""
        self.to_front()
        self.user.press("ctrl+q")
        wait_until(lambda: self.user.process.poll() is not None)
        self.assertEqual(self.user.process.returncode, 0)

    def press(self, *keys):
        for key in keys:
            self.user.press(key)

    def copy_all(self):
        with clipboard.taken():
            self.press("ctrl+a", "ctrl+c")

    def test_people_copied_in_calc_are_added_as_they_are_there(self):
        shares = [1, .5, .8] + [1] * (len(NAMES) - 3)
        self.calc.put([["Name", "Role", "Share"], *([name, role, share] for name, role, share in zip(NAMES, ROLES, shares))])
        self.calc.copy(len(NAMES) + 1, 3)
        self.open(PEOPLE)
        self.press("ctrl+v")
        self.user.find(f"{len(NAMES)} people added.")
        self.quit()

        people = self.exported("people")
        self.assertEqual([without_guard(row["name"]) for row in people], NAMES)
        self.assertEqual([without_guard(row["role"]) for row in people], ROLES)
        self.assertEqual([float(row["fte"]) for row in people], shares)

    def test_a_name_of_two_lines_is_refused_with_a_sentence(self):
        self.calc.put([["Ada Berg", "Lead"], ["Ben\nCole", "Operator"]])
        self.calc.copy(2, 2)
        self.open(PEOPLE)
        self.press("ctrl+v")
        self.user.find("Row 2: Character 4 is a control character, which cannot be kept. Nothing was pasted.")
        self.press("Escape")
        self.quit()

        self.assertEqual(self.exported("people"), [])

    def test_levels_copied_in_calc_are_rated_with_point_and_with_comma(self):
        for language, country, code in (("en", "US", "0.00"), ("de", "DE", "0,00")):
            with self.subTest(language):
                self.begin()
                self.bring_in([["name"], *([name] for name in NAMES[:3])])
                self.calc.put(LEVELS)
                for column in range(3):
                    self.calc.show_as(column, 3, code, language, country)
                self.calc.copy(3, 3)
                self.open(RATINGS)
                self.press("ctrl+v")
                self.user.find("38 %")  # 7 of 18 are rated
                self.quit()

                self.assertEqual(self.levels(), LEVELS)

    def test_notes_copied_in_calc_are_imported_with_their_lines_quotes_and_tabs(self):
        self.bring_in([["name"], ["Ada Berg"], ["Cole, Ben"]])
        competency = self.competencies()[0]
        notes = ["first line\nsecond\n\n“third”", '"quoted"\tand\ttabbed, twice  spaced']
        self.calc.put([["member", "competency", "level", "note"], ["Ada Berg", competency, 4.5, notes[0]],
                       ["Cole, Ben", competency, 2, notes[1]]])
        self.calc.copy(3, 4)
        self.open(PEOPLE)
        self.press("ctrl+shift+i")
        self.user.click("Next")
        self.user.click("Next")
        self.user.click("Import")
        self.user.click("Close")
        self.quit()

        rated = {row["member"]: row for row in self.exported("ratings")}
        self.assertEqual([rated[name]["note"] for name in ("Ada Berg", "Cole, Ben")], notes)
        self.assertEqual([float(rated[name]["level"]) for name in ("Ada Berg", "Cole, Ben")], [4.5, 2])

    def test_people_copied_here_stand_in_calc_as_they_are_and_come_back_unchanged(self):
        self.bring_in([["name", "role", "email", "fte", "joined"],
                       *([name, role, f"p{number}@example.org", .25 * (1 + number % 4), "2024-03-05"]
                         for number, (name, role) in enumerate(zip(NAMES, ROLES)))])
        before = self.exported("people")
        self.open(PEOPLE)
        self.copy_all()
        self.calc.paste()

        cells = self.calc.cells(len(NAMES), 4)
        self.assertEqual([[without_guard(row[0]), without_guard(row[1])] for row in cells], [list(row) for row in zip(NAMES, ROLES)])
        self.assertEqual([row[3] for row in cells], [.25 * (1 + number % 4) for number in range(len(NAMES))])
        self.assertEqual(self.calc.cells(len(NAMES) + 3, 1)[len(NAMES):], [[""]] * 3)

        self.calc.sheet().getCellByPosition(1, 0).String = "Head"
        self.calc.copy(len(NAMES), 6)
        self.to_front()
        self.press("ctrl+Home", "ctrl+v")
        self.user.find(f"Pasted into {len(NAMES)} rows.")
        self.quit()
        self.assertEqual(self.exported("people"), [before[0] | {"role": "Head"}, *before[1:]])

    def test_levels_copied_here_are_numbers_in_calc_in_any_language(self):
        self.bring_in([["name", "role"], *zip(NAMES[:3], ROLES)])
        competencies = self.competencies()
        self.bring_in([["member", "competency", "level"],
                       *([NAMES[row], competencies[column], level] for row, levels in enumerate(LEVELS)
                         for column, level in enumerate(levels) if isinstance(level, (int, float)))], "ratings")
        for language in ("C.UTF-8", "de_DE.UTF-8"):
            with self.subTest(language):
                self.calc.clear()
                self.open(RATINGS, language)
                self.copy_all()
                self.calc.paste()
                self.quit()

                cells = self.calc.cells(3, 5)
                self.assertEqual([row[0] for row in cells], NAMES[:3])
                self.assertEqual([row[2:5] for row in cells], [[3, 4.5, ""], [1, 2.25, 5], ["", 3, ""]])

    def competencies(self):
        """Their codes, in the order of the grid."""
        return [heading for heading in self.exported("matrix")[0] if heading.startswith("S.")]

    def levels(self):
        """Of the first three competencies, as they were put into Calc."""
        cells = [[row[code] for code in self.competencies()[:3]] for row in self.exported("matrix")]
        return [[float(cell) if cell[:1].isdigit() else {"": None, "cannot judge": "n/a"}[cell] for cell in row] for row in cells]


def without_guard(cell):
    """What is no formula elsewhere has an apostrophe before it, which is no part of the text."""
    return cell[1:] if isinstance(cell, str) and cell.startswith("'") and cell.lstrip("'")[:1] in tuple("=+-@\t\r") else cell


if __name__ == "__main__":
    main(__file__, ["soffice"])
