"""The export dialog writes what it counts."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from tests.builders import D, V, add
from ui import theme as themes
from ui.accessibility import unnamed_controls
from ui.export.dialog import ExportDialog
from ui.export.forms import FORMS
from ui.export.preview import WIDTHS

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.export.forms import ReportForm
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
    dialog.cells.exact.click()

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


def settled(dialog: ExportDialog, qtbot: QtBot) -> list[dict[str, str]]:
    qtbot.waitUntil(lambda: bool(dialog.preview.count.text()) and dialog.preview.is_settled)
    return list(dialog.preview.model.rows)


def test_the_preview_shows_the_rows_that_are_then_written(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    shown = settled(dialog, qtbot)
    with qtbot.waitSignal(dialog.written):
        dialog.primary.click()

    written = rows(tmp_path / "claims.csv")
    for column in WIDTHS:
        assert [row[column] for row in shown] == [row[column] for row in written][: len(shown)]
    told = f"{len(shown)} of {len(written)} rows, {len(WIDTHS)} of {len(written[0])} columns"
    assert dialog.preview.count.text() == told


def test_the_preview_follows_what_is_chosen(dialog: ExportDialog, qtbot: QtBot) -> None:
    settled(dialog, qtbot)

    dialog.chips["open"].click()

    assert [row["verdict"] for row in settled(dialog, qtbot)] == ["verified", "disputed"]
    assert dialog.preview.count.text().startswith("2 of 2 rows")


def test_no_name_of_a_column_and_no_verdict_is_cut(dialog: ExportDialog, qtbot: QtBot) -> None:
    settled(dialog, qtbot)

    head = dialog.preview.table.horizontalHeader()
    for place, name in enumerate(WIDTHS):
        assert head.sectionSize(place) >= head.sectionSizeHint(place), name
    words = QFontMetrics(dialog.preview.table.font()).horizontalAdvance("unsourced")
    assert head.sectionSize(list(WIDTHS).index("verdict")) >= words + 14 + 20
    assert not dialog.preview.table.verticalScrollBar().isVisible()


def test_no_form_is_cut_in_the_list(dialog: ExportDialog) -> None:
    room = dialog.forms.viewport().width() - 32
    theme = themes.current()
    for form in FORMS:
        for style, words in (("list_title", form.title_words), ("caption", form.about_words)):
            assert QFontMetrics(theme.font(style)).horizontalAdvance(words) <= room, words


STARTS = {
    "html": b"<!doctype html>",
    "docx": b"PK",
    "claimreview": b"{",
    "annotations": b"{",
    "json": b"{",
}


@pytest.mark.parametrize(
    "form", [form for form in FORMS if not form.is_table], ids=lambda form: form.name
)
def test_each_form_is_written_under_its_own_name(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot, form: ReportForm
) -> None:
    dialog.forms.choose(form.name)
    assert dialog.preview.isHidden()
    assert dialog.cells.exact.isHidden()

    with qtbot.waitSignal(dialog.written) as written:
        dialog.primary.click()

    assert written.args[0] == (tmp_path / form.file,)
    assert (tmp_path / form.file).read_bytes().lower().startswith(STARTS[form.name].lower())
    assert not (tmp_path / "claims.csv").exists()


def test_a_name_of_ones_own_keeps_to_the_form(dialog: ExportDialog, tmp_path: Path) -> None:
    dialog.target.setText(str(tmp_path / "mine.csv"))

    dialog.forms.choose("html")

    assert dialog.choice().target == tmp_path / "mine.html"


def test_what_is_not_judged_is_no_review(dialog: ExportDialog) -> None:
    dialog.forms.choose("claimreview")

    assert dialog.primary.text() == "Export 2 claims"
    assert not dialog.chips["open"].isEnabled()
    dialog.forms.choose("csv")
    assert "open" in dialog.choice().words


def test_enter_writes_wherever_the_keyboard_is(
    dialog: ExportDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog.forms.setFocus()

    with qtbot.waitSignal(dialog.written):
        qtbot.keyClick(dialog.forms, Qt.Key.Key_Return)

    assert (tmp_path / "claims.csv").exists()


def test_the_filter_is_changed_in_the_claim_table(dialog: ExportDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.filter_wanted):
        dialog.change_filter.click()

    assert dialog.isHidden()
