#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text with a number in it has its English singular and plural: usage check.py LUPDATE."""

import pathlib
import re
import sys
import tempfile
import unittest
import xml.etree.ElementTree as xml

TOP = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(TOP / "resources/i18n"))
import update  # noqa: E402

LUPDATE = sys.argv.pop(1)


def messages(ts):
    for context in xml.parse(ts).iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment"))
            yield key, message.find("translation")


class EnglishPlurals(unittest.TestCase):
    def test_none_is_missing_and_none_is_left_over(self):
        with tempfile.TemporaryDirectory() as folder:
            fresh = pathlib.Path(folder) / "fresh.ts"
            update.run_lupdate(LUPDATE, fresh)
            used = {key for key, _ in messages(fresh)}

        kept = {key for key, _ in messages(update.FILE)}

        self.assertEqual(sorted(map(str, used - kept)), [], "not in evenkeel_en.ts: run resources/i18n/update.py")
        self.assertEqual(sorted(map(str, kept - used)), [], "no longer used: run resources/i18n/update.py")

    def test_each_has_two_finished_forms(self):
        for key, translation in messages(update.FILE):
            with self.subTest(key):
                forms = [form.text or "" for form in translation.iter("numerusform")]
                self.assertIsNone(translation.get("type"), "unfinished")
                self.assertEqual(len(forms), 2)
                self.assertTrue(all(forms), "empty")
                if re.search(r"\(s\)|\(\w+/\w+\)", key[1]):
                    self.assertNotEqual(forms[0], forms[1])
                for form in forms:
                    self.assertNotRegex(form, r"\(s\)|\(\w+/\w+\)")
                    self.assertEqual(sorted(re.findall(r"%(?:n|L?\d)", form)), sorted(re.findall(r"%(?:n|L?\d)", key[1])))


class Rules(unittest.TestCase):
    def test_make_a_singular_and_a_plural(self):
        self.assertEqual(update.forms("%n person(s) (is/are) rated"), ("%n person is rated", "%n people are rated"))
        self.assertEqual(update.forms("%n team(s)"), ("%n team", "%n teams"))


if __name__ == "__main__":
    unittest.main()
