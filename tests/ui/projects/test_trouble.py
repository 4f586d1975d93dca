"""The record cannot be written: it is said, kept in the fields, and can be tried again."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog

from factcheck.errors import DiskFullError, ProjectBusyError
from factcheck.services.project import open_project
from tests.builders import add
from ui.errors import reason

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import Claim
    from ui.app import Shell

FULL = DiskFullError("desk.factcheck could not be written: the disk is full.")


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "desk.factcheck"
    project = open_project(place, "Ada Lind")
    add(project)
    project.close()
    return place


@pytest.fixture
def shell(place: Path, open_window: Callable[..., Shell], qtbot: QtBot) -> Shell:
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


@pytest.fixture
def full_disk(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Refuse every verdict and rationale until it is called to make room."""
    project = shell.place.session.project
    is_full = [True]

    def refusing(real: Callable[..., Changes]) -> Callable[..., Changes]:
        def write(*arguments: object) -> Changes:
            if is_full:
                raise FULL
            return real(*arguments)

        return write

    for service, name in ((project.verdicts, "judge"), (project.claims, "draft_rationale")):
        monkeypatch.setattr(service, name, refusing(getattr(service, name)))
    return is_full.clear


def saved_state(shell: Shell) -> str:
    return shell.window.status.saved_state()


def button(shell: Shell, name: str) -> QAbstractButton:
    found = shell.window.findChild(QAbstractButton, name)
    assert found is not None
    return found


def current(shell: Shell) -> Claim:
    claim = shell.place.desk.current
    assert claim is not None
    return claim


def judge(shell: Shell, word: str) -> None:
    shell.window.actions_by_id[f"verdict.{word}"].trigger()


def refuse_a_verdict(shell: Shell, qtbot: QtBot) -> None:
    judge(shell, "verified")
    qtbot.waitUntil(lambda: saved_state(shell).startswith("Not saved"))


def test_a_full_disk_is_told_and_the_verdict_can_be_tried_again(
    shell: Shell, full_disk: Callable[[], None], qtbot: QtBot
) -> None:
    refuse_a_verdict(shell, qtbot)
    claim = current(shell)
    assert saved_state(shell) == "Not saved: disk full"
    assert claim.verdict is None
    full_disk()

    qtbot.mouseClick(button(shell, "retrySaving"), Qt.MouseButton.LeftButton)

    qtbot.waitUntil(lambda: saved_state(shell).startswith("Saved"))
    assert shell.window.notice.text() == ""
    assert button(shell, "retrySaving").isHidden()
    record = shell.place.session.project.claims.get(claim.id)
    assert record.word == "verified"


def test_what_was_typed_stays_in_the_field_until_it_is_saved(
    shell: Shell, full_disk: Callable[[], None], qtbot: QtBot
) -> None:
    claim = current(shell)
    field = shell.place.claim.rationale
    field.setPlainText("The port's own tables say so.")
    field.keep()
    qtbot.waitUntil(lambda: saved_state(shell) == "Not saved: disk full")
    assert field.toPlainText() == "The port's own tables say so."
    full_disk()

    button(shell, "retrySaving").click()

    qtbot.waitUntil(lambda: saved_state(shell).startswith("Saved"))
    record = shell.place.session.project.claims.get(claim.id)
    assert record.rationale == "The port's own tables say so."


def test_trying_again_in_vain_says_so_again(
    shell: Shell, full_disk: Callable[[], None], qtbot: QtBot
) -> None:
    refuse_a_verdict(shell, qtbot)

    button(shell, "retrySaving").click()
    qtbot.waitUntil(lambda: shell.jobs.edits_in_hand == 0)

    assert saved_state(shell) == "Not saved: disk full"
    assert button(shell, "retrySaving").isVisible()


def test_an_edit_begun_later_takes_the_place_of_the_refused_one(
    shell: Shell, full_disk: Callable[[], None], qtbot: QtBot
) -> None:
    refuse_a_verdict(shell, qtbot)
    claim = current(shell)
    full_disk()

    judge(shell, "disputed")

    qtbot.waitUntil(lambda: saved_state(shell).startswith("Saved"))
    assert not shell.place.session.has_refused
    assert shell.place.session.project.claims.get(claim.id).word == "disputed"


def test_an_edit_in_hand_when_another_is_refused_does_not_hide_that(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    verdicts = shell.place.session.project.verdicts
    real = verdicts.judge
    answers = iter([ProjectBusyError("desk.factcheck is being written by another program."), None])

    def judge_once_refused(*arguments: object) -> object:
        error = next(answers)
        if error is not None:
            raise error
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(verdicts, "judge", judge_once_refused)

    judge(shell, "verified")
    judge(shell, "disputed")
    qtbot.waitUntil(lambda: shell.jobs.edits_in_hand == 0)

    qtbot.waitUntil(lambda: saved_state(shell) == "Not saved: another program is writing")
    assert shell.place.session.has_refused


@pytest.mark.parametrize("way", ["moved", "deleted", "replaced"])
def test_a_file_that_is_gone_is_noticed_before_anything_is_written(
    shell: Shell, place: Path, way: str, qtbot: QtBot
) -> None:
    if way == "moved":
        place.rename(place.with_name("moved"))
    elif way == "deleted":
        place.unlink()
    else:
        shutil.copyfile(place, place.with_name("twin"))
        place.with_name("twin").replace(place)

    qtbot.waitUntil(lambda: saved_state(shell) == "Not saved: the project file is gone")

    assert str(place) in shell.window.notice.text()
    assert button(shell, "noticeOffer").text() == "Save a copy…"


def test_a_file_put_back_is_noticed_too_and_what_was_refused_can_be_saved(
    shell: Shell, place: Path, qtbot: QtBot
) -> None:
    claim = current(shell)
    place.rename(place.with_name("moved"))
    refuse_a_verdict(shell, qtbot)
    qtbot.waitUntil(lambda: shell.place.is_file_gone)
    place.with_name("moved").rename(place)
    qtbot.waitUntil(lambda: not shell.place.is_file_gone)

    button(shell, "retrySaving").click()

    qtbot.waitUntil(lambda: saved_state(shell).startswith("Saved"))
    assert shell.place.session.project.claims.get(claim.id).word == "verified"


def test_work_goes_on_in_a_copy_with_what_was_typed(
    shell: Shell, place: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    claim = current(shell)
    copy = place.with_name("copy.factcheck")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    place.unlink()
    qtbot.waitUntil(lambda: shell.place.is_file_gone)
    shell.place.claim.rationale.setPlainText("Typed while the file was gone.")

    button(shell, "noticeOffer").click()

    qtbot.waitUntil(lambda: shell.project is not None and shell.project.location == str(copy))
    field = shell.place.claim.rationale
    qtbot.waitUntil(lambda: field.toPlainText() == "Typed while the file was gone.")
    field.keep()
    qtbot.waitUntil(lambda: saved_state(shell).startswith("Saved"))
    assert shell.project is not None
    assert shell.project.claims.get(claim.id).rationale == "Typed while the file was gone."


def test_a_reason_without_words_of_its_own_points_to_the_sentence() -> None:
    assert reason(ValueError("x")) == "see above"
