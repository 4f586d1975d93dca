from __future__ import annotations

from pathlib import Path

from factcheck.text.metadata import metadata_of, read_metadata
from factcheck.text.page_lines import page_of
from factcheck.text.roles import read_page

DUMP = (Path(__file__).parents[2] / "data/importing/page_dump.txt").read_text(encoding="utf-8")


def test_a_page_tells_title_writer_publisher_day_and_language() -> None:
    metadata = metadata_of(DUMP, read_page(page_of(DUMP)))

    assert metadata.title == "Harbour of Ostholm gets a taller crane"
    assert metadata.byline == "Mira Lund"
    assert metadata.publisher == "Ostholm Courier"
    assert metadata.published == "2024-03-05"
    assert metadata.language == "en"


def test_other_titles_writers_and_days_are_offered_behind_what_was_chosen() -> None:
    reading = read_page(page_of(DUMP))

    metadata, others = read_metadata(DUMP, reading)

    assert others.titles[0] == metadata.title
    assert others.days[0] == metadata.published
    assert others.bylines[0] == metadata.byline
    assert len(set(others.titles)) == len(others.titles) > 1
    assert "2026-05-07" in others.days


def test_what_a_page_does_not_say_is_not_guessed() -> None:
    text = "Nothing is known of this. It was written down and put away by somebody."

    metadata = metadata_of(text, read_page(page_of(text)))

    assert (metadata.byline, metadata.publisher, metadata.published) == (None, None, None)
