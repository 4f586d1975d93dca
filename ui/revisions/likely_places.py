"""Where a lost claim may stand now: sentences like it, or where it stood, for a look."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import CLAIM_ROLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.domain.articles import Block
    from factcheck.domain.claims import Claim

FLOOR = 55.0
"""Likeness, 0 to 100, below which a sentence is not worth a look."""

MOST = 4

_SENTENCE = re.compile(r"\S.*?(?:[.!?…。！？]+[\"'”’»)\]]*(?=\s)|$)", re.DOTALL)  # noqa: RUF001 - marks of other scripts


def likely_places(claim: Claim, text: str, blocks: Sequence[Block]) -> list[TextSpan]:
    """Return the sentences most like the claim's old words, then those where these stood."""
    from rapidfuzz import fuzz, process, utils

    spans = list(_sentences(text, blocks))
    words = [" ".join(span.cut(text).split()) for span in spans]
    found = process.extract(
        " ".join(claim.quote.split()),
        words,
        scorer=fuzz.token_set_ratio,
        processor=utils.default_process,
        limit=MOST,
        score_cutoff=FLOOR,
    )
    places = [place for _, _, place in found]
    places.extend(_between(words, " ".join(claim.prefix.split()), " ".join(claim.suffix.split())))
    return [spans[place] for place in dict.fromkeys(places)]


def _between(words: Sequence[str], prefix: str, suffix: str) -> Iterator[int]:
    """Yield the sentences right after what stood before, and right before what stood after."""
    for place, sentence in enumerate(words):
        if prefix and sentence.endswith(prefix) and place + 1 < len(words):
            yield place + 1
        if suffix and sentence.startswith(suffix) and place > 0:
            yield place - 1


def _sentences(text: str, blocks: Sequence[Block]) -> Iterator[TextSpan]:
    for block in blocks:
        if block.role in CLAIM_ROLES:
            for found in _SENTENCE.finditer(text, block.start, block.end):
                yield TextSpan(*found.span())
