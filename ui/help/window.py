"""The window of the help: pages at the left, their text at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QKeySequence, QPainter, QShortcut, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QTextBrowser, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.evidence.link import open_link
from ui.help.pages import PAGES, page_text, picture_of
from ui.help.setting import set_page
from ui.theme import Scheme

if TYPE_CHECKING:
    from pathlib import Path

    from ui.actions import Actions
    from ui.help.pages import HelpPage

_SIZE = (960, 680)
_LIST_WIDTH = 260


class HelpText(QTextBrowser):
    """Shows one of our own pages; pictures come from the shipped folder and from nowhere else."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("helpText")
        self.setAccessibleName(self.tr("Help page"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(lambda url: open_link(url.toString()))
        self.document().setDocumentMargin(themes.current().space("xl"))

    @override
    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a picture of the shipped folder, made as wide as the page at most."""
        picture = _in_theme(picture_of(QUrl(name).fileName()))
        is_local = QUrl(name).isRelative() and picture.is_file()
        if kind != QTextDocument.ResourceType.ImageResource.value or not is_local:
            return None
        image = QImage(str(picture))
        bar = self.verticalScrollBar().sizeHint().width()
        margins = 2 * round(self.document().documentMargin()) + bar
        width = max(200, self.width() - margins)
        smooth = Qt.TransformationMode.SmoothTransformation
        return _framed(image.scaledToWidth(width, smooth) if image.width() > width else image)


def _in_theme(picture: Path) -> Path:
    """Return the picture of the window in the dark where the page is, and there is one."""
    dark = picture.with_stem(f"{picture.stem}_dark")
    return dark if themes.current().scheme == Scheme.DARK and dark.is_file() else picture


def _framed(image: QImage) -> QImage:
    """Return a picture with a hairline around it, so that its edge is seen on any page."""
    framed = image.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(framed)
    try:
        painter.setPen(themes.current().color("line_strong"))
        painter.drawRect(framed.rect().adjusted(0, 0, -1, -1))
    finally:
        painter.end()
    return framed


class HelpWindow(QDialog):
    """Stands beside the work: it does not take the window's keys away."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("helpWindow")
        self.setWindowTitle(self.tr("Help"))
        self._actions = actions
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Help pages"))
        self.list.setObjectName("helpPages")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.addItems([page.words for page in PAGES])
        self.text = HelpText(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.text, 1)
        self.resize(*_SIZE)
        self.list.currentRowChanged.connect(self._show)
        for keys in ("Ctrl+W", "F1"):
            QShortcut(QKeySequence(keys), self, self.close)
        self.list.setCurrentRow(0)

    @property
    def page(self) -> HelpPage:
        """The page that is read."""
        return PAGES[self.list.currentRow()]

    def show_page(self, name: str) -> None:
        """Turn to the page of that name; raise StopIteration for one that is not there."""
        self.list.setCurrentRow(next(n for n, page in enumerate(PAGES) if page.name == name))

    def _show(self, _row: int) -> None:
        self.text.setMarkdown(page_text(self.page, self._actions))
        set_page(self.text.document())
        self.text.moveCursor(self.text.textCursor().MoveOperation.Start)
