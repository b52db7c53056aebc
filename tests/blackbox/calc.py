# SPDX-License-Identifier: GPL-3.0-or-later
"""LibreOffice Calc on the display of a journey. Cells are put in and read by its own interface; copying and pasting is done
by keys in its window, as a user does."""

import contextlib
import os
import signal
import subprocess
import time

import uno
from com.sun.star.lang import Locale

import clipboard
from desk import wait_until


class Calc:
    """One new spreadsheet; `folder` holds its settings."""

    def __init__(self, folder, environment):
        pipe = f"evenkeel-{os.getpid()}"
        self.process = subprocess.Popen(
            ["soffice", "--calc", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard", f"--accept=pipe,name={pipe};urp;",
             f"-env:UserInstallation={(folder / 'libreoffice').as_uri()}"],
            env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        self.desktop = None

        def answers():
            with contextlib.suppress(Exception):  # not there yet
                context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
                self.desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            return self.desktop is not None

        wait_until(answers)
        self.document = self.desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, ())
        self.window = self.window_named("*LibreOffice Calc")

    def close(self):
        with contextlib.suppress(Exception):  # it may go before it answers
            self.document.Modified = False  # nothing to ask about
            self.document.close(True)
            self.desktop.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            os.killpg(self.process.pid, signal.SIGKILL)  # a script and what it runs
            self.process.wait()

    def sheet(self):
        return self.document.CurrentController.ActiveSheet

    def clear(self):
        """An empty sheet in front."""
        sheets = self.document.Sheets
        sheets.insertNewByName(f"Sheet{sheets.Count + 1}", sheets.Count)
        self.document.CurrentController.setActiveSheet(sheets.getByIndex(sheets.Count - 1))

    def put(self, rows):
        """Numbers are numbers, texts are texts whatever they look like; None stays empty."""
        for row, cells in enumerate(rows):
            for column, content in enumerate(cells):
                cell = self.sheet().getCellByPosition(column, row)
                if isinstance(content, str):
                    cell.String = content
                elif content is not None:
                    cell.Value = content

    def show_as(self, column, rows, code, language, country):
        """A number format in the writing of a language."""
        locale = Locale(language, country, "")
        formats = self.document.NumberFormats
        key = formats.queryKey(code, locale, False)
        cells = self.sheet().getCellRangeByPosition(column, 0, column, rows - 1)
        cells.NumberFormat = formats.addNew(code, locale) if key < 0 else key

    def cells(self, rows, columns):
        """A number for each cell that is one, a text for each other."""
        return [[self.content(column, row) for column in range(columns)] for row in range(rows)]

    def content(self, column, row):
        cell = self.sheet().getCellByPosition(column, row)
        return cell.Value if cell.Type.value == "VALUE" else cell.String

    def copy(self, rows, columns):
        self.select(0, 0, columns - 1, rows - 1)
        with clipboard.taken():
            self.keys("ctrl+c")

    def paste(self):
        """At the first cell; whatever Calc asks about tables of other programs is answered as it suggests."""
        self.select(0, 0, 0, 0)
        self.keys("ctrl+v")

        def is_there():
            if self.active() != self.window and self.active_name() == "Import Options":
                subprocess.run(["xdotool", "key", "Return"], check=True)
            cursor = self.sheet().createCursor()
            cursor.gotoEndOfUsedArea(False)
            return self.active() == self.window and (cursor.RangeAddress.EndRow > 0 or cursor.RangeAddress.EndColumn > 0)

        wait_until(is_there)

    def select(self, *area):
        self.activate()
        self.document.CurrentController.select(self.sheet().getCellRangeByPosition(*area))

    def keys(self, keys):
        subprocess.run(["xdotool", "key", keys], check=True)

    def activate(self):
        subprocess.run(["xdotool", "windowactivate", "--sync", self.window], check=True)
        self.document.CurrentController.Frame.ComponentWindow.setFocus()
        time.sleep(.2)  # the keyboard follows the window

    @staticmethod
    def active():
        return subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False).stdout.strip()

    @staticmethod
    def active_name():
        return subprocess.run(["xdotool", "getactivewindow", "getwindowname"], capture_output=True, text=True, check=False).stdout.strip()

    @staticmethod
    def window_named(name):
        found = []

        def appears():
            asked = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", name.strip("*")], capture_output=True, text=True,
                                   check=False)
            found[:] = asked.stdout.split()
            return bool(found)

        wait_until(appears)
        return found[-1]
