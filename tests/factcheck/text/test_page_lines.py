from __future__ import annotations

from factcheck.text.page_lines import LONG, page_of


def test_lines_know_their_place_words_dates_and_names() -> None:
    page = page_of("By Ann Lee\n\n  • 5 March 2024\nOne sentence, of words.")

    names, day, sentence = page.lines
    assert names.byline is not None
    assert names.byline.names == "Ann Lee"
    assert [found.day.isoformat() for found in day.dates] == ["2024-03-05"]
    assert sentence.words == ("one", "sentence", "of", "words")
    assert (sentence.number, sentence.count) == (2, 4)


def test_what_lines_share_is_counted_without_regard_to_case() -> None:
    title = "The old harbour of the town gets a crane"
    page = page_of(f"{title}\n{title.upper()}\n{title} today")

    first, _, longer = page.lines
    assert page.repeats(first) == 2
    assert page.begins_another(first)
    assert page.repeats(longer) == 1


def test_of_an_endless_line_only_the_beginning_is_looked_at() -> None:
    text = "word " * 10_000

    (line,) = page_of(text).lines

    assert len(line.text) == LONG
    assert line.line.end == len(text.rstrip())


def test_wide_gaps_end_a_name() -> None:
    (line,) = page_of("By Ann Lee \xa0\xa0\xa0 5 March, 2024").lines

    assert line.byline is not None
    assert line.byline.names == "Ann Lee"
