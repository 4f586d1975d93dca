"""The head of the claim panel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel

from ui.claims.head import ClaimHead
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.actions import Actions
    from ui.desk import Desk


@pytest.fixture
def head(frame: QMainWindow, actions: Actions) -> ClaimHead:
    head = ClaimHead(actions)
    frame.setCentralWidget(head)
    frame.show()
    return head


def said(head: ClaimHead) -> str:
    return " ".join(label.text() for label in head.findChildren(QLabel) if label.isVisible())


def test_it_says_which_claim_of_how_many_and_its_state(head: ClaimHead, desk: Desk) -> None:
    head.show_claim(desk.claims[1], len(desk.claims))

    assert said(head) == f"Claim 2 of {len(desk.claims)} Open"


def test_a_claim_without_a_place_has_no_number(head: ClaimHead, desk: Desk) -> None:
    head.show_claim(replace(desk.claims[0], number=0), 4)

    assert said(head).split() == ["Claim", "Open"]


def test_the_word_of_the_state_gives_way_before_a_button_is_cut(
    head: ClaimHead, desk: Desk, frame: QMainWindow
) -> None:
    head.show_claim(desk.claims[1], len(desk.claims))

    head.resize(372, head.height())

    assert not head._state.isVisible()
    assert head._glyph.accessibleName() == "Open"


def test_its_buttons_do_what_their_keys_do(
    head: ClaimHead, desk: Desk, actions: Actions, qtbot: QtBot
) -> None:
    head.show_claim(desk.claims[1], len(desk.claims))
    previous, following, next_open = head.findChildren(Button)

    for button, action in (
        (previous, "claim.previous"),
        (following, "claim.next"),
        (next_open, "claim.next_open"),
    ):
        with qtbot.waitSignal(actions[action].triggered):
            button.click()
        assert button.key == actions.key_text(action)
