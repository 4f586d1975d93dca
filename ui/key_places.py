"""Which letter a key stands for by its place, where the layout has no Latin letters."""

from __future__ import annotations

import sys
import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
"""Scan code of the first key of each row on X11 and Wayland, and its letters."""

_BY_SCAN_CODE = {first + place: letter for first, row in _ROWS for place, letter in enumerate(row)}
_BY_MAC_KEY = {
    **dict(enumerate("ASDFHGZXCV")),
    **dict(enumerate("BQWERYT", start=11)),
    31: "O",
    32: "U",
    34: "I",
    35: "P",
    37: "L",
    38: "J",
    40: "K",
    45: "N",
    46: "M",
}
_WINDOWS_LETTERS = range(ord("A"), ord("Z") + 1)


def latin_key(event: QKeyEvent, platform: str = sys.platform) -> Qt.Key | None:
    """Return the Latin letter or digit at the place of a key that writes another script.

    None for a key that writes a Latin sign, such as German ö, and for one whose place is not
    known.
    """
    sign = event.text()[:1] or _sign_of(event.key())
    if not sign or sign.isascii():
        return None
    digit = unicodedata.decimal(sign, None)
    if digit is not None:
        return Qt.Key(Qt.Key.Key_0.value + digit)
    if not sign.isalpha() or unicodedata.name(sign, "LATIN").startswith("LATIN"):
        return None
    letter = _letter_at(event, platform)
    return Qt.Key(ord(letter)) if letter else None


def _letter_at(event: QKeyEvent, platform: str) -> str:
    if platform == "win32":  # there the virtual key is the letter of the place
        code = event.nativeVirtualKey()
        return chr(code) if code in _WINDOWS_LETTERS else ""
    if platform == "darwin":
        return _BY_MAC_KEY.get(event.nativeVirtualKey(), "")
    return _BY_SCAN_CODE.get(event.nativeScanCode(), "")


def _sign_of(key: int) -> str:
    """Return the sign that Qt names a key by, "" for one of its own such as F1."""
    return chr(key) if key < Qt.Key.Key_Escape.value else ""
