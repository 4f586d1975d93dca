"""How tests of the reader point at it and see what it paints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import (
    QImage,
    QPaintEvent,
    QRegion,
    QTextCursor,
)
from PySide6.QtTest import QTest
from typing_extensions import override

from factcheck.domain.articles import BlockRole
from tests.ui.reader.samples import (
    FERRY,
    article,
    ferry_claims,
)

if TYPE_CHECKING:
    from ui.reader.view import ReaderView

LONG = [
    (
        BlockRole.BODY,
        f"Paragraph {n} tells of {n} boats and of the many people who came to see them sail.",
    )
    for n in range(200)
]


def show_ferry(view: ReaderView) -> str:
    text, blocks = article(FERRY)
    view.set_article(text, blocks)
    view.set_claims(ferry_claims(text))
    return text


def place_of(view: ReaderView, position: int) -> QPoint:
    """Return the middle of the sign at a code point, in the viewport."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.scene.positions.to_document(position))
    before = view.cursorRect(cursor)
    cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    return QPoint((before.x() + view.cursorRect(cursor).x()) // 2, before.center().y())


def click(view: ReaderView, position: int) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(view, position))


class PaintedRegion(QObject):
    """Keeps the part of a widget that was painted."""

    def __init__(self, view: ReaderView) -> None:
        super().__init__(view)
        self.region = QRegion()
        view.viewport().installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region = self.region.united(event.region())
        return False


def on_screen(view: ReaderView) -> QImage:
    """Return what the screen has kept of a reader, without painting it again."""
    view.clearFocus()
    QCoreApplication.processEvents()
    return view.screen().grabWindow(view.winId()).toImage()
