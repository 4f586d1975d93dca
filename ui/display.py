"""Finds out whether a window can be shown at all, before Qt is asked and aborts."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgthread-2.0.so.0": "libglib2.0-0",
}
"""Libraries Qt's widgets need on Linux, with the Debian packages that bring them."""

X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
"""What the X11 platform plug-in needs besides."""

SCREENLESS_PLATFORMS = (
    "offscreen",
    "minimal",
    "minimalegl",
    "vnc",
    "linuxfb",
    "eglfs",
    "vkkhrdisplay",
)


def window_obstacle() -> str | None:
    """Say in one sentence why no window can be shown here, or None when it can."""
    if not sys.platform.startswith("linux"):
        return None
    platform = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if missing := _missing(QT_LIBRARIES):
        return _missing_sentence(missing)
    if platform in SCREENLESS_PLATFORMS or (platform != "xcb" and _has_wayland()):
        return None
    return _x11_obstacle()


def _x11_obstacle() -> str | None:
    if not os.environ.get("DISPLAY"):
        return (
            "No screen was found (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot"
            " be shown. Start it from a desktop session; every subcommand, such as"
            " `factcheck claims`, works without a screen."
        )
    if missing := _missing(X11_LIBRARIES):
        return _missing_sentence(missing)
    if not _x11_answers():
        return (
            f"The screen {os.environ['DISPLAY']} (from DISPLAY) does not answer, so the window"
            " cannot be shown. Check that it is running and that you may use it."
        )
    return None


def _has_wayland() -> bool:
    name = os.environ.get("WAYLAND_DISPLAY")
    if not name:
        return False
    return (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / name).exists()


def _missing(libraries: dict[str, str]) -> list[str]:
    return [package for name, package in libraries.items() if not _loads(name)]


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _x11_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    answers: bool = xcb.xcb_connection_has_error(connection) == 0
    xcb.xcb_disconnect(connection)
    return answers


def _missing_sentence(packages: list[str]) -> str:
    return (
        "The window needs system libraries that are not installed. On Debian or Ubuntu:"
        f" sudo apt install {' '.join(packages)}"
    )
