# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program, run from outside as a user runs it."""

import os
import pathlib
import subprocess
import tempfile
import unittest

TOP = pathlib.Path(__file__).resolve().parents[2]


class ProgramTest(unittest.TestCase):
    """Runs in a folder of its own, without a display, and with a home that holds nothing."""

    program = None  # set by the test's main

    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="evenkeel-")
        self.addCleanup(folder.cleanup)
        self.folder = pathlib.Path(folder.name)
        home = self.folder / "home"
        home.mkdir()
        self.environment = {name: value for name, value in os.environ.items()
                            if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANGUAGE", "LC_ALL")
                            and not name.startswith("XDG_")}
        self.environment |= {"HOME": str(home), "LANG": "C.UTF-8", "XDG_RUNTIME_DIR": str(home), "TMPDIR": str(self.folder)}

    def run_program(self, *arguments, expected=0):
        done = subprocess.run([self.program, *map(str, arguments)], cwd=self.folder, env=self.environment, timeout=120,
                              stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
        self.assertEqual(done.returncode, expected, f"{arguments}\n{done.stdout}{done.stderr}")
        return done

    def output_of(self, *command):
        return subprocess.run(command, cwd=self.folder, capture_output=True, text=True, check=True).stdout
