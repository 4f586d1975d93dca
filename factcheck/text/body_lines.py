"""Decides which lines are the article's own: a probability per line, then a choice.

`body_probabilities` is the one place that judges lines; the rest only reads its numbers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.text.line_signs import SECTION_BREAK
from factcheck.text.reading_model import reading_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.text.page_lines import Page

_LEAST, _MOST = 0.1, 0.5
"""Between these lies the probability from which a line is body."""
_FAR = 10
"""Lines not of the body that part a stretch from the rest."""
_SMALL, _SMALL_BEHIND = 0.08, 0.15
"""Share of the greatest stretch's weight that another must have, and behind a section break."""


def body_probabilities(page: Page) -> list[float]:
    """Return for each line how likely (0 to 1) it is a part of the article's text."""
    return reading_model().body_probabilities(page)


def body_lines(page: Page, probabilities: Sequence[float]) -> list[bool]:
    """Return for each line whether it is body: likely enough, and no far-off crumb."""
    weights = [line.count * p for line, p in zip(page.lines, probabilities, strict=True)]
    least = _threshold(page, probabilities, weights)
    kept = [number for number, p in enumerate(probabilities) if p > least]
    stretches = _stretches(page, kept)
    masses = [sum(weights[number] for number in stretch) for stretch in stretches]
    greatest = max(masses, default=0.0)
    body = {
        number
        for stretch, mass in zip(stretches, masses, strict=True)
        if mass >= greatest * (_SMALL_BEHIND if _is_behind(page, stretch) else _SMALL)
        for number in stretch
    }
    return [number in body for number in range(len(probabilities))]


def _threshold(page: Page, probabilities: Sequence[float], weights: Sequence[float]) -> float:
    """Return half the best F1 to be expected: there F1 is greatest.

    Lipton, Elkan and Naryanaswamy, Optimal Thresholding of Classifiers to Maximize F1 (2014).
    """
    order = sorted(range(len(weights)), key=lambda number: -probabilities[number])
    total, taken, right, best = sum(weights), 0.0, 0.0, 0.0
    for number in order:
        taken += page.lines[number].count
        right += weights[number]
        best = max(best, 2 * right / (taken + total + 1e-9))
    return min(_MOST, max(_LEAST, best / 2))


def _is_behind(page: Page, stretch: Sequence[int]) -> bool:
    """Say whether a section break stands shortly above the stretch."""
    above = page.lines[max(0, stretch[0] - _FAR) : stretch[0]]
    return any(SECTION_BREAK.match(line.text) for line in above)


def _stretches(page: Page, numbers: Sequence[int]) -> list[list[int]]:
    """Return runs of line numbers that are near one another, with no section break between."""
    stretches: list[list[int]] = []
    for number in numbers:
        between = page.lines[stretches[-1][-1] + 1 : number] if stretches else ()
        is_near = len(between) < _FAR and not any(SECTION_BREAK.match(b.text) for b in between)
        if stretches and is_near:
            stretches[-1].append(number)
        else:
            stretches.append([number])
    return stretches


def confidence(page: Page, probabilities: Sequence[float], kept: Sequence[bool]) -> float:
    """Return how right (0 to 1) the choice should be, by its own probabilities.

    It is the expected F1 over words: twice the expected words both kept and of the article, by
    the words kept and the expected words of the article.
    """
    weighed = list(zip((line.count for line in page.lines), probabilities, kept, strict=True))
    right = sum(count * p for count, p, keep in weighed if keep)
    taken = sum(count for count, _, keep in weighed if keep)
    expected = sum(count * p for count, p, _ in weighed)
    return 2 * right / (taken + expected) if taken else 0.0
