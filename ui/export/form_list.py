"""The list of forms a report can have, each with what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.export.forms import FORMS
from ui.widgets.option_rows import RowDelegate, RowPlace, paint_row_ground

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QStyleOptionViewItem

    from ui.export.forms import ReportForm

ROW = 52
_ABOUT = Qt.ItemDataRole.UserRole
_LEFT = 16


class FormDelegate(RowDelegate):
    """Paints a form: its name, and what it is for."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the height of two lines."""
        return QSize(120, ROW)

    @override
    def paint_row(
        self, painter: QPainter, at: RowPlace, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground and words."""
        paint_row_ground(painter, at.rect, at.state, at.theme)
        for top, height, font, tone, words in (
            (7, 20, at.theme.font("list_title"), "ink", index.data()),
            (27, 18, at.theme.font("caption"), "ink_2", index.data(_ABOUT)),
        ):
            place = QRect(
                at.rect.left() + _LEFT, at.rect.top() + top, at.rect.width() - 2 * _LEFT, height
            )
            painter.setFont(font)
            painter.setPen(at.theme.color(tone))
            cut = QFontMetrics(font).elidedText(
                str(words), Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)


class FormList(QListWidget):
    """Offers every form; `chosen` carries the one chosen."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("exportForms")
        self.setAccessibleName(self.tr("Format"))
        self.setItemDelegate(FormDelegate(self))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for form in FORMS:
            item = QListWidgetItem(form.title_words, self)
            item.setData(_ABOUT, form.about_words)
            spoken = f"{form.title_words}: {form.about_words}"
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
        self.setCurrentRow(0)
        self.currentRowChanged.connect(self._tell)

    @property
    def form(self) -> ReportForm:
        """The form chosen."""
        return FORMS[max(0, self.currentRow())]

    def choose(self, name: str) -> None:
        """Choose the form of that name; raise StopIteration for one that is not offered."""
        self.setCurrentRow(next(row for row, form in enumerate(FORMS) if form.name == name))

    def _tell(self, _row: int) -> None:
        self.chosen.emit(self.form)
