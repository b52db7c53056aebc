#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every verb of core/edit is among those that are undone and redone at random: a new one cannot be forgotten."""

import re
import unittest

from rooms import TOP

VERB = re.compile(r"^(?:inline |\[\[nodiscard\]\] )*Verb<.*> +(\w+)\(", re.MULTILINE)
TRIED = re.compile(r"\b(?:tried|importing)\(\"(\w+)[^\"]*\"")


def verbs():
    return {verb for header in sorted((TOP / "core/edit").glob("*.h")) for verb in VERB.findall(header.read_text("utf-8"))}


def tried():
    return set(TRIED.findall((TOP / "tests/core/session/random_verbs.cpp").read_text("utf-8")))


class Verbs(unittest.TestCase):
    def test_each_is_tried_at_random(self):
        self.assertGreater(len(verbs()), 50)
        self.assertEqual(sorted(verbs() - tried()), [], "add them to tests/core/session/random_verbs.cpp")

    def test_a_new_one_would_be_seen(self):
        self.assertEqual(VERB.findall("Verb<> a();\n/// Verb<> no();\nVerb<std::vector<Id>> b(\ninline Verb<> c(int)"), ["a", "b", "c"])


if __name__ == "__main__":
    unittest.main()
