"""The three verdict buttons keep their words, whatever room there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui.widgets.verdict_button import Shape, VerdictButton, shape_for

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

GAP = 8


@pytest.fixture
def buttons(qtbot: QtBot) -> list[VerdictButton]:
    made = [
        VerdictButton("verified", "Verified", "V"),
        VerdictButton("disputed", "Disputed", "D"),
        VerdictButton("unsourced", "Without any source", "U"),
    ]
    for button in made:
        qtbot.addWidget(button)
    return made


def room_of(buttons: list[VerdictButton], shape: Shape) -> int:
    return sum(button.width_in(shape) for button in buttons) + 2 * GAP


def test_the_roomiest_shape_that_fits_is_taken(buttons: list[VerdictButton]) -> None:
    wide, narrow = (room_of(buttons, shape) for shape in (Shape.WIDE, Shape.NARROW))

    assert shape_for(buttons, wide, GAP) is Shape.WIDE
    assert shape_for(buttons, wide - 1, GAP) is Shape.NARROW
    assert shape_for(buttons, narrow - 1, GAP) is Shape.FLAT


@pytest.mark.parametrize("shape", list(Shape))
def test_no_shape_is_narrower_than_its_word(buttons: list[VerdictButton], shape: Shape) -> None:
    button = buttons[2]
    words = button.fontMetrics().horizontalAdvance(button.text())

    button.set_shape(shape)

    assert button.minimumSizeHint().width() >= words
    button.resize(button.sizeHint())
    assert not button.grab().isNull()
