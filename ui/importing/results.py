"""What came of an import, grouped: refused and why, worth a look, revisions, new, the same."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from factcheck.domain.articles import ImportOutcome
from ui import theme as themes
from ui.errors import sentence
from ui.i18n import counted, in_words
from ui.plain_text import PlainLabel, shortened, with_visible_marks
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QKeyEvent

    from factcheck.services.articles import Imported

DOUBTED = "doubted"
_GROUPS = (
    ImportOutcome.REFUSED.value,
    DOUBTED,
    ImportOutcome.REVISION.value,
    ImportOutcome.NEW.value,
    ImportOutcome.SAME.value,
)
_RESULT = int(Qt.ItemDataRole.UserRole)
_LONGEST_REASON = 600


class ImportResults(QDialog):
    """Lists what came of each document; Enter opens the article, or looks at a refused one.

    `opened` carries the id of the article to read, `retried` the Imported that was refused.
    """

    opened = Signal(str)
    retried = Signal(object)

    def __init__(self, results: Sequence[Imported], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._results = tuple(results)
        self.setObjectName("importResults")
        self.setWindowTitle(self.tr("What came of the import"))
        self.list = QListWidget(self)
        self.copy_all = Button(self.tr("Copy all"), self, icon="copy", key="Ctrl+C")
        self.close_button = Button(self.tr("Close"), self, key="Esc")
        self.open_chosen = Button(self.tr("Open"), self, kind=ButtonKind.PRIMARY, key="Enter")
        self._build()
        self._fill()
        self._connect()

    def text(self) -> str:
        """Return the whole list as lines of text: outcome, document, reason."""
        rows = (
            (group_word(group), shown_name(result), _remark(result))
            for group in _GROUPS
            for result in self._of_group(group)
        )
        return "\n".join("\t".join(part for part in row if part) for row in rows)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open by Enter, copy by Ctrl+C."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._open()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    # private

    def _of_group(self, group: str) -> Iterator[Imported]:
        return (result for result in self._results if group_of(result) == group)

    def _fill(self) -> None:
        for group in _GROUPS:
            found = list(self._of_group(group))
            if found:
                self._add_head(group, len(found))
            for result in found:
                self._add_row(result)
        first = next((n for n in range(self.list.count()) if self._at(n) is not None), -1)
        self.list.setCurrentRow(first)

    def _add_head(self, group: str, count: int) -> None:
        item = QListWidgetItem(f"{group_word(group)} · {count}")
        item.setFont(themes.current().font("section"))
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setForeground(themes.current().color("ink_2"))
        self.list.addItem(item)

    def _add_row(self, result: Imported) -> None:
        remark = shortened(with_visible_marks(_remark(result)), _LONGEST_REASON)
        name = shortened(with_visible_marks(shown_name(result)))
        item = QListWidgetItem(remark if name in remark else f"{name}   {remark}".rstrip())
        item.setData(_RESULT, result)
        self.list.addItem(item)

    def _at(self, row: int) -> Imported | None:
        found: Imported | None = None
        if 0 <= row < self.list.count():
            found = self.list.item(row).data(_RESULT)
        return found

    def _show_whether_openable(self) -> None:
        result = self._at(self.list.currentRow())
        is_refused = result is not None and result.outcome is ImportOutcome.REFUSED
        self.open_chosen.setText(self.tr("Look at it") if is_refused else self.tr("Open"))
        self.open_chosen.setEnabled(result is not None and bool(result.article_id or result.source))

    def _open(self) -> None:
        result = self._at(self.list.currentRow())
        if result is None or not self.open_chosen.isEnabled():
            return
        self.accept()
        if result.article_id is not None:
            self.opened.emit(result.article_id)
        else:
            self.retried.emit(result)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_whether_openable)
        self.list.itemDoubleClicked.connect(self._open)
        self.copy_all.clicked.connect(self._copy)
        self.close_button.clicked.connect(self.reject)
        self.open_chosen.clicked.connect(self._open)
        self._show_whether_openable()

    def _build(self) -> None:
        space = themes.current().space
        words = PlainLabel(summary(self._results), self, style="pane_head")
        words.setObjectName("importSummary")
        words.setWordWrap(True)
        self.list.setObjectName("importResultList")
        self.list.setAccessibleName(self.tr("Documents of the import"))
        self.list.setWordWrap(True)
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setSpacing(2)
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        buttons.addWidget(self.copy_all)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.open_chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("l"), space("l"), space("l"), space("m"))
        column.setSpacing(space("m"))
        column.addWidget(words)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.resize(720, 480)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ImportResults", text)


def summary(results: Sequence[Imported]) -> str:
    """Return in one sentence how many documents are new, revised, there already, or refused."""
    counts = Counter(result.outcome for result in results)
    words = {
        ImportOutcome.NEW: _tr("{0} imported"),
        ImportOutcome.REVISION: _tr("{0} as a new revision"),
        ImportOutcome.SAME: _tr("{0} already there"),
        ImportOutcome.REFUSED: _tr("{0} refused"),
    }
    parts = [pattern.format(counts[one]) for one, pattern in words.items() if counts[one]]
    return ", ".join(parts) or words[ImportOutcome.NEW].format(0)


def needs_a_look(results: Sequence[Imported]) -> bool:
    """Say whether the list is shown unasked: something was refused, or doubtful among many."""
    groups = {group_of(result) for result in results}
    is_doubtful = DOUBTED in groups and len(results) > 1
    return is_doubtful or ImportOutcome.REFUSED.value in groups


def group_of(result: Imported) -> str:
    """Return the group a result stands in: its outcome, or "doubted" where it should be checked."""
    is_in = result.outcome in {ImportOutcome.NEW, ImportOutcome.REVISION}
    return DOUBTED if is_in and result.warnings else result.outcome.value


def group_word(group: str) -> str:
    """Return the heading of a group."""
    return {
        ImportOutcome.REFUSED.value: _tr("Refused"),
        DOUBTED: _tr("Imported, worth a look"),
        ImportOutcome.REVISION.value: _tr("A new revision of an article"),
        ImportOutcome.NEW.value: _tr("Imported"),
        ImportOutcome.SAME.value: _tr("Already there, nothing changed"),
    }[group]


def shown_name(result: Imported) -> str:
    """Return the file's name, the address, or that the text was pasted."""
    source = result.source
    if not source:
        return _tr("Pasted text")
    return source if "://" in source else Path(source).name


def told(results: Sequence[Imported]) -> str:
    """Return what the window says of an import, in one line."""
    doubtful = [result for result in results if group_of(result) == DOUBTED]
    doubted = len(doubtful)
    words = counted(doubted, _tr("{0} is worth a look"), _tr("{0} are worth a look"))
    if len(results) == 1 and doubtful:
        words = _remark(doubtful[0])  # the article is opened: there is no list to look into
    parts = [summary(results), *([words] if doubted else [])]
    listed = [_tr("Ctrl+Shift+I lists them")] if len(results) > 1 else []
    return ". ".join((*parts, *listed))


def _remark(result: Imported) -> str:
    if result.error is not None:
        return sentence(result.error)
    return " ".join(map(in_words, result.warnings))
