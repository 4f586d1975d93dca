"""Which addresses are opened, and which never are."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QDesktopServices

from ui.evidence.link import open_link, web_address

GOOD = ["https://example.org", "http://example.org/a?b=c#d", "https://müller.example/größe",
        "  https://example.org/padded  "]  # fmt: skip
BAD = ["", "example.org", "file:///etc/passwd", "javascript:alert(1)", "ftp://example.org/a",
       "smb://host/share", "https://", "http:///path", "https://user:secret@example.org/",
       "https://example.org/a b", "https://example.org/\u202egnp.exe", "https://exa\u200bmple.org",
       "http://good.example\\@127.0.0.1/", "https://" + "a" * 5000]  # fmt: skip


@pytest.mark.parametrize("text", GOOD)
def test_a_web_address_is_one(text: str) -> None:
    assert web_address(text) is not None


@pytest.mark.parametrize("text", BAD)
def test_anything_else_is_not(text: str) -> None:
    assert web_address(text) is None


def test_only_web_addresses_reach_the_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def note(url: object) -> bool:
        opened.append(url.toString())  # type: ignore[attr-defined]
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", note)

    for text in (*GOOD[:2], *BAD):
        open_link(text)

    assert opened == GOOD[:2]
