"""Opens web addresses in the browser: a host of which the project knows nothing is asked about.

What a person agreed to is kept for the project on this computer, never in the project file: a file
from a stranger can open nothing. A host that is not written in plain letters is always asked about.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QUrl
from PySide6.QtWidgets import QMessageBox

from ui.evidence.link import open_link, web_address
from ui.plain_text import plain_box, shortened

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.features import Ground
    from ui.window_state import WindowState

KNOWN = "visited_hosts"
"""What is kept for a project: the hosts that were agreed to, apart by spaces."""

_FOREIGN = "xn--"
_LONGEST = 400


class Visiting(QObject):
    """Is who the session asks when an address shall be opened."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.place)
        self._window, self._state = ground.window, ground.state
        ground.session.visitor = self.visit

    def visit(self, address: str, opened: Callable[[bool], None]) -> None:
        """Open the address, at once or when the person agrees; tell whether a browser took it."""
        url = web_address(address)
        if url is None or ascii_host(url) in hosts(self._state):
            opened(open_link(address))
        else:
            self._ask(url, partial(self._open, url, address, opened))

    def _open(self, url: QUrl, address: str, opened: Callable[[bool], None]) -> None:
        host = ascii_host(url)
        if _FOREIGN not in host:
            self._state.put(KNOWN, " ".join(sorted({*hosts(self._state), host})))
        opened(open_link(address))

    def _ask(self, url: QUrl, agreed: Callable[[], None]) -> None:
        words = self.tr(
            "{0}\n\nThe browser opens it, and the site sees that you come. You are asked once for"
            " each host of this project; the settings list those you agreed to."
        )
        shown = shortened(bytes(url.toEncoded().data()).decode("ascii"), _LONGEST)
        box = plain_box(
            self._window,
            QMessageBox.Icon.Question,
            self.tr("Open a page of {0}?").format(ascii_host(url)),
            details=words.format(shown),
            buttons=QMessageBox.StandardButton.Cancel,
        )
        box.setObjectName("visitQuestion")
        yes = box.addButton(self.tr("Open"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(yes)
        box.finished.connect(lambda: agreed() if box.clickedButton() is yes else None)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.open()


def ascii_host(url: QUrl) -> str:
    """Return the host as the network knows it, foreign letters in their encoded form."""
    return url.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()


def hosts(state: WindowState) -> tuple[str, ...]:
    """Return the hosts of the open project that were agreed to, in order."""
    return tuple(state.get(KNOWN).split())


def forget_hosts(state: WindowState) -> None:
    """Ask again about every host."""
    state.put(KNOWN, "")
