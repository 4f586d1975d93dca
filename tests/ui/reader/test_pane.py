"""The middle of the window: numbers, boilerplate, lost claims, the find bar."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Article, ArticleSummary, ClaimCounts, Metadata
from factcheck.domain.claims import Claim, ClaimId, ClaimState
from tests.ui.reader.samples import ARTICLE, FERRY, article, ferry_claims, marked
from ui.plain_text import PlainLabel
from ui.reader.find_bar import FindBar, find_all
from ui.reader.head import CountRow
from ui.reader.lost_strip import LostStrip
from ui.reader.pane import ReaderPane, counts_of
from ui.widgets.buttons import Button
from ui.widgets.field import Field

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def pane(qtbot: QtBot) -> ReaderPane:
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(774, 700)
    made.show()
    made.set_article(ferry())
    made.set_claims(ferry_claims(made.view.scene.text))
    return made


def ferry() -> Article:
    text, blocks = article(FERRY)
    moment = datetime(2026, 10, 14, tzinfo=UTC)
    summary = ArticleSummary(ARTICLE, Metadata(), None, "", "text/plain", moment, 1)
    return Article(summary, text, tuple(blocks))


def lost(claim: Claim, number: int) -> Claim:
    return replace(
        claim, id=ClaimId(f"lost{number}"), span=None, state=ClaimState.LOST, verdict=None
    )


def said(pane: ReaderPane) -> set[str]:
    return {label.text() for label in pane.findChildren(PlainLabel) if label.isVisible()}


def button(pane: ReaderPane, word: str) -> Button:
    return next(found for found in pane.findChildren(Button) if word in found.text())


def field(pane: ReaderPane) -> Field:
    return pane.findChildren(Field)[0]


def test_the_head_counts_what_is_judged(pane: ReaderPane) -> None:
    assert "3 of 5 judged" in said(pane)
    (row,) = pane.findChildren(CountRow)
    assert row.words() == ["1 verified", "1 disputed", "1 unsourced", "2 open"]


def test_the_head_follows_a_verdict(pane: ReaderPane) -> None:
    claim = ferry_claims(pane.view.scene.text)[2]

    pane.update_claim(marked(claim, "verified"))

    assert "4 of 5 judged" in said(pane)


def test_words_of_the_counts_give_way_in_a_narrow_window(pane: ReaderPane) -> None:
    pane.resize(600, 700)
    (row,) = pane.findChildren(CountRow)

    assert row.words() == ["1", "1", "1", "2"]
    assert "1 verified" in row.accessibleName()


def test_dismissed_claims_do_not_count_for_progress() -> None:
    text, _ = article(FERRY)
    claims = [marked(claim, "dismissed") for claim in ferry_claims(text)[:2]]

    assert counts_of(claims) == ClaimCounts(dismissed=2)


def test_the_head_says_whether_boilerplate_is_folded(pane: ReaderPane, qtbot: QtBot) -> None:
    qtbot.mouseClick(button(pane, "Boilerplate folded"), Qt.MouseButton.LeftButton)

    assert pane.view.scene.folds.all_open
    assert button(pane, "Boilerplate shown").isVisible()


def test_an_article_without_boilerplate_needs_no_switch(pane: ReaderPane) -> None:
    pane.set_article(None)

    assert not button(pane, "Boilerplate folded").isVisible()
    assert "0 of 0 judged" in said(pane)


def test_the_role_button_asks_for_a_role(pane: ReaderPane, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pane.role_asked):
        qtbot.mouseClick(pane.head.role_button, Qt.MouseButton.LeftButton)


def test_lost_claims_are_named_and_can_be_placed(pane: ReaderPane, qtbot: QtBot) -> None:
    claims = ferry_claims(pane.view.scene.text)

    pane.set_claims([*claims, *(lost(claims[0], number) for number in range(5))])

    (strip,) = pane.findChildren(LostStrip)
    assert strip.isVisible()
    assert "5 claims lost their place" in said(pane)
    assert any("2 more" in words for words in said(pane))
    with qtbot.waitSignal(pane.place_asked) as signal:
        strip.findChildren(Button)[0].click()
    assert signal.args == ["lost0"]


def test_the_strip_goes_when_nothing_is_lost(pane: ReaderPane) -> None:
    claims = ferry_claims(pane.view.scene.text)
    pane.set_claims([lost(claims[0], 1)])
    assert "1 claim lost its place" in said(pane)

    pane.set_claims(claims)

    assert not pane.findChildren(LostStrip)[0].isVisible()


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("YARD has", [(4, 12)]),
        ("the\nyard", [(0, 8)]),
        ("the  yard", [(0, 8)]),
        ("a.b", []),
        (" ", []),
        ("\U0001f6a2", [(13, 14)]),
    ],
)
def test_words_are_found_in_any_case_and_over_line_ends(
    words: str, expected: list[tuple[int, int]]
) -> None:
    found = find_all("The\nyard has \U0001f6a2 a-b", words)

    assert found == [TextSpan(*span) for span in expected]


def test_finding_walks_through_the_hits_and_round_the_end(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.open_find()
    qtbot.keyClicks(field(pane), "crowns")
    text = pane.view.scene.text
    hits = find_all(text, "crowns")
    assert len(hits) == 2
    assert "1 of 2" in said(pane)

    places = []
    for _ in range(2):
        qtbot.keyClick(field(pane), Qt.Key.Key_Return)
        places.append(pane.view.selected_span())

    assert places == [hits[1], hits[0]]
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert pane.view.selected_span() == hits[1]


def test_a_hit_in_boilerplate_is_unfolded(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.open_find()

    qtbot.keyClicks(field(pane), "newsletter")

    number = pane.view.scene.positions.paragraph_of(pane.view.scene.text.index("newsletter"))
    assert pane.view.document().findBlockByNumber(number).isVisible()


def test_words_that_are_not_there_are_said_not_to_be(pane: ReaderPane, qtbot: QtBot) -> None:
    pane.open_find()

    qtbot.keyClicks(field(pane), "submarine")

    assert "Not in this article" in said(pane)
    assert field(pane).property("wrong") is True


def test_the_find_bar_starts_with_the_selected_words_and_escape_closes_it(
    pane: ReaderPane, qtbot: QtBot
) -> None:
    start = pane.view.scene.text.index("diesel")
    pane.view.select(TextSpan(start, start + 6))

    pane.open_find()
    assert field(pane).text() == "diesel"

    qtbot.keyClick(field(pane), Qt.Key.Key_Escape)
    assert not pane.findChildren(FindBar)[0].isVisible()
    assert pane.view.hasFocus()


def test_search_hits_are_painted_and_go_with_the_bar(pane: ReaderPane, qtbot: QtBot) -> None:
    before = pane.view.viewport().grab().toImage()
    pane.open_find()
    qtbot.keyClicks(field(pane), "spring")
    cursor = pane.view.textCursor()
    cursor.clearSelection()
    pane.view.setTextCursor(cursor)
    assert pane.view.viewport().grab().toImage() != before

    qtbot.keyClick(field(pane), Qt.Key.Key_Escape)
    pane.view.clearFocus()

    assert pane.view.scene.search_rects is not None
    assert not pane.findChildren(FindBar)[0].isVisible()
