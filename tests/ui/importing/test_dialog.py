"""The import dialog: a look at each document, corrections, and orders for the import."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from factcheck.domain.articles import BlockRole, RawDocument
from factcheck.services import permissions
from tests.builders import MILL
from ui.accessibility import unnamed_controls
from ui.importing.dialog import ImportDialog
from ui.importing.wanted import Order, Wanted, of_paths

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ReadArticle
    from ui.session import Session
    from ui.window_state import WindowState

TEXT = "The mill\n\nBy Ines Halloran\n\n9 March 2024\n\n" + "\n\n".join(MILL)
ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def dialog(session: Session, state: WindowState, qtbot: QtBot) -> ImportDialog:
    dialog = ImportDialog(session, state)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"mill{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        path.write_text(TEXT.replace("4,200", f"{number + 3},100"), encoding="utf-8")
    return paths


@pytest.fixture
def shows(dialog: ImportDialog, qtbot: QtBot) -> Callable[[QWidget], None]:
    def wait(page: QWidget) -> None:
        qtbot.waitUntil(lambda: dialog.middle.currentWidget() is page)

    return wait


def read_of(dialog: ImportDialog, row: int = 0) -> ReadArticle:
    look = dialog.model.items[row].look
    assert look is not None
    assert look.read is not None
    return look.read


def ordered(dialog: ImportDialog, qtbot: QtBot, where: QWidget) -> tuple[Order, ...]:
    with qtbot.waitSignal(dialog.ordered) as signal:
        qtbot.keyClick(where, ENTER)
    orders: tuple[Order, ...] = signal.args[0]
    return orders


def test_it_begins_with_the_ways_to_name_an_article(dialog: ImportDialog) -> None:
    assert dialog.middle.currentWidget() is dialog.middle.start
    assert not dialog.primary.isVisible()
    assert list(unnamed_controls(dialog)) == []


def test_files_chosen_are_looked_at_and_imported_as_they_were_shown(
    dialog: ImportDialog,
    files: list[Path],
    qtbot: QtBot,
    shows: Callable[[QWidget], None],
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []

    def choose(*words: str) -> tuple[list[str], str]:
        asked.append(words[-1])
        return [str(files[0])], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", choose)
    qtbot.keyClick(dialog, ENTER)
    shows(dialog.preview)

    assert all(kind in asked[0] for kind in ("*.txt", "*.md", "*.html", "*.pdf", "*.docx"))
    assert dialog.fields.metadata().title == "The mill"
    assert dialog.primary.text() == "Import 1 article"
    assert list(unnamed_controls(dialog)) == []
    read = read_of(dialog)
    assert ordered(dialog, qtbot, dialog.preview.list) == (Order(read=read),)
    assert session.project.articles.summaries() == ()


def test_corrections_go_in_with_the_article(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files[:1]))
    shows(dialog.preview)
    rows = [row.text for row in dialog.preview.model.rows]
    dialog.preview._choose(rows.index(MILL[3]))

    qtbot.keyClick(dialog.preview.list, SPACE)
    dialog.fields.fields["publisher"].field.setText("Norrvik Post")
    dialog.fields.fields["title"].field.setText("")
    (order,) = ordered(dialog, qtbot, dialog.fields.fields["title"].field)

    assert order.read is not None
    roles = {block.span.cut(order.read.text): block.role for block in order.read.blocks}
    assert roles[MILL[3]] is BlockRole.BOILERPLATE
    assert roles[MILL[1]] is BlockRole.BODY
    assert (order.read.metadata.publisher, order.read.metadata.title) == ("Norrvik Post", None)


def test_a_digit_gives_the_line_a_role_and_space_keeps_what_was_folded(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files[:1]))
    shows(dialog.preview)
    row = [row.text for row in dialog.preview.model.rows].index(MILL[1])
    dialog.preview._choose(row)

    for key, role in (
        ("7", BlockRole.QUOTE),
        ("9", BlockRole.BOILERPLATE),
        (SPACE, BlockRole.BODY),
    ):
        qtbot.keyClick(dialog.preview.list, key)
        roles = {one.span.cut(TEXT): one.role for one in dialog.preview.blocks}
        assert roles[MILL[1]] is role


def test_a_wrong_date_is_told_before_anything_goes_in(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files[:1]))
    shows(dialog.preview)
    field = dialog.fields.fields["published"].field
    field.setText("soon")

    with qtbot.assertNotEmitted(dialog.ordered):
        qtbot.keyClick(dialog.preview.list, ENTER)

    assert dialog.isVisible()
    assert dialog.fields._problem.isVisible()


def test_several_files_are_listed_and_go_in_together(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files))
    shows(dialog.preview)
    qtbot.waitUntil(lambda: all(item.look for item in dialog.model.items))
    assert dialog.primary.text() == "Import all 3"

    qtbot.keyClick(dialog, Qt.Key.Key_PageDown, CTRL)
    qtbot.waitUntil(lambda: "4,100" in dialog.preview.model.rows[3].text)
    qtbot.keyClick(dialog.list, SPACE)
    assert dialog.primary.text() == "Import 2 articles"

    orders = ordered(dialog, qtbot, dialog.list)
    texts = [order.read.text for order in orders if order.read]
    assert ["3,100" in texts[0], "5,100" in texts[1], len(texts)] == [True, True, 2]


def test_a_folder_is_looked_into(
    dialog: ImportDialog, files: list[Path], shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths([files[0].parent]))
    shows(dialog.preview)

    assert [item.wanted.path for item in dialog.model.items] == files


def test_an_empty_folder_is_refused_in_words(
    dialog: ImportDialog, tmp_path: Path, shows: Callable[[QWidget], None]
) -> None:
    (tmp_path / "hollow").mkdir()

    dialog.offer(of_paths([tmp_path / "hollow"]))

    shows(dialog.middle.problem)
    assert "hollow" in dialog.middle.problem._sentence.text()


def test_the_way_letters_are_written_is_confirmed_by_enter(
    dialog: ImportDialog, tmp_path: Path, qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    path = tmp_path / "muehle.txt"
    words = "Die Mühle\n\nDie Mühle mahlte 4.200 Tonnen Roggen für Händler.\n"
    path.write_bytes(words.encode("cp1252"))
    dialog.offer(of_paths([path]))
    shows(dialog.middle.encodings)
    assert "Händler" in dialog.middle.encodings.preview.toPlainText()
    assert not dialog.primary.isVisible()

    qtbot.keyClick(dialog.middle.encodings.list, ENTER)

    shows(dialog.preview)
    assert any("Händler" in row.text for row in dialog.preview.model.rows)
    assert dialog.primary.isEnabled()


def test_a_clean_text_is_read_again_line_by_line(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files[:1]))
    shows(dialog.preview)

    dialog.clean.click()

    qtbot.waitUntil(lambda: bool(dialog.model.items[0].look))
    assert {block.role for block in read_of(dialog).blocks} == {BlockRole.BODY}


def test_what_is_pasted_is_looked_at(
    dialog: ImportDialog, qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    QGuiApplication.clipboard().setText(TEXT)

    dialog.paste()

    shows(dialog.preview)
    assert dialog.model.items[0].wanted == Wanted(pasted=RawDocument(TEXT.encode(), None))


def test_an_empty_clipboard_is_told(dialog: ImportDialog) -> None:
    QGuiApplication.clipboard().clear()

    dialog.paste()

    assert dialog.middle.currentWidget() is dialog.middle.problem


def test_a_page_is_fetched_only_after_it_was_allowed_and_then_remembered(
    dialog: ImportDialog,
    qtbot: QtBot,
    shows: Callable[[QWidget], None],
    session: Session,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    fetched: list[str] = []

    def fetch(url: str, *_: object, **__: object) -> RawDocument:
        permissions.require(permissions.IMPORT_FROM_WEB)
        fetched.append(url)
        return RawDocument(TEXT.encode(), url)

    monkeypatch.setattr(session.project.articles, "fetch", fetch)
    qtbot.keyClick(dialog, Qt.Key.Key_L, CTRL)
    dialog.middle.start.link.setText("example.org/mill")
    qtbot.keyClick(dialog.middle.start.link, ENTER)
    shows(dialog.middle.permission)
    assert fetched == []
    assert "https://example.org/mill" in dialog.middle.permission._sentence.text()

    qtbot.keyClick(dialog, ENTER)

    shows(dialog.preview)
    assert fetched == ["https://example.org/mill"]
    assert permissions.is_allowed(permissions.IMPORT_FROM_WEB)


def test_words_that_are_no_address_are_not_fetched(dialog: ImportDialog, qtbot: QtBot) -> None:
    link = dialog.middle.start.link
    link.setFocus()
    link.setText("the mill")

    qtbot.keyClick(link, ENTER)

    assert link.property("wrong") is True
    assert dialog.model.items == []


def test_a_page_that_cannot_be_fetched_is_told_by_name_and_may_be_tried_again(
    dialog: ImportDialog, qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    permissions.allow(permissions.IMPORT_FROM_WEB)

    dialog.offer([Wanted(url="http://127.0.0.1:9/mill")])

    shows(dialog.middle.problem)
    assert "127.0.0.1" in dialog.middle.problem._sentence.text()
    assert dialog.middle.retry.isVisible()


def test_leaving_stores_nothing_and_gives_up_what_is_read(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, session: Session
) -> None:
    dialog.offer(of_paths(files))

    with qtbot.assertNotEmitted(dialog.ordered):
        qtbot.keyClick(dialog, ESCAPE)

    qtbot.waitUntil(lambda: session.jobs.is_idle)
    assert session.project.articles.summaries() == ()


def test_the_next_choice_gives_up_the_look_before(
    dialog: ImportDialog, files: list[Path], qtbot: QtBot, shows: Callable[[QWidget], None]
) -> None:
    dialog.offer(of_paths(files))
    dialog.list.step(+1)
    dialog.list.step(+1)

    shows(dialog.preview)
    assert "5,100" in read_of(dialog, 2).text
    assert any("5,100" in row.text for row in dialog.preview.model.rows)
