#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long opening the sample takes, to a painted dashboard, against a bare window with one chart, and against a window of
plain widgets, as many as the dashboard's.

    startup.py BUILD_FOLDER [--pairs N] [--limit RATIO]

Timed from the start of the process until it says that nothing of its window is left to be laid out or painted, one right
after the other, so that whatever else the machine does meets all. The median of the ratios to the bare window is compared
with the limit (1.5). Runs in the display that DISPLAY names, or on the platform that QT_QPA_PLATFORM names.
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
    plain = os.path.join(arguments.build, "bin", "plain_dashboard_window")

    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home)
        if "DISPLAY" not in environment:
            environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        sample = os.path.join(home, "Sample.evenkeel")
        subprocess.run([program, "new", sample, "--sample"], env=environment, check=True)
        ours = [program, sample, "--size", "1440x900", "--quit-when-painted"]
        commands = ([bare], [plain], ours)
        for command in commands:  # what is read from the disk is in memory for all
            seconds(command, environment)

        rounds = [[seconds(command, environment) for command in commands] for _ in range(arguments.pairs)]

    median = [statistics.median(column) * 1000 for column in zip(*rounds)]
    ratio = statistics.median(ours / bare for bare, _, ours in rounds)
    print(f"bare window {median[0]:.0f} ms, plain dashboard {median[1]:.0f} ms, sample {median[2]:.0f} ms; medians of the ratios of "
          f"{arguments.pairs} rounds: plain to bare {statistics.median(plain / bare for bare, plain, _ in rounds):.2f}, "
          f"sample to plain {statistics.median(ours / plain for _, plain, ours in rounds):.2f}, "
          f"sample to bare {ratio:.2f}, limit {arguments.limit}")
    return 0 if ratio <= arguments.limit else 1


if __name__ == "__main__":
    sys.exit(main())
