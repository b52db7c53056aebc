#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings evenkeel_en.ts up to date with the sources.

The source texts are English already; only the plurals ("%n person(s)") need a translation. New ones are filled in by
the rules below; read what it prints, and mend by hand what no rule can know.
"""

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as xml

TOP = pathlib.Path(__file__).resolve().parents[2]
FILE = TOP / "resources/i18n/evenkeel_en.ts"

# What stands before "(s)" -> its plural. Everything else takes an s, or the form in "(singular/plural)".
IRREGULAR = {
    "person": "people", "Person": "People", "competency": "competencies", "Competency": "Competencies",
    "entry": "entries", "copy": "copies", "day": "days", "child": "children", "branch": "branches",
    "match": "matches", "address": "addresses", "catalog": "catalogs", "category": "categories",
    "membership": "memberships", "history": "histories",
}


def forms(source):
    """The singular and the plural of a text such as "%n person(s) (is/are) missing"; a verb is "(clears/clear)"."""
    one = re.sub(r"\((\w+)/(\w+)\)", r"\1", source)
    many = re.sub(r"\((\w+)/(\w+)\)", r"\2", source)
    one = re.sub(r"(\w+)\(s\)", r"\1", one)
    many = re.sub(r"(\w+)\(s\)", lambda m: IRREGULAR.get(m[1], m[1] + "s"), many)
    return one, many


def lupdate_program():
    for candidate in (os.environ.get("LUPDATE"), shutil.which("lupdate"), "/usr/lib/qt6/bin/lupdate"):
        if candidate and pathlib.Path(candidate).exists():
            return candidate
    sys.exit("lupdate is missing (Debian: qt6-l10n-tools)")


def run_lupdate(lupdate, ts):
    """Only our own sources: neither headers of Qt nor the build folder."""
    subprocess.run([lupdate, "-silent", "-pluralonly", "-no-obsolete", "-locations", "none", "-source-language", "en",
                    "-target-language", "en", "-extensions", "cpp,h", "-I", str(TOP), str(TOP / "core"), str(TOP / "app"),
                    "-ts", str(ts)], check=True)


def fill(ts):
    """Completes the unfinished plurals; the texts that were filled in."""
    tree = xml.parse(ts)
    filled = []
    for message in tree.iter("message"):
        translation = message.find("translation")
        if message.get("numerus") != "yes" or translation.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        for child in list(translation):
            translation.remove(child)
        for text in forms(message.findtext("source")):
            xml.SubElement(translation, "numerusform").text = text
        filled.append(message.findtext("source"))
    xml.indent(tree, "    ")
    body = xml.tostring(tree.getroot(), encoding="unicode")
    pathlib.Path(ts).write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
    return filled


def main():
    argparse.ArgumentParser(description=__doc__).parse_args()
    run_lupdate(lupdate_program(), FILE)
    for source in fill(FILE):
        one, many = forms(source)
        print(f"{source!r}: {one!r} / {many!r}")


if __name__ == "__main__":
    main()
