#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job from end to end without a window: usage command_line_test.py PROGRAM"""

import csv
import json
import pathlib
import re
import shlex
import statistics
import struct
import subprocess
import sys
import unicodedata
import unittest

from program import TOP, ProgramTest


def commands_under(heading, block=0):
    """The evenkeel commands of a shell block under a heading of the README."""
    text = (TOP / "README.md").read_text(encoding="utf-8")
    section = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", text, re.MULTILINE | re.DOTALL)[1]
    lines = re.findall(r"^```sh\n(.*?)^```", section, re.MULTILINE | re.DOTALL)[block].replace("\\\n", " ").split("\n")
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("evenkeel ")]


class Judges(ProgramTest):
    """43 real judges as lawyers rated them, from 0 to 10, by the very commands of the README."""

    def test_the_commands_of_the_readme_bring_them_in(self):
        (self.folder / "tests").symlink_to(TOP / "tests")
        commands = commands_under("Data in and out")
        self.assertEqual([command[0] for command in commands], ["new", "import", "assess"])
        *made, assess = commands
        for command in made:
            self.run_program(*command)
        whole = json.loads(self.run_program(*assess).stdout)["teams"][0]

        with (TOP / "tests/data/us-judge-ratings.csv").open(newline="", encoding="utf-8") as file:
            judges = list(csv.DictReader(file))
        for side, columns in (("management", ["DILG", "CFMG", "DECI", "PREP"]), ("leadership", ["INTG", "DMNR", "ORAL"])):
            expected = statistics.mean(statistics.mean(1 + .4 * float(judge[column]) for column in columns) for judge in judges)
            self.assertAlmostEqual(whole[side]["level"], expected, places=9)
        self.assertEqual(whole["members"], 43)
        self.assertEqual(whole["rated"], 43)

    def test_the_same_file_again_changes_nothing(self):
        (self.folder / "tests").symlink_to(TOP / "tests")
        new, bring_in, assess = commands_under("Data in and out")
        for command in (new, bring_in):
            self.run_program(*command)
        before = self.run_program(*assess).stdout

        self.run_program(*bring_in)

        self.assertEqual(self.run_program(*assess).stdout, before)


class OwnData(ProgramTest):
    def test_the_commands_of_the_readme_lead_from_a_spreadsheet_to_the_report_and_back(self):
        catalog = json.loads((TOP / "resources/catalogs/kotter-short.json").read_text(encoding="utf-8"))
        competencies = [competency["name"] for competency in catalog["competencies"]]
        with (self.folder / "people.csv").open("w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file)
            writer.writerow(["name", "team", *competencies])
            for number in range(6):
                writer.writerow([f"Person {number}", "Network", *((number + column) % 5 + 1 for column in range(len(competencies)))])

        commands = commands_under("Data in and out", 1)
        self.assertEqual([command[0] for command in commands], ["new", "import", "import", "report", "export", "export"])
        for command in commands:
            self.run_program(*command)

        self.assertTrue((self.folder / "all-hands.pdf").read_bytes().startswith(b"%PDF"))
        self.run_program("import", "department.evenkeel", "back.csv")
        with (self.folder / "back.csv").open(newline="", encoding="utf-8-sig") as file:
            self.assertEqual([row["name"] for row in csv.DictReader(file)], [f"Person {number}" for number in range(6)])


class Sample(ProgramTest):
    def setUp(self):
        super().setUp()
        self.run_program("new", "sample.evenkeel", "--sample")

    def test_has_the_standings_that_it_is_to_show(self):
        self.run_program("check", "sample.evenkeel")
        assessed = json.loads(self.run_program("assess", "sample.evenkeel", "--json").stdout)

        standings = {" / ".join(team["path"][1:]): (team["standing"], team["severity"]) for team in assessed["teams"]}
        self.assertEqual(standings, {
            "": ("balanced", None),
            "CIO Office": ("balanced", None),
            "Network Operations": ("bureaucratic", "critical"),
            "Data Center": ("balanced", None),
            "Service Desk": ("balanced", None),
            "Digital Services": ("brink_of_chaos", "warning"),
            "Applications": ("balanced", None),
            "Applications / Permits and Payments": ("balanced", None),
            "Applications / Courts and Land Records": ("brink_of_chaos", "notice"),
            "Records Office": ("balanced", None),
            "Security": ("not_enough_data", None),
        })

    def names(self):
        with (TOP / "resources/sample/people.csv").open(newline="", encoding="utf-8") as file:
            return [row["name"] for row in csv.DictReader(file)]

    def text_of(self, pdf):
        """What is on the pages and in the file's information. Ligatures and Arabic come out of a PDF as presentation
        forms, which normalization undoes."""
        text = self.output_of("pdftotext", "-layout", pdf, "-") + self.output_of("pdfinfo", pdf)
        return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))

    def check_that_nobody_is_named(self, pdf):
        text = self.text_of(pdf)
        self.assertIn("Network Operations", text)
        for name in self.names():
            for spelled in (name, name[::-1], " ".join(reversed(name.split()))):
                self.assertNotIn(spelled.casefold(), text.casefold(), pdf)

    def pages(self, pdf):
        return re.findall(r"^Page\s+\d+ size:\s+([\d.]+) x ([\d.]+) pts", self.output_of("pdfinfo", "-l", "999", pdf), re.MULTILINE)

    def test_all_hands_slides_are_a_pack_that_names_nobody(self):
        self.run_program("report", "sample.evenkeel", "--audience", "everyone", "--surface", "slides", "--out", "slides.pdf")

        pages = self.pages("slides.pdf")
        self.assertGreater(len(pages), 6)
        for width, height in pages:
            self.assertAlmostEqual(float(width) / float(height), 16 / 9, places=2)
        self.check_that_nobody_is_named("slides.pdf")

    def test_the_handout_comes_on_both_papers(self):
        for paper, width, height in (("a4", 595, 842), ("letter", 612, 792)):
            with self.subTest(paper):
                pdf = f"{paper}.pdf"
                self.run_program("report", "sample.evenkeel", "--audience", "everyone", "--surface", "handout",
                                 "--paper", paper, "--out", pdf)
                pages = self.pages(pdf)
                self.assertGreater(len(pages), 1)
                for size in pages:
                    self.assertEqual(sorted(round(float(side)) for side in size), sorted((width, height)))
                self.check_that_nobody_is_named(pdf)

    def test_too_small_a_team_is_named_and_not_shown(self):
        self.run_program("report", "sample.evenkeel", "--audience", "everyone", "--surface", "slides", "--out", "slides.pdf")
        text = self.text_of("slides.pdf")

        self.assertIn("Records Office", text)
        self.assertIn("fewer than 5 people rated: not shown", text)

    def test_picture_is_the_window_at_the_size_asked_for(self):
        for size in ("1440x900", "1280x720"):
            with self.subTest(size):
                self.run_program("sample.evenkeel", "--picture", "window.png", "--size", size)
                data = (self.folder / "window.png").read_bytes()
                self.assertEqual(data[:8], b"\x89PNG\r\n\x1a\n")
                self.assertEqual("%dx%d" % struct.unpack(">II", data[16:24]), size)
                self.assertGreater(len(data), 20_000, "an empty window?")

    def test_people_and_ratings_leave_and_come_back_as_they_were(self):
        before = self.run_program("assess", "sample.evenkeel", "--json").stdout
        for kind in ("people", "ratings", "teams"):
            self.run_program("export", "sample.evenkeel", "--kind", kind, "--out", f"{kind}.csv")
            self.run_program("import", "sample.evenkeel", f"{kind}.csv", "--kind", kind)

        self.assertEqual(self.run_program("assess", "sample.evenkeel", "--json").stdout, before)


class Refusals(ProgramTest):
    def test_say_one_sentence_and_leave_what_is_there(self):
        (self.folder / "notes.evenkeel").write_text("not a file of ours")

        refused = self.run_program("assess", "notes.evenkeel", expected=1)
        self.assertEqual(len(refused.stderr.strip().split("\n")), 1, refused.stderr)
        self.assertEqual((self.folder / "notes.evenkeel").read_text(), "not a file of ours")

        self.run_program("new", "notes.evenkeel", expected=1)
        self.assertEqual((self.folder / "notes.evenkeel").read_text(), "not a file of ours")

    def test_wrong_usage_is_2(self):
        self.run_program("import", expected=2)
        self.run_program("report", "x.evenkeel", "--surface", "wall", "--out", "x.pdf", expected=2)

    def test_words_that_make_no_command_are_2_where_there_is_no_display(self):
        for words in (["--frobnicate"], ["--as-of", "2026-01-01", "assess", "x.evenkeel"], ["x.evenkeel", "--size", "big"],
                      ["-x"]):
            with self.subTest(words):
                refused = self.run_program(*words, expected=2)
                self.assertEqual(len(refused.stderr.strip().split("\n")), 1, refused.stderr)

    def test_an_answer_that_cannot_be_written_is_1(self):
        self.run_program("new", "org.evenkeel")
        with open("/dev/full", "wb") as full:
            assessed = subprocess.run([self.program, "assess", "org.evenkeel", "--json"], cwd=self.folder, stdout=full,
                                      stderr=subprocess.PIPE, env=self.environment, timeout=120, check=False)
        self.assertEqual(assessed.returncode, 1)
        self.assertEqual(assessed.stderr.count(b"\n"), 1, assessed.stderr)

    def test_a_file_that_may_not_grow_is_left_whole_with_a_sentence(self):
        self.run_program("new", "org.evenkeel")
        (self.folder / "people.csv").write_text("name,team\n" + "".join(f"P{i},T{i % 50}\n" for i in range(5000)))
        before = self.run_program("assess", "org.evenkeel", "--json").stdout
        limited = ["bash", "-c", 'ulimit -f 150; exec "$@"', "-", self.program]
        for words in (["import", "org.evenkeel", "people.csv"], ["new", "sample.evenkeel", "--sample"]):
            with self.subTest(words):
                refused = subprocess.run([*limited, *words], cwd=self.folder, capture_output=True, text=True,
                                         env=self.environment, timeout=120, check=False)
                self.assertEqual(refused.returncode, 1, refused.stderr)
                self.assertEqual(refused.stderr.count("\n"), 1, refused.stderr)
        self.assertEqual(self.run_program("assess", "org.evenkeel", "--json").stdout, before)
        self.assertEqual(list(self.folder.glob("sample.evenkeel*")), [])

    def test_an_import_without_a_backup_goes_on_and_says_so(self):
        self.run_program("new", "org.evenkeel")
        (self.folder / "people.csv").write_text("name\nAda\n")
        (self.folder / "in the way").write_text("a file where the folder of the backups would be")
        self.environment["XDG_DATA_HOME"] = str(self.folder / "in the way")

        imported = self.run_program("import", "org.evenkeel", "people.csv")

        self.assertIn("1 new person", imported.stdout)
        self.assertRegex(imported.stderr, r"\AA backup of this file could not be made\. .*without one\.\n\Z")
        self.assertEqual(json.loads(self.run_program("assess", "org.evenkeel", "--json").stdout)["teams"][0]["members"], 1)

    def test_help_and_version_are_0(self):
        self.assertIn("import", self.run_program("--help").stdout)
        self.assertRegex(self.run_program("--version").stdout, r"(?i)evenkeel \d+\.\d+\.\d+")


if __name__ == "__main__":
    ProgramTest.program = str(pathlib.Path(sys.argv.pop(1)).resolve())
    unittest.main()
