#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The build keeps the floors apart: usage fences_test.py BUILD_FOLDER (an argument of unittest may follow)."""

import json
import pathlib
import shlex
import subprocess
import sys
import tempfile
import unittest

from rooms import ROOMS, TOP, visible_in

BUILD = pathlib.Path(sys.argv.pop(1))


def compiler_of(room):
    """The command line with which the build compiles the room's sources, without the source and precompiled headers."""
    place = f"/{room.replace('/', '_')}.dir/"
    for entry in json.loads((BUILD / "compile_commands.json").read_text()):
        words = shlex.split(entry["command"])
        if place not in words[words.index("-o") + 1] or "cmake_pch" in entry["file"]:
            continue
        kept, skip = [], 0
        for word, following in zip(words, words[1:] + [""]):
            if skip:
                skip -= 1
            elif word in ("-o", "-c") or (word == "-include" and "cmake_pch" in following):
                skip = 1
            elif word not in ("-Winvalid-pch", "-fpch-preprocess"):
                kept.append(word)
        return kept
    raise AssertionError(f"{room} compiles nothing")


def compile_text(room, text, *options):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "planted.cpp"
        source.write_text(text)
        return subprocess.run([*compiler_of(room), *options, "-o", "-" if "-E" in options else "/dev/null", str(source)],
                              capture_output=True, text=True, check=False)


def headers_of(room):
    return sorted(str(path.relative_to(TOP)) for path in (TOP / room).glob("*.h"))


class Fences(unittest.TestCase):
    def test_the_build_declares_these_edges_and_no_other(self):
        declared = {}
        for line in (BUILD / "edges.txt").read_text().split("\n"):
            if line:
                room, sees, hides = line.split("|")
                declared[room] = (set(sees.split()), set(hides.split()))
        expected = {}
        for room, (rooms, libraries, hidden) in ROOMS.items():
            expected[room] = ({name.replace("/", "_") for name in rooms} | set(libraries),
                              {name.replace("/", "_") if name in ROOMS else name for name in hidden})

        self.assertEqual(declared, expected)

    def test_no_arrow_leads_back(self):
        for room in ROOMS:
            for below in visible_in(room) - {room}:
                self.assertNotIn(room, visible_in(below), f"{room} and {below} see each other")

    def test_a_room_sees_its_headers_and_those_behind_its_arrows_alone(self):
        headers = {header: room for room in ROOMS for header in headers_of(room)}
        probe = "".join(f'#if __has_include("{header}")\nsees {header}\n#endif\n' for header in headers)
        for room in ROOMS:
            with self.subTest(room):
                seen = compile_text(room, probe, "-E", "-P")
                self.assertEqual(seen.returncode, 0, seen.stderr)
                self.assertEqual({line[5:] for line in seen.stdout.split("\n") if line.startswith("sees ")},
                                 {header for header, owner in headers.items() if owner in visible_in(room)})

    def test_a_wrong_include_does_not_compile(self):
        right = compile_text("core/base", '#include "core/base/day.h"\n', "-fsyntax-only")
        wrong = compile_text("core/base", '#include "core/domain/team.h"\n', "-fsyntax-only")

        self.assertEqual(right.returncode, 0, right.stderr)
        self.assertNotEqual(wrong.returncode, 0)
        self.assertIn("core/domain/team.h: No such file or directory", wrong.stderr)


if __name__ == "__main__":
    unittest.main()
