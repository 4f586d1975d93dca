"""Lays two versions of a text side by side: lines that go together, and the words that differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.jobs import JobContext

KINSHIP = 50.0
"""Likeness of two lines, 0 to 100, from which one is the other with changed words."""

MOST_LINES = 2_000
"""Beyond so many lines the commonest ones are no longer compared one by one."""

MOST_PAIRS = 3_000
"""Pairs of a changed passage that are weighed against one another; longer ones pair in order."""

MOST_TOKENS = 1_500
"""Words of a line beyond which it is marked as a whole."""

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")


class Kind(StrEnum):
    """What happened to a line."""

    SAME = "same"
    CHANGED = "changed"
    GONE = "gone"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two lines that go together; a side is None where the line has no counterpart.

    The marks are the words that differ, as spans of the whole text of their side.
    """

    old: TextSpan | None
    new: TextSpan | None
    kind: Kind
    old_marks: tuple[TextSpan, ...] = ()
    new_marks: tuple[TextSpan, ...] = ()


def aligned(old: str, new: str, job: JobContext | None = None) -> list[Pair]:
    """Return the lines of both versions side by side; raise CancelledError when cancelled."""
    left, right = _lines(old), _lines(new)
    words = [_plain(old, one) for one in left], [_plain(new, one) for one in right]
    junk = max(len(left), len(right)) > MOST_LINES
    matcher = SequenceMatcher(None, *words, autojunk=junk)
    found: list[Pair] = []
    for tag, a, b, c, d in matcher.get_opcodes():
        if job is not None:
            job.checkpoint()
        if tag == "equal":
            found.extend(
                Pair(one, two, Kind.SAME) for one, two in zip(left[a:b], right[c:d], strict=True)
            )
        else:
            found.extend(_changed((old, left[a:b]), (new, right[c:d])))
    return found


def differing(old: str, new: str) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Return the ranges of words of each text that the other has not, joined where they touch."""
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    if max(len(before), len(after)) > MOST_TOKENS:
        return [(0, len(old))], [(0, len(new))]
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    starts = _starts(before), _starts(after)
    gone, came = [], []
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag != "equal":
            gone.append((starts[0][a], starts[0][b]))
            came.append((starts[1][c], starts[1][d]))
    return _trimmed(old, gone), _trimmed(new, came)


def _changed(
    before: tuple[str, Sequence[TextSpan]], after: tuple[str, Sequence[TextSpan]]
) -> Iterator[Pair]:
    """Pair the lines of a changed passage; what has no counterpart stands alone, old ones first."""
    (old, left), (new, right) = before, after
    at = 0
    done = 0
    for one, two in _couples(before, after):
        yield from (Pair(span, None, Kind.GONE) for span in left[done:one])
        yield from (Pair(None, span, Kind.ADDED) for span in right[at:two])
        yield _with_marks(old, left[one], new, right[two])
        done, at = one + 1, two + 1
    yield from (Pair(span, None, Kind.GONE) for span in left[done:])
    yield from (Pair(None, span, Kind.ADDED) for span in right[at:])


def _couples(
    before: tuple[str, Sequence[TextSpan]], after: tuple[str, Sequence[TextSpan]]
) -> list[tuple[int, int]]:
    """Return which lines of a passage go together, so that likeness is greatest on the whole."""
    from rapidfuzz.fuzz import ratio

    (old, left), (new, right) = before, after
    if not left or not right:
        return []
    if len(left) * len(right) > MOST_PAIRS:
        return [(n, n) for n in range(min(len(left), len(right)))]
    words = [_plain(old, one) for one in left], [_plain(new, one) for one in right]
    like = [[ratio(one, two, score_cutoff=KINSHIP) for two in words[1]] for one in words[0]]
    best = [[0.0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in range(len(left) - 1, -1, -1):
        for j in range(len(right) - 1, -1, -1):
            together = like[i][j] + best[i + 1][j + 1] if like[i][j] else 0.0
            best[i][j] = max(best[i + 1][j], best[i][j + 1], together)
    return list(_walk(like, best))


def _walk(like: list[list[float]], best: list[list[float]]) -> Iterator[tuple[int, int]]:
    i = j = 0
    while i < len(like) and j < len(like[0]):
        if like[i][j] and best[i][j] == like[i][j] + best[i + 1][j + 1]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            i += 1
        else:
            j += 1


def _with_marks(old: str, left: TextSpan, new: str, right: TextSpan) -> Pair:
    gone, came = differing(left.cut(old), right.cut(new))
    return Pair(left, right, Kind.CHANGED, _moved(gone, left.start), _moved(came, right.start))


def _moved(ranges: Sequence[tuple[int, int]], by: int) -> tuple[TextSpan, ...]:
    return tuple(TextSpan(start + by, end + by) for start, end in ranges)


def _lines(text: str) -> list[TextSpan]:
    return [TextSpan(*found.span()) for found in _LINE.finditer(text)]


def _plain(text: str, span: TextSpan) -> str:
    return " ".join(span.cut(text).split())


def _starts(tokens: Sequence[str]) -> list[int]:
    starts = [0]
    for token in tokens:
        starts.append(starts[-1] + len(token))
    return starts


def _trimmed(text: str, ranges: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Leave out the spaces at the ends, join what only a space parts, drop what is empty."""
    found: list[tuple[int, int]] = []
    for start, end in ranges:
        words = text[start:end]
        first = start + len(words) - len(words.lstrip())
        last = end - (len(words) - len(words.rstrip()))
        if first >= last:
            continue
        if found and not text[found[-1][1] : first].strip():
            found[-1] = (found[-1][0], last)
        else:
            found.append((first, last))
    return found
