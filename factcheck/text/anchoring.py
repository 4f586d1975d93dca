"""Finds a claim again in a later revision of its article, or says that it is lost.

In this order: the same words where the unchanged text around them went; the same words elsewhere
when their surroundings leave no doubt; nearly the same words between the same neighbours. A
likeness that is not clearly better than every other one is not enough: a claim is rather lost than
moved to a sentence that merely looks like it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Fate(StrEnum):
    """What became of a claim in the new revision."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    CHANGED = "changed"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Placement:
    """Where a claim stands now: `span` is None when it is lost; `certainty` is 0 to 1."""

    fate: Fate
    span: TextSpan | None = None
    certainty: float = 0.0


LOST = Placement(Fate.LOST)

LIKENESS_FLOOR = 0.7
"""Likeness of the words below which an edited sentence is not the same claim any more."""

LIKENESS_ALONE = 0.8
"""Likeness asked for when only one neighbour is still there."""

KINSHIP_FLOOR = 0.6
"""Likeness of the surroundings from which equal words are the same claim."""

KINSHIP_OF_FEW_WORDS = 0.9
"""The same for a few words, which may stand anywhere."""

SIDE_FLOOR = 0.95
NEIGHBOUR_FLOOR = 0.85
MARGIN = 0.1
CONTEXT_WIDTH = 120
"""Code points on each side that tell equal sentences apart."""

_SENTENCE_END = re.compile(r"[.!?…。！？]+[\"'”’»)\]]*(?=\s)|\n+")
_WORDS_OF_A_CLAIM = 5
_TELLING_KEPT = 0.8
_NO_NEIGHBOUR = 0.5
"""What the beginning or end of a text says when it stands beside both: little."""

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_TELLING = re.compile(r"\d[\d.,]*|\w{4,}")


class Revision:
    """A text read once: its sentences, and where equal ones stand."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def sentences(self) -> list[TextSpan]:
        """The sentences in order, without the space around them."""
        ends = [found.end() for found in _SENTENCE_END.finditer(self.text)] + [len(self.text)]
        found = []
        start = 0
        for end in ends:
            span = _trimmed(self.text, start, end)
            if span.end > span.start:
                found.append(span)
            start = end
        return found

    @cached_property
    def plain(self) -> list[str]:
        """The sentences in one spelling: spaces made equal."""
        return [_plain(span.cut(self.text)) for span in self.sentences]

    @cached_property
    def wordings(self) -> frozenset[str]:
        """Every sentence's plain words."""
        return frozenset(self.plain)

    def around(self, span: TextSpan) -> tuple[str, str]:
        """Return the plain text before and after the span."""
        before = self.text[max(0, span.start - CONTEXT_WIDTH) : span.start]
        return _plain(before), _plain(self.text[span.end : span.end + CONTEXT_WIDTH])

    def sentences_of(self, span: TextSpan) -> tuple[int, int]:
        """Return the numbers of the first and the last sentence that the span touches."""
        touched = [place for place, one in enumerate(self.sentences) if one.overlaps(span)]
        return (touched[0], touched[-1]) if touched else (-1, -1)


def find_again(old: str, new: str, spans: Iterable[TextSpan]) -> list[Placement]:
    """Say for each span of the old text where it stands in the new one."""
    before, after = Revision(old), Revision(new)
    return [_place(before, after, span) for span in spans]


def find_quote(quote: str, prefix: str, suffix: str, text: str) -> Placement:
    """Look for a lost claim of which only the quote and its surroundings are left."""
    old = Revision(prefix + quote + suffix)
    span = TextSpan(len(prefix), len(prefix) + len(quote))
    return _place(old, Revision(text), span)


def _place(old: Revision, new: Revision, span: TextSpan) -> Placement:
    quote = span.cut(old.text)
    if not quote.strip():
        return LOST
    if old.text == new.text:
        return Placement(Fate.UNCHANGED, span, 1.0)
    exact = _place_exact(old, new, span, quote)
    return exact or _place_edited(old, new, span)


def _place_exact(old: Revision, new: Revision, span: TextSpan, quote: str) -> Placement | None:
    """Find the same words; None when they stand nowhere, lost when it is unclear which they are."""
    here, there = _occurrences(old.text, quote), _occurrences(new.text, quote)
    there = [one for one in there if _is_cut_alike(old, span, new, one)]
    if not there:
        return None
    mine = [_kinship(old, span, new, one) for one in there]
    best = max(range(len(there)), key=lambda place: mine[place])
    if len(there) == len(here) == 1 and _is_safe_alone(old, span, new, there[0]):
        return _found(span, there[0], max(mine))
    rivals = [value for place, value in enumerate(mine) if place != best]
    rivals += [_kinship(old, one, new, there[best]) for one in here if one != span]
    floor = KINSHIP_FLOOR if _is_telling(quote) else KINSHIP_OF_FEW_WORDS
    sure = mine[best] >= floor and mine[best] - max(rivals, default=0.0) >= MARGIN
    return _found(span, there[best], mine[best]) if sure else LOST


def _is_safe_alone(old: Revision, span: TextSpan, new: Revision, other: TextSpan) -> bool:
    """Say whether words that stand once in both texts are the same claim.

    A whole sentence of some length is; a few words need one side as it was.
    """
    first, last = old.sentences_of(span)
    whole = first >= 0 and old.sentences[first].start >= span.start - 1
    whole = whole and old.sentences[last].end <= span.end + 1
    if whole and _is_telling(span.cut(old.text)):
        return True
    return max(_sides(old, span, new, other)) >= SIDE_FLOOR


def _is_telling(quote: str) -> bool:
    """Say whether the words are many enough not to turn up by chance."""
    return len(_WORD.findall(quote)) >= _WORDS_OF_A_CLAIM


def _found(old: TextSpan, new: TextSpan, certainty: float) -> Placement:
    return Placement(Fate.UNCHANGED if old == new else Fate.MOVED, new, certainty)


def _occurrences(text: str, quote: str) -> list[TextSpan]:
    """Return where the words stand, whatever space is between them."""
    words = r"\s+".join(re.escape(word) for word in quote.split())
    return [TextSpan(*found.span()) for found in re.finditer(words, text)]


def _is_cut_alike(old: Revision, span: TextSpan, new: Revision, other: TextSpan) -> bool:
    """Say whether words begin and end at both ends alike: "17" is not found inside "170"."""
    return _is_inside_word(old.text, span.start) == _is_inside_word(
        new.text, other.start
    ) and _is_inside_word(old.text, span.end) == _is_inside_word(new.text, other.end)


def _is_inside_word(text: str, position: int) -> bool:
    beside = text[max(0, position - 1) : position + 1]
    return 0 < position < len(text) and beside.isalnum()


def _kinship(old: Revision, span: TextSpan, new: Revision, other: TextSpan) -> float:
    """Return how alike the surroundings are, 0 to 1: the better side counts double.

    One side may have changed for good reason, when the neighbouring sentence was edited or removed.
    """
    sides = _sides(old, span, new, other)
    return (min(sides) + 2 * max(sides)) / 3


def _sides(old: Revision, span: TextSpan, new: Revision, other: TextSpan) -> tuple[float, float]:
    before, after = old.around(span)
    other_before, other_after = new.around(other)
    return _ends_alike(before, other_before), _starts_alike(after, other_after)


def _starts_alike(one: str, other: str) -> float:
    length = min(len(one), len(other))
    if not length:
        return _NO_NEIGHBOUR if one == other else 0.0
    return _likeness(one[:length], other[:length])


def _ends_alike(one: str, other: str) -> float:
    length = min(len(one), len(other))
    if not length:
        return _NO_NEIGHBOUR if one == other else 0.0
    return _likeness(one[-length:], other[-length:])


def _place_edited(old: Revision, new: Revision, span: TextSpan) -> Placement:
    """Find the sentence that took the claim's place, between the neighbours it had."""
    first, last = old.sentences_of(span)
    if first < 0:
        return LOST
    wanted = _plain(old.text[old.sentences[first].start : old.sentences[last].end])
    found = [
        (value, run)
        for run in _runs(new, last - first + 1)
        if (value := _worth(old, new, (first, last), run, wanted)) > 0
    ]
    if not found:
        return LOST
    found.sort(reverse=True)
    best, run = found[0]
    apart = [value for value, other in found[1:] if other[1] < run[0] or other[0] > run[1]]
    if best - max(apart, default=0.0) < MARGIN:
        return LOST
    return _cut_alike(old, new, span, (first, last), run, best)


def _runs(new: Revision, length: int) -> Iterable[tuple[int, int]]:
    """Yield the runs of sentences the claim may be now: one fewer, as many, one more."""
    for first in range(len(new.sentences)):
        for size in range(max(1, length - 1), length + 2):
            if first + size <= len(new.sentences):
                yield first, first + size - 1


def _worth(
    old: Revision, new: Revision, place: tuple[int, int], run: tuple[int, int], wanted: str
) -> float:
    """Return how likely the run is the edited claim; 0 when it cannot be."""
    if set(new.plain[run[0] : run[1] + 1]) & (
        old.wordings - set(old.plain[place[0] : place[1] + 1])
    ):
        return 0.0  # part of it stood in the old text as it is: another sentence
    before = _neighbour(old.plain, place[0] - 1, new.plain, run[0] - 1)
    after = _neighbour(old.plain, place[1] + 1, new.plain, run[1] + 1)
    if max(before, after) < NEIGHBOUR_FLOOR:
        return 0.0
    both = min(before, after) >= NEIGHBOUR_FLOOR
    text = _plain(new.text[new.sentences[run[0]].start : new.sentences[run[1]].end])
    likeness = _likeness(wanted, text)
    likeness = min(likeness, _likeness(_TOKEN.findall(wanted), _TOKEN.findall(text)))
    if likeness < (LIKENESS_FLOOR if both else LIKENESS_ALONE):
        return 0.0
    if not _tells_the_same(wanted, text, both=both) or _is_better_kin(old, place, text, likeness):
        return 0.0
    longer = abs((place[1] - place[0]) - (run[1] - run[0]))
    return likeness * 0.6 + (before + after) * 0.2 - longer * MARGIN


def _neighbour(old: Sequence[str], place: int, new: Sequence[str], other: int) -> float:
    if not (0 <= place < len(old) and 0 <= other < len(new)):
        return float(not 0 <= place < len(old) and not 0 <= other < len(new))
    return _likeness(old[place], new[other])


def _is_better_kin(old: Revision, place: tuple[int, int], text: str, likeness: float) -> bool:
    """Say whether another sentence of the old text is as close to these words as the claim's."""
    others = (one for number, one in enumerate(old.plain) if not place[0] <= number <= place[1])
    return any(_likeness(other, text) > likeness - MARGIN / 2 for other in others)


def _tells_the_same(old: str, new: str, *, both: bool) -> bool:
    """Say whether enough of the telling words are left: a sentence of the same mould is no edit."""
    mine, theirs = set(_TELLING.findall(old)), set(_TELLING.findall(new))
    gone = len(mine - theirs)
    kept = 1 - gone / len(mine) if mine else 1.0
    if both:
        return gone <= 1 or kept >= _TELLING_KEPT
    return gone <= 1 and kept >= _TELLING_KEPT


def _cut_alike(
    old: Revision,
    new: Revision,
    span: TextSpan,
    place: tuple[int, int],
    run: tuple[int, int],
    certainty: float,
) -> Placement:
    """Cut the same part of the new sentences that the claim was of the old ones."""
    whole = TextSpan(old.sentences[place[0]].start, old.sentences[place[1]].end)
    target = TextSpan(new.sentences[run[0]].start, new.sentences[run[1]].end)
    start, end = target.start, target.end
    if span.start > whole.start:
        start = _carried(old.text, whole, new.text, target, span.start, at_end=False)
    if span.end < whole.end:
        end = _carried(old.text, whole, new.text, target, span.end, at_end=True)
    found = TextSpan(start, end)
    if (
        end <= start
        or _likeness(_plain(span.cut(old.text)), _plain(found.cut(new.text))) < LIKENESS_FLOOR
    ):
        return LOST
    return Placement(Fate.CHANGED, found, certainty)


def _carried(
    old: str, whole: TextSpan, new: str, target: TextSpan, position: int, *, at_end: bool
) -> int:
    """Return where a word boundary of the old sentence is in the new one; -1 when it is gone."""
    from rapidfuzz.distance import Indel

    mine = list(_TOKEN.finditer(old, whole.start, whole.end))
    theirs = list(_TOKEN.finditer(new, target.start, target.end))
    wanted = [one.end() if at_end else one.start() for one in mine]
    places = [one.end() if at_end else one.start() for one in theirs]
    words, others = [one.group() for one in mine], [one.group() for one in theirs]
    for block in Indel.opcodes(words, others):
        if block.tag == "equal":
            for step in range(block.src_end - block.src_start):
                if wanted[block.src_start + step] == position:
                    return places[block.dest_start + step]
    return -1


def _likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how alike two texts are, 0 to 1 (normalised insertions and deletions)."""
    from rapidfuzz.distance import Indel

    return float(Indel.normalized_similarity(one, other))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _trimmed(text: str, start: int, end: int) -> TextSpan:
    cut = text[start:end]
    lead = len(cut) - len(cut.lstrip())
    return TextSpan(min(start + lead, end), start + len(cut.rstrip()) if cut.strip() else start)
