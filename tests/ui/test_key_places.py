"""Which Latin letter a key of another script stands for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ui.key_places import latin_key

NONE = Qt.KeyboardModifier.NoModifier
RUSSIAN_V, ARABIC_V, GREEK_V = "\u043c", "\u0631", "\u03c9"


def pressed(sign: str, scan_code: int = 0, virtual_key: int = 0) -> QKeyEvent:
    key = ord(sign.upper()[0])
    return QKeyEvent(QEvent.Type.KeyPress, key, NONE, scan_code, virtual_key, 0, sign)


@pytest.mark.parametrize("sign", [RUSSIAN_V, ARABIC_V, GREEK_V])
@pytest.mark.parametrize(
    ("platform", "scan_code", "virtual_key"),
    [("linux", 55, 0x6CD), ("win32", 47, ord("V")), ("darwin", 1, 9)],
)
def test_a_letter_of_another_script_is_known_by_its_place(
    sign: str, platform: str, scan_code: int, virtual_key: int
) -> None:
    assert latin_key(pressed(sign, scan_code, virtual_key), platform) is Qt.Key.Key_V


@pytest.mark.parametrize(
    ("place", "letter"),
    [(24, "Q"), (29, "Y"), (33, "P"), (38, "A"), (46, "L"), (52, "Z"), (58, "M")],
)
def test_the_rows_lie_as_on_the_keyboard(place: int, letter: str) -> None:
    assert latin_key(pressed(RUSSIAN_V, place), "linux") == Qt.Key(ord(letter))


@pytest.mark.parametrize("sign", ["v", "z", "\u00f6", "\u00df", "\u00e9", "7", ";"])
def test_latin_keys_mean_what_they_write(sign: str) -> None:
    assert latin_key(pressed(sign, 55), "linux") is None


@pytest.mark.parametrize("sign", ["\u0662", "\u06f2", "\u0968"])
def test_digits_of_another_script_are_digits(sign: str) -> None:
    assert latin_key(pressed(sign), "linux") is Qt.Key.Key_2


def test_a_place_without_a_letter_stands_for_none() -> None:
    assert latin_key(pressed("\u0436", 47), "linux") is None


def test_keys_that_write_nothing_stand_for_none() -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_F1, NONE)

    assert latin_key(event, "linux") is None
