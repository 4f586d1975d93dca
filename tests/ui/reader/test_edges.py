"""Dragging the ends of the claim being judged."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from factcheck.domain.anchors import TextSpan
from tests.ui.reader.driving import place_of, show_ferry
from tests.ui.reader.samples import COST, LATE, PRICE
from ui.reader.edges import TARGET, snapped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from ui.reader.view import ReaderView

LEFT = Qt.MouseButton.LeftButton
WORDS = "In 2021, the boats cost 41.8 million crowns (8% more), they say."
WHOLE = TextSpan(0, len(WORDS))


@pytest.fixture
def text(view: ReaderView) -> Iterator[str]:
    """The ferry's article with the claim on its price in hand; the mouse is let go at last."""
    text = show_ferry(view)
    view.set_current("c2", scroll=False)
    yield text
    QTest.mouseRelease(view.viewport(), LEFT)


def hold(view: ReaderView, *, start: bool) -> None:
    handle = next(one for one in view.handles() if one.is_start is start)
    QTest.mousePress(view.viewport(), LEFT, pos=handle.target.center().toPoint())


def shown(view: ReaderView, text: str, claim_id: str = "c2") -> str:
    placed = view.scene.index.get(claim_id)
    assert placed is not None
    return text[placed.start : placed.end]


def span_of(text: str, words: str) -> TextSpan:
    start = text.index(words)
    return TextSpan(start, start + len(words))


def test_an_end_follows_the_mouse_from_word_to_word_and_is_told_once(
    view: ReaderView, text: str, qtbot: QtBot
) -> None:
    told: list[object] = []
    view.edges_moved.connect(lambda *what: told.append(what))
    hold(view, start=False)
    QTest.mouseMove(view.viewport(), place_of(view, text.index("third more") + 1))
    assert shown(view, text) == f"{PRICE}, about a"

    QTest.mouseMove(view.viewport(), place_of(view, text.index("about a third") + 3))
    assert told == []
    QTest.mouseRelease(view.viewport(), LEFT, pos=place_of(view, text.index("about a third") + 3))

    assert told == [("c2", span_of(text, f"{PRICE}, about"))]
    assert view.selected_span() is None
    assert not view.is_grasped


def test_the_start_is_dragged_as_the_end_is(view: ReaderView, text: str, qtbot: QtBot) -> None:
    hold(view, start=True)
    QTest.mouseMove(view.viewport(), place_of(view, text.index("41.8")))

    with qtbot.waitSignal(view.edges_moved) as signal:
        QTest.mouseRelease(view.viewport(), LEFT)

    assert signal.args == ["c2", span_of(text, "41.8 million crowns")]


def test_esc_lets_go_and_nothing_changes(view: ReaderView, text: str, qtbot: QtBot) -> None:
    far = place_of(view, text.index("council"))
    with qtbot.assertNotEmitted(view.edges_moved), qtbot.assertNotEmitted(view.claim_clicked):
        hold(view, start=False)
        QTest.mouseMove(view.viewport(), far)
        QTest.keyClick(view, Qt.Key.Key_Escape)
        assert shown(view, text) == PRICE

        QTest.mouseMove(view.viewport(), place_of(view, text.index("in its budget")))
        QTest.mouseRelease(view.viewport(), LEFT, pos=far)

    assert shown(view, text) == PRICE
    assert view.selected_span() is None


def test_a_click_on_an_end_is_a_click_on_the_claim(
    view: ReaderView, text: str, qtbot: QtBot
) -> None:
    inside = next(one for one in view.handles() if one.is_start)
    point = QPointF(inside.x + 3, (inside.top + inside.bottom) / 2).toPoint()

    with qtbot.waitSignal(view.claim_clicked) as signal, qtbot.assertNotEmitted(view.edges_moved):
        QTest.mouseClick(view.viewport(), LEFT, pos=point)

    assert signal.args == ["c1"]


def test_an_end_dragged_back_to_its_place_changes_nothing(
    view: ReaderView, text: str, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(view.edges_moved):
        hold(view, start=False)
        QTest.mouseMove(view.viewport(), place_of(view, text.index("council")))
        back = place_of(view, text.index(PRICE) + len(PRICE) - 1)
        QTest.mouseMove(view.viewport(), back)
        QTest.mouseRelease(view.viewport(), LEFT, pos=back)

    assert shown(view, text) == PRICE


def test_the_other_claims_stay_as_they_are_while_one_is_dragged(
    view: ReaderView, text: str
) -> None:
    hold(view, start=False)
    QTest.mouseMove(view.viewport(), place_of(view, text.index("late. The")))

    assert shown(view, text, "c1") == COST
    assert shown(view, text, "c3") == LATE


def test_an_end_stops_at_a_folded_block(view: ReaderView, text: str) -> None:
    hold(view, start=False)
    QTest.mouseMove(view.viewport(), place_of(view, text.index("against 9.40")))

    assert shown(view, text).endswith("said Tomas Wrede.")


def test_the_ends_are_large_enough_to_take_and_change_the_pointer(
    view: ReaderView, text: str
) -> None:
    for handle in view.handles():
        assert handle.target.width() >= TARGET
        assert handle.target.height() >= TARGET
        QTest.mouseMove(view.viewport(), handle.target.center().toPoint())
        assert view.viewport().cursor().shape() is Qt.CursorShape.SizeHorCursor


def test_the_ends_are_shown_with_the_keyboard_and_under_the_mouse(
    view: ReaderView, text: str
) -> None:
    view.clearFocus()
    QTest.mouseMove(view.viewport(), QPoint(5, 5))
    without = view.grab().toImage()

    QTest.mouseMove(view.viewport(), place_of(view, text.index(LATE) + 3))
    QTest.mouseMove(view.viewport(), place_of(view, text.index(PRICE) + 3))

    knob = next(one for one in view.handles() if not one.is_start).knob.toPoint()
    assert view.grab().toImage().pixel(knob) != without.pixel(knob)


def test_no_end_can_be_taken_without_a_claim_in_hand(view: ReaderView, text: str) -> None:
    place = next(iter(view.handles())).target.center().toPoint()
    view.set_current(None)

    assert view.handles() == ()
    QTest.mousePress(view.viewport(), LEFT, pos=place)
    assert not view.is_grasped


def test_no_key_acts_while_an_end_is_held(view: ReaderView, text: str) -> None:
    hold(view, start=False)
    QTest.mouseMove(view.viewport(), place_of(view, text.index("council")))
    QTest.keyClick(view, Qt.Key.Key_V)

    assert view.is_grasped


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("boats", "boats cost 41.8 million crowns"),
        ("the boats", "the boats cost 41.8 million crowns"),
        ("crowns", "crowns"),
        ("say", "crowns"),
        ("In", "In 2021, the boats cost 41.8 million crowns"),
    ],
)
def test_a_start_goes_to_words_and_leaves_at_least_one(to: str, words: str) -> None:
    span = span_of(WORDS, "cost 41.8 million crowns")

    assert snapped(WORDS, span, WORDS.index(to), WHOLE, is_start=True).cut(WORDS) == words


@pytest.mark.parametrize(
    ("to", "words"),
    [
        ("more", "cost 41.8 million crowns (8%"),
        ("), they", "cost 41.8 million crowns (8% more"),
        (" they say", "cost 41.8 million crowns (8% more),"),
        ("In", "cost"),
    ],
)
def test_an_end_goes_to_either_side_of_the_signs_at_a_word(to: str, words: str) -> None:
    span = span_of(WORDS, "cost 41.8")

    assert snapped(WORDS, span, WORDS.index(to), WHOLE, is_start=False).cut(WORDS) == words


def test_a_word_that_is_longer_than_the_looked_at_text_is_not_cut() -> None:
    text = "An " + "a" * 2000 + " end"
    span = TextSpan(0, 2)

    moved = snapped(text, span, 1000, TextSpan(0, len(text)), is_start=False)

    assert moved == span
