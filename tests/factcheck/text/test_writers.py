from __future__ import annotations

from factcheck.text.page_lines import page_of
from factcheck.text.writers import FEATURES, writer_candidates

PAGE = page_of(
    "Carl Far\n" + "Menu\n" * 40 + "A title of words\nBy Ann Lee\n5 May 2020\n"
    "The town was quiet on that day, and nobody came to see it.\nAuthor: Ann Lee\n"
)


def test_names_near_the_article_and_labelled_ones_anywhere_are_candidates() -> None:
    probabilities = [0.0] * 44 + [0.9, 0.0]

    found = writer_candidates(PAGE, probabilities, (44, 45), 41)

    assert [c.names for c in found] == ["Ann Lee", "Ann Lee"]
    above, below = (dict(zip(FEATURES, c.features, strict=True)) for c in found)
    assert (above["in_header"], above["date_below"], above["colon"]) == (1, 1, 0)
    assert (below["just_below"], below["colon"], below["repeats"]) == (1, 1, 1)
