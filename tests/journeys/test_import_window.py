"""Bringing articles in by keys alone: looked at, corrected, many at once, revised, placed again."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from factcheck.domain.articles import BlockRole, RawDocument
from factcheck.domain.claims import ClaimState
from factcheck.services import permissions
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, V, add, written
from tests.journeys.test_desk_by_keys import CTRL, SHIFT, Hands
from ui.importing.dialog import ImportDialog
from ui.importing.results import ImportResults
from ui.reader.lost_strip import LostStrip
from ui.revisions.aids import RevisionAids
from ui.revisions.dialog import RevisionDialog
from ui.revisions.earlier_wording import EarlierWording
from ui.revisions.placing import PlaceBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell

T = TypeVar("T", bound="QWidget")

TEXT = "The mill\n\nBy Ines Halloran\n\n9 March 2024\n\n" + "\n\n".join(MILL)
TOWNS = ("Norrvik", "Alma", "Saltby", "Tarn", "Osterholm", "Vik")
ENTER, ESCAPE, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space


def opened(shell: Shell, kind: type[T], qtbot: QtBot) -> T:
    qtbot.waitUntil(lambda: shell.window.findChild(kind) is not None)
    found = shell.window.findChild(kind)
    assert isinstance(found, kind)
    return found


def back_in(shell: Shell, qtbot: QtBot) -> None:
    """Come back to the window as every desktop does when a dialog ends; a test has no desktop."""
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)


def press_in(dialog: QWidget, qtbot: QtBot, key: Qt.Key | str) -> None:
    """Press a key where the focus is, as a person does."""
    focus: QWidget | None = dialog.focusWidget()
    qtbot.keyClick(focus or dialog, key)


def looks(dialog: ImportDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: (
            dialog.middle.currentWidget() is dialog.preview
            and all(item.look for item in dialog.model.items)
        ),
    )


def test_pasted_text_is_looked_at_corrected_and_imported(
    open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell = open_window()
    hands = Hands(shell, qtbot)
    QGuiApplication.clipboard().setText(TEXT)

    hands.press(Qt.Key.Key_V, CTRL | SHIFT)
    dialog = opened(shell, ImportDialog, qtbot)
    looks(dialog, qtbot)
    rows = [row.text for row in dialog.preview.model.rows]
    for _ in range(rows.index(MILL[3]) - dialog.preview.list.currentIndex().row()):
        press_in(dialog, qtbot, Qt.Key.Key_Down)
    press_in(dialog, qtbot, "7")
    assert shell.place.session.project.articles.summaries() == ()
    press_in(dialog, qtbot, ENTER)

    desk = shell.place.desk
    qtbot.waitUntil(lambda: desk.article is not None)
    assert desk.article is not None
    assert desk.article.summary.title == "The mill"
    roles = {one.span.cut(desk.article.text): one.role for one in desk.article.blocks}
    assert roles[MILL[3]] is BlockRole.QUOTE
    back_in(shell, qtbot)
    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: shell.place.articles.model.total == 0)


def test_several_files_are_chosen_one_left_out_and_the_rest_imported(
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    paths = [tmp_path / f"article{number}.txt" for number in range(3)]
    for number, path in enumerate(paths):
        body = (FERRY, MILL[:2], MILL[2:])[number]
        path.write_text(f"Article {number}\n\n" + "\n\n".join(body), encoding="utf-8")
    chosen = ([str(path) for path in paths], "")
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: chosen)
    shell = open_window()
    hands = Hands(shell, qtbot)

    hands.press("o", CTRL)
    dialog = opened(shell, ImportDialog, qtbot)
    press_in(dialog, qtbot, ENTER)
    looks(dialog, qtbot)
    dialog.list.setFocus()
    press_in(dialog, qtbot, Qt.Key.Key_Down)
    press_in(dialog, qtbot, SPACE)
    press_in(dialog, qtbot, ENTER)

    qtbot.waitUntil(lambda: shell.place.articles.model.total == 2)
    qtbot.waitUntil(lambda: "2 imported" in shell.window.status.message())
    back_in(shell, qtbot)
    hands.press("i", CTRL | SHIFT)
    results = opened(shell, ImportResults, qtbot)
    assert results.text().count("Imported") == 2


def test_a_page_of_the_web_is_allowed_fetched_and_imported(
    open_window: Callable[..., Shell], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shell = open_window()
    hands = Hands(shell, qtbot)
    url = "https://example.org/mill"

    def fetch(address: str, *_: object, **__: object) -> RawDocument:
        permissions.require(permissions.IMPORT_FROM_WEB)
        return RawDocument(TEXT.encode(), address)

    monkeypatch.setattr(shell.place.session.project.articles, "fetch", fetch)
    hands.press("l", CTRL)
    dialog = opened(shell, ImportDialog, qtbot)
    qtbot.keyClicks(dialog.focusWidget(), url)
    press_in(dialog, qtbot, ENTER)
    qtbot.waitUntil(lambda: dialog.middle.currentWidget() is dialog.middle.permission)
    press_in(dialog, qtbot, ENTER)
    looks(dialog, qtbot)
    press_in(dialog, qtbot, ENTER)

    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    assert shell.place.desk.article is not None
    assert shell.place.desk.article.summary.source == url


def test_a_refused_file_is_listed_and_looked_at_again(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "muehle.txt"
    words = "Die Mühle\n\nDie Mühle mahlte 2023 rund 4.200 Tonnen Roggen für Händler.\n"
    path.write_bytes(words.encode("cp1252"))
    shell = open_window(path)
    results = opened(shell, ImportResults, qtbot)

    press_in(results, qtbot, ENTER)
    dialog = opened(shell, ImportDialog, qtbot)
    page = dialog.middle.encodings
    qtbot.waitUntil(lambda: dialog.middle.currentWidget() is page)
    press_in(dialog, qtbot, ENTER)
    looks(dialog, qtbot)
    press_in(dialog, qtbot, ENTER)

    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    assert shell.place.desk.article is not None
    assert "Händler" in shell.place.desk.article.text


def test_verdicts_are_given_while_a_folder_comes_in(
    open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "desk"
    folder.mkdir()
    for number in range(60):
        towns = [f"{town} {number * 7 + turn}" for turn, town in enumerate(TOWNS)]
        lines = [f"In 2023 {town} sold {number * 31} boats to {towns[-1]}." for town in towns]
        (folder / f"{number}.txt").write_text("\n\n".join([towns[0], *lines]), encoding="utf-8")
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    add(project)
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    hands = Hands(shell, qtbot)
    read = shell.place.desk.article
    told: list[str] = []
    shell.place.worked.connect(lambda words, _: told.append(words))

    shell.place.import_files([folder])
    qtbot.waitUntil(lambda: bool(told))
    hands.press("v")
    hands.press("d")
    qtbot.waitUntil(
        lambda: [one.word for one in shell.place.desk.claims][:2] == ["verified", "disputed"]
    )

    qtbot.waitUntil(lambda: shell.place.articles.model.total == 61, timeout=60_000)
    assert shell.place.desk.article is not None
    assert read is not None
    assert shell.place.desk.article.id == read.id
    assert any(words.startswith("Importing ") and " of 60" in words for words in told)


@pytest.fixture
def revised(open_window: Callable[..., Shell], qtbot: QtBot, tmp_path: Path) -> Hands:
    """An article whose second revision lost one judged claim and changed another."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    article_id = add(project, *MILL, *FERRY)
    for claim in project.claims.of_article(article_id):
        if any(words in claim.quote for words in ("4,200", "Maria Holm", "12 percent")):
            project.verdicts.judge(claim.id, V)
    manager = "Eighteen people have their work there, says the manager."
    changed = MILL[2].replace("12 percent", "14 percent")
    project.articles.add(written(MILL[0], manager, changed, *MILL[3:], *FERRY))
    project.close()
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.article is not None)
    return Hands(shell, qtbot)


def lost(hands: Hands) -> list[str]:
    claims = hands.shell.place.desk.claims
    return [one.quote for one in claims if one.state is ClaimState.LOST]


def test_a_lost_claim_is_found_in_the_comparison_placed_and_undone(
    revised: Hands, qtbot: QtBot
) -> None:
    hands, shell = revised, revised.shell
    assert lost(hands) == [MILL[1]]
    assert opened(shell, LostStrip, qtbot).isVisible()

    hands.press("r", CTRL)
    dialog = opened(shell, RevisionDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    press_in(dialog, qtbot, ENTER)
    back_in(shell, qtbot)
    bar = opened(shell, PlaceBar, qtbot)
    assert bar.isVisible()
    hands.press("v")
    assert lost(hands) == [MILL[1]]
    qtbot.waitUntil(bar.likely.isVisible)
    hands.press(SPACE)
    view = shell.place.reader.view
    span = view.selected_span()
    assert span is not None
    assert span.cut(view.scene.text).startswith("Eighteen people")
    hands.press(ENTER)

    qtbot.waitUntil(lambda: lost(hands) == [])
    current = shell.place.desk.current
    assert current is not None
    assert current.quote.startswith("Eighteen people")
    assert current.word == "verified"
    assert opened(shell, EarlierWording, qtbot).isVisible()
    assert not bar.isVisible()
    hands.press("z", CTRL)
    qtbot.waitUntil(lambda: lost(hands) == [MILL[1]])


def placed(aids: RevisionAids) -> Claim | None:
    """Return the claim that is being placed."""
    return aids.placing.claim


def test_escape_leaves_a_lost_claim_lost(revised: Hands, qtbot: QtBot) -> None:
    hands, shell = revised, revised.shell
    aids = shell.place.findChild(RevisionAids)
    assert isinstance(aids, RevisionAids)

    hands.press("p", SHIFT)
    assert placed(aids) is not None
    hands.press(ENTER)
    assert "Select the words first" in shell.window.status.message()
    hands.press(ESCAPE)

    assert placed(aids) is None
    assert lost(hands) == [MILL[1]]


def test_a_claim_chosen_in_the_comparison_is_read_in_the_text(revised: Hands, qtbot: QtBot) -> None:
    hands, shell = revised, revised.shell
    hands.press("r", CTRL)
    dialog = opened(shell, RevisionDialog, qtbot)
    qtbot.waitUntil(lambda: dialog.comparison is not None)

    press_in(dialog, qtbot, "j")
    press_in(dialog, qtbot, ENTER)

    current = shell.place.desk.current
    assert current is not None
    assert "14 percent" in current.quote
    assert opened(shell, EarlierWording, qtbot).isVisible()


def test_nothing_on_the_clipboard_is_told(open_window: Callable[..., Shell], qtbot: QtBot) -> None:
    shell = open_window()
    QGuiApplication.clipboard().clear()

    Hands(shell, qtbot).press(Qt.Key.Key_V, CTRL | SHIFT)

    dialog = opened(shell, ImportDialog, qtbot)
    assert dialog.middle.currentWidget() is dialog.middle.problem
    press_in(dialog, qtbot, ESCAPE)
    assert not dialog.isVisible()
