"""The head of the claim panel."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication, QLabel

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


def test_no_button_is_cut_when_the_head_learns_of_its_claim_in_its_width(
    head: ClaimHead, desk: Desk
) -> None:
    claim = replace(desk.claims[1], number=1207)
    for width in range(345, 480, 5):
        head.setFixedWidth(width)
        head.show_claim(None, 0)
        head.show_claim(claim, 2000)
        QApplication.sendPostedEvents()

        for button in head.findChildren(Button):
            assert button.width() >= button.sizeHint().width()


def test_a_longer_key_takes_the_room_of_words(head: ClaimHead, desk: Desk, qtbot: QtBot) -> None:
    head.setFixedWidth(400)
    head.show_claim(desk.claims[1], len(desk.claims))
    assert head._glyph.isVisible()

    head.findChildren(Button)[2].set_key("Ctrl+Shift+N")

    qtbot.waitUntil(lambda: not head._of.isVisible())


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
