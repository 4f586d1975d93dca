"""What stands around each line, in numbers: neighbours, windows, the likeliest stretch of article.

Rows are lines, columns features; arrays are float32 and never changed in place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from factcheck.text.line_features import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Array = NDArray[Any]

_COLUMN = {name: number for number, name in enumerate(NAMES)}
_NEAR = [
    _COLUMN[name]
    for name in (
        "characters", "words", "ends_sentence", "starts_lower", "function_words", "capitals",
        "title_case", "furniture", "sign_up", "section_break", "read_more", "picture_credit",
        "date", "byline", "repeated", "no_blank_above", "one_blank_above", "has_bullet",
        "shared_words", "word_odds", "words_per_sentence", "begins_as_another", "commas",
        "usual_indent", "ends_comma", "has_heading_mark", "comment",
    )
]  # fmt: skip
_FURTHER = [
    _COLUMN[name]
    for name in ("characters", "ends_sentence", "function_words", "furniture", "word_odds")
]
_SUMMED = [
    _COLUMN[name]
    for name in (
        "repeated", "word_odds", "ends_sentence", "words", "usual_indent", "comment", "tally",
        "glued",
    )
]  # fmt: skip
_WINDOWS = (2, 5, 12, 30)
_LATER_WINDOWS = (2, 4, 8, 16, 32)
_SECTION_COST = 3.0
"""What a section break takes from a stretch that would run across it."""


def context_features(own: Array) -> Array:
    """Return `own` (lines by NAMES) with what stands around each line."""
    import numpy as np

    likely, words = first_guess(own)
    mass = np.log1p(words) * likely
    breaks = own[:, _COLUMN["section_break"]] > 0
    bad = own[:, [_COLUMN[n] for n in ("furniture", "sign_up", "section_break", "read_more")]]
    summed = np.column_stack([mass, bad.sum(1), own[:, _SUMMED]])
    near = own[:, _NEAR]
    parts = [
        own,
        *(_shifted(near, by) for by in (1, -1, 2, -2)),
        *(_shifted(own[:, _FURTHER], by) for by in (3, -3)),
        *(_window_means(summed, radius) for radius in _WINDOWS),
        _stretch_features(likely, words, breaks, 0.3),
        _course(likely, mass, breaks),
        _comments_above(own),
    ]
    return np.concatenate(parts, axis=1).astype(np.float32)


def second_look(own: Array, probabilities: Array) -> Array:
    """Return what a first judgement of all lines says about each: the second judgement's input."""
    import numpy as np

    judged = np.asarray(probabilities, dtype=np.float32)
    words = _words(own)
    sure = np.clip(judged, 1e-4, 1 - 1e-4)
    odds = (np.log(sure / (1 - sure)) / 4)[:, None]
    mass = np.log1p(words) * judged
    seen = np.column_stack([judged, mass, np.log1p(words)])
    breaks = own[:, _COLUMN["section_break"]] > 0
    total = mass.sum() + 1e-6
    parts = [
        odds,
        *(_shifted(odds, by) for by in (1, -1, 2, -2, 3, -3, 4, -4)),
        *(_window_means(seen, radius) for radius in _LATER_WINDOWS),
        *(_stretch_features(judged, words, breaks, cost) for cost in (0.3, 0.5)),
        np.column_stack([np.cumsum(mass) / total, np.full(len(own), np.log1p(total) / 3)]),
    ]
    return np.concatenate(parts, axis=1).astype(np.float32)


def first_guess(own: Array) -> tuple[Array, Array]:
    """Return a plain guess of each line's probability, and its number of words."""
    import numpy as np

    words = _words(own)
    column = {name: own[:, number] for name, number in _COLUMN.items()}
    lean = -3.2 + 1.1 * np.log1p(words) + 1.5 * column["function_words"]
    lean += np.where(column["ends_sentence"] > 0, 1.6, -0.8) - 1.5 * column["repeated"]
    signs = sum(column[n] for n in ("furniture", "sign_up", "read_more", "picture_credit"))
    lean -= 4.0 * ((signs > 0.4) & (words < 25))
    return 1 / (1 + np.exp(-lean)), words


def best_stretch(gains: Sequence[float]) -> tuple[int, int]:
    """Return the half-open range of indices of the greatest sum (Kadane); (0, 0) if none."""
    best, best_sum = (0, 0), 0.0
    start, lowest, total = 0, 0.0, 0.0
    for end, gain in enumerate(gains, start=1):
        total += gain
        if total - lowest > best_sum:
            best, best_sum = (start, end), total - lowest
        if total < lowest:
            start, lowest = end, total
    return best


def _words(own: Array) -> Array:
    import numpy as np

    words: Array = np.expm1(own[:, _COLUMN["words"]] * 2)
    return words


def _shifted(rows: Array, by: int) -> Array:
    """Return the rows moved down by `by` lines (up when negative), zeros where none was."""
    import numpy as np

    moved = np.zeros_like(rows)
    if by > 0:
        moved[by:] = rows[:-by]
    else:
        moved[:by] = rows[-by:]
    return moved


def _window_means(rows: Array, radius: int) -> Array:
    """Return each line's sum over the lines within `radius`, by the window's full size."""
    import numpy as np

    sums = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0)])
    place = np.arange(len(rows))
    first, end = np.maximum(0, place - radius), np.minimum(len(rows), place + radius + 1)
    means: Array = (sums[end] - sums[first]) / (2 * radius + 1)
    return means


def _stretch_features(likely: Array, words: Array, breaks: Array, cost: float) -> Array:
    """Return where each line stands to the stretch of the greatest gain over `cost`."""
    import numpy as np

    gains = np.log1p(words) * (likely - cost)
    gains = np.where(breaks & (likely < cost), gains - _SECTION_COST, gains)
    start, end = best_stretch(gains.tolist())
    place, ones = np.arange(len(likely)), np.ones(len(likely))
    return np.column_stack(
        [
            (place >= start) & (place < end),
            place < start,
            place >= end,
            np.clip((place - start) / 10, -2, 2),
            np.clip((end - 1 - place) / 10, -2, 2),
            ones * (end - start) / len(likely),
            ones * min(3.0, np.log1p(end - start) / 2),
        ]
    )


def _comments_above(own: Array) -> Array:
    """Return how many signs of comments stand above each line, and how many on the page."""
    import numpy as np

    above = np.cumsum(own[:, _COLUMN["comment"]])
    counts = np.column_stack([above, np.full(len(own), above[-1])])
    return np.asarray(np.minimum(counts, 12) / 6)


def _course(likely: Array, mass: Array, breaks: Array) -> Array:
    """Return how much of the page's likely text lies above each line, and how near it is."""
    import numpy as np

    place, total = np.arange(len(likely)), mass.sum() + 1e-6
    is_good = likely > 0.6
    last = np.maximum.accumulate(np.where(is_good, place, -99))
    above = np.concatenate([[-99], last[:-1]])
    ahead = np.minimum.accumulate(np.where(is_good, place, len(place) + 99)[::-1])[::-1]
    below = np.concatenate([ahead[1:], [len(place) + 99]])
    return np.column_stack(
        [
            likely,
            np.cumsum(mass) / total,
            np.full(len(likely), np.log1p(total) / 3),
            np.minimum(place - above, 10) / 5,
            np.minimum(below - place, 10) / 5,
            np.minimum(np.cumsum(breaks), 5) / 3,
            np.full(len(likely), np.log1p(len(likely)) / 4),
        ]
    )
