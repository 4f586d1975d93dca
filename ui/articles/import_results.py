"""What came of an import when something was refused: each file with its reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from factcheck.domain.articles import ImportOutcome
from ui.articles.import_run import refused
from ui.plain_text import PlainLabel, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.services.articles import Imported


class ImportResults(QDialog):
    """Lists the files that were not taken in, and why; what is in stays in."""

    def __init__(self, results: Sequence[Imported], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("importResults")
        self.setWindowTitle(self.tr("Import"))
        words = PlainLabel(summary(results), self)
        words.setWordWrap(True)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Files that were not imported"))
        self.list.setWordWrap(True)
        self.list.addItems([with_visible_marks(error.message) for _, error in refused(results)])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for part in (words, self.list, buttons):
            column.addWidget(part)
        self.resize(640, 320)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportResults", text)


def summary(results: Sequence[Imported]) -> str:
    """Return in one sentence how many files were taken in, were there already, or were refused."""
    new = _count(results, ImportOutcome.NEW, ImportOutcome.REVISION)
    same = _count(results, ImportOutcome.SAME)
    parts = [_tr("{0} imported").format(new)]
    if same:
        parts.append(_tr("{0} already there").format(same))
    if refusals := _count(results, ImportOutcome.REFUSED):
        parts.append(_tr("{0} refused").format(refusals))
    return ", ".join(parts)


def _count(results: Sequence[Imported], *outcomes: ImportOutcome) -> int:
    return sum(result.outcome in outcomes for result in results)
