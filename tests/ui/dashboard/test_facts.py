"""What the dashboard says in words never says more than is so."""

from __future__ import annotations

import pytest

from ui.dashboard.facts import percent


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (0.0, "0 %"),
        (1 / 2000, "<1 %"),
        (0.35, "35 %"),
        (1999 / 2000, ">99 %"),
        (1.0, "100 %"),
    ],
)
def test_only_nothing_is_none_and_only_all_is_all(part: float, words: str) -> None:
    assert percent(part) == words
