#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A new user at the real window: usage journey_test.py PROGRAM. Exits 77, which is a skip, where the machine lacks a display
server or a screen reader's eyes."""

import os
import pathlib
import subprocess
import sys
import unittest

import desk
from program import ProgramTest

SKIPPED = 77
PAGE = ["check box"]  # as the switch between pages is read out


class Journey(ProgramTest):
    def setUp(self):
        super().setUp()
        (self.folder / "home").chmod(0o700)
        self.environment |= {"DISPLAY": os.environ["DISPLAY"], "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                             "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"]}

    def start(self, *arguments):
        process = subprocess.Popen([self.program, *map(str, arguments)], cwd=self.folder, env=self.environment,
                                   stdin=subprocess.DEVNULL)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return desk.Desk(process)

    def test_from_start_page_to_the_samples_report_takes_at_most_six_actions(self):
        user = self.start()
        user.click("Try the sample organization")
        user.find("Bureaucratic · Network Operations")  # the window is there, and says who is at risk
        user.click("All-hands report…")
        user.find("Page 4: Two of the six teams shown are outside their balance*", ["list item"])  # in print preview

        self.assertLessEqual(user.actions, 6)


    def test_from_nothing_to_a_first_chart_takes_ten_actions_beside_names_and_ratings(self):
        user = self.start()
        user.click("New organization…")
        user.find("Name of the organization", ["text"])
        user.type("Riverbend")
        user.press("Return")
        user.click("Add people")
        user.find("*Type a name*")
        for name in ("Ada Berg", "Ben Cole", "Cem Demir", "Dora Ek", "Eli Fox"):
            user.enter(name)
        user.click("Ratings", PAGE)
        user.find("*Rate how they lead*")
        user.type("432" "432" * 5, counts=False)
        user.click("Balance", PAGE)
        user.find("In balance")
        user.find("*", ["chart"])

        self.assertLessEqual(user.actions, 10)


def main():
    program = str(pathlib.Path(sys.argv.pop(1)).resolve())
    if "inside" not in os.environ.get("EVENKEEL_JOURNEY", ""):
        if lacking := desk.missing():
            print(f"skipped: {', '.join(lacking)} is missing")
            sys.exit(SKIPPED)
        os.execvpe("dbus-run-session", ["dbus-run-session", "--", sys.executable, __file__, program, *sys.argv[1:]],
                   os.environ | {"EVENKEEL_JOURNEY": "inside"})
    ProgramTest.program = program
    with desk.display():
        unittest.main()


if __name__ == "__main__":
    main()
