"""The pages of the window: each has its action; one in front of the reader says what it means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.actions import ACTIONS
from ui.page import PAGES, READ, TABLE, Page

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_every_page_has_an_action_with_a_key_that_shows_it() -> None:
    keys = {spec.id: spec.keys for spec in ACTIONS}

    assert all(keys[f"page.{spec.name}"] for spec in PAGES)


def test_the_reader_comes_first_and_the_table_second() -> None:
    assert [PAGES[number].name for number in (READ, TABLE)] == ["read", "table"]


def test_a_page_that_says_nothing_takes_no_act_and_has_no_claim_chosen(qtbot: QtBot) -> None:
    page = Page()
    qtbot.addWidget(page)

    assert not page.do("verdict.verified")
    assert page.chosen_claim is None
