"""The export dialog: the form, what goes in, how it begins, where to; one press writes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui import theme as themes
from ui.errors import sentence
from ui.export.cells import CellChoice
from ui.export.choice import CSV, WORDS, ExportChoice, ExportCounts, count_claims
from ui.export.form_list import FormList
from ui.export.forms import FORMS
from ui.export.preview import ReportPreview
from ui.i18n import counted
from ui.jobs import Lane
from ui.plain_text import PlainLabel
from ui.table.filter import TableFilter
from ui.widgets.buttons import Button, ButtonKind, Chip
from ui.widgets.field import Field
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.switching import CheckBox
from ui.words import verdict_word

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from factcheck.jobs import JobContext
    from ui.export.forms import ReportForm
    from ui.session import Session

_ALL = (TableFilter(), "")
_LEAST_WIDTH, _FORMS_WIDTH = 720, 248
_AROUND = 48
"""Px of the window that are left to be seen around the dialog."""


class ExportDialog(QDialog):
    """Writes claims.csv and evidence.csv, or a report of another form.

    `written` carries the paths of what was written; `filter_wanted` asks for the claim table.
    """

    written = Signal(object)
    filter_wanted = Signal()

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
        self._form = FORMS[0]
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
            words=frozenset(
                word for word, chip in self.chips.items() if chip.isChecked() and chip.isEnabled()
            ),
            exact=self.cells.exact.isChecked(),
            confidential=self.cells.confidential.isChecked(),
            narrowed=self._filter if self.narrowed.isChecked() else TableFilter(),
            form=self._form.name,
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
        self.cells.tell_masked(self._counts.confidential)
        words = counted(claims, self.tr("Export {0} claim"), self.tr("Export {0} claims"))
        self.primary.setText(words)
        self.primary.setEnabled(claims > 0 and bool(self.target.text().strip()))
        self.primary.updateGeometry()
        self._warn_of_old_file()
        if self.forms.form.is_table:
            self.preview.look_at(self.choice().options())

    def _take_form(self, form: ReportForm) -> None:
        """Ask what that form needs to know, and name the file after it."""
        before, self._form = self._form, form
        self.cells.ask_for(cells=form.is_table)
        for part in (self.preview, self._beside):
            part.setVisible(form.is_table)
        for word, chip in self.chips.items():
            chip.setEnabled(word in form.words)
        self._told.setText(form.told_words)
        if self.target.text().strip():
            self.target.setText(str(form.path_after(self.choice().target, before)))
        self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write by Enter, whatever has the keyboard."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._write()
        else:
            super().keyPressEvent(event)

    def _warn_of_old_file(self) -> None:
        target = self.choice().target
        is_there = bool(self.target.text().strip()) and target.is_file()
        self._old.setText(
            self.tr("{0} is already there and will be replaced as a whole").format(target.name)
        )
        self._old.setVisible(is_there)

    def _go_to_filter(self) -> None:
        self.filter_wanted.emit()
        self.reject()

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export to"), self.target.text(), f"*{Path(self._form.file).suffix}"
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
        from factcheck.services.reports import write_report

        project, options = self._session.project, choice.options()
        if choice.form == CSV:
            return project.export.write_csv(choice.target, options)
        return (write_report(project, choice.form, choice.target, options),)

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
        self.forms = FormList(self)
        self.preview = ReportPreview(self._session, self)
        self.chips = {word: self._chip(word) for word in WORDS}
        self.narrowed = CheckBox(self.tr("Only what the claim table shows"), self)
        self.narrowed.setObjectName("exportNarrowed")
        self.narrowed.setChecked(bool(self._filter_words))
        self.narrowed.setVisible(bool(self._filter_words))
        self.cells = CellChoice(self)
        self.target = Field(self.tr("Write to"), "", self, icon="folder")
        self.target.setObjectName("exportTarget")
        self.target.setText(str(Path(folder or _documents()) / "claims.csv"))
        self._what = PlainLabel("", self, style="caption", tone="ink_2")
        self._what.setObjectName("exportSummary")
        self._old = PlainLabel("", self, style="caption", tone="ink_3")
        self._problem = PlainLabel("", self, tone="danger")
        self._problem.setObjectName("exportProblem")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self.change_filter = Button(self.tr("Change filter"), self)
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
        self.cells.changed.connect(self._tell)
        self.forms.chosen.connect(self._take_form)
        self.change_filter.clicked.connect(self._go_to_filter)
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
        self._build_what(body)
        self._rule_off(body)
        self.cells.add_to(body)
        self._rule_off(body)
        body.addWidget(self.preview, 10)
        body.addStretch(1)
        self._build_target(body)
        sides = QHBoxLayout()
        sides.setSpacing(0)
        sides.addWidget(self._left())
        sides.addWidget(_line(self, "v"))
        sides.addLayout(body, 1)
        column.addLayout(sides, 1)
        column.addWidget(_line(self))
        column.addLayout(self._foot())
        self.setMinimumWidth(_LEAST_WIDTH)
        width, height = themes.current().size_pair("export_dialog")
        window = self.parentWidget()
        room = window.size() if window else self.screen().availableSize()
        self.resize(min(width, room.width() - _AROUND), min(height, room.height() - _AROUND))
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left(self) -> QWidget:
        theme, left = themes.current(), QFrame(self)
        left.setProperty("surface", "pane")
        left.setFixedWidth(_FORMS_WIDTH)
        head = PlainLabel(self.tr("Format"), left, style="section")
        head.setFixedHeight(theme.size("pane_head"))
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(theme.space("l"), 0, theme.space("l"), 0)
        row.addWidget(head)
        column.addLayout(row)
        column.addWidget(self.forms, 1)
        return left

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
        row = QHBoxLayout()
        row.addWidget(self._what, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.change_filter)
        body.addLayout(row)

    def _rule_off(self, body: QVBoxLayout) -> None:
        gap = themes.current().space("s")
        body.addSpacing(gap)
        body.addWidget(_line(self))
        body.addSpacing(gap)

    def _build_target(self, body: QVBoxLayout) -> None:
        body.addSpacing(themes.current().space("s"))
        body.addWidget(PlainLabel(self.tr("Write to"), self, style="section"))
        row = QHBoxLayout()
        row.setSpacing(themes.current().space("s"))
        row.addWidget(self.target, 1)
        row.addWidget(self.browse)
        body.addLayout(row)
        words = self.tr("evidence.csv is written beside it; both are joined by claim_id.")
        self._beside = PlainLabel(words, self, style="caption", tone="ink_3")
        for label in (self._beside, self._old):
            label.setWordWrap(True)
            body.addWidget(label)
        body.addWidget(self._problem)

    def _foot(self) -> QHBoxLayout:
        space = themes.current().space
        row = QHBoxLayout()
        row.setContentsMargins(space("l"), space("m"), space("xl"), space("m"))
        row.setSpacing(space("s"))
        self._told = PlainLabel(self._form.told_words, self, style="caption", tone="ink_3")
        self._told.setWordWrap(True)
        row.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cancel)
        row.addWidget(self.primary)
        return row


def _line(parent: QWidget, direction: str = "h") -> QFrame:
    line = QFrame(parent)
    line.setProperty("line", direction)
    return line


def _documents() -> str:
    """Return the folder for documents, or the person's own where there is none."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())
