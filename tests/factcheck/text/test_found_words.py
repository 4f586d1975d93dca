"""Words looked for are found in a text whatever their case, accents and endings."""

from __future__ import annotations

import pytest

from factcheck.text.found_words import found_words, words_of


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("ferry", "The Ferry sailed", ["Ferry"]),
        ("ferr", "Two ferries and a ferry", ["ferries", "ferry"]),
        ("zoe", "Zoë Ångström sold cups", ["Zoë"]),
        ("resumed", "It resumes in May", ["resumes"]),
        ("sail", "It stopped in May", []),
        ("310,000 in", "It had 310,000 in May", ["310", "000", "in"]),
        ("…", "Nothing … here", []),
    ],
)
def test_words_are_found_whatever_their_case_accents_and_endings(
    query: str, text: str, found: list[str]
) -> None:
    spans = found_words(text, words_of(query))

    assert [text[span.start : span.end] for span in spans] == found
