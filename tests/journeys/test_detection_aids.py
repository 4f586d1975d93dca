"""What detection offers beside its claims, by keys: taken when wanted, never done unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from factcheck.domain.articles import Metadata
from factcheck.services.project import open_project
from tests.builders import MILL, add
from tests.journeys.test_desk_by_keys import CTRL, SHIFT, Hands
from ui import theme as themes
from ui.detection.aids import DetectionAids
from ui.detection.offers import OfferLines
from ui.detection.unmarked import UnmarkedCount, UnmarkedWalk, WalkBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QObject
    from pytestqt.qtbot import QtBot

    from ui.app import Shell

T = TypeVar("T", bound="QObject")

TWO = "The mill ground 4,200 tonnes of rye, while the bakery of Norrvik sold 90,000 loaves."
HOLM = (
    "Maria Holm has run the mill since 2019.",
    "She said on 3 May 2021 that 18 people work there.",
)
PLAIN = tuple(f"We like the smell of bread number {n}." for n in "abcde")


def at_the_desk(
    open_window: Callable[..., Shell], qtbot: QtBot, folder: Path, *sentences: str
) -> Hands:
    project = open_project(folder / "desk.factcheck", "Ada Lind")
    add(project, *sentences)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    return Hands(shell, qtbot)


def part(parent: QObject, kind: type[T]) -> T:
    found = parent.findChild(kind)
    assert isinstance(found, kind)
    return found


def offers(hands: Hands) -> OfferLines:
    return part(hands.shell.window, OfferLines)


def walk(hands: Hands) -> UnmarkedWalk:
    return part(hands.shell.place, UnmarkedWalk)


def selected(hands: Hands) -> str:
    article = hands.shell.place.desk.article
    span = hands.shell.place.reader.view.selected_span()
    return span.cut(article.text) if span and article else ""


def choose(hands: Hands, quote: str) -> None:
    desk = hands.shell.place.desk
    desk.choose(next(one.id for one in desk.claims if one.quote == quote))


def test_two_facts_are_offered_split_by_a_key_and_joined_again_by_undo(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    hands = at_the_desk(open_window, qtbot, tmp_path, TWO)
    desk = hands.shell.place.desk
    choose(hands, TWO)
    qtbot.waitUntil(lambda: any(words.startswith("2 facts:") for words in offers(hands).words()))
    assert [one.quote for one in desk.claims] == [TWO]

    hands.press("s", SHIFT)
    qtbot.waitUntil(lambda: len(desk.claims) == 2)
    assert desk.current is not None
    assert desk.current.quote == "The mill ground 4,200 tonnes of rye"
    qtbot.waitUntil(lambda: not offers(hands).words())

    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: [one.quote for one in desk.claims] == [TWO])


def test_a_drafted_wording_is_a_draft_until_a_key_takes_it(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    hands = at_the_desk(open_window, qtbot, tmp_path, " ".join(HOLM))
    desk = hands.shell.place.desk
    choose(hands, HOLM[1])
    qtbot.waitUntil(lambda: bool(offers(hands).words()))
    drafted = "Maria Holm said on 3 May 2021 that 18 people work there."
    assert offers(hands).words() == [f"Draft of a wording: {drafted}"]
    assert desk.current is not None
    assert not hands.shell.place.session.project.claims.get(desk.current.id).standalone

    hands.press("w")

    qtbot.waitUntil(lambda: desk.current is not None and desk.current.standalone == drafted)
    qtbot.waitUntil(lambda: not offers(hands).words())
    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: desk.current is not None and desk.current.standalone == "")
    qtbot.waitUntil(lambda: bool(offers(hands).words()))


def test_a_key_shows_the_words_that_carry_each_reason(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    hands = at_the_desk(open_window, qtbot, tmp_path, *MILL)
    view, panel = hands.shell.place.reader.view, hands.shell.place.claim
    choose(hands, MILL[0])
    qtbot.waitUntil(lambda: len(panel.reasons.texts()) > 1)
    told = hands.shell.window.status.message

    tinted = []
    for _ in range(len(panel.reasons.texts())):
        hands.press("y")
        tinted.append((told(), [span.cut(view.scene.text) for span in view.scene.tinted]))
        if not view.scene.tinted:
            break

    assert tinted[-1][1] == []
    for words, spans in tinted[:-1]:
        assert spans
        assert all(span.strip(" ,.") in words for span in spans)
        assert all(span in MILL[0] for span in spans)


def test_the_walk_goes_through_every_sentence_without_a_mark(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    hands = at_the_desk(open_window, qtbot, tmp_path, *MILL[:2], *PLAIN)
    window = hands.shell.window
    count = part(window, UnmarkedCount)
    qtbot.waitUntil(lambda: count.accessibleName().startswith("6 sentences"))  # the title is one
    bar = part(window, WalkBar)

    hands.press("n", SHIFT)
    qtbot.waitUntil(lambda: walk(hands).is_walking)
    hands.press(Qt.Key.Key_Space)
    assert selected(hands) == PLAIN[0]
    hands.press("j")
    assert (selected(hands), bar.place()) == (PLAIN[1], "3 of 6")
    hands.press(Qt.Key.Key_Backspace)
    assert selected(hands) == PLAIN[0]
    hands.press("m")
    qtbot.waitUntil(lambda: selected(hands) == PLAIN[1] and bar.place() == "2 of 5")
    assert any(one.quote == PLAIN[0] for one in hands.shell.place.desk.claims)
    hands.press("v")
    assert all(one.verdict is None for one in hands.shell.place.desk.claims)

    hands.press(Qt.Key.Key_Escape)
    assert not walk(hands).is_walking
    assert selected(hands) == ""
    hands.press("n", SHIFT)
    qtbot.waitUntil(lambda: walk(hands).is_walking)
    assert selected(hands) == PLAIN[1]  # where it was left
    for _ in range(4):
        hands.press(Qt.Key.Key_Space)
    assert not walk(hands).is_walking
    assert "last sentence" in window.status.message()


def test_an_article_without_an_unmarked_sentence_says_so(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, *MILL)
    project.settings.set("threshold", 0.0)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    hands = Hands(shell, qtbot)
    count = part(shell.window, UnmarkedCount)
    qtbot.waitUntil(lambda: count.accessibleName().startswith("0 "))

    hands.press("n", SHIFT)

    qtbot.waitUntil(lambda: "No sentence" in shell.window.status.message())
    assert not walk(hands).is_walking


@pytest.mark.parametrize(("language", "words"), [("de", "rougher in German"), ("en", "")])
def test_a_line_says_where_detection_is_rougher(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path, language: str, words: str
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, *MILL)
    article_id = project.articles.summaries()[0].id
    project.articles.edit_metadata(article_id, Metadata("Mill", language=language))
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.article is not None and shell.place.is_settled)
    rough = part(shell.place, DetectionAids).rough

    qtbot.waitUntil(lambda: shell.place.is_settled)

    assert words in rough.text()
    assert rough.isVisible() == bool(words)


def test_the_count_of_unmarked_sentences_is_set_like_the_facts_beside_it(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    window = at_the_desk(open_window, qtbot, tmp_path, *MILL[:2], *PLAIN).shell.window
    reviewer = window.findChild(QLabel, "reviewer")
    assert reviewer is not None

    assert part(window, UnmarkedCount)._font(themes.current()) == reviewer.font()
