"""Texts no writer wrote are read, walked through and judged like any other, spans exact."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.claims import ClaimState
from factcheck.services.project import open_project
from tests.builders import add
from tests.journeys.test_desk_by_keys import SHIFT, Hands
from tests.journeys.test_detection_aids import part, selected, walk
from ui.detection.unmarked import UnmarkedCount
from ui.reader.paragraphs import LONGEST

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

ODD = {
    "no sentence": "",
    "one sentence without an end": "word 12 " * 125_000,
    "one word without an end": "x" * 1_000_000,
    "numbers alone": "1 2 3 4.5 6,7 " * 300,
    "signs alone": "😀🎉👨‍👩‍👧 " * 300,
    "from right to left": "في عام 2019 بلغ العدد 45٪ من السكان. هل هذا صحيح؟ كان هناك 7,300 عامل.",
}


def seen_in_a_walk(hands: Hands) -> list[str]:
    """Walk through the sentences without a mark; return what was selected at each."""
    hands.press("n", SHIFT)
    hands.qtbot.waitUntil(lambda: walk(hands).is_walking, timeout=20_000)
    seen = []
    while walk(hands).is_walking:
        seen.append(selected(hands))
        hands.press(Qt.Key.Key_Space)
    return seen


@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_an_odd_text_is_walked_through_and_judged(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path, body: str
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, body, title="Odd")
    project.settings.set("threshold", 1.0)
    project.close()
    shell = open_window()
    desk = shell.place.desk
    qtbot.waitUntil(lambda: desk.article is not None)
    hands = Hands(shell, qtbot)
    qtbot.waitUntil(part(shell.window, UnmarkedCount).isVisible, timeout=20_000)

    seen = seen_in_a_walk(hands)
    assert desk.article is not None
    everything = "".join(f"Odd{body}".split())
    assert "".join("".join(seen).split()) == everything

    hands.press("n", SHIFT)
    qtbot.waitUntil(lambda: walk(hands).is_walking, timeout=20_000)
    hands.press("m")
    qtbot.waitUntil(lambda: len(desk.claims) == 1, timeout=20_000)
    hands.press(Qt.Key.Key_Escape)
    hands.press("v")
    qtbot.waitUntil(lambda: desk.claims[0].state is ClaimState.DECIDED, timeout=20_000)
    (claim,) = desk.claims
    assert claim.span is not None
    assert claim.span.cut(desk.article.text) == claim.quote == "Odd"


def test_a_paragraph_without_an_end_is_shown_as_several_and_keeps_every_position(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, "ab😀 " * LONGEST, title="Odd")
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    view, article = shell.place.reader.view, shell.place.desk.article
    assert article is not None

    shown = [one for one in view.scene.paragraphs if one.fold < 0]

    assert max(len(one.text) for one in shown) <= LONGEST
    assert "".join(one.text for one in shown).replace(" ", "") == "Odd" + "ab😀" * LONGEST
    for position in range(0, len(article.text) - 60, 1009):
        there = view.scene.positions.to_document(position)
        assert view.scene.positions.to_text(there) == position
