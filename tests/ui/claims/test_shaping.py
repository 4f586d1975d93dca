"""Shaping claims: edges, split, merge, nest."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.anchors import TextSpan
from ui.claims.shaping import Shaping, end_moved, start_moved

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk
    from ui.session import Session

TEXT = "It ground 4,200 tonnes of rye."


@pytest.fixture
def shaping(session: Session, desk: Desk) -> Shaping:
    return Shaping(session, desk)


@pytest.mark.parametrize(
    ("start", "end", "words", "expected"),
    [(3, 15, 1, "ground 4,200 tonnes"), (3, 15, -1, "ground"), (3, 9, -1, "ground"),
     (3, 15, 99, "ground 4,200"), (3, 13, 1, "ground 4,200"), (26, 30, 1, "rye.")],
)  # fmt: skip
def test_the_end_moves_by_words(start: int, end: int, words: int, expected: str) -> None:
    assert end_moved(TEXT, TextSpan(start, end), words).cut(TEXT) == expected


@pytest.mark.parametrize(
    ("start", "end", "words", "expected"),
    [(10, 22, -1, "ground 4,200 tonnes"), (10, 22, 1, "tonnes"), (16, 22, 1, "tonnes"),
     (0, 9, -1, "It ground"), (12, 22, -1, "4,200 tonnes")],
)  # fmt: skip
def test_the_start_moves_by_words(start: int, end: int, words: int, expected: str) -> None:
    assert start_moved(TEXT, TextSpan(start, end), words).cut(TEXT) == expected


def test_an_edge_moves_in_the_record_and_the_claim_stays_in_hand(
    shaping: Shaping, desk: Desk, qtbot: QtBot
) -> None:
    before = desk.claims[0]

    shaping.move_end(-1)

    qtbot.waitUntil(lambda: len(desk.claims[0].quote) < len(before.quote))
    assert desk.current is not None
    assert desk.current.id == before.id
    assert before.quote.startswith(desk.claims[0].quote)


def test_a_claim_is_split_at_the_caret_and_merged_again(
    shaping: Shaping, desk: Desk, qtbot: QtBot
) -> None:
    whole, count = desk.claims[0], len(desk.claims)
    assert whole.span is not None
    middle = whole.span.start + whole.quote.index("tonnes")

    shaping.split(middle)
    qtbot.waitUntil(lambda: len(desk.claims) == count + 1)
    assert desk.current is not None
    assert desk.claims[1].quote.startswith("tonnes")
    shaping.merge_with_next()

    qtbot.waitUntil(lambda: len(desk.claims) == count)
    assert desk.claims[0].quote == whole.quote


def test_a_caret_outside_the_claim_splits_nothing_and_is_told(
    shaping: Shaping, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shaping.failed):
        shaping.split(0)

    assert desk.claims == desk.claims


def test_a_claim_inside_another_is_made_part_of_it_and_freed_again(
    shaping: Shaping, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    whole, article = desk.claims[0], desk.article
    assert whole.span is not None
    assert article is not None
    inner = TextSpan(whole.span.start + 4, whole.span.end - 4)
    session.edit(
        lambda: session.project.claims.mark(article.id, inner),
        done=lambda changes: desk.choose_when_there(next(iter(changes.claim_ids))),
    )
    qtbot.waitUntil(lambda: desk.current is not None and desk.current.span == inner)

    shaping.nest()
    qtbot.waitUntil(lambda: desk.current is not None and desk.current.part_of == whole.id)
    shaping.nest()

    qtbot.waitUntil(lambda: desk.current is not None and desk.current.part_of is None)


def test_there_is_nothing_around_a_lonely_claim(shaping: Shaping, desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shaping.told):
        shaping.nest()


def test_the_last_claim_has_no_next_to_merge_with(
    shaping: Shaping, desk: Desk, qtbot: QtBot
) -> None:
    desk.choose(desk.claims[-1].id)

    with qtbot.waitSignal(shaping.told):
        shaping.merge_with_next()
