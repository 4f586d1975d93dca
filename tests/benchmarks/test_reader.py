"""How fast a long article opens with its claims, against the same reader without them.

Run with `pytest tests/benchmarks -s`; prints ratios and holds no absolute times.
"""

from __future__ import annotations

import statistics
import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole
from factcheck.domain.claims import Claim, ClaimId
from tests.ui.reader.samples import article, claim, marked
from ui.reader.view import ReaderView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

SENTENCE = (
    "The port took in {0} tonnes of rye in {1}, which was a tenth more than the year before. "
)
MARKS = ("verified", "disputed", "unsourced", "open")
ROUNDS = 9


def long_article(size: int) -> tuple[str, list[Block]]:
    """Return an article of about `size` code points in paragraphs of five sentences."""
    one = sum(len(SENTENCE.format(100 + n, 1990 + n)) for n in range(5))
    parts = [
        (BlockRole.BODY, "".join(SENTENCE.format(100 + n + p, 1990 + n) for n in range(5)).strip())
        for p in range(size // one)
    ]
    text, blocks = article(parts)
    return text, blocks


def claims_in(text: str, count: int) -> list[Claim]:
    """Return claims spread evenly over a text, with all marks in turn."""
    pattern = claim(text, "The port", 1)
    step = len(text) // count
    return [
        marked(
            replace(
                pattern,
                id=ClaimId(f"c{number}"),
                span=TextSpan(number * step, number * step + 60),
                number=number + 1,
            ),
            MARKS[number % len(MARKS)],
        )
        for number in range(count)
    ]


def report(words: str) -> None:
    """Write a line for whoever runs this with -s."""
    sys.stdout.write(f"{words}\n")


def seconds(work: Callable[[], None]) -> float:
    """Return the processor time of a piece of work."""
    began = time.process_time()
    work()
    return time.process_time() - began


def opened(qtbot: QtBot, text: str, blocks: list[Block], claims: list[Claim]) -> Callable[[], None]:
    """Return work that shows the article in a reader made before, and paints it."""
    view = ReaderView()
    qtbot.addWidget(view)
    view.resize(774, 700)
    view.show()
    view.grab()

    def work() -> None:
        view.clear_article()
        view.set_article(text, blocks)
        view.set_claims(claims)
        view.grab()

    return work


@pytest.mark.parametrize(("size", "count"), [(100_000, 200), (1_000_000, 2_000)])
def test_claims_cost_little_when_an_article_is_opened(qtbot: QtBot, size: int, count: int) -> None:
    text, blocks = long_article(size)
    with_claims = opened(qtbot, text, blocks, claims_in(text, count))
    without = opened(qtbot, text, blocks, [])
    with_claims()
    without()

    pairs = [(seconds(with_claims), seconds(without)) for _ in range(ROUNDS)]

    ratio = statistics.median(a for a, _ in pairs) / statistics.median(b for _, b in pairs)
    report(f"\nopen {size:,} code points with {count:,} claims: {ratio:.2f} x without")
    report(f"  with {1000 * statistics.median(a for a, _ in pairs):.1f} ms of processor time")
    assert ratio <= 1.5


def test_a_verdict_costs_the_same_in_a_short_and_in_a_long_article(qtbot: QtBot) -> None:
    costs = {}
    for size, count in ((100_000, 200), (1_000_000, 2_000)):
        text, blocks = long_article(size)
        claims = claims_in(text, count)
        view = ReaderView()
        qtbot.addWidget(view)
        view.resize(774, 700)
        view.show()
        view.set_article(text, blocks)
        view.set_claims(claims)
        view.grab()

        def judge(view: ReaderView = view, claims: list[Claim] = claims) -> None:
            for number in range(40):
                made = marked(claims[number % 4], MARKS[number % 3])
                view.update_claim(made)
                view.set_current(made.id)
                QCoreApplication.processEvents()

        costs[size] = statistics.median(seconds(judge) for _ in range(5)) / 40

    ratio = costs[1_000_000] / costs[100_000]
    report(f"\nverdict, repainted: {1000 * costs[1_000_000]:.2f} ms in the long article")
    report(f"  {ratio:.2f} x the short one")
    assert ratio <= 3
