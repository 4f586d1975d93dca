"""Web addresses: which text is one, and the one way to open it in the browser."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_SCHEMES = frozenset({"http", "https"})
LONGEST = 4096
"""Characters of an address; browsers take no more for sure."""


def web_address(text: str) -> QUrl | None:
    """Return the address when the text is a plain http or https one, else None.

    Refused: other schemes, no host, a user name or password, control and direction signs.
    """
    text = text.strip()
    if not text or len(text) > LONGEST or any(map(_is_hidden, text)):
        return None
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES or not url.host():
        return None
    return None if url.userInfo() else url


def open_link(address: str) -> bool:
    """Open the address in the browser; False when it is none we open."""
    url = web_address(address)
    return url is not None and QDesktopServices.openUrl(url)


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"} or sign.isspace()
