# SPDX-License-Identifier: GPL-3.0-or-later
"""What journeys through the real window share."""

import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import desk
from program import ProgramTest

SKIPPED = 77


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


def main(script, needed=()):
    """Runs the tests of `script` on a display of its own; exits 77, which is a skip, where the machine lacks what it takes."""
    program = str(pathlib.Path(sys.argv.pop(1)).resolve())
    if "inside" not in os.environ.get("EVENKEEL_JOURNEY", ""):
        if lacking := desk.missing(needed):
            print(f"skipped: {', '.join(lacking)} is missing")
            sys.exit(SKIPPED)
        # The bus that screen readers use lies in this folder: in a common one the first journey to end takes it from the others.
        with tempfile.TemporaryDirectory(prefix="evenkeel-bus-") as folder:
            done = subprocess.run(["dbus-run-session", "--", sys.executable, script, program, *sys.argv[1:]], check=False,
                                  env=os.environ | {"EVENKEEL_JOURNEY": "inside", "XDG_RUNTIME_DIR": folder})
        sys.exit(done.returncode)
    ProgramTest.program = program
    with desk.display():
        unittest.main()
