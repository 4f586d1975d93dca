"""The export dialog: what goes in, how cells are written, where to; then one press writes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.errors import sentence
from ui.export.choice import WORDS, ExportChoice, ExportCounts, count_claims
from ui.i18n import counted
from ui.jobs import Lane
from ui.plain_text import PlainLabel
from ui.table.filter import TableFilter
from ui.widgets.buttons import Button, ButtonKind, Chip
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.words import verdict_word

if TYPE_CHECKING:
    from factcheck.jobs import JobContext
    from ui.session import Session

_ALL = (TableFilter(), "")


class ExportDialog(QDialog):
    """Writes claims.csv and evidence.csv. `written` carries the paths of both."""

    written = Signal(object)

    def __init__(
        self,
        session: Session,
        folder: str = "",
        parent: QWidget | None = None,
        *,
        narrowed: tuple[TableFilter, str] = _ALL,
    ) -> None:
        """Offer the claims of a filter, given with its words; all when there is none."""
        super().__init__(parent)
        self._session = session
        self._filter, self._filter_words = narrowed
        self._counts = ExportCounts({}, {}, 0)
        self.setObjectName("exportDialog")
        self.setWindowTitle(self.tr("Export"))
        self._make_controls(folder)
        self._build()
        self._connect()
        self._tell()
        self._count_again()

    def choice(self) -> ExportChoice:
        """Return what the dialog asks for now."""
        return ExportChoice(
            target=Path(self.target.text().strip()).expanduser(),
            words=frozenset(word for word, chip in self.chips.items() if chip.isChecked()),
            exact=self.exact.isChecked(),
            confidential=self.confidential.isChecked(),
            narrowed=self._filter if self.narrowed.isChecked() else TableFilter(),
        )

    def _count_again(self) -> None:
        self._session.read(partial(self._count, self.choice().narrowed), self._show_counts)

    def _count(self, narrowed: TableFilter, _job: JobContext) -> ExportCounts:
        return count_claims(self._session.project.claims.find(narrowed.any_word()))

    def _show_counts(self, counts: ExportCounts) -> None:
        self._counts = counts
        for word, chip in self.chips.items():
            number = counts.claims.get(word, 0)
            chip.setText(f"{verdict_word(word)} {number}")
            chip.setVisible(word != "lost" or number > 0)
            chip.updateGeometry()
        self._tell()

    def _tell(self) -> None:
        claims, evidence = self._counts.chosen(self.choice().words)
        pattern = self.tr("All articles, all reviewers: {0}, {1}")
        if self.narrowed.isChecked():
            pattern = self.tr("Of what the claim table shows: {0}, {1}")
        self._what.setText(
            pattern.format(
                counted(claims, self.tr("{0} claim"), self.tr("{0} claims")),
                counted(
                    evidence, self.tr("1 piece of evidence"), self.tr("{0} pieces of evidence")
                ),
            )
        )
        self._masked.setText(
            counted(
                self._counts.confidential,
                self.tr("1 piece of evidence is confidential and masked"),
                self.tr("{0} pieces of evidence are confidential and masked"),
            )
        )
        self._masked.setVisible(self._counts.confidential > 0 and not self.confidential.isChecked())
        words = counted(claims, self.tr("Export {0} claim"), self.tr("Export {0} claims"))
        self.primary.setText(words)
        self.primary.setEnabled(claims > 0 and bool(self.target.text().strip()))
        self.primary.updateGeometry()
        self._warn_of_old_file()

    def _warn_of_old_file(self) -> None:
        target = self.choice().target
        is_there = bool(self.target.text().strip()) and target.is_file()
        self._old.setText(
            self.tr("{0} is already there and will be replaced as a whole").format(target.name)
        )
        self._old.setVisible(is_there)

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.target.text(), self.tr("CSV tables (*.csv)")
        )
        if chosen:
            self.target.setText(chosen)

    def _write(self) -> None:
        if not self.primary.isEnabled():
            return
        self.primary.setEnabled(False)
        self._problem.hide()
        self._session.jobs.start(
            partial(self._export, self.choice()),
            lane=Lane.BULK,
            done=self._done,
            failed=self._failed,
        )

    def _export(self, choice: ExportChoice, _job: JobContext) -> tuple[Path, ...]:
        from factcheck.services.export import ReportOptions

        options = ReportOptions(choice.filter(), choice.exact, choice.confidential)
        return self._session.project.export.write_csv(choice.target, options)

    def _done(self, paths: tuple[Path, ...]) -> None:
        self.written.emit(paths)
        self.accept()

    def _failed(self, error: Exception) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()
        self._tell()
        self._grow()

    def _grow(self) -> None:
        """Make room for all lines of what is told; a window does not grow for that by itself."""
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))

    # building

    def _make_controls(self, folder: str) -> None:
        self.chips = {word: self._chip(word) for word in WORDS}
        self.narrowed = QCheckBox(self.tr("Only what the claim table shows"), self)
        self.narrowed.setObjectName("exportNarrowed")
        self.narrowed.setChecked(bool(self._filter_words))
        self.narrowed.setVisible(bool(self._filter_words))
        self.safe = QRadioButton(self.tr("Safe for spreadsheets"), self)
        self.exact = QRadioButton(self.tr("Exact text"), self)
        self.safe.setChecked(True)
        self._cells = QButtonGroup(self)
        self._cells.addButton(self.safe)
        self._cells.addButton(self.exact)
        self.confidential = QCheckBox(self.tr("Include confidential evidence"), self)
        self.target = Field(self.tr("Write to"), "", self, icon="folder")
        self.target.setObjectName("exportTarget")
        self.target.setText(str(Path(folder or _documents()) / "claims.csv"))
        self._what = PlainLabel("", self, style="caption", tone="ink_2")
        self._what.setObjectName("exportSummary")
        self._masked = PlainLabel("", self, style="caption", tone="ink_3")
        self._old = PlainLabel("", self, style="caption", tone="ink_3")
        self._problem = PlainLabel("", self, tone="danger")
        self._problem.setObjectName("exportProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.browse = Button(self.tr("Browse"), self)
        self.cancel = Button(self.tr("Cancel"), self, key="Esc")
        self.primary = Button("", self, kind=ButtonKind.PRIMARY, key="Enter")
        self.primary.setObjectName("exportPrimary")

    def _chip(self, word: str) -> Chip:
        chip = Chip(verdict_word(word), self, mark=word)
        chip.setObjectName(f"export.{word}")
        chip.setChecked(word in self._filter.words)
        return chip

    def _connect(self) -> None:
        for chip in self.chips.values():
            chip.toggled.connect(self._tell)
        self.confidential.toggled.connect(self._tell)
        self.narrowed.toggled.connect(self._count_again)
        self.target.textChanged.connect(self._tell)
        self.target.returnPressed.connect(self._write)
        self.browse.clicked.connect(self._browse)
        self.cancel.clicked.connect(self.reject)
        self.primary.clicked.connect(self._write)

    def _build(self) -> None:
        space = themes.current().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QVBoxLayout()
        body.setContentsMargins(space("xl"), space("l"), space("xl"), space("l"))
        body.setSpacing(space("s"))
        for build in (self._build_what, self._build_cells, self._build_target):
            build(body)
        column.addLayout(body, 1)
        column.addWidget(_line(self))
        column.addLayout(self._foot())
        self.setMinimumWidth(720)
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_what(self, body: QVBoxLayout) -> None:
        body.addWidget(PlainLabel(self.tr("What goes in"), self, style="section"))
        chips = QWidget(self)
        flow = FlowLayout(chips, gap=themes.current().space("s"))
        for chip in self.chips.values():
            flow.addWidget(chip)
        body.addWidget(chips)
        if self._filter_words:
            row = QHBoxLayout()
            row.addWidget(self.narrowed)
            words = PlainLabel("", self, style="caption", tone="ink_3")
            words.show_foreign(self._filter_words)
            row.addWidget(words, 1)
            body.addLayout(row)
        body.addWidget(self._what)
        body.addSpacing(themes.current().space("s"))
        body.addWidget(_line(self))

    def _build_cells(self, body: QVBoxLayout) -> None:
        body.addSpacing(themes.current().space("s"))
        body.addWidget(PlainLabel(self.tr("Cells"), self, style="section"))
        for button, words in (
            (self.safe, self.tr("a cell that would run as a formula is disarmed, reversibly")),
            (self.exact, self.tr("for programs; do not open it in a spreadsheet")),
        ):
            row = QHBoxLayout()
            row.setSpacing(themes.current().space("s"))
            row.addWidget(button)
            about = PlainLabel(words, self, style="caption", tone="ink_3")
            about.setWordWrap(True)
            row.addWidget(about, 1)
            body.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(themes.current().space("s"))
        row.addWidget(self.confidential)
        row.addWidget(self._masked, 1)
        row.addStretch(1)
        body.addLayout(row)
        body.addSpacing(themes.current().space("s"))
        body.addWidget(_line(self))

    def _build_target(self, body: QVBoxLayout) -> None:
        body.addSpacing(themes.current().space("s"))
        body.addWidget(PlainLabel(self.tr("Write to"), self, style="section"))
        row = QHBoxLayout()
        row.setSpacing(themes.current().space("s"))
        row.addWidget(self.target, 1)
        row.addWidget(self.browse)
        body.addLayout(row)
        words = self.tr("evidence.csv is written beside it; both are joined by claim_id.")
        beside = PlainLabel(words, self, style="caption", tone="ink_3")
        for label in (beside, self._old):
            label.setWordWrap(True)
            body.addWidget(label)
        body.addWidget(self._problem)
        body.addStretch(1)

    def _foot(self) -> QHBoxLayout:
        space = themes.current().space
        row = QHBoxLayout()
        row.setContentsMargins(space("xl"), space("m"), space("xl"), space("m"))
        row.setSpacing(space("s"))
        words = self.tr("UTF-8 with BOM · CRLF · every field quoted")
        form = PlainLabel(words, self, style="caption", tone="ink_3")
        form.setWordWrap(True)
        row.addWidget(form, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        return row


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", "h")
    return line


def _documents() -> str:
    """Return the folder for documents, or the person's own where there is none."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
