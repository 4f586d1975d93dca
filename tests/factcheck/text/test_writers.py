from __future__ import annotations

from factcheck.text.page_lines import page_of
from factcheck.text.writers import FEATURES, writer_candidates

PAGE = page_of(
    "Carl Far\n" + "Menu\n" * 40 + "A title of words\nBy Ann Lee\n5 May 2020\n"
    "The town was quiet on that day, and nobody came to see it.\nAuthor: Ann Lee\n"
)


def test_names_near_the_article_and_labelled_ones_anywhere_are_candidates() -> None:
    probabilities = [0.0] * 44 + [0.9, 0.0]

    found = writer_candidates(PAGE, probabilities, (44, 45), 41, {})

    assert [c.names for c in found] == ["Ann Lee", "Ann Lee"]
    above, below = (dict(zip(FEATURES, c.features, strict=True)) for c in found)
    assert (above["in_header"], above["date_below"], above["colon"]) == (1, 1, 0)
    assert (below["just_below"], below["colon"], below["repeats"]) == (1, 1, 1)


def test_a_name_below_a_line_that_only_says_by_is_one_inside_the_article_too() -> None:
    page = page_of("A title of words\n" + "It was so.\n" * 20 + "By\nAnn Lee\nIt was so.\n")

    found = writer_candidates(page, [0.9] * 24, (1, 24), 0, {})

    assert [
        (c.names, dict(zip(FEATURES, c.features, strict=True))["label_above"]) for c in found
    ] == [("Ann Lee", 1)]


def test_words_that_many_sites_use_speak_against_a_name() -> None:
    page = page_of("A title of words\nLatest News\nAnn Lee\nIt was so.\n")

    news, person = (
        dict(zip(FEATURES, c.features, strict=True))
        for c in writer_candidates(page, [0.0] * 3 + [0.9], (3, 4), 0, {"latest": -2, "news": -1})
    )

    assert (news["odds"], news["least_odds"], news["unknown_words"]) == (-1.5, -2, 0)
    assert (person["odds"], person["least_odds"], person["unknown_words"]) == (0, 0, 1)
