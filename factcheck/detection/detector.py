"""Finds the candidates of an article: every sentence of its claim blocks, scored, with reasons."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.detection import rules
from factcheck.detection.signs import READ_AT_MOST
from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import CLAIM_ROLES, Block, BlockRole, Metadata
from factcheck.domain.claims import Candidate, Reason
from factcheck.text.sentences import sentences, shown

if TYPE_CHECKING:
    from collections.abc import Sequence

DETECTOR = "rules 1"
"""Name and version, kept with every candidate; a change of scores is a new version."""

_REPEATED = 0.6
"""Share of a title's words in one sentence of the text from which it only repeats."""

_STEM = 5
"""Letters of a word that are compared, so that "approved" tells "approval" again."""

_WORD = re.compile(r"\w{3,}")


def candidates(text: str, blocks: Sequence[Block], metadata: Metadata) -> list[Candidate]:
    """Return every sentence of title, summary, body and quote blocks, scored, by position."""
    del metadata
    repeated = _repeated(text, blocks)
    places = sorted(place for block in blocks for place in _places(text, block))
    return [_candidate(text, span, is_repeated=span in repeated) for span in places]


def reasons(
    text: str, blocks: Sequence[Block], metadata: Metadata, span: TextSpan
) -> tuple[Reason, ...]:
    """Return why the span is scored as it is; the weights are parts of the score.

    Works for any span, also one a person marked. Positions are those of `text`.
    """
    del metadata
    return _candidate(text, span, is_repeated=span in _repeated(text, blocks)).reasons


def _places(text: str, block: Block) -> list[TextSpan]:
    return sentences(text, block.span) if block.role in CLAIM_ROLES else []


def _candidate(text: str, span: TextSpan, *, is_repeated: bool) -> Candidate:
    scored = rules.score(shown(text, span), is_repeated=is_repeated)
    return Candidate(
        span=span,
        score=scored.score,
        checkable=scored.checkable,
        kinds=scored.kinds,
        detector=DETECTOR,
        reasons=tuple(_placed(reason, span.start) for reason in scored.reasons),
    )


def _placed(reason: Reason, start: int) -> Reason:
    """Return the reason with its span as positions of the article's text."""
    if reason.span is None:
        return reason
    return replace(reason, span=TextSpan(reason.span.start + start, reason.span.end + start))


def _repeated(text: str, blocks: Sequence[Block]) -> frozenset[TextSpan]:
    """Return the sentences of the titles that a sentence of the text tells again."""
    titles = [block for block in blocks if block.role is BlockRole.TITLE]
    if not titles:
        return frozenset()
    told = [
        _words(text, place)
        for block in blocks
        if block.role is not BlockRole.TITLE
        for place in _places(text, block)
    ]
    places = [place for block in titles for place in _places(text, block)]
    return frozenset(place for place in places if _is_told(_words(text, place), told))


def _is_told(words: frozenset[str], told: list[frozenset[str]]) -> bool:
    return bool(words) and any(len(words & other) >= _REPEATED * len(words) for other in told)


def _words(text: str, span: TextSpan) -> frozenset[str]:
    """Return the beginnings of the words of a sentence: enough to tell a repetition."""
    return frozenset(
        word[:_STEM].casefold() for word in _WORD.findall(span.cut(text)[:READ_AT_MOST])
    )
