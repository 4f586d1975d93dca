"""The viewer of a saved copy: words with the passage marked, a picture, or that there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from factcheck.domain.evidence import NewEvidence
from ui.accessibility import unnamed_controls
from ui.evidence.copy_viewer import CopyViewer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.evidence import Evidence
    from ui.desk import Desk
    from ui.session import Session

TEXT = "👩\u200d🔬 The mill\u202e ground 4,200 tonnes of rye in 2023.\n\nAnother line 𝔊 follows."  # noqa: RUF001 - beyond the first plane
QUOTE = "ground 4,200 tonnes"


@pytest.fixture
def attached(session: Session, desk: Desk, tmp_path: Path) -> Callable[..., Evidence]:
    """Attach a file of these bytes to the claim, with a quoted passage."""

    def attach(name: str, data: bytes, quote: str = QUOTE) -> Evidence:
        path = tmp_path / name
        path.write_bytes(data)
        assert desk.current is not None
        record = NewEvidence(reference=name, quote=quote)
        done = session.project.copies.attach_to_claim(desk.current.id, path, record)
        return session.project.copies.evidence(done.evidence_id)

    return attach


@pytest.fixture
def view(frame: QMainWindow, session: Session, qtbot: QtBot) -> Callable[..., CopyViewer]:
    """Open the viewer and wait until the copy is read."""

    def opened(evidence: Evidence, *words: str) -> CopyViewer:
        viewer = CopyViewer(session, evidence, frame, words=words)
        qtbot.addWidget(viewer)
        viewer.show()
        qtbot.waitUntil(viewer.save.isEnabled)
        return viewer

    return opened


def test_the_quoted_passage_is_marked_where_it_stands(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer]
) -> None:
    viewer = view(attached("a.txt", TEXT.encode()))

    (mark,) = viewer.text.marked
    (selection,) = viewer.text.extraSelections()
    assert selection.cursor.selectedText() == QUOTE
    assert len(mark) == len(QUOTE)
    assert "is marked" in viewer.passage.text()
    assert viewer.text.isReadOnly()
    assert "\u202e" not in viewer.text.toPlainText()
    assert unnamed_controls(viewer) == []


def test_words_that_are_only_alike_are_marked_and_said_to_be(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer]
) -> None:
    evidence = attached("a.txt", TEXT.encode(), "ground 4,800 tonnes of rye in 2023")

    viewer = view(evidence)

    assert "not here letter by letter" in viewer.passage.text()
    assert len(viewer.text.marked) == 1


def test_a_passage_that_is_not_there_is_told(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer]
) -> None:
    viewer = view(attached("a.txt", TEXT.encode(), "Bees have left the southern valley for good"))

    assert viewer.passage.text() == "The quoted passage is not in this copy."
    assert viewer.text.marked == ()


def test_words_looked_for_are_marked_instead(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer]
) -> None:
    viewer = view(attached("a.txt", TEXT.encode()), "line", "RYE")

    found = [one.cut(TEXT) for one in viewer.text.marked]
    assert found == ["rye", "line"]


def test_a_picture_is_shown_no_wider_than_the_window(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer], tmp_path: Path
) -> None:
    image = QImage(3000, 900, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.save(str(tmp_path / "wide.png"))

    viewer = view(attached("b.png", (tmp_path / "wide.png").read_bytes(), ""))

    shown = viewer.picture.pixmap()
    assert 0 < shown.width() <= viewer.width()
    assert viewer.picture.isVisible()


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n broken", b"PK\x03\x04" + b"\0" * 50])
def test_what_cannot_be_shown_is_said_to_be_kept(
    attached: Callable[..., Evidence], view: Callable[..., CopyViewer], data: bytes
) -> None:
    viewer = view(attached("c.bin", data))

    assert viewer.wordless.isVisible()
    assert not viewer.text.isVisible()


def test_the_copy_is_written_to_a_file(
    attached: Callable[..., Evidence],
    view: Callable[..., CopyViewer],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    viewer = view(attached("a.txt", TEXT.encode()))

    viewer.save_to(tmp_path / "out.txt")
    qtbot.waitUntil(lambda: "Written to" in viewer.passage.text())
    with qtbot.waitSignal(viewer.failed):
        viewer.save_to(tmp_path)

    assert (tmp_path / "out.txt").read_bytes() == TEXT.encode()


def test_a_copy_that_went_meanwhile_is_told(
    attached: Callable[..., Evidence], frame: QMainWindow, session: Session, qtbot: QtBot
) -> None:
    evidence = attached("a.txt", TEXT.encode())
    session.project.copies.remove(evidence.id)
    viewer = CopyViewer(session, evidence, frame)
    qtbot.addWidget(viewer)

    with qtbot.waitSignal(viewer.failed):
        viewer.show()
