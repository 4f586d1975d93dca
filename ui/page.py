"""What a page of the window is, and which there are; the pages themselves are loaded later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page: its name is that of the action `page.NAME`, which shows it."""

    name: str
    word: str

    @property
    def words(self) -> str:
        """The page's name in the language of the window."""
        return QCoreApplication.translate("Pages", self.word)


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Pages", text))


PAGES = (
    PageSpec("read", _("Read")),
    PageSpec("table", _("Table")),
    PageSpec("dashboard", _("Dashboard")),
    PageSpec("history", _("History")),
)
"""The pages in the order of their switch."""

READ, TABLE = 0, 1
"""Places of the reader and the table among the pages."""


class Page(QFrame):
    """A page in front of the reader; the keys that judge mean what is chosen on it."""

    @property
    def chosen_claim(self) -> Claim | None:
        """The claim chosen on the page, None when none is."""
        return None

    def do(self, action_id: str) -> bool:
        """Do one of the window's acts to what is chosen; False when it is none of the page's."""
        del action_id
        return False
