#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long opening the sample takes, to a painted dashboard, against a bare window with one chart.

    startup.py BUILD_FOLDER [--pairs N] [--limit RATIO]

Timed from the start of the process until it says that nothing of its window is left to be laid out or painted, in pairs one
right after the other, so that whatever else the machine does meets both. The median of the pairs' ratios is compared with the
limit (1.5). Runs in the display that DISPLAY names, or on the platform that QT_QPA_PLATFORM names.
"""
import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time


def seconds(command, environment):
    begun = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        said = process.stdout.readline()
        taken = time.perf_counter() - begun
    if said.strip() != b"painted" or process.returncode != 0:
        sys.exit(f"{command[0]} said {said!r} and ended with {process.returncode}")
    return taken


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--pairs", type=int, default=21)
    parser.add_argument("--limit", type=float, default=1.5)
    arguments = parser.parse_args()
    program = os.path.join(arguments.build, "bin", "evenkeel")
    bare = os.path.join(arguments.build, "bin", "bare_chart_window")

    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home)
        if "DISPLAY" not in environment:
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        sample = os.path.join(home, "Sample.evenkeel")
        subprocess.run([program, "new", sample, "--sample"], env=environment, check=True)
        ours = [program, sample, "--size", "1440x900", "--quit-when-painted"]
        seconds([bare], environment), seconds(ours, environment)  # what is read from the disk is in memory for both

        pairs = [(seconds([bare], environment), seconds(ours, environment)) for _ in range(arguments.pairs)]

    ratio = statistics.median(ours / bare for bare, ours in pairs)
    print(f"bare window {statistics.median(bare for bare, _ in pairs) * 1000:.0f} ms, "
          f"sample {statistics.median(ours for _, ours in pairs) * 1000:.0f} ms, "
          f"median ratio of {arguments.pairs} pairs {ratio:.2f}, limit {arguments.limit}")
    return 0 if ratio <= arguments.limit else 1


if __name__ == "__main__":
    sys.exit(main())
