"""Finds the facts of a sentence that tells several: "A, while B", "A; B", "A, and B".

Rather too few than too many: every part must hold a verb of its own and something evidence can
settle (a number, a date, a name), and the later ones a subject of their own.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from factcheck.detection.signs import READ_AT_MOST, findings
from factcheck.domain.anchors import TextSpan

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_JOINT = re.compile(r";\s+(?:(?:and|but|while|whereas|yet)\s)?|,\s(?:and|but|while|whereas|yet)\s")
_CONTRAST = re.compile(r"(?:While|Whereas)\s")
_COMMA = re.compile(r",\s")

_LEANING = re.compile(
    r"(?i:[\"“‘(]?(?:if|when|after|because|since|once|unless|before|as|although|though|until|who"
    r"|which|that|whose|whom|where|whether|how|what|to|for|despite|according)\b)"
)
"""Words that open a clause which cannot stand alone."""

_AUXILIARIES = "is are was were has have had will would does did can could may might must do"
_PAST = (
    "rose fell grew cut put took made went came began became won lost paid said told gave got held"
    " kept left led met ran sent set shut sold spent spoke stood struck thought threw understood"
    " wrote broke brought built bought caught chose drew drove fought found flew forgot froze hit"
    " hurt knew laid let read rode sat saw sank sought shook shot slept swore taught tore wore"
    " cost dealt dug fed fled ground hid hung lent lit meant overtook quit shrank spread stole"
    " struck withdrew undertook"
)
_PRESENT = (
    "runs costs employs lives works makes takes holds says owns leads gives rises falls stands"
    " remains needs shows includes carries serves produces earns pays sells uses accounts"
    " represents begins ends belongs comes goes covers wants plans claims reports"
)
_VERB = re.compile(
    r"(?<![\w’'-])(?:"
    + "|".join(" ".join((_AUXILIARIES, _PAST, _PRESENT)).split())
    + r"|(?!hundred|indeed)[a-z]{2,}ed)(?:n['’]t)?(?![\w’'-])"
)
_SUBJECT = re.compile(
    r"[\"“‘(]?(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Mm]y|[Tt]h(?:is|at|ese|ose)"
    r"|[Aa]nother|[Oo]thers?|[Ss]ome|[Mm]ore|[Mm]ost|[Aa]ll|[Bb]oth|[Oo]nly|[Aa]bout|[Nn]early"
    r"|[Aa]lmost|[Aa]t least|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight"
    r"|[Nn]ine|[Tt]en|[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Ww]e|[Tt]here)\b|[$€£]?\d|[^\W\d_a-zß-öø-ÿ])"
)
_TIME_FIRST = re.compile(
    r"(?:[Ii]n|[Oo]n|[Bb]y|[Dd]uring|[Ss]ince|[Ff]rom|[Aa]t)\s[^,]{1,40}?(?:\d{4}|\d|day|week|month"
    r"|year)\b,?\s"
)
"""When something was, said before its subject."""

_FACTS = frozenset({"number", "number_word", "date", "day", "name"})
_NO_FACTS = frozenset({"first_person", "second_person", "imperative", "question"})
"""Signs of talk, which is seldom several facts."""

_JUDGING = "opinion"
"""The sign of a part that judges: then the sentence is no several facts."""

_FEWEST_WORDS = 4
_SUBJECT_WORDS = 9
"""Words in which the verb of a part must come."""

_MARKS = {"(": 1, "[": 1, "“": 1, "„": 1, "«": 1, ")": -1, "]": -1, "”": -1, "»": -1}


def parts_of(sentence: str) -> tuple[TextSpan, ...]:
    """Return where each fact stands, two or more, by position; nothing for a sentence of one.

    Positions are code points of the sentence. The words that join the parts belong to none.
    """
    read = sentence[:READ_AT_MOST].rstrip()
    if len(sentence) > READ_AT_MOST or read[-1:] in "?？؟":
        return ()
    told = findings(read)
    if any(one.sign.name in _NO_FACTS for one in told):
        return ()
    facts = [span for one in told if one.sign.name in _FACTS for span in one.spans]
    found = _of_contrast(read, facts) or _of_joints(read, facts)
    judging = [span for one in told if one.sign.name == _JUDGING for span in one.spans]
    is_judged = any(part.contains(span) for part in found for span in judging)
    return found if len(found) > 1 and not is_judged else ()


def _of_joints(read: str, facts: Sequence[TextSpan]) -> tuple[TextSpan, ...]:
    """Cut at each joint that has a whole clause before and after it."""
    joints = [(one.start(), one.end()) for one in _JOINT.finditer(read)]
    joints = [joint for joint in joints if _is_open_ground(read, joint[0])]
    kept: list[tuple[int, int]] = []
    begins = 0
    for joint, following in pairwise([*joints, (len(read), len(read))]):
        left = TextSpan(begins, joint[0])
        right = TextSpan(joint[1], following[0])
        if right and _stands(read, left, facts) and _follows(read, right, facts):
            kept.append(joint)
            begins = joint[1]
    edges = [0, *(place for joint in kept for place in joint), len(read)]
    return tuple(TextSpan(edges[at], edges[at + 1]) for at in range(0, len(edges), 2))


def _of_contrast(read: str, facts: Sequence[TextSpan]) -> tuple[TextSpan, ...]:
    """Cut "While A, B" at the comma that has a whole clause on either side."""
    opening = _CONTRAST.match(read)
    if not opening:
        return ()
    for comma in _COMMA.finditer(read, opening.end()):
        left, right = TextSpan(opening.end(), comma.start()), TextSpan(comma.end(), len(read))
        if not _is_open_ground(read, comma.start()):
            continue
        if right and _follows(read, left, facts) and _follows(read, right, facts):
            return (left, right)
    return ()


def _stands(read: str, part: TextSpan, facts: Sequence[TextSpan]) -> bool:
    """Say whether the words are a clause that tells a fact of its own."""
    words = part.cut(read)
    return (
        len(words.split()) >= _FEWEST_WORDS
        and not _LEANING.match(words)
        and bool(_VERB.search(words))
        and any(part.contains(fact) for fact in facts)
    )


def _follows(read: str, part: TextSpan, facts: Sequence[TextSpan]) -> bool:
    """Say whether it also has a subject of its own, with the verb soon after."""
    if not _stands(read, part, facts):
        return False
    words = part.cut(read)
    timed = _TIME_FIRST.match(words)
    clause = words[timed.end() :] if timed else words
    verb = _VERB.search(clause)
    if not verb or not _SUBJECT.match(clause):
        return False
    return 1 <= len(clause[: verb.start()].split()) <= _SUBJECT_WORDS


def _is_open_ground(read: str, at: int) -> bool:
    """Say whether no bracket, quotation or aside is open at a place."""
    depth = sum(_depths(read[:at]))
    return depth <= 0 and not any(read.count(mark, 0, at) % 2 for mark in '"—')


def _depths(words: str) -> Iterator[int]:
    return (_MARKS.get(mark, 0) for mark in words)
