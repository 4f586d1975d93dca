"""What the import dialog shows where there is no preview: how to begin, what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui import theme as themes
from ui.i18n import in_words
from ui.icon_mark import IconMark
from ui.importing.wanted import address
from ui.plain_text import PlainLabel, with_stand_ins
from ui.widgets.buttons import Button, ButtonKind
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import Field

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import EncodingProposal

_LINK_WIDTH = 380
BUSY_AFTER = 500
"""Milliseconds of reading before it is said that something goes on."""


class StartPage(QWidget):
    """How to begin: choose files or a folder, paste, or name a page of the web."""

    files_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    link_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.files = Button(
            self.tr("Choose files"), self, kind=ButtonKind.PRIMARY, icon="file", key="Ctrl+O"
        )
        self.folder = Button(self.tr("A folder"), self, icon="folder", key="Ctrl+Shift+O")
        self.paste = Button(self.tr("Paste"), self, icon="clipboard", key="Ctrl+Shift+V")
        hint = self.tr("https://… the address of a page")
        self.link = Field(self.tr("Address of a page"), hint, self, icon="link", key="Ctrl+L")
        self.link.setObjectName("importLink")
        self.fetch = Button(self.tr("Look"), self, key="Enter")
        self._wrong = PlainLabel("", self, style="caption", tone="danger")
        self._build()
        self._connect()

    def take_link(self) -> None:
        """Ask for the page named in the field; say so when it is no address."""
        url = address(self.link.text())
        self.link.set_wrong(url is None)
        words = self.tr("Write the address of a page, such as https://example.org/news.")
        self._wrong.setText("" if url else words)
        if url is not None:
            self.link.clear()
            self.link_given.emit(url)

    def _connect(self) -> None:
        self.files.clicked.connect(self.files_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.paste.clicked.connect(self.paste_wanted)
        self.fetch.clicked.connect(self.take_link)

    def _build(self) -> None:
        space = themes.current().space
        title = PlainLabel(self.tr("Import an article"), self, style="page")
        words = PlainLabel(
            self.tr("Text, Markdown, HTML, PDF or Word. You see what was read before it goes in."),
            self,
            tone="ink_2",
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(space("s"))
        for button in (self.files, self.folder, self.paste):
            buttons.addWidget(button)
        link = QHBoxLayout()
        link.setSpacing(space("s"))
        self.link.setMinimumWidth(_LINK_WIDTH // 2)
        self.link.setMaximumWidth(_LINK_WIDTH)
        link.addWidget(self.link)
        link.addWidget(self.fetch)
        column = QVBoxLayout(self)
        column.setSpacing(space("m"))
        column.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        for label in (title, words):
            label.setWordWrap(True)
            label.setAlignment(centre)
            column.addWidget(label)
        column.addSpacing(space("s"))
        for row in (buttons, link):
            row.setAlignment(centre)
            column.addLayout(row)
        column.addWidget(self._wrong, 0, centre)
        column.addStretch(3)


class EncodingPage(QWidget):
    """Asks how the letters of a text are written, each way with what the text would say then.

    `confirmed` carries the encoding that was chosen.
    """

    confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._proposals: Sequence[EncodingProposal] = ()
        self.list = QListWidget(self)
        self.list.setObjectName("encodingList")
        self.list.setAccessibleName(self.tr("Ways to read the letters"))
        self.list.setFixedWidth(220)
        self.list.setSpacing(1)
        self.preview = QPlainTextEdit(self)
        self.preview.setObjectName("encodingPreview")
        self.preview.setReadOnly(True)
        self.preview.setAccessibleName(self.tr("What the text would say"))
        self.confirm = Button(
            self.tr("Read it like this"), self, kind=ButtonKind.PRIMARY, key="Enter"
        )
        self._build()
        self.list.currentRowChanged.connect(self._show)
        self.confirm.clicked.connect(self.take)

    def show_proposals(self, proposals: Sequence[EncodingProposal]) -> None:
        """Offer these, the likeliest chosen."""
        self._proposals = proposals
        self.list.clear()
        for one in proposals:
            item = QListWidgetItem(encoding_word(one.encoding))
            item.setSizeHint(QSize(200, themes.current().size("control")))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def take(self) -> None:
        """Confirm what is chosen."""
        row = self.list.currentRow()
        if 0 <= row < len(self._proposals):
            self.confirmed.emit(self._proposals[row].encoding)

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._proposals):
            lines = self._proposals[row].preview.split("\n")
            self.preview.setPlainText("\n".join(map(with_stand_ins, lines)))

    def _build(self) -> None:
        theme = themes.current()
        space = theme.space
        self.preview.setFont(theme.font("preview"))
        title = PlainLabel(self.tr("How are the letters of this text written?"), self, style="page")
        title.setWordWrap(True)
        words = PlainLabel(
            self.tr(
                "The file does not say. Choose the way in which names and accents read right; up"
                " and down show the others."
            ),
            self,
            tone="ink_2",
        )
        words.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(space("m"))
        row.addWidget(self.list)
        row.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(space("xl"), space("xl"), space("xl"), space("xl"))
        column.setSpacing(space("m"))
        column.addWidget(title)
        column.addWidget(words)
        column.addLayout(row, 1)
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignRight)


class BusyPage(QWidget):
    """Says after half a second that something is being read or fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = PlainLabel("", self, tone="ink_2")
        self._words.setObjectName("importBusy")
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(240)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Reading"))
        self._inside = QWidget(self)
        inside = QVBoxLayout(self._inside)
        inside.setSpacing(themes.current().space("m"))
        inside.addWidget(self._words, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.addWidget(self._inside, 0, Qt.AlignmentFlag.AlignCenter)
        self._patience = QTimer(self, singleShot=True, interval=BUSY_AFTER)
        self._patience.timeout.connect(self._inside.show)

    def wait(self, words: str) -> None:
        """Say this unless it is over before."""
        self._words.show_foreign(words)
        self._inside.hide()
        self._patience.start()

    def rest(self) -> None:
        """Say nothing any more."""
        self._patience.stop()


class Middle(QStackedWidget):
    """All there is to be seen in the middle; the preview itself is handed in."""

    allowed = Signal()
    retry_wanted = Signal()

    def __init__(self, preview: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = preview
        self.start = StartPage(self)
        self.encodings = EncodingPage(self)
        self.busy = BusyPage(self)
        self.permission = EmptyState("", "", self)
        self.allow = Button(
            self.tr("Allow and fetch"), self, kind=ButtonKind.PRIMARY, icon="link", key="Enter"
        )
        self.allow.setObjectName("importAllow")
        self.permission.add_button(self.allow)
        self.problem = EmptyState("", "", self)
        self.can_retry = False
        self.retry = Button(self.tr("Try again"), self, key="Enter")
        self.problem.add_button(self.retry)
        self.allow.clicked.connect(self.allowed)
        self.retry.clicked.connect(self.retry_wanted)
        for page in (preview, self.start, self.encodings, self.busy, self.permission, self.problem):
            self.addWidget(page)
        self.setCurrentWidget(self.start)

    def ask_permission(self, url: str) -> None:
        """Say what fetching will do, before the first time."""
        words = self.tr(
            "This page alone is fetched, from {0}: no pictures, no scripts, no cookies, nothing"
            " else is loaded; the site sees your network address. You are asked this once."
        )
        self.permission.say(self.tr("Fetch a page of the web?"), words.format(url))
        self.setCurrentWidget(self.permission)

    def say_problem(self, headline: str, sentence: str, *, can_retry: bool) -> None:
        """Say why a document cannot be read."""
        self.problem.say(headline, sentence)
        self.can_retry = can_retry
        self.retry.setVisible(can_retry)
        self.setCurrentWidget(self.problem)


class WarningStrip(QFrame):
    """Says in words what is doubtful about a document that was read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "warn")
        self.setObjectName("importWarnings")
        self.words = PlainLabel("", self, style="caption")
        self.words.setWordWrap(True)
        space = themes.current().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space("m"), space("s"), space("m"), space("s"))
        row.setSpacing(space("s"))
        row.addWidget(IconMark("warning", self, role="ink"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def show_warnings(self, warnings: Sequence[str]) -> None:
        """Show these, one a line; none hides the strip."""
        self.words.show_foreign("\n".join(map(in_words, warnings)))
        self.setVisible(bool(warnings))


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("EncodingPage", text))


_ENCODING_WORDS = {
    "cp1252": _("Western Europe"),
    "cp1250": _("Central Europe"),
    "cp1251": _("Cyrillic"),
    "koi8_r": _("Cyrillic"),
    "iso8859_15": _("Western Europe"),
    "mac_roman": _("Western Europe, Mac"),
    "cp1253": _("Greek"),
    "cp1254": _("Turkish"),
    "cp1255": _("Hebrew"),
    "cp1256": _("Arabic"),
    "shift_jis": _("Japanese"),
    "gb18030": _("Chinese"),
    "big5": _("Chinese, traditional"),
    "euc_kr": _("Korean"),
    "euc_jp": _("Japanese"),
    "utf_16_le": _("Unicode"),
    "utf_16_be": _("Unicode"),
    "cp437": _("DOS"),
}


def encoding_word(encoding: str) -> str:
    """Return the script an encoding is for, with its name."""
    known = _ENCODING_WORDS.get(encoding.lower().replace("-", "_"))
    if known is None:
        return encoding
    return f"{QCoreApplication.translate('EncodingPage', known)} ({encoding.replace('_', '-')})"
