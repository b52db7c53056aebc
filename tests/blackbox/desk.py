# SPDX-License-Identifier: GPL-3.0-or-later
"""A display with a window manager and a user at it, who finds things by what a screen reader would read out, and clicks and
types where they stand."""

import contextlib
import fnmatch
import os
import shutil
import subprocess
import time

NEEDED = ("Xvfb", "openbox", "xdotool", "dbus-run-session", "gdbus")


def missing(more=()):
    """What the machine lacks for a desk, and of `more` programs; empty where it has all."""
    lacking = [name for name in (*NEEDED, *more) if not shutil.which(name)]
    try:
        import pyatspi  # noqa: F401
    except ImportError:
        lacking.append("pyatspi")
    return lacking


@contextlib.contextmanager
def display(width=1440, height=900):
    """Xvfb on a free display with openbox in it, as DISPLAY of this process. No key repeats, however late it is let go."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
                               "-r"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    manager = None
    try:
        with os.fdopen(reading) as pipe:
            os.environ["DISPLAY"] = ":" + pipe.readline().strip()
        manager = subprocess.Popen(["openbox"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(manages_windows)
        subprocess.run(["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus",
                        "--method", "org.a11y.Bus.GetAddress"], check=True, stdout=subprocess.DEVNULL)
        yield
    finally:
        for process in (manager, server):
            if process:
                process.terminate()
                process.wait()


def wait_until(holds, patience=60):
    end = time.monotonic() + patience
    while not holds():
        if time.monotonic() > end:
            raise AssertionError(f"{holds.__name__} does not come true")
        time.sleep(.05)


def manages_windows():
    """A window that comes up before its manager is there is moved under the user's hand."""
    asked = subprocess.run(["xdotool", "get_num_desktops"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return asked.returncode == 0


class Desk:
    """Looks at one program. What a user does is counted in `actions`; where it is only the keyboard, in `presses`, and what
    was to be entered in `entered`, characters and ratings."""

    def __init__(self, process, patience=60):
        self.process = process
        self.patience = patience
        self.actions = 0
        self.presses = 0
        self.entered = 0

    def application(self):
        import pyatspi

        for application in pyatspi.Registry.getDesktop(0):
            if application is not None and application.get_process_id() == self.process.pid:
                return application
        return None

    def showing(self):
        """Everything that stands on the screen now, in the window that has the keyboard: one that does not have it yet may
        still be moved, and takes neither clicks nor keys."""
        import pyatspi

        def below(node):
            for child in node:
                if child is None:
                    continue
                if child.getState().contains(pyatspi.STATE_SHOWING):
                    yield child
                    yield from below(child)

        application = self.application()
        if application is not None:
            for window in application:
                if window is not None and window.getState().contains(pyatspi.STATE_ACTIVE):
                    yield window
                    yield from below(window)

    def find(self, name, roles=None, state=None, patience=None):
        """Waits for what has this name, in which * stands for anything, and is in this state, such as CHECKED."""
        import pyatspi

        end = time.monotonic() + (patience or self.patience)
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode}")
            with contextlib.suppress(Exception):  # the tree changes while it is walked
                for node in self.showing():
                    text = node.name.replace("&", "")
                    if fnmatch.fnmatchcase(text, name) and (roles is None or node.getRoleName() in roles) \
                            and (state is None or node.getState().contains(getattr(pyatspi, f"STATE_{state}"))):
                        return node
            time.sleep(.1)
        raise AssertionError(f"'{name}' does not appear; there are {sorted(self.names())}")

    def names(self):
        with contextlib.suppress(Exception):
            return {f"{node.getRoleName()}: {node.name}" for node in self.showing() if node.name}
        return set()

    def click(self, name, roles=("push button", "check box", "radio button", "menu item")):
        import pyatspi

        before = None
        while True:  # a window that has just appeared is still being placed
            extents = self.find(name, roles).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            box = (extents.x, extents.y, extents.width, extents.height)
            if box == before:
                break
            before = box
            time.sleep(.3)
        self.xdotool("mousemove", box[0] + box[2] // 2, box[1] + box[3] // 2, "click", 1)
        self.actions += 1

    def press(self, keys):
        self.xdotool("key", keys)
        self.actions += 1

    def type(self, text, counts=True):
        """One action, or none where the text is what the user came to enter."""
        self.xdotool("type", "--delay", 25, text)
        self.actions += counts

    def enter(self, text):
        """What the user came to enter, and the key that goes on; no action."""
        self.type(text, counts=False)
        self.xdotool("key", "Return")

    def chord(self, keys):
        """Each key of it counts: ctrl+n are two."""
        self.xdotool("key", keys)
        self.presses += len(keys.split("+"))

    def write(self, text):
        """What is to be entered, a press for each and one for Shift: letters without accents, digits, spaces, hyphens."""
        self.xdotool("type", "--delay", 6, text)
        self.presses += len(text) + sum(character.isupper() for character in text)
        self.entered += len(text)

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)
