"""Finds the candidates of an article: every sentence of its claim blocks, scored, with reasons.

English is scored by the fast model, other languages by rules that need no vocabulary.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace
from functools import lru_cache
from itertools import groupby, islice, repeat
from typing import TYPE_CHECKING

from factcheck.detection import fast, reasoning, rules
from factcheck.detection.context import Place, Sentence, places, sentence_at, sentences_in_context
from factcheck.detection.parts import parts_of
from factcheck.detection.signs import findings, kinds_of
from factcheck.detection.speakers import speakers
from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import Candidate, Reason
from factcheck.text.languages import language_of
from factcheck.text.sentences import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.articles import Block, Metadata

DETECTOR = "fast 1"
RULES = "rules 2"
"""Names and versions, kept with every candidate; a change of scores is a new version."""

EVERY = slice(None)

_HEARD_BEFORE = 64
"""Sentences before the chosen ones in which may be named who goes on speaking in them."""

_AT_ONCE = 256
"""Sentences scored together: few enough that what was seen of them is still at hand."""

_MODELLED = "en"
"""The language the models learned; a text of unknown language is taken for it."""


def candidates(
    text: str,
    blocks: Sequence[Block],
    metadata: Metadata,
    *,
    explained: bool = True,
    chosen: slice = EVERY,
) -> list[Candidate]:
    """Return every sentence of title, summary, body and quote blocks, scored, by position.

    Without `explained` they come without reasons and parts, in half the time. With `chosen` only
    those of the sentences that `read` gives come, scored as they are among all.
    """
    where, context = read(text, tuple(blocks), metadata)
    first, last, _ = chosen.indices(len(where))
    if is_modelled(text, metadata):
        scored = _by_model(context[first:last], explained=explained)
    else:
        scored = map(_by_rules, context[first:last])
    heard = max(0, first - _HEARD_BEFORE)
    said = islice(_said_by(blocks, where[heard:last], context[heard:last]), first - heard, None)
    return [
        _placed(candidate, place.span, speaker)
        for candidate, place, speaker in zip(scored, where[first:last], said, strict=True)
    ]


def reasons(
    text: str, blocks: Sequence[Block], metadata: Metadata, span: TextSpan
) -> tuple[Reason, ...]:
    """Return why the span is scored as it is; the weights are parts of the score.

    Works for any span, also one a person marked. Positions are those of `text`.
    """
    sentence = sentence_at(text, *read(text, tuple(blocks), metadata), span)
    if is_modelled(text, metadata):
        (found,) = reasoning.reasons_of([sentence])
    else:
        found = rules.score(sentence.text, is_repeated=sentence.is_repeated).reasons
    return _moved(found, span.start)


def parts(text: str, metadata: Metadata, span: TextSpan) -> tuple[TextSpan, ...]:
    """Return the facts the words of the span tell, two or more, by position; () for one.

    Only English is read for them. Positions are those of `text`.
    """
    if not is_modelled(text, metadata):
        return ()
    return tuple(_shifted(one, span.start) for one in parts_of(shown(text, span)))


def is_modelled(text: str, metadata: Metadata) -> bool:
    """Say whether the models know the language; detection is rougher where they do not."""
    return (metadata.language or language_of(text) or _MODELLED) == _MODELLED


@lru_cache(maxsize=2)
def read(
    text: str, blocks: tuple[Block, ...], metadata: Metadata
) -> tuple[Sequence[Place], Sequence[Sentence]]:
    """Return the sentences and their context; kept, as reasons are asked for claim after claim."""
    where = places(text, blocks)
    return where, sentences_in_context(text, where, metadata)


def _by_model(context: Sequence[Sentence], *, explained: bool) -> Iterator[Candidate]:
    for at in range(0, len(context), _AT_ONCE):
        yield from _modelled(context[at : at + _AT_ONCE], explained=explained)


def _modelled(context: Sequence[Sentence], *, explained: bool) -> Iterator[Candidate]:
    why = reasoning.reasons_of(context) if explained else repeat(())
    sums = fast.model().log_odds(context).tolist()
    for sentence, (worthy, checkable), reasons_ in zip(context, sums, why, strict=False):
        yield Candidate(
            span=TextSpan(0, len(sentence.text)),
            score=reasoning.probability(worthy),
            checkable=reasoning.probability(checkable),
            kinds=kinds_of(findings(sentence.text)),
            detector=DETECTOR,
            reasons=reasons_,
            parts=parts_of(sentence.text) if explained else (),
        )


def _by_rules(sentence: Sentence) -> Candidate:
    scored = rules.score(sentence.text, is_repeated=sentence.is_repeated)
    return Candidate(
        span=TextSpan(0, len(sentence.text)),
        score=scored.score,
        checkable=scored.checkable,
        kinds=scored.kinds,
        detector=RULES,
        reasons=scored.reasons,
    )


def _said_by(
    blocks: Sequence[Block], where: Sequence[Place], context: Sequence[Sentence]
) -> Iterator[str | None]:
    """Yield the speaker of each sentence, None where nobody is named."""
    starts = sorted(block.start for block in blocks)

    def block_of(pair: tuple[Place, Sentence]) -> int:
        return bisect_right(starts, pair[0].span.start)

    pairs = zip(where, context, strict=True)
    told = [[sentence.text for _, sentence in run] for _, run in groupby(pairs, block_of)]
    for block in speakers(told):
        yield from block


def _placed(candidate: Candidate, span: TextSpan, speaker: str | None) -> Candidate:
    """Return the candidate where it stands in the article's text."""
    reasons_ = _moved(candidate.reasons, span.start)
    parts_ = tuple(_shifted(one, span.start) for one in candidate.parts)
    return replace(candidate, span=span, speaker=speaker, reasons=reasons_, parts=parts_)


def _moved(reasons_: Sequence[Reason], start: int) -> tuple[Reason, ...]:
    """Return the reasons with their spans as positions of the article's text."""
    return tuple(
        replace(one, span=_shifted(one.span, start)) if one.span else one for one in reasons_
    )


def _shifted(span: TextSpan, by: int) -> TextSpan:
    return TextSpan(span.start + by, span.end + by)
