"""The review desk by the keyboard alone, each act as the command line would leave it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from factcheck.domain.articles import BlockRole
from factcheck.domain.verdicts import VerdictWord
from factcheck.services.project import open_project
from tests.builders import MILL, add
from ui.articles.metadata_dialog import MetadataDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
OFFSCREEN = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
"""Without a screen Qt says of every menu that it cannot be raised nor take the keyboard."""

SENTENCES = tuple(
    f"The mill number {n} of Norrvik ground {n * 70 + 1200} tonnes of rye in {1990 + n}, the port"
    " office said."
    for n in range(20)
)


class Hands:
    """Presses keys where the focus is, as a person does, and counts them."""

    def __init__(self, shell: Shell, qtbot: QtBot) -> None:
        self.shell, self.qtbot, self.count = shell, qtbot, 0

    def press(
        self,
        key: Qt.Key | str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.count += 1
        self.qtbot.keyClick(self._target(), key, modifier)

    def type(self, text: str) -> None:
        self.qtbot.keyClicks(self._target(), text)

    def _target(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or self.shell.window.focusWidget() or self.shell.window


def hands_on(
    open_window: Callable[..., Shell], qtbot: QtBot, folder: Path, *sentences: str
) -> Hands:
    project = open_project(folder / "desk.factcheck", "Ada Lind")
    add(project, *(sentences or MILL))
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return Hands(shell, qtbot)


def claims(hands: Hands) -> tuple[Claim, ...]:
    return hands.shell.place.desk.claims


def current(hands: Hands) -> Claim:
    claim = hands.shell.place.desk.current
    assert claim is not None
    return claim


@pytest.fixture
def hands(open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path) -> Hands:
    return hands_on(open_window, qtbot, tmp_path)


@pytest.mark.parametrize("theme", ["theme.light", "theme.dark", "theme.high_contrast"])
def test_twenty_claims_with_five_sources_take_no_more_keys_than_promised(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path, theme: str
) -> None:
    hands = hands_on(open_window, qtbot, tmp_path, *SENTENCES)
    hands.shell.window.actions_by_id[theme].trigger()
    assert len(claims(hands)) == 20

    for number in range(20):
        if number % 4 == 0:
            QGuiApplication.clipboard().setText(f"https://example.org/{number}")
            hands.press("e")
            hands.press(Qt.Key.Key_Return)
            qtbot.waitUntil(lambda: len(current(hands).evidence) == 1)
        hands.press("vdu"[number % 3])

    qtbot.waitUntil(lambda: all(claim.verdict for claim in claims(hands)))
    assert sum(len(claim.evidence) for claim in claims(hands)) == 5
    assert hands.count <= 20 + 5 * 3


def test_a_verdict_gets_its_detail_rationale_and_notes_without_the_mouse(
    hands: Hands, qtbot: QtBot
) -> None:
    hands.press("d", SHIFT)
    qtbot.waitUntil(lambda: claims(hands)[0].word == "disputed")
    hands.press("2")
    qtbot.waitUntil(lambda: detail(hands) == "missing context")
    hands.press("t")
    hands.type("The office speaks of wheat too.")
    hands.press(Qt.Key.Key_Escape)
    hands.press("i")
    hands.type("The mill of Norrvik ground 4,200 tonnes of rye in 2023.")
    hands.press(Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: current(hands).standalone.startswith("The mill of Norrvik"))
    qtbot.waitUntil(lambda: current(hands).rationale == "The office speaks of wheat too.")
    assert detail(hands) == "missing context"
    assert current(hands).word == VerdictWord.DISPUTED.value


def detail(hands: Hands) -> str | None:
    verdict = claims(hands)[0].verdict
    return verdict.detail if verdict else None


def test_edges_split_and_merge_by_keys_and_all_of_it_undone(hands: Hands, qtbot: QtBot) -> None:
    before = [claim.quote for claim in claims(hands)]

    hands.press(Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: claims(hands)[0].quote != before[0])
    hands.press(Qt.Key.Key_Right, ALT | SHIFT)
    qtbot.waitUntil(lambda: not before[0].startswith(claims(hands)[0].quote))
    hands.press("g")
    qtbot.waitUntil(lambda: len(claims(hands)) == len(before) - 1)
    for _ in range(3):
        hands.press("z", CTRL)

    qtbot.waitUntil(lambda: [claim.quote for claim in claims(hands)] == before)


@OFFSCREEN
def test_no_claim_with_a_reason_by_two_keys(hands: Hands, qtbot: QtBot) -> None:
    first = current(hands)

    hands.press("x", SHIFT)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    hands.press("3")

    project = hands.shell.place.session.project
    qtbot.waitUntil(lambda: project.claims.get(first.id).dismissal == "too vague")


def test_a_search_is_noted_by_keys(hands: Hands, qtbot: QtBot) -> None:
    claim = current(hands)

    hands.press("l")
    hands.type("port office")
    hands.press(Qt.Key.Key_Return)

    trail = hands.shell.place.session.project.trail
    qtbot.waitUntil(lambda: [one.place for one in trail.searches(claim.id)] == ["port office"])
    hands.press(Qt.Key.Key_Escape)
    hands.press("v")
    qtbot.waitUntil(lambda: claims(hands)[0].word == "verified")


@OFFSCREEN
def test_a_block_gets_another_role_by_two_keys(hands: Hands, qtbot: QtBot) -> None:
    hands.press("b")
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    hands.press("7")

    def role() -> BlockRole:
        article = hands.shell.place.desk.article
        assert article is not None
        return article.blocks[1].role

    qtbot.waitUntil(lambda: role() is BlockRole.QUOTE)


def test_the_data_of_an_article_by_keys(hands: Hands, qtbot: QtBot) -> None:
    hands.press(Qt.Key.Key_F2)
    dialog = hands.shell.window.findChild(MetadataDialog)
    assert dialog is not None
    dialog.fields["publisher"].setFocus()
    qtbot.keyClicks(dialog.fields["publisher"], "Norrvik Post")
    qtbot.keyClick(dialog.fields["publisher"], Qt.Key.Key_Return)

    model = hands.shell.place.articles.model
    qtbot.waitUntil(lambda: model.shown[0].metadata.publisher == "Norrvik Post")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="places are told otherwise there")
def test_a_verdict_falls_by_the_place_of_its_letter_on_a_russian_keyboard(
    hands: Hands, qtbot: QtBot
) -> None:
    place_of_v = 55
    view = hands.shell.place.reader.view
    qtbot.waitUntil(view.hasFocus)

    press = QKeyEvent(
        QEvent.Type.KeyPress, 0x41C, Qt.KeyboardModifier.NoModifier, place_of_v, 0, 0, "\u043c"
    )
    QApplication.sendEvent(view, press)

    qtbot.waitUntil(lambda: claims(hands)[0].word == "verified")
