from __future__ import annotations

import pytest

from factcheck.text.addresses import tidy


@pytest.mark.parametrize(
    ("given", "tidied"),
    [
        ("https://Example.ORG/A?utm_source=x&id=7", "https://example.org/A?id=7"),
        ("HTTP://example.org/?fbclid=abc", "http://example.org/"),
        ("  https://example.org/a ", "https://example.org/a"),
        ("https://example.org/a?q=two+words&lang=", "https://example.org/a?q=two+words&lang="),
        ("https://example.org/a#utm_campaign=mail", "https://example.org/a"),
        ("https://example.org/a#section-2", "https://example.org/a#section-2"),
        ("Town archive, box 12", "Town archive, box 12"),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("https://[broken", "https://[broken"),
    ],
)
def test_tracking_is_taken_off_and_nothing_else(given: str, tidied: str) -> None:
    assert tidy(given) == tidied


def test_tidying_twice_changes_nothing_more() -> None:
    once = tidy("https://example.org/x?utm_medium=a&b=%C3%A9&c=1&b=2")

    assert tidy(once) == once
