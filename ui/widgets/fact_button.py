"""A button among the facts of the status bar: it looks like them, and a click leads further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import override

from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QWidget

    from ui.theme import Theme


class FactButton(Button):
    """A fact in the letters of the bar."""

    def __init__(self, key: str, bar: QWidget) -> None:
        super().__init__("", bar, kind=ButtonKind.FLAT, key=key)

    @override
    def _font(self, theme: Theme) -> QFont:
        """Return the letters of the bar: it stands among its facts, not among buttons."""
        return theme.font("caption")
