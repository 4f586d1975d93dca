"""Where the parts of a row of the history stand: each as wide as it needs, none at another's cost.

A name is cut only where it is longer than any name should be; what was done gets its share of the
rest, and the words it was done to take what is left.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from ui.i18n import clock
from ui.plain_text import with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFont

    from ui.theme import Theme

MARGIN = 16
GAP = 16
LONGEST_NAME = 240
"""Px of a name of a reviewer that are shown at most."""
_LATE = datetime(2000, 12, 30, 22, 58).astimezone()
"""A time that takes as much room as any."""
_SHORTEST_NAME = 72
_SHORTEST_ACT, _LONGEST_ACT = 230, 460
_ACT_SHARE = 0.44


class Columns(NamedTuple):
    """The places of time, reviewer, act and subject in one row."""

    time: QRect
    who: QRect
    act: QRect
    subject: QRect


def columns(row: QRect, reviewers: Sequence[str], theme: Theme) -> Columns:
    """Return the places in a row of a history that these reviewers wrote."""
    left = row.left() + MARGIN
    time = _advance(theme.font("caption"), (clock(_LATE),)) + GAP
    needed = _advance(theme.font("body"), reviewers)
    who = min(max(needed, _SHORTEST_NAME), LONGEST_NAME)
    rest = row.width() - 2 * MARGIN - time - who - GAP
    act = min(max(round(rest * _ACT_SHARE), _SHORTEST_ACT), _LONGEST_ACT)
    act_left = left + time + who + GAP
    subject = act_left + act + GAP
    return Columns(
        QRect(left, row.top(), time - GAP, row.height()),
        QRect(left + time, row.top(), who, row.height()),
        QRect(act_left, row.top(), act, row.height()),
        QRect(subject, row.top(), row.right() - MARGIN - subject, row.height()),
    )


def _advance(font: QFont, texts: Iterable[str]) -> int:
    """Return the width of the widest text, with a pixel at each side for what hangs over."""
    metrics = QFontMetrics(font)
    widths = (metrics.horizontalAdvance(with_visible_marks(one)) for one in texts)
    return max(widths, default=0) + 2
