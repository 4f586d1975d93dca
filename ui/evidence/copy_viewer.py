"""Shows a saved copy offline: its plain text with the quoted passage marked, or the picture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import bare_type
from ui import theme as themes
from ui.evidence.copy_text import LONGEST_SHOWN, CopyText
from ui.evidence.link import web_address
from ui.evidence.list_model import headline
from ui.i18n import full_moment
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.widgets.buttons import Button
from ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.copies import SavedCopy
    from factcheck.domain.evidence import Evidence
    from factcheck.jobs import JobContext
    from ui.session import Session

WIDEST_PICTURE = 1600
"""Pixels; a wider picture is shown smaller, and kept as it is."""

_SIZE = QSize(820, 680)
_KILOBYTE = 1000
_SUFFIXES = {
    "text/html": ".html",
    "text/plain": ".txt",
    "application/pdf": ".pdf",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
}


@dataclass(frozen=True, slots=True)
class _Read:
    """A copy as it was read for the viewer: `marked` are the places of the passage or words."""

    copy: SavedCopy
    image: QImage | None
    marked: tuple[TextSpan, ...]
    is_exact: bool


class CopyViewer(QDialog):
    """Shows the copy of one piece of evidence. `failed` carries an error to be told.

    `words` are marked instead of the quoted passage, as after a search.
    """

    failed = Signal(object)

    def __init__(
        self,
        session: Session,
        evidence: Evidence,
        parent: QWidget | None = None,
        *,
        words: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._session, self._evidence = session, evidence
        self._words = tuple(words)
        self._copy: SavedCopy | None = None
        self.setObjectName("copyViewer")
        self.setWindowTitle(self.tr("Saved copy"))
        self.title = PlainLabel("", self, style="section")
        self.title.show_foreign(headline(evidence))
        self.about = PlainLabel("", self, style="caption", tone="ink_2")
        self.about.setObjectName("copyAbout")
        self.passage = PlainLabel("", self, style="caption", tone="ink")
        self.passage.setObjectName("copyPassage")
        self.text = CopyText(self)
        self.picture = PlainLabel("", self)
        self.picture.setAccessibleName(self.tr("Picture of the saved copy"))
        self.wordless = EmptyState(
            self.tr("No words can be read in this copy"),
            self.tr("It is kept as it was. Save it to a file to open it with another program."),
            self,
        )
        self.save = Button(self.tr("Save to a file…"), self, icon="save")
        self.visit = Button(self.tr("Open in the browser"), self, icon="open_link")
        self.close_button = Button(self.tr("Close"), self, key=self.tr("Esc"))
        self._build()
        self._connect()
        session.read_first(self._load, self._show, self._fail)

    def save_to(self, target: Path) -> None:
        """Write the copy to a file, whole or not at all."""
        operation = partial(self._export, target)
        self._session.read(operation, self._say_written, self.failed.emit)

    # reading

    def _load(self, _job: JobContext) -> _Read:
        from factcheck.services.copies import passage_in

        copies = self._session.project.copies
        copy = copies.of(self._evidence.id)
        image = _decoded(copies.data(copy.sha256)) if copy.is_picture else None
        if self._words:
            return _Read(copy, image, _places(copy.text, self._words), is_exact=True)
        found = passage_in(copy.text, self._evidence.record.quote)
        return _Read(
            copy, image, found.spans if found else (), is_exact=found is not None and found.is_exact
        )

    def _export(self, target: Path, _job: JobContext) -> Path:
        self._session.project.copies.export(self._evidence.id, target)
        return target

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error)
        self.reject()

    # showing

    def _show(self, read: _Read) -> None:
        self._copy = read.copy
        self.about.setText(self._facts(read.copy))
        self.passage.setText(self._passage_words(read))
        self.passage.setVisible(bool(self.passage.text()))
        self.save.setEnabled(True)
        if read.copy.is_picture:
            self._show_picture(read.image)
        elif read.copy.text:
            self.text.show_text(read.copy.text, read.marked)
            self._pages.setCurrentIndex(0)
            self.text.setFocus()
        else:
            self._pages.setCurrentIndex(2)

    def _show_picture(self, image: QImage | None) -> None:
        if image is None:
            self._pages.setCurrentIndex(2)
            return
        room = self._pages.width() - 2 * themes.current().space("m")
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        self.picture.setPixmap(QPixmap.fromImage(image))
        self._pages.setCurrentIndex(1)

    def _facts(self, copy: SavedCopy) -> str:
        origin = copy.final_url or copy.name
        kept = self.tr("Kept {0}").format(full_moment(copy.fetched_at))
        size = self.tr("{0} kB").format(max(1, round(copy.size / _KILOBYTE)))
        hash_words = self.tr("sha256 {0}").format(copy.sha256[:16])
        facts = " · ".join((kept, copy.media_type, size, hash_words))
        return f"{shortened(with_visible_marks(origin))}\n{facts}"

    def _passage_words(self, read: _Read) -> str:
        if len(read.copy.text) > LONGEST_SHOWN:
            return self.tr("Only the beginning of this long text is shown.")
        if self._words or not read.copy.text or not self._evidence.record.quote.strip():
            return ""
        if read.is_exact:
            return self.tr("The quoted passage is marked.")
        if read.marked:
            return self.tr("The quoted passage is not here letter by letter; what is marked is"
                           " most like it.")  # fmt: skip
        return self.tr("The quoted passage is not in this copy.")

    def _say_written(self, target: Path) -> None:
        self.passage.setText(self.tr("Written to {0}").format(str(target)))
        self.passage.show()

    # acts

    def _choose_target(self) -> None:
        if self._copy is None:
            return
        name = self._copy.name or f"copy{_SUFFIXES.get(bare_type(self._copy.media_type), '')}"
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the copy"), Path(name).name)
        if path:
            self.save_to(Path(path))

    def _visit(self) -> None:
        self._session.visit(self._evidence.record.url or "")

    def _connect(self) -> None:
        self.save.clicked.connect(self._choose_target)
        self.visit.clicked.connect(self._visit)
        self.close_button.clicked.connect(self.reject)

    def _build(self) -> None:
        space = themes.current().space
        self.about.setWordWrap(True)
        self.passage.setWordWrap(True)
        self.save.setObjectName("copySave")
        self.save.setEnabled(False)
        self.visit.setEnabled(web_address(self._evidence.record.url or "") is not None)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.picture)
        scroll.setAccessibleName(self.tr("Picture of the saved copy"))
        self._pages = QStackedWidget(self)
        for page in (self.text, scroll, self.wordless):
            self._pages.addWidget(page)
        acts = QHBoxLayout()
        acts.setSpacing(space("s"))
        for button in (self.save, self.visit):
            acts.addWidget(button)
        acts.addStretch(1)
        acts.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("l"), space("l"), space("l"))
        column.setSpacing(space("s"))
        for part in (self.title, self.about, self.passage):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        column.addLayout(acts)
        self.resize(_SIZE)


def _decoded(data: bytes) -> QImage | None:
    """Return the picture, made smaller where it is wide; None for one that cannot be read."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.width() > WIDEST_PICTURE:
        height = max(1, round(size.height() * WIDEST_PICTURE / size.width()))
        reader.setScaledSize(QSize(WIDEST_PICTURE, height))
    image = reader.read()
    return None if image.isNull() else image


def _places(text: str, words: Sequence[str]) -> tuple[TextSpan, ...]:
    """Return where the words stand, whatever their case."""
    found = (
        TextSpan(*place.span())
        for word in words
        for place in re.finditer(re.escape(word), text, re.IGNORECASE)
    )
    return tuple(sorted(found, key=lambda one: one.start))[:1000]
