from __future__ import annotations

import pytest

from factcheck.text.line_signs import (
    GLUED,
    INVITATION,
    READ_MORE,
    SECTION_BREAK,
    TALLY,
    WORD,
    ends_sentence,
    is_about_comment,
    is_furniture,
    is_picture_credit,
    names_agency,
    word_count,
)


@pytest.mark.parametrize(
    "text", ["It ended.", "“It ended.”", "Ended?", "終わった。", "ख़त्म हुआ।", "So (it was!)"]
)
def test_sentences_end_in_many_scripts(text: str) -> None:
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["", "Menu", "He said:", "1,234"])
def test_other_lines_do_not_end_a_sentence(text: str) -> None:
    assert not ends_sentence(text)


def test_words_are_counted_where_nothing_parts_them_too() -> None:
    assert word_count("One two, three") == 3
    assert word_count("橋は嵐のあとで") == 4


@pytest.mark.parametrize(
    "text",
    ["Advertisement", "12 Comments", "https://a.example/b", "Also read: a thing", "Subscribe now"],
)
def test_furniture_is_known_by_its_words(text: str) -> None:
    assert is_furniture(text, word_count(text))


@pytest.mark.parametrize(
    "text", ["Image: A. Lee", "Foto: dpa", "© Getty Images", "A crane (Reuters)"]
)
def test_picture_credits_are_known(text: str) -> None:
    assert is_picture_credit(text, word_count(text))


def test_a_sentence_about_an_agency_credits_no_picture() -> None:
    text = "The spokesman told Reuters that the bridge would be closed."

    assert names_agency(text)
    assert not is_picture_credit(text, word_count(text))


def test_lines_that_lead_away_are_known() -> None:
    assert READ_MORE.match("Lesen Sie auch: mehr davon")
    assert INVITATION.search("Every morning in your mail. Sign up here.")
    assert SECTION_BREAK.match("Most read")
    assert not READ_MORE.match("Reading more books helps, they said.")


def is_comment_line(text: str) -> bool:
    return is_about_comment(text, WORD.findall(text.lower()))


@pytest.mark.parametrize(
    "text",
    [
        "somebody_new says:",
        "Ann on March 3, 2019 at 5:07 pm said:",
        "04.05.2021, 10:40 Uhr",
        "3 hours ago",
        "vor 5 Minuten",
        "Rating: 12 Votes",
        "+4 points",
        "Reply",
        "Old Sailor antworten",
        "Avatar",
    ],
)
def test_lines_around_the_comments_of_readers_are_known(text: str) -> None:
    assert is_comment_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "The bridge was built 40 years ago, the mayor explained on Monday.",
        "The mayor says that the bridge will be opened again.",
        "On 4 May 2021 the council met at the harbour for the first time.",
    ],
)
def test_sentences_are_no_lines_around_comments(text: str) -> None:
    assert not is_comment_line(text)


@pytest.mark.parametrize(
    "text",
    ["Comments", "34 responses to “Aha”", "7 Kommentare", "Commentaires (3)", "コメント"],
)
def test_the_heading_of_the_comments_ends_the_article(text: str) -> None:
    assert SECTION_BREAK.match(text)


def test_tallies_and_headings_glued_to_their_text_are_known() -> None:
    assert TALLY.search("March (217)")
    assert TALLY.search("3/50 A ship in the harbour")
    assert not TALLY.search("The ship (built in 1912) sank.")
    assert GLUED.search("A ship in the harbourThe ship was seen")
    assert not GLUED.search("A ship in the harbour. The ship was seen")
