from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.line_context import best_stretch, context_features, first_guess, second_look
from factcheck.text.line_features import line_features
from factcheck.text.page_lines import page_of

PAGE = "Menu\nSport\n\n" + "The town was quiet on that day, and nobody came.\n\n" * 3 + "Share\n"


def own() -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return np.asarray(line_features(page_of(PAGE), {}), dtype=np.float32)


def test_context_keeps_the_rows_own_features_in_front() -> None:
    rows = own()

    context = context_features(rows)

    assert len(context) == len(rows)
    assert np.array_equal(context[:, : rows.shape[1]], rows)
    assert np.isfinite(context).all()


def test_a_line_sees_its_neighbours() -> None:
    rows = own()
    context = context_features(rows)

    changed = rows.copy()
    changed[0] += 1

    assert not np.array_equal(context_features(changed)[1], context[1])


@pytest.mark.parametrize("count", [1, 2, 5])
def test_short_pages_have_context_too(count: int) -> None:
    rows = own()[:count]

    assert context_features(rows).shape[0] == count
    assert second_look(rows, np.full(count, 0.5)).shape[0] == count


def test_a_plain_guess_tells_sentences_from_menus() -> None:
    likely, words = first_guess(own())

    assert likely[2] > 0.5 > likely[0]
    assert round(float(words[2])) == 10


def test_lines_below_comments_know_of_them() -> None:
    page = page_of("The town was quiet.\nAnn says:\nI like it.\nReply\nMe too.\n")

    context = context_features(np.asarray(line_features(page, {}), dtype=np.float32))

    above, on_page = context[:, -2], context[:, -1]
    assert above.tolist() == pytest.approx([0, 1 / 6, 1 / 6, 2 / 6, 2 / 6])
    assert on_page.tolist() == pytest.approx([2 / 6] * 5)


@given(st.lists(st.integers(-9, 9), max_size=12))
def test_the_best_stretch_gains_as_much_as_any_other(gains: list[int]) -> None:
    start, end = best_stretch([float(gain) for gain in gains])

    most = max((sum(gains[a:b]) for a in range(len(gains)) for b in range(a, len(gains) + 1)),
               default=0)  # fmt: skip
    assert sum(gains[start:end]) == max(0, most)
