"""The export dialog writes what it counts."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest

from tests.builders import D, V, add
from ui.accessibility import unnamed_controls
from ui.export.dialog import ExportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.session import Session


@pytest.fixture
def dialog(session: Session, tmp_path: Path, qtbot: QtBot) -> ExportDialog:
    claims = session.project.claims.of_article(add(session.project))
    session.project.verdicts.judge(claims[0].id, V)
    session.project.verdicts.judge(claims[1].id, D)
    dialog = ExportDialog(session, str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.primary.isEnabled)
    return dialog


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_the_button_counts_what_will_be_written(
    dialog: ExportDialog, session: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.chips["open"].click()
    assert dialog.primary.text() == "Export 2 claims"

    with qtbot.waitSignal(dialog.written) as written:
        dialog.primary.click()

    assert written.args[0] == (tmp_path / "claims.csv", tmp_path / "evidence.csv")
    assert [row["verdict"] for row in rows(tmp_path / "claims.csv")] == ["verified", "disputed"]


def test_nothing_chosen_cannot_be_written(dialog: ExportDialog) -> None:
    for word in ("verified", "disputed", "open"):
        dialog.chips[word].click()

    assert not dialog.primary.isEnabled()


def test_a_file_that_is_there_already_is_named(dialog: ExportDialog, tmp_path: Path) -> None:
    assert not dialog._old.isVisible()

    (tmp_path / "mine.csv").write_text("old")
    dialog.target.setText(str(tmp_path / "mine.csv"))

    assert "mine.csv is already there" in dialog._old.text()
    assert dialog._old.isVisible()


def test_a_place_that_cannot_be_written_is_told_and_the_dialog_stays(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.target.setText(str(tmp_path / "no" / "such" / "folder" / "claims.csv"))

    dialog.primary.click()

    qtbot.waitUntil(dialog._problem.isVisible)
    assert dialog._problem.text()
    assert dialog.isVisible()
    assert dialog.primary.isEnabled()


def test_exact_cells_are_a_choice_of_their_own(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.exact.click()

    assert dialog.choice().exact
    assert not dialog.choice().confidential


def test_every_control_has_a_name(dialog: ExportDialog) -> None:
    assert [widget.objectName() for widget in unnamed_controls(dialog)] == []


def test_all_of_what_went_wrong_can_be_read(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / ("a folder with a long name " * 3).strip() / "that is not there"

    dialog.target.setText(str(gone / "claims.csv"))
    dialog.primary.click()

    told = dialog._problem
    qtbot.waitUntil(told.isVisible)
    qtbot.waitUntil(lambda: told.height() >= told.heightForWidth(told.width()))


def test_the_file_is_offered_in_a_folder_that_is_there(
    session: Session, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))

    offered = ExportDialog(session)
    qtbot.addWidget(offered)

    assert offered.choice().target == tmp_path / "claims.csv"
