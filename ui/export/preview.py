"""The first rows of a table as they will be written, to be looked at beforehand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import icons
from ui import theme as themes
from ui.plain_text import PlainLabel, shortened, with_visible_marks

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex

    from factcheck.jobs import JobContext
    from factcheck.services.export import ReportOptions, TablePreview
    from ui.session import Session

READ_AFTER = 150
"""Milliseconds in which choices are gathered before the rows are read again."""

WIDTHS = {
    "article_title": 156,
    "claim_no": 80,
    "claim_text": 0,
    "verdict": 104,
    "verdict_detail": 136,
    "evidence_count": 122,
}
"""The columns shown, by the px they have; 0 takes the rest."""
_SHOWN = tuple(WIDTHS)
_RIGHT = frozenset({"claim_no", "evidence_count"})
_VERDICT = "verdict"
_LEAST_ROWS, PREVIEWED = 3, 7
_FRAME = 6
"""Px of the lines around table and head."""


class PreviewModel(QAbstractTableModel):
    """Some columns of the first rows; what has no verdict shows its state."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[dict[str, str], ...] = ()

    def show(self, preview: TablePreview) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(dict(zip(preview.columns, row, strict=True)) for row in preview.rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns shown."""
        return 0 if parent.isValid() else len(_SHOWN)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column as it stands in the file."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(_SHOWN[section])
        return _SHOWN[section] if role == Qt.ItemDataRole.DisplayRole else None

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the cell as it will stand in the file, and the glyph of a verdict."""
        column, row = _SHOWN[index.column()], self.rows[index.row()]
        word = row[_VERDICT] or row["state"]
        if role == Qt.ItemDataRole.DisplayRole:
            cell = word if column == _VERDICT else row[column]
            return shortened(with_visible_marks(" ".join(cell.split())))
        if role == Qt.ItemDataRole.DecorationRole and column == _VERDICT:
            return icons.glyph_icon(word, ground="paper")
        return _side(column) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _side(column: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class ReportPreview(QWidget):
    """Shows how claims.csv will begin; reads beside the window, at most once for each choice."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted: ReportOptions | None = None
        self._told: ReportOptions | None = None
        self.model = PreviewModel(self)
        self.table = QTableView(self)
        self.count = PlainLabel("", self, style="caption", tone="ink_2")
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._soon.timeout.connect(self._read)
        self._build()

    @property
    def is_settled(self) -> bool:
        """Whether the rows shown are those of the last choice."""
        return self._wanted == self._told

    def look_at(self, options: ReportOptions) -> None:
        """Show the first rows that these options mean, as soon as they are read."""
        if options != self._wanted:
            self._wanted = options
            self._soon.start()

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is not None:
            self._session.read(partial(self._look, wanted), partial(self._show, wanted))

    def _look(self, options: ReportOptions, _job: JobContext) -> TablePreview:
        return self._session.project.export.preview(options, PREVIEWED)

    def _show(self, options: ReportOptions, preview: TablePreview) -> None:
        if options != self._wanted:
            return  # another choice was made meanwhile, and is being read
        self._told = options
        self.model.show(preview)
        number = QLocale().toString
        self.count.setText(
            self.tr("{0} of {1} rows, {2} of {3} columns").format(
                number(len(preview.rows)),
                number(preview.count),
                number(len(_SHOWN)),
                number(len(preview.columns)),
            )
        )

    def _build(self) -> None:
        self._build_table()
        line = QHBoxLayout()
        line.addWidget(PlainLabel(self.tr("Preview of claims.csv"), self, style="section"))
        line.addStretch(1)
        line.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(themes.current().space("s"))
        column.addLayout(line)
        column.addWidget(self.table, 1)

    def _build_table(self) -> None:
        table, rows = self.table, self.table.verticalHeader()
        table.setObjectName("exportPreview")
        table.setAccessibleName(self.tr("Preview of claims.csv"))
        table.setModel(self.model)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        rows.hide()
        height = themes.current().size("table_row")
        rows.setMinimumSectionSize(height)
        rows.setDefaultSectionSize(height)
        around = themes.current().size("table_head") + _FRAME
        table.setMinimumHeight(around + _LEAST_ROWS * height)
        table.setMaximumHeight(around + PREVIEWED * height)
        self._set_widths()

    def _set_widths(self) -> None:
        head = self.table.horizontalHeader()
        head.setHighlightSections(False)
        for place, width in enumerate(WIDTHS.values()):
            if width:
                self.table.setColumnWidth(place, width)
            else:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
