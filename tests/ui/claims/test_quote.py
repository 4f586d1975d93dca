"""The words of the claim, as they stand in the article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from ui import theme as themes
from ui.claims.quote import MOST_LINES, ClaimQuote

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk


@pytest.fixture
def quote(frame: QMainWindow) -> ClaimQuote:
    quote = ClaimQuote()
    frame.setCentralWidget(quote)
    quote.resize(360, 200)
    frame.show()
    return quote


def test_it_shows_and_speaks_the_very_words(quote: ClaimQuote, desk: Desk) -> None:
    quote.show_claim(desk.claims[0])

    assert quote.text() == desk.claims[0].quote
    assert quote.accessibleName() == desk.claims[0].quote


def test_a_long_quote_is_cut_until_all_of_it_is_asked_for(quote: ClaimQuote, desk: Desk) -> None:
    pitch = themes.current().letters("quote").line
    quote.show_claim(replace(desk.claims[0], quote="A long sentence of many words. " * 40))

    assert quote.is_cut
    assert quote.heightForWidth(360) == MOST_LINES * pitch
    quote.show_whole(on=True)
    assert quote.heightForWidth(360) > MOST_LINES * pitch


def test_another_claim_is_cut_again(quote: ClaimQuote, desk: Desk) -> None:
    long = replace(desk.claims[0], quote="Words upon words. " * 80)
    quote.show_claim(long)
    quote.show_whole(on=True)

    quote.show_claim(replace(desk.claims[1], quote="Words upon words. " * 80))

    assert quote.is_cut


def test_it_tells_when_its_lines_break_elsewhere(quote: ClaimQuote, qtbot: QtBot) -> None:
    with qtbot.waitSignal(quote.fitted):
        quote.resize(300, 200)


def test_its_bar_has_the_colour_of_the_verdict(quote: ClaimQuote, desk: Desk) -> None:
    quote.show_claim(desk.claims[0])

    bar = quote.grab().toImage().pixelColor(1, 10)

    assert bar == themes.current().color("accent")
