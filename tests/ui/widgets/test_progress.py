"""The bar of an article's verdicts, and the patterns it is painted with."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from factcheck.domain.articles import ClaimCounts
from ui import theme as themes
from ui.widgets import patterns
from ui.widgets.patterns import paint_chart_fill, paint_progress, paint_underline
from ui.widgets.progress_strip import ProgressStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

THEME = themes.load(themes.Scheme.LIGHT)


def painted(paint: Callable[[QPainter], None], width: int = 176, height: int = 12) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        paint(painter)
    finally:
        painter.end()
    return image


def underline(mark: str, painter: QPainter) -> None:
    paint_underline(painter, (0, 96, 4), mark, THEME)


def fill(mark: str, painter: QPainter) -> None:
    paint_chart_fill(painter, QRect(0, 0, 96, 12), mark, THEME)


def row_of(image: QImage, y: int) -> list[str]:
    return [image.pixelColor(x, y).name() for x in range(image.width())]


def counts(verified: int, disputed: int, unsourced: int, left: int) -> ClaimCounts:
    decided = verified + disputed + unsourced
    return ClaimCounts(
        open=left, decided=decided, verified=verified, disputed=disputed, unsourced=unsourced
    )


def test_the_bar_says_its_numbers(qtbot: QtBot) -> None:
    strip = ProgressStrip()
    qtbot.addWidget(strip)

    strip.set_counts(counts(4, 1, 1, 17))

    name = strip.accessibleName()
    assert all(word in name for word in ("6 of 23", "4 verified", "1 disputed", "17 open"))
    assert not strip.grab().isNull()


def test_what_was_judged_once_is_never_too_thin_to_see() -> None:
    image = painted(lambda p: paint_progress(p, QRect(0, 0, 176, 6), counts(1, 0, 0, 999), THEME))

    assert row_of(image, 3).count(THEME.color("verified").name()) >= 3


def test_what_is_left_is_never_too_thin_to_see() -> None:
    image = painted(lambda p: paint_progress(p, QRect(0, 0, 176, 6), counts(999, 0, 0, 1), THEME))

    assert row_of(image, 3)[-2] != THEME.color("verified").name()


@given(
    parts=st.tuples(st.integers(0, 400), st.integers(0, 400), st.integers(0, 400)),
    left=st.integers(0, 400),
    room=st.integers(40, 400),
)
def test_the_parts_fill_the_bar_exactly_when_all_is_judged(
    parts: tuple[int, int, int], left: int, room: int
) -> None:
    widths = patterns._widths(parts, sum(parts) + left, room)

    assert sum(widths) <= room
    assert all(width >= 3 for part, width in zip(parts, widths, strict=True) if part)
    if sum(parts) and not left:
        assert sum(widths) == room


@pytest.mark.parametrize("mark", themes.VERDICT_MARKS)
def test_a_pattern_shows_no_seam_between_two_neighbours(mark: str) -> None:
    whole = painted(lambda p: paint_underline(p, (3, 97, 4), mark, THEME))

    def halves(painter: QPainter) -> None:
        paint_underline(painter, (3, 41, 4), mark, THEME)
        paint_underline(painter, (41, 97, 4), mark, THEME)

    assert painted(halves) == whole


def test_every_verdict_has_another_pattern_without_its_colour() -> None:
    shapes = []
    for mark in patterns.CHART_MARKS:
        image = painted(partial(underline, mark))
        shapes.append(
            tuple(image.pixelColor(x, y) != QColor("white") for y in range(12) for x in range(96))
        )

    assert len(set(shapes)) == len(shapes)


def test_every_part_of_a_chart_has_another_pattern() -> None:
    shapes = []
    for mark in patterns.CHART_MARKS:
        image = painted(partial(fill, mark))
        shapes.append(
            tuple(image.pixelColor(x, y) != QColor("white") for y in range(12) for x in range(96))
        )

    assert len(set(shapes)) == len(shapes)


def test_a_dismissed_claim_has_no_underline() -> None:
    image = painted(lambda p: paint_underline(p, (0, 96, 4), "dismissed", THEME))

    assert set(row_of(image, 5)) == {"#ffffff"}
