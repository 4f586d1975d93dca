"""What is dropped onto a claim: links, files, or words; nothing is fetched or read here."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ui.evidence.link import web_address

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

_TITLED_LINK = "text/x-moz-url"
LONGEST_WORDS = 20_000
"""Code points of dropped words that are taken as a quotation."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A link with the title its page was dragged with, or files, or words; "" and () for none."""

    link: str = ""
    title: str = ""
    files: tuple[Path, ...] = ()
    words: str = ""

    def __bool__(self) -> bool:
        """Say whether there is anything of use."""
        return bool(self.link or self.files or self.words)


def dropped(mime: QMimeData) -> Dropped:
    """Return what is of use in a drop: files before a link, a link before words."""
    files = tuple(Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile())
    if files:
        return Dropped(files=files)
    words = mime.text().strip() if mime.hasText() else ""
    titled = _titled_link(mime)
    addresses = [titled[0], *(url.toString(url.ComponentFormattingOption.FullyEncoded)
                              for url in mime.urls()), words]  # fmt: skip
    link = next((one for one in addresses if one and web_address(one) is not None), "")
    if link:
        return Dropped(link=link, title=titled[1] or _other(words, link))
    is_address = any(url.isValid() and url.scheme() for url in mime.urls())
    return Dropped() if is_address else Dropped(words=words[:LONGEST_WORDS])


def _titled_link(mime: QMimeData) -> tuple[str, str]:
    """Return address and title as browsers drag them: UTF-16, one line each."""
    if not mime.hasFormat(_TITLED_LINK):
        return "", ""
    data = bytes(mime.data(_TITLED_LINK).data())
    lines = data.decode("utf-16-le", "replace").replace("\0", "").splitlines()
    return (lines[0].strip() if lines else ""), (lines[1].strip() if len(lines) > 1 else "")


def _other(words: str, link: str) -> str:
    """Return dropped words as a title, unless they are only the address again."""
    first = words.splitlines()[0].strip() if words else ""
    return "" if first == link or web_address(first) is not None else first
