#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A manager without a mouse at the real window: usage keyboard_journey_test.py PROGRAM. Exits 77, which is a skip, where the
machine lacks a display server or a screen reader's eyes."""

import csv
import json
import random
import statistics

from journey import Journey, main
from program import TOP

TEAMS = {
    "Network Operations": ["Ada Berg", "Benjamin Cole", "Carmen Ortega", "Deepak Iyer", "Elena Petrova", "Frank Osei",
                           "Greta Lindholm", "Hugo Marchetti", "Ines Carvalho", "Jonas Weber"],
    "Service Desk": ["Katrin Vogel", "Liam Gallagher", "Marta Kowalska", "Noah Bergstrom", "Olga Ivanova", "Pedro Alvarez",
                     "Quentin Dubois", "Rosa Delgado", "Samuel Okafor", "Tessa Brandt", "Umar Farooq", "Vera Novak"],
    "Applications": ["Walter Kim", "Xenia Pappas", "Yusuf Demir", "Zoe Hartmann", "Alan Whitfield", "Bianca Rossi",
                     "Colin Murray", "Dora Szabo"],
}
CATALOG = json.loads((TOP / "resources/catalogs/kotter.json").read_text(encoding="utf-8"))
SIDES = ("management", "leadership")
COMPETENCIES = [competency["code"] for side in SIDES for competency in CATALOG["competencies"] if competency["side"] == side]
MOST_PRESSES = 1.15  # a character or rating


class WithoutMouse(Journey):
    def setUp(self):
        super().setUp()
        levels = random.Random(1996)
        self.typed = {team: {competency: {name: str(levels.randint(1, 5)) for name in people} for competency in COMPETENCIES}
                      for team, people in TEAMS.items()}

    def test_three_teams_of_thirty_people_with_sixteen_ratings_each(self):
        self.assertEqual((len(TEAMS), sum(map(len, TEAMS.values())), len(COMPETENCIES)), (3, 30, 16))
        user = self.start()
        self.make_the_file(user)
        self.add_the_teams(user)
        self.add_the_people(user)
        self.rate_them(user)
        user.chord("ctrl+q")
        self.assertEqual(user.process.wait(60), 0)

        print(f"{user.presses} presses for {user.entered} characters and ratings: {user.presses / user.entered:.3f}")
        self.assertLessEqual(user.presses, MOST_PRESSES * user.entered)
        [file] = (self.folder / "home").rglob("*.evenkeel")
        self.check_teams_and_levels(file)
        self.check_assessment(file)

    def make_the_file(self, user):
        user.find("New organization…", ["push button"])
        user.chord("ctrl+n")
        user.find("Name of the organization", ["text"], "FOCUSED")
        user.write("Riverbend County")
        user.chord("alt+f")
        user.find("Kotter in full", ["radio button"], "CHECKED")
        user.chord("Return")
        user.find("Teams", ["tree"])

    def add_the_teams(self, user):
        user.chord("ctrl+shift+n")
        user.find("Name of the new team", ["text"], "FOCUSED")
        for team in TEAMS:
            user.write(team)
            user.chord("Return")
            user.find(team, ["table cell"], "SELECTED")

    def add_the_people(self, user):
        """From the last team, which is selected, up to the first."""
        user.chord("ctrl+2")
        for at, (team, people) in enumerate(reversed(TEAMS.items())):
            if at > 0:
                user.chord("alt+Prior")
            user.find(team, ["table cell"], "SELECTED")
            user.find("People", ["table"], "FOCUSED")
            for name in people:
                user.write(name)
                user.chord("Return")
            user.find(f"{len(people)} people", ["label"])

    def rate_them(self, user):
        """From the first team down, one competency for all and then the next, as the grid goes by itself."""
        user.chord("ctrl+3")
        for at, (team, people) in enumerate(TEAMS.items()):
            if at > 0:
                user.chord("alt+Next")
            user.find(team, ["table cell"], "SELECTED")
            user.find("Ratings", ["table"], "FOCUSED")
            user.find(f"0 of {len(people)} people done", ["label"])
            for competency in COMPETENCIES:
                user.write("".join(self.typed[team][competency][name] for name in people))
            user.find(f"{len(people)} of {len(people)} people done", ["label"])

    def exported(self, file, kind):
        self.run_program("export", file, "--kind", kind, "--out", f"{kind}.csv")
        with (self.folder / f"{kind}.csv").open(newline="", encoding="utf-8-sig") as table:
            return list(csv.DictReader(table))

    def check_teams_and_levels(self, file):
        people = [(row["team"], row["name"]) for row in self.exported(file, "people")]
        self.assertEqual(sorted(people), sorted((team, name) for team, names in TEAMS.items() for name in names))

        levels = {(row["member"], row["competency"]): row["level"] for row in self.exported(file, "ratings")}
        self.assertEqual(levels, {(name, competency): level for by_competency in self.typed.values()
                                  for competency, by_name in by_competency.items() for name, level in by_name.items()})

    def check_assessment(self, file):
        assessed = json.loads(self.run_program("assess", file, "--json").stdout)
        teams = {team["path"][-1]: team for team in assessed["teams"]}
        self.assertEqual(set(teams), {"Riverbend County", *TEAMS})
        for name, people in TEAMS.items():
            self.assertEqual((teams[name]["members"], teams[name]["rated"]), (len(people), len(people)))
            for side, competencies in zip(SIDES, (COMPETENCIES[:8], COMPETENCIES[8:])):
                expected = statistics.mean(int(level) for competency in competencies
                                           for level in self.typed[name][competency].values())
                self.assertAlmostEqual(teams[name][side]["level"], expected, places=9)


if __name__ == "__main__":
    main(__file__)
