"""What a page of the window is, and the numbers of those that others speak of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame

if TYPE_CHECKING:
    from factcheck.domain.claims import Claim

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
