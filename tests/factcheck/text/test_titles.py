from __future__ import annotations

from factcheck.text.page_lines import page_of
from factcheck.text.titles import FEATURES, title_candidates

PAGE = page_of(
    "Harbour gets a new crane | Port Times\nMenu\nHarbour gets a new crane\n\n"
    "The harbour got a crane on Monday, which can lift much."
)


def test_lines_above_the_body_are_candidates_with_all_features() -> None:
    candidates = title_candidates(PAGE, [0.1, 0.1, 0.1, 0.9], (3, 4))

    assert [c.number for c in candidates] == [0, 2, 3]
    assert all(len(c.features) == len(FEATURES) for c in candidates)


def test_the_name_of_the_site_is_cut_from_the_page_title() -> None:
    first, *_ = title_candidates(PAGE, [0.1, 0.1, 0.1, 0.9], (3, 4))

    assert first.text == "Harbour gets a new crane"


def test_words_shared_with_the_body_speak_for_a_title() -> None:
    candidates = title_candidates(PAGE, [0.1, 0.1, 0.1, 0.9], (3, 4))

    own = dict(zip(FEATURES, candidates[1].features, strict=True))
    assert own["in_body"] > 0.5
    assert own["just_above"] == 1
