"""What the fast model sees of a sentence: its signs, its shape, its place and its neighbours.

Every feature is a number with a name.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import TYPE_CHECKING

from factcheck.detection.context import stems
from factcheck.detection.signs import SIGNS, findings

if TYPE_CHECKING:
    from factcheck.detection.context import Sentence

SIGN_NAMES = tuple(sign.name for sign in SIGNS)
_OPENERS = (
    "He She It They This That These Those There But And So If When While However As In The A An For"
    " At On With According After Not What Why How Now Then Here We I You"
).split()
_FIRST_WORD = re.compile(r"^[\"“‘'(\[]{0,3}([^\W\d_]+)")
_QUOTED = re.compile(r"[“\"«„][^”\"»]*[”\"»]?")
_MANY = 4
"""Places of a sign from which more make no difference."""

LENGTH = (
    "log_words",
    "words",
    "under_5_words",
    "under_8_words",
    "under_12_words",
    "over_24_words",
    "letters_per_word",
)
_QUOTED_SHAPE = ("quoted_share", "half_quoted", "all_quoted", "begins_quoted")
FORM = (
    "no_end_mark",
    "exclaims",
    "ends_in_colon",
    "capital_share",
    "mostly_capitals",
    "commas",
    "bracket",
    "dash",
    "digit",
    "begins_small",
    "address",
    "bar",
)
POSITION = (
    "is_first",
    "is_among_3",
    "is_among_6",
    "how_far",
    "few_sentences",
    "log_sentences",
    "is_last",
    "is_among_last_3",
)
TOPIC = ("tells_of_lead", "tells_of_previous", "tells_of_following")
_INSIDE = ("inside_quotation", "wholly_inside_quotation")
_SHAPE = (*LENGTH, *_QUOTED_SHAPE, *FORM)
_NEIGHBOUR = ("missing", "log_words", "under_8_words", "quotes", "asks", *SIGN_NAMES)
_TOGETHER = (
    ("quotation", "speech"),
    ("quotation", "number"),
    ("speech", "opinion"),
    ("speech", "first_person"),
    ("first_person", "number"),
    ("name", "event"),
    ("speech", "number"),
    ("speech", "number_word"),
    ("all_quoted", "first_person"),
    ("under_8_words", "number"),
)

QUOTED = (*_QUOTED_SHAPE, *_INSIDE)
AROUND = tuple(f"{side}_{name}" for side in ("previous", "following") for name in _NEIGHBOUR)
OPENING = tuple(f"opens_{word}" for word in _OPENERS)
TOGETHER = tuple(f"{one}_and_{other}" for one, other in _TOGETHER)
"""Features that one reason in words stands for."""

NAMES: tuple[str, ...] = (
    *SIGN_NAMES,
    *(f"many_{name}" for name in SIGN_NAMES),
    *_SHAPE,
    *OPENING,
    *POSITION,
    *TOPIC,
    *_INSIDE,
    *AROUND,
    *TOGETHER,
)
"""The features in the order in which `values` gives them."""

_OPENER_NUMBER = {word: number for number, word in enumerate(_OPENERS)}
_PAIRS = tuple(
    ((*SIGN_NAMES, *_SHAPE).index(one), (*SIGN_NAMES, *_SHAPE).index(other))
    for one, other in _TOGETHER
)


def values(sentence: Sentence) -> list[float]:
    """Return the features of a sentence, as NAMES calls them."""
    counts = _sign_counts(sentence.text)
    signs = [float(count > 0) for count in counts]
    shape = _shape(sentence.text)
    plain = (*signs, *shape)
    return [
        *signs,
        *(min(count, _MANY) / _MANY for count in counts),
        *shape,
        *_opening(sentence.text),
        *_place(sentence),
        *_neighbour(sentence.previous),
        *_neighbour(sentence.following),
        *(plain[one] * plain[other] for one, other in _PAIRS),
    ]


@lru_cache(maxsize=1024)
def _sign_counts(text: str) -> tuple[int, ...]:
    """Count the places of each sign, once for a sentence and both its neighbours."""
    found = {one.sign.name: len(one.spans) for one in findings(text)}
    return tuple(found.get(name, 0) for name in SIGN_NAMES)


def _shape(text: str) -> list[float]:
    words = text.split()
    count = len(words)
    last = text.rstrip()[-1:]
    quoted = sum(len(part) for part in _QUOTED.findall(text)) / max(1, len(text))
    capitals = sum(word[:1].isupper() for word in words) / max(1, count)
    return [
        math.log1p(count),
        min(count, 60) / 20,
        *(float(count < few) for few in (5, 8, 12)),
        float(count > 24),
        len(text) / max(1, count),
        quoted,
        *(float(quoted > share) for share in (0.5, 0.95)),
        float(text[:1] in "“\"‘'«„"),
        float(last not in ".!?”\"’')…"),
        float(last == "!"),
        float(last == ":"),
        capitals,
        float(capitals > 0.6),
        float(min(text.count(","), _MANY)),
        float("(" in text),
        float("—" in text or " – " in text),
        float(any(map(str.isdigit, text))),
        float(text[:1].islower()),
        float("@" in text or "http" in text),
        float("|" in text),
    ]


def _opening(text: str) -> list[float]:
    opening = [0.0] * len(_OPENERS)
    found = _FIRST_WORD.match(text)
    if found and found[1] in _OPENER_NUMBER:
        opening[_OPENER_NUMBER[found[1]]] = 1.0
    return opening


def _place(sentence: Sentence) -> list[float]:
    index, count = sentence.index, sentence.count
    own = stems(sentence.text)
    inside = sentence.is_inside_quotation
    return [
        *(float(index < few) for few in (1, 3, 6)),
        index / max(1, count - 1),
        float(count < 12),
        math.log1p(count),
        *(float(index >= count - few) for few in (1, 3)),
        *(
            len(own & other) / max(1, len(own))
            for other in (
                sentence.leading,
                stems(sentence.previous),
                stems(sentence.following),
            )
        ),
        float(inside),
        float(inside and not _QUOTED.search(sentence.text)),
    ]


@lru_cache(maxsize=1024)
def _neighbour(text: str) -> tuple[float, ...]:
    count = len(text.split())
    return (
        float(not text),
        math.log1p(count),
        float(0 < count < 8),
        float(any(mark in text for mark in '“"«„')),
        float(text.rstrip()[-1:] == "?"),
        *(float(number > 0) for number in _sign_counts(text)),
    )
