from __future__ import annotations

import pytest

from factcheck.importing.encodings import MOST, proposals

RUSSIAN = "Городской совет заплатил за новый мост через реку четыре миллиона рублей в прошлом году."
GERMAN = "Der Zöllner prüfte die Fähre, bevor sie nach Ärö weiterfuhr; das dauerte länger."


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "koi8_r"), (RUSSIAN, "cp1251"), (GERMAN, "cp1252")]
)
def test_what_a_text_was_written_in_is_among_the_proposals(text: str, encoding: str) -> None:
    found = proposals(text.encode(encoding))

    assert text in [one.preview for one in found]
    assert len(found) <= MOST


def test_the_common_western_encoding_is_proposed_first_for_western_bytes() -> None:
    assert proposals(GERMAN.encode("cp1252"))[0].encoding == "cp1252"


def test_no_two_proposals_say_the_same() -> None:
    previews = [one.preview for one in proposals(GERMAN.encode("cp1252"))]

    assert len(set(previews)) == len(previews)


def test_the_preview_shows_the_lines_in_question_and_no_more() -> None:
    text = "Plain words of English.\n" * 500 + GERMAN + "\n" + "word " * 5_000 + "Käse"

    first = proposals(text.encode("cp1252"))[0]

    assert first.preview.startswith(GERMAN)
    assert "Käse" in first.preview
    assert len(first.preview) <= 600


def test_bytes_that_are_no_text_have_no_proposal_with_control_signs() -> None:
    assert all("\x00" not in one.preview for one in proposals(bytes(range(256)) * 20))
