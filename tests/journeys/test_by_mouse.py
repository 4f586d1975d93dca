"""The mouse on claims through the real window: ends dragged, links and words dropped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from factcheck.domain.anchors import TextSpan
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.ui.reader.driving import place_of
from ui.claims.by_mouse import ByMouse
from ui.claims.given import Receiver
from ui.page import READ, TABLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
NO_KEY = Qt.KeyboardModifier.NoModifier
COPY = Qt.DropAction.CopyAction
INNER = "12 percent after the council"


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    """The window with two articles; in the first, a claim lies inside another."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project, *FERRY, title="A ferry for Alma")
    article = add(project, *MILL)
    start = project.articles.get(article).text.index(INNER)
    project.claims.mark(article, TextSpan(start, start + len(INNER)))
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    assert shell.place.desk.article is not None
    shell.place.desk.open_article(article)
    qtbot.waitUntil(lambda: bool(quoting(shell, INNER)))
    return shell


def quoting(shell: Shell, words: str) -> list[Claim]:
    return [one for one in shell.place.desk.claims if one.quote == words]


def claim_of(shell: Shell, words: str) -> Claim:
    return next(one for one in shell.place.desk.claims if words in one.quote)


def at_words(shell: Shell, words: str) -> QPoint:
    article = shell.place.desk.article
    assert article is not None
    return place_of(shell.place.reader.view, article.text.index(words))


def drop(target: QWidget, point: QPoint, mime: QMimeData) -> bool:
    """Drag something over a widget and let it go; say whether it was taken."""
    coming = QDragEnterEvent(point, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, coming)
    moving = QDragMoveEvent(point, COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, moving)
    event = QDropEvent(QPointF(point), COPY, mime, LEFT, NO_KEY)
    QApplication.sendEvent(target, event)
    return moving.isAccepted() and event.isAccepted()


def link(address: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(address)])
    return mime


def words(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_an_end_is_dragged_in_one_step_that_undo_takes_back(shell: Shell, qtbot: QtBot) -> None:
    desk, view = shell.place.desk, shell.place.reader.view
    desk.choose(quoting(shell, INNER)[0].id)
    view.setFocus()
    end = next(one for one in view.handles() if not one.is_start)

    QTest.mousePress(view.viewport(), LEFT, pos=end.target.center().toPoint())
    QTest.mouseMove(view.viewport(), at_words(shell, "quay fee"))
    QTest.mouseMove(view.viewport(), at_words(shell, "quay fee") + QPoint(12, 0))
    QTest.mouseRelease(view.viewport(), LEFT, pos=at_words(shell, "quay fee") + QPoint(12, 0))

    longer = f"{INNER} cut the quay"
    qtbot.waitUntil(lambda: bool(quoting(shell, longer)))
    assert desk.current is not None
    assert desk.current.quote == longer
    qtbot.waitUntil(lambda: "Edges moved" in shell.window.actions_by_id["undo"].text())

    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: bool(quoting(shell, INNER)))


def test_a_click_goes_from_the_inner_claim_to_the_outer_and_back(
    shell: Shell, qtbot: QtBot
) -> None:
    view = shell.place.reader.view
    outer = claim_of(shell, "Exports rose by")

    quotes = []
    for _ in range(3):
        QTest.mouseClick(view.viewport(), LEFT, pos=at_words(shell, "after the council"))
        assert shell.place.desk.current is not None
        quotes.append(shell.place.desk.current.quote)

    assert quotes == [INNER, outer.quote, INNER]


def test_a_link_dropped_on_words_begins_evidence_for_that_claim(shell: Shell, qtbot: QtBot) -> None:
    wanted = claim_of(shell, "18 people work")
    view, form = shell.place.reader.view, shell.place.claim.evidence.form

    assert drop(view.viewport(), at_words(shell, "18 people"), link("https://example.org/jobs"))

    assert shell.place.desk.current == wanted
    assert form.source.text() == "https://example.org/jobs"
    QTest.keyClick(form.source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(claim_of(shell, "18 people work").evidence) == 1)


def test_words_dropped_on_a_claim_are_its_quoted_passage(shell: Shell) -> None:
    view, form = shell.place.reader.view, shell.place.claim.evidence.form

    assert drop(view.viewport(), at_words(shell, "18 people"), words("Eighteen were on the roll."))

    assert form.quote.text() == "Eighteen were on the roll."
    assert form.source.hasFocus()


def test_nothing_is_taken_of_an_empty_drag(shell: Shell) -> None:
    view = shell.place.reader.view
    current = shell.place.desk.current

    assert not drop(view.viewport(), at_words(shell, "18 people"), QMimeData())

    assert shell.place.desk.current == current
    assert shell.place.claim.evidence.form.quote.text() == ""


def test_a_file_dropped_beside_every_claim_is_offered_for_import(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "Bridge.txt"
    file.write_text("Bridge\n\nThe bridge cost 3 million crowns in 2019.", encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    view = shell.place.reader.view

    assert drop(view.viewport(), at_words(shell, "smell of"), mime)

    qtbot.waitUntil(lambda: shell.window.findChild(QDialog, "importDialog") is not None)


def test_a_link_dropped_on_a_row_of_the_table_opens_that_claim_with_it(
    shell: Shell, qtbot: QtBot
) -> None:
    shell.window.pages.show_page(TABLE)
    table = shell.window.pages.table
    qtbot.waitUntil(lambda: table.is_settled and table.model.claim_at(0) is not None)
    row = next(
        row
        for row in range(table.model.rowCount())
        if "Alma carried" in getattr(table.model.claim_at(row), "quote", "")
    )
    place = table.view.visualRect(table.model.index(row, 2)).center()

    assert drop(table.view.viewport(), place, link("https://example.org/alma"))

    form = shell.place.claim.evidence.form
    qtbot.waitUntil(lambda: form.source.text() == "https://example.org/alma")
    assert shell.window.pages.current == READ
    assert shell.place.desk.current is not None
    assert "Alma carried" in shell.place.desk.current.quote


def test_text_and_table_receive_once_however_often_they_are_shown(shell: Shell) -> None:
    for page in (TABLE, READ, TABLE):
        shell.window.pages.show_page(page)

    views = (shell.place.reader.view, shell.window.pages.table.view)

    assert [len(view.viewport().findChildren(Receiver)) for view in views] == [1, 1]
    assert len(shell.place.findChildren(ByMouse)) == 1
