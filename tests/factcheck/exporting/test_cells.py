"""A disarmed cell runs nothing, and the text comes back exactly."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.exporting.cells import disarm, disarm_row, encodable, iso_utc, rearm

HOSTILE = st.text(
    alphabet="=+-@\t\r\n ;,'\"\x00\x1b\u241b\u2420\u2400\ufeff\uff1da\u0085", max_size=12
)


@settings(max_examples=2000)
@given(st.one_of(st.text(), HOSTILE))
def test_every_text_comes_back_exactly(text: str) -> None:
    assert rearm(disarm(text)) == text


@settings(max_examples=1000)
@given(st.lists(st.one_of(HOSTILE, st.sampled_from(["", "66 slots", "\x1f", "\x1f=1", "a\x1f"]))))
def test_a_row_is_disarmed_as_its_cells_are(texts: list[str]) -> None:
    assert list(disarm_row(texts)) == [disarm(text) for text in texts]


@given(HOSTILE)
def test_no_cell_begins_with_a_sign_that_starts_a_formula(text: str) -> None:
    cell = disarm(text)

    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d"))
    assert not cell.lstrip(" \ufeff\u0085").startswith(("=", "+", "-", "@", "\uff1d"))


@given(HOSTILE)
def test_no_line_or_semicolon_within_a_cell_is_followed_by_such_a_sign(text: str) -> None:
    pieces = disarm(text).replace(";", "\n").replace("\t", "\n").replace("\r", "\n").split("\n")

    assert not [piece for piece in pieces if piece.startswith(("=", "+", "-", "@", "\uff1d"))]


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("'=1+1", "''=1+1"),
        ("  =1+1", "'  =1+1"),
        ("\ufeff@SUM(A1)", "'\ufeff@SUM(A1)"),
        ("-5 degrees", "'-5 degrees"),
        ("a;=1+1", "a;'=1+1"),
        ("a\n+1", "a\n'+1"),
        ("\x00=1", "\u241b\u2400=1"),
        ("\x1b", "\u241b\u241b"),
        ("\u241b", "\u241b\u2420"),
    ],
)
def test_risky_texts_become_these_cells(text: str, cell: str) -> None:
    assert disarm(text) == cell


@pytest.mark.parametrize(
    "text", ["", "66 slots", "a - b", "1 = 1", "it's", "'quoted'", "a\nb", "one; two", "5+5"]
)
def test_harmless_texts_stay_as_they_are(text: str) -> None:
    assert disarm(text) == text


def test_a_lone_surrogate_can_be_encoded_all_the_same() -> None:
    assert encodable("a\ud800b").encode() == "a\ufffdb".encode()


def test_times_are_told_in_utc() -> None:
    here = timezone(timedelta(hours=2))

    assert iso_utc(datetime(2024, 3, 16, 12, 0, 0, 5, tzinfo=here)) == "2024-03-16T10:00:00.000005Z"
    assert iso_utc(datetime(2024, 3, 16, tzinfo=UTC)) == "2024-03-16T00:00:00Z"
    assert iso_utc(None) is None
