"""The only makers of labels, tool tips and message boxes: foreign text is shown as written.

Qt's own classes guess whether a text is HTML; a headline could then load a file, hide words of a
claim or freeze the window. A test forbids those classes everywhere else.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QTextLayout
from PySide6.QtWidgets import QLabel, QMessageBox, QToolTip, QWidget
from typing_extensions import override

from ui import theme as themes
from ui.accessibility import tell_tip

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QAction, QPaintEvent

LONGEST_TITLE = 300
"""Code points of a foreign text shown in a label, tool tip or box of one line."""

STAND_IN = "\u25cc"
"""What the reader shows for one invisible code point: a dotted circle, one UTF-16 unit."""

_NAMES = {
    0x00AD: "SHY",
    0x061C: "ALM",
    0x180E: "MVS",
    0x200B: "ZWSP",
    0x200C: "ZWNJ",
    0x200D: "ZWJ",
    0x200E: "LRM",
    0x200F: "RLM",
    0x202A: "LRE",
    0x202B: "RLE",
    0x202C: "PDF",
    0x202D: "LRO",
    0x202E: "RLO",
    0x2060: "WJ",
    0x2066: "LRI",
    0x2067: "RLI",
    0x2068: "FSI",
    0x2069: "PDI",
    0x115F: "HCF",
    0x1160: "HJF",
    0x3164: "HF",
    0xFEFF: "BOM",
    0xFFA0: "HHF",
}
# A joiner between two letters of a script that shapes them, or of an emoji, is ordinary writing,
# and so are the tag characters of a flag; everywhere else they hide something. Soft hyphens are
# honest typography. U+FDD0 and U+FDD1 are frame marks to QTextDocument.
_INVISIBLE = re.compile(
    "\U0001f3f4[\U000e0020-\U000e007f]+"
    "|(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])"
    "|[\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u115f\u1160\u3164\ufeff\uffa0"
    "\ufdd0-\ufdef\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\U000e0000-\U000e007f]"
)
_FLAG = "\U0001f3f4"
_ISOLATE = "\u2068"
# Words of ours that hold some of another direction: the pair only keeps the two apart.
_MARKED = re.compile(
    "\u2068[^\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f-\x9f]*"
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]"
    "[^\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x1f\x7f-\x9f]*\u2069"
    f"|{_INVISIBLE.pattern}"
)


class PlainLabel(QLabel):
    """A label that shows its text as written, in a letter style and a tone of the theme.

    `style` is a style of the theme ("body", "caption", "section" ...), `tone` a colour role. With
    word wrap its lines stand as far apart as the style says.
    """

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        style: str = "body",
        tone: str = "ink",
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(themes.current().font(style))
        self.set_tone(tone)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Take another colour role."""
        self.setProperty("tone", tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def show_foreign(self, text: str) -> None:
        """Show a text that came from outside: invisible signs marked, at most 300 code points."""
        self.setText(shortened(with_visible_marks(text)))

    @override
    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped lines."""
        if not self._sets_lines():
            return super().heightForWidth(width)
        margins = self.contentsMargins()
        room = width - margins.left() - margins.right()
        lines = len(self._lay_out(room))
        return lines * self._pitch() + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        """Return Qt's idea of a good width, with the height that width needs."""
        hint = super().sizeHint()
        return (
            QSize(hint.width(), self.heightForWidth(hint.width())) if self._sets_lines() else hint
        )

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word and the height of one line."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._pitch()) if self._sets_lines() else hint

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines at the pitch of the style."""
        if not self._sets_lines():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        try:
            painter.setFont(self.font())
            painter.setPen(self.palette().color(self.foregroundRole()))
            area = self.contentsRect()
            flags = self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
            for number, line in enumerate(self._lay_out(area.width())):
                top = area.top() + number * self._pitch()
                place = QRect(area.left(), top, area.width(), self._pitch())
                painter.drawText(place, flags | Qt.AlignmentFlag.AlignVCenter, line)
        finally:
            painter.end()

    def _sets_lines(self) -> bool:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.wordWrap() and not selectable

    def _pitch(self) -> int:
        style = "caption_long" if self._style == "caption" else self._style
        return themes.current().letters(style).line

    def _lay_out(self, width: int) -> list[str]:
        """Return the lines the text is wrapped to."""
        lines: list[str] = []
        for paragraph in self.text().split("\n"):
            layout = QTextLayout(paragraph, self.font())
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(max(1, width))
                units = paragraph.encode("utf-16-le", "surrogatepass")
                start, end = line.textStart() * 2, (line.textStart() + line.textLength()) * 2
                lines.append(units[start:end].decode("utf-16-le", "surrogatepass").rstrip())
            layout.endLayout()
        return lines


def set_tooltip(target: QWidget | QAction, text: str) -> None:
    """Give a control a tool tip that is shown as written, and told so to assistive tools."""
    target.setToolTip(plain_tooltip(text))
    if isinstance(target, QWidget):
        tell_tip(target, shortened(with_visible_marks(text)))


def plain_tooltip(text: str) -> str:
    """Return a tool tip text that Qt cannot take for markup, with line breaks where it is long."""
    shown = shortened(with_visible_marks(text))
    return f"<qt>{html.escape(shown)}</qt>" if shown else ""


def plain_box(
    parent: QWidget | None,
    icon: QMessageBox.Icon,
    text: str,
    *,
    details: str = "",
    buttons: QMessageBox.StandardButton = QMessageBox.StandardButton.Ok,
) -> QMessageBox:
    """Return a message box that shows its words as written; the caller opens it."""
    box = QMessageBox(parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setText(with_visible_marks(text))
    box.setInformativeText(with_visible_marks(details))
    for label in box.findChildren(QLabel):  # that of the details guesses by itself in some Qts
        label.setTextFormat(Qt.TextFormat.PlainText)
    box.setStandardButtons(buttons)
    return box


def show_tooltip(widget: QWidget, place: QPoint, text: str) -> None:
    """Show a tool tip at a place of the screen, or take the one there away when text is empty."""
    QToolTip.showText(place, plain_tooltip(text), widget)


def hidden_sign_name(sign: str) -> str:
    """Return the code point and short name of a sign that cannot be seen; empty for others."""
    if not _INVISIBLE.fullmatch(sign):
        return ""
    return f"U+{ord(sign):04X} {_NAMES.get(ord(sign), '')}".strip()


def shortened(text: str, longest: int = LONGEST_TITLE) -> str:
    """Return the text, cut with an ellipsis where it has more code points than `longest`."""
    return text if len(text) <= longest else text[: longest - 1] + "\u2026"


def isolated(text: str) -> str:
    """Wrap a foreign text so that its direction does not touch the sentence around it."""
    return f"\u2068{text}\u2069"


def with_visible_marks(text: str) -> str:
    """Return the text with each invisible or direction control as a short name in brackets.

    A pair that keeps words from right to left apart from the sentence around them stays.
    """
    if text.isascii() and text.isprintable():
        return text
    return _MARKED.sub(_name_of, text)


def with_stand_ins(text: str) -> str:
    """Return the text with one visible sign for each invisible one: as many code points as before.

    Line ends of any kind become spaces, so that the result is one paragraph to Qt.
    """
    if not (text.isascii() and text.isprintable()):
        text = _INVISIBLE.sub(_stand_in_of, text)
        text = _LINE_END.sub(" ", text)
    return text


_LINE_END = re.compile("[\n\r\v\f\x85\u2028\u2029]")


def _name_of(match: re.Match[str]) -> str:
    found = match.group()
    if found.startswith(_FLAG) or (found.startswith(_ISOLATE) and len(found) > 1):
        return found
    return f"\u2039{_NAMES.get(ord(found), f'U+{ord(found):04X}')}\u203a"


def _stand_in_of(match: re.Match[str]) -> str:
    found = match.group()
    return found if found.startswith(_FLAG) else STAND_IN
