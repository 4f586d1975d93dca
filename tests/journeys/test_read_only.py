"""A project that may not be written is read all the same: told at once, and no edit is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from factcheck.services.project import open_project
from tests.builders import MILL, V, add
from ui.projects.place_bar import PlaceBar

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in a place that may not be written; whoever runs the tests may be root."""
    place = tmp_path / "desk.factcheck"
    project = open_project(place, "Ada Lind")
    article = add(project, *MILL)
    project.verdicts.judge(project.claims.of_article(article)[0].id, V)
    project.close()
    monkeypatch.setattr(
        "factcheck.services.project._is_writable", lambda path: path.name != place.name
    )
    return place


def test_it_is_read_by_keys_edits_are_refused_in_words_and_a_copy_is_worked_on(
    place: Path,
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = place.read_bytes()
    shell = open_window()
    desk = shell.place.desk
    qtbot.waitUntil(lambda: desk.current is not None)
    bar = shell.window.findChild(PlaceBar)
    assert bar is not None
    assert bar.isVisible()
    assert "read-only" in shell.window.windowTitle()

    desk.choose(desk.claims[1].id)
    shell.window.activateWindow()
    qtbot.keyClick(shell.place.reader.view, "d")
    qtbot.waitUntil(lambda: "open to be read only" in shell.window.notice.text())
    assert desk.claims[1].word == "open"
    assert not shell.place.session.has_refused, "there is nothing to try again"
    qtbot.keyClick(shell.place.reader.view, "t")
    field = shell.place.claim.rationale
    qtbot.keyClicks(field, "Words not to lose")
    field.keep()
    qtbot.waitUntil(lambda: shell.place.is_settled)
    assert field.toPlainText() == "Words not to lose"

    copy = tmp_path / "mine.factcheck"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    shell.window.actions_by_id["project.copy"].trigger()
    qtbot.waitUntil(copy.exists)
    qtbot.waitUntil(lambda: shell.place.is_settled)
    mine = open_project(copy, "Ada Lind", create=False)
    assert [one.word for one in mine.claims.of_article(mine.articles.summaries()[0].id)][:2] == [
        "verified",
        "open",
    ]
    mine.close()
    assert place.read_bytes() == before
    assert sorted(one.name for one in tmp_path.glob("desk.factcheck*")) == ["desk.factcheck"]


def test_a_network_share_is_told_of_and_can_be_written(
    tmp_path: Path, open_window: Callable[..., Shell], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.store.database.is_on_local_disk", lambda _: False)

    shell = open_window()

    bar = shell.window.findChild(PlaceBar)
    assert bar is not None
    assert "network share" in bar.words.text()
    shell.place.session.project.settings.set("threshold", 0.3)
    assert list(tmp_path.glob("*-wal")) == [], "no log that a share could mix up"
