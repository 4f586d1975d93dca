from __future__ import annotations

from factcheck.text.body_lines import body_lines, confidence
from factcheck.text.page_lines import page_of

TEN = "\n".join(f"These are the words of line number {n}." for n in range(30))


def test_likely_lines_are_kept_and_unlikely_ones_left() -> None:
    assert body_lines(page_of(TEN), [0.95] * 5 + [0.02] * 25) == [True] * 5 + [False] * 25


def test_on_a_doubtful_page_less_is_asked_of_a_line() -> None:
    """The best threshold for F1 is half of the best F1 that can be reached."""
    doubtful = [0.3] * 5 + [0.02] * 25
    clear = [0.95] * 10 + [0.3] + [0.02] * 19

    assert sum(body_lines(page_of(TEN), doubtful)) == 5
    assert sum(body_lines(page_of(TEN), clear)) == 10


def test_a_crumb_far_from_the_article_is_left() -> None:
    kept = body_lines(page_of(TEN), [0.9] * 14 + [0.01] * 14 + [0.6] + [0.01])

    assert sum(kept) == 14


def test_confidence_is_high_where_all_is_clear() -> None:
    page = page_of(TEN)
    clear, open_ = [0.99] * 10 + [0.01] * 20, [0.5] * 10 + [0.3] * 20

    sure = confidence(page, clear, body_lines(page, clear))
    unsure = confidence(page, open_, body_lines(page, open_))

    assert sure > 0.9
    assert unsure < 0.7
    assert confidence(page, clear, [False] * 30) == 0
