"""What goes wrong is told in German through and through, and in no plain English elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from factcheck.errors import ReadOnlyProjectError, UnreadableFileError, system_words
from factcheck.said import said
from factcheck.services.project import open_project
from tests.builders import MILL, add
from ui.errors import sentence
from ui.export.dialog import ExportDialog
from ui.i18n import in_words
from ui.importing.dialog import ImportDialog
from ui.importing.results import ImportResults

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell


HIDDEN = b"A\0 line of the mill in Norrvik that ground 4,200 tonnes of rye in 2023.\n" * 3


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    place = tmp_path / "desk.factcheck"
    project = open_project(place, "Ada Lind")
    add(project, *MILL)
    project.close()
    return place


def ready(shell: Shell, qtbot: QtBot) -> None:
    desk = shell.place.desk
    qtbot.waitUntil(lambda: desk.current is not None)
    shell.window.activateWindow()
    qtbot.waitUntil(shell.window.isActiveWindow)


def test_files_that_are_refused_say_why(
    language: Callable[[str], None],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    language("de")
    for name, data in {
        "leer.txt": b" \n",
        "bild.txt": b"\x89PNG\r\n\x1a\n" + bytes(40),
        "kaputt.pdf": b"%PDF-1.4 and nothing more",
        "alt.txt": "Die Mühle für Gäste".encode("cp1252"),
        "nul.txt": HIDDEN,
    }.items():
        (tmp_path / name).write_bytes(data)
    files = [tmp_path / name for name in ("leer.txt", "bild.txt", "kaputt.pdf", "alt.txt")]

    shell = open_window(*files, tmp_path / "nul.txt", tmp_path / "fehlt.txt")
    qtbot.waitUntil(lambda: shell.window.findChild(ImportResults) is not None, timeout=60_000)

    results = shell.window.findChild(ImportResults)
    assert results is not None
    told = results.text()
    assert f"{tmp_path}/leer.txt ist leer; es gibt nichts zu importieren." in told
    assert "bild.txt ist ein Bild und lässt sich nicht als Artikel lesen." in told
    assert "kaputt.pdf ist beschädigt und lässt sich nicht als PDF lesen." in told
    assert "alt.txt ist nicht UTF-8 (Byte 5). Es sieht nach cp1252 aus" in told
    assert "3 NUL-Zeichen werden als \N{REPLACEMENT CHARACTER} gezeigt." in told
    assert "fehlt.txt gibt es nicht. Es wurde nichts importiert" in told
    assert "othing was" not in told
    assert "there is" not in told


def test_a_document_with_a_doubt_says_so_before_it_goes_in(
    language: Callable[[str], None],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    language("de")
    path = tmp_path / "nul.txt"
    path.write_bytes(HIDDEN)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    shell = open_window()

    qtbot.keyClick(shell.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    dialog = shell.window.findChild(ImportDialog)
    assert dialog is not None
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.middle.currentWidget() is dialog.preview, timeout=20_000)

    assert dialog.preview.warnings.words.text().startswith("3 NUL-Zeichen werden als")


def test_what_the_record_refuses_is_told_in_the_strip(
    desk: Path, language: Callable[[str], None], open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    language("de")
    shell = open_window()
    ready(shell, qtbot)

    shell.place.shaping.split(0)

    qtbot.waitUntil(lambda: bool(shell.window.notice.text()))
    assert shell.window.notice.text() == (
        "Die Behauptung wurde nicht geteilt. Die Schreibmarke in die Behauptung setzen, um sie dort"
        " zu teilen."
    )


def test_an_export_into_a_folder_that_is_not_there_says_so(
    desk: Path,
    language: Callable[[str], None],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    language("de")
    shell = open_window()
    ready(shell, qtbot)
    qtbot.keyClick(shell.window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    dialog = shell.window.findChild(ExportDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.primary.isEnabled)
    target = tmp_path / "nirgends" / "claims.csv"
    dialog.target.setText(str(target))

    qtbot.keyClick(dialog.target, Qt.Key.Key_Return)

    problem = dialog.findChild(QLabel, "exportProblem")
    assert problem is not None
    qtbot.waitUntil(problem.isVisible)
    assert problem.text() == (
        f"{target} ließ sich nicht schreiben: den Ordner gibt es nicht. Dort wurde nichts geändert."
        " Bitte einen anderen Ort wählen."
    )


def test_a_project_that_may_only_be_read_says_so(
    desk: Path,
    language: Callable[[str], None],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(
        "factcheck.services.project._is_writable", lambda path: path.name != desk.name
    )
    language("de")
    shell = open_window()
    ready(shell, qtbot)

    qtbot.keyClick(shell.place.reader.view, "v")

    words = "Nur zum Lesen. Zum Schreiben eine Kopie speichern."
    qtbot.waitUntil(lambda: shell.window.status.message() == words)
    with pytest.raises(ReadOnlyProjectError) as refused:
        shell.place.session.project.claims.reopen(shell.place.desk.claims[0].id)
    told = sentence(refused.value)
    assert told.startswith(
        f"Für {desk} fehlt das Schreibrecht, deshalb ist es nur zum Lesen offen."
    )
    assert told.endswith("dort weiterarbeiten.")


def test_numbers_in_a_sentence_are_written_as_its_readers_do(
    language: Callable[[str], None],
) -> None:
    language("de")
    error = UnreadableFileError(
        said(
            "{name} has {megabytes} MB; a {what} of up to {most} MB can be imported. Nothing was"
            " imported; split it and import the parts.",
            name="a{most}.pdf",
            megabytes=1_250.5,
            what=said("Word document"),
            most=50,
        )
    )

    assert sentence(error) == (
        "a{most}.pdf hat 1.250,5 MB; importieren lassen sich bis zu 50 MB (Word-Dokument). Es wurde"
        " nichts importiert; bitte teilen und die Teile importieren."
    )
    assert in_words(system_words(OSError(13, "denied"))) == "der Zugriff ist nicht erlaubt"
    assert in_words("Words of an earlier version.") == "Words of an earlier version."
    assert str(error).startswith("a{most}.pdf has 1,250.5 MB; a Word document of up to 50 MB")


def test_no_failure_is_told_in_plain_english_to_readers_of_another_language(
    desk: Path,
    language: Callable[[str], None],
    open_window: Callable[..., Shell],
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("FACTCHECK_LANGUAGE", "pseudo")
    language("")
    (tmp_path / "leer.txt").write_bytes(b" \n")
    shell = open_window(tmp_path / "leer.txt")
    qtbot.waitUntil(lambda: shell.window.findChild(ImportResults) is not None, timeout=60_000)
    results = shell.window.findChild(ImportResults)
    assert results is not None
    refused = results.text()
    results.close()
    ready(shell, qtbot)
    shell.place.shaping.split(0)
    qtbot.waitUntil(lambda: bool(shell.window.notice.text()))

    for told in (refused, shell.window.notice.text()):
        assert not {"is", "the", "to", "it", "nothing", "inside"} & set(told.lower().split())
        assert "~" in told
