"""Drafts a claim's wording that stands alone, with days by the calendar of its article's date."""

from __future__ import annotations

import re
from calendar import month_name
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.detection.wording import Draft, Filling
    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article
    from factcheck.evidence.dates import DateMention

_BEFORE = 12
"""Sentences before the claim that are read for names."""

_TIED = re.compile(
    r"\b(?:by|since|until|till|from|after|before|of|for|to|through|between|than|and|this|the|in|on"
    r"|during)\s$",
    re.IGNORECASE,
)
"""What stands before a day that keeps its own word instead of "on" or "in"."""

_PART_OF_DAY = re.compile(r"\s(morning|afternoon|evening|night)$")
_MODIFIES = re.compile(r"['\u2019]s?\b|\s(?:was|is|saw|marked|brought|will)\b")
_AHEAD = re.compile(r"\b(?:will|would|to be|is due|are due|planned|expected|scheduled)\b")
_SURE = re.compile(r"(?:last|this|next)\b|yesterday|tomorrow", re.IGNORECASE)
"""Days that are clear also where the sentence speaks of what is to come."""

_OF_ANOTHER = re.compile(
    r"(?:today|tonight|\w+day)['\u2019]|.{1,20}?\s(?:of\s)?(?:that|the (?:same|next|following)|each"
    r"|every|any) year",
    re.IGNORECASE,
)
"""Days of a year told elsewhere, and "today's", which mostly means the present."""

_LOOSE = ("late", "early", "earlier")


def standalone_draft(article: Article, span: TextSpan) -> Draft | None:
    """Return a wording of the span that stands alone; None where nothing can be filled in.

    The day comes from the article's date, the actor from the sentences before. English only.
    """
    from factcheck.detection import detector, wording
    from factcheck.text.sentences import shown

    if not detector.is_modelled(article.text, article.summary.metadata):
        return None
    sentence = shown(article.text, span)
    before = _sentences_before(article, span)
    dated = tuple(_dated(sentence, article.summary.metadata.published, " ".join(before)))
    return wording.draft(sentence, before, dated)


def _sentences_before(article: Article, span: TextSpan) -> Sequence[str]:
    from factcheck.detection import detector

    where, context = detector.read(article.text, article.blocks, article.summary.metadata)
    pairs = zip(where, context, strict=True)
    return [one.text for place, one in pairs if place.span.end <= span.start][-_BEFORE:]


def _dated(sentence: str, published: str | None, context: str) -> Iterator[Filling]:
    """Yield what the days that are told from the article's own day are by the calendar."""
    from factcheck.detection.wording import Filling
    from factcheck.evidence.dates import dates

    is_ahead = bool(_AHEAD.search(sentence))
    for mention in dates(sentence, published, context):
        said, after = mention.span.cut(sentence), sentence[mention.span.end :]
        is_sure = not is_ahead or bool(_SURE.match(said))
        if mention.is_relative and mention.year and is_sure and not _OF_ANOTHER.match(said + after):
            yield Filling(mention.span, _said(sentence, mention))


def _said(sentence: str, mention: DateMention) -> str:
    said = mention.span.cut(sentence)
    when = _calendar(mention)
    before, after = sentence[: mention.span.start], sentence[mention.span.end :]
    if _TIED.search(before) or _MODIFIES.match(after):
        return when
    part = _PART_OF_DAY.search(said)
    if part:
        word = f"at night on {when}" if part[1] == "night" else f"on the {part[1]} of {when}"
    else:
        word = f"on {when}" if mention.day else f"in {when}"
    loose = said.split()[0].lower()
    word = f"{loose} {word}" if loose in _LOOSE else word
    return word[:1].upper() + word[1:] if said[:1].isupper() and not before else word


def _calendar(mention: DateMention) -> str:
    parts = (
        str(mention.day) if mention.day else "",
        month_name[mention.month] if mention.month else "",
        str(mention.year),
    )
    return " ".join(filter(None, parts))
