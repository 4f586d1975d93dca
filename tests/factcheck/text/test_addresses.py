from __future__ import annotations

import pytest

from factcheck.text.addresses import is_web_address, tidy


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


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://example.org/a?b=it's#c", True),
        ("HTTP://127.0.0.1:8000", True),
        ("www.example.org", False),
        ("https://", False),
        ("https://exa mple.org", False),
        ("https://example.org/\n", False),
        ("javascript:alert(1)", False),
        ("https://[broken", False),
        ("", False),
    ],
)
def test_a_web_address_is_complete_and_of_the_web(text: str, *, is_one: bool) -> None:
    assert is_web_address(text) is is_one
