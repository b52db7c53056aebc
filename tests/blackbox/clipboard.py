# SPDX-License-Identifier: GPL-3.0-or-later
"""Who has the clipboard of the display: a copy is there once somebody has it."""

import contextlib
import ctypes

from desk import wait_until


@contextlib.contextmanager
def taken():
    """Nobody has it before what is done in here; somebody has it after."""
    library = ctypes.CDLL("libX11.so.6")
    library.XOpenDisplay.restype = ctypes.c_void_p
    library.XInternAtom.restype = ctypes.c_ulong
    library.XGetSelectionOwner.restype = ctypes.c_ulong
    display = ctypes.c_void_p(library.XOpenDisplay(None))
    clipboard = ctypes.c_ulong(library.XInternAtom(display, b"CLIPBOARD", 0))
    try:
        library.XSetSelectionOwner(display, clipboard, ctypes.c_ulong(0), ctypes.c_ulong(0))
        library.XSync(display, 0)
        yield

        def has_an_owner():
            return library.XGetSelectionOwner(display, clipboard) != 0

        wait_until(has_an_owner)
    finally:
        library.XCloseDisplay(display)
