"""A project that may not be written is read all the same: told at once, and no edit is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from factcheck.services.project import open_project
from tests.builders import MILL, V, add
from ui.articles.metadata_dialog import MetadataDialog
from ui.plain_text import PlainLabel
from ui.projects.place_bar import PlaceBar
from ui.projects.reading_only import why
from ui.verdicts.rules_form import RulesForm

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


def test_its_fields_are_closed_and_say_why_where_they_stand(
    place: Path, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell = open_window()
    desk, claim, view = shell.place.desk, shell.place.claim, shell.place.reader.view
    qtbot.waitUntil(lambda: desk.current is not None)
    shell.window.activateWindow()

    for key in "teli":
        shell.window.status.unsay()
        qtbot.keyClick(view, key)
        assert shell.window.status.message() == why()
    shell.window.actions_by_id["article.metadata"].trigger()
    shell.window.actions_by_id["rules"].trigger()

    assert claim.rationale.isReadOnly()
    assert not claim.evidence.form.isEnabled()
    notes = claim.findChildren(PlainLabel, "readingOnly")
    assert [one.text() for one in notes] == [why()] * 2
    data = shell.window.findChild(MetadataDialog)
    rules = shell.window.findChild(RulesForm)
    assert data is not None
    assert rules is not None
    assert all(field.isReadOnly() for field in data.fields.values())
    assert not data.save.isEnabled()
    assert not any(box.isEnabled() for box in rules.boxes.values())
    for dialog in (data, rules):
        assert [one.text() for one in dialog.findChildren(PlainLabel, "readingOnly")] == [why()]
        dialog.window().close()


def test_a_project_that_can_be_written_closes_nothing(
    open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell = open_window()

    assert shell.window.findChildren(PlainLabel, "readingOnly") == []
    assert shell.place.claim.evidence.form.isEnabled()
    assert not shell.place.claim.rationale.isReadOnly()


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
    qtbot.waitUntil(lambda: shell.window.status.message() == why())
    assert not shell.window.notice.isVisible(), "one strip tells of the place"
    assert shell.window.status.saved_state() == "All saved"
    assert desk.claims[1].word == "open"
    assert not shell.place.session.has_refused, "there is nothing to try again"

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
