"""Only an address that plainly leads to a web site becomes a link."""

from __future__ import annotations

import pytest

from factcheck.exporting.addresses import link_of


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "http://a.example:8080/b?c=d&e=f#g",
        "HTTPS://A.example/",
        "https://ö.example",
    ],
)
def test_web_addresses_become_links(address: str) -> None:
    assert link_of(address) == address


@pytest.mark.parametrize(
    "address",
    [
        *(None, "", "a.example", "//a.example/b", "/etc/passwd", "notes.txt", "https:", "http://"),
        *(
            "javascript:alert(1)",
            "data:text/html,x",
            "file:///etc/passwd",
            "vbscript:x",
            "smb://a/b",
        ),
        *("ms-msdt:/id", "JaVaScRiPt:x", " https://a.example", "https://a.example/ b", "ftp://a/b"),
        *("https://user:secret@a.example", "https://a.example\\@b.example", "java\tscript:x"),
        *("https://a.example/\u202egpj", "https://a\u200b.example", "https://[::1", 'https://a"b'),
        *("https://a.example/<b>", "view-source:https://a.example", "\x00https://a.example"),
    ],
)
def test_everything_else_stays_text(address: str | None) -> None:
    assert link_of(address) is None
