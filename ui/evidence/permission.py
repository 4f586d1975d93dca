"""Asks once whether pages of sources may be fetched, and remembers the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox

from factcheck.services import permissions
from ui.plain_text import plain_box

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def _tr(text: str) -> str:
    return QCoreApplication.translate("Permission", text)


def may_fetch() -> bool:
    """Say whether the person allowed pages of sources to be fetched."""
    return permissions.is_allowed(permissions.KEEP_COPIES)


def when_allowed(window: QWidget, act: Callable[[], object]) -> None:
    """Do the act once pages may be fetched: at once, or after the person has said yes."""
    if may_fetch():
        act()
        return
    box = plain_box(
        window,
        QMessageBox.Icon.Question,
        _tr("Fetch the pages of sources?"),
        details=_tr(
            "So far nothing has left this computer. If you allow it, this program asks the web for"
            " the very pages your evidence names, when you keep a copy or look at links again:"
            " without cookies, and never by itself. The site sees your network address, as"
            " when you open the page. The Evidence menu takes this back at any time."
        ),
        buttons=QMessageBox.StandardButton.Cancel,
    )
    box.setObjectName("networkQuestion")
    yes = box.addButton(_tr("Allow"), QMessageBox.ButtonRole.AcceptRole)
    box.setDefaultButton(yes)

    def answered() -> None:
        if box.clickedButton() is yes:
            permissions.allow(permissions.KEEP_COPIES)
            act()

    box.finished.connect(answered)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
