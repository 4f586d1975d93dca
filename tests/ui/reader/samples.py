"""Articles and claims made from words, for the tests of the reader."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import ArticleId, Block, BlockRole
from factcheck.domain.claims import Claim, ClaimId, ClaimKind, ClaimState
from factcheck.domain.verdicts import Verdict, VerdictId, VerdictWord

if TYPE_CHECKING:
    from collections.abc import Sequence

ARTICLE = ArticleId("a")

FERRY = (
    (BlockRole.TITLE, "Ferry fleet halves its diesel"),
    (BlockRole.BYLINE, "By Ines Halloran"),
    (BlockRole.DATE, "14 October 2026"),
    (BlockRole.SUMMARY, "Six boats took over the bay in 2024 and the bill is in."),
    (
        BlockRole.BODY,
        (
            "The boats cost 41.8 million crowns, about a third more than the council had approved "
            "in its budget of 2021, and they came eleven months late. The\nyard has not said why."
        ),
    ),
    (BlockRole.QUOTE, "\u201cWe carried 2.1 million people last year,\u201d said Tomas Wrede."),
    (BlockRole.BOILERPLATE, "Sign up for our newsletter"),
    (BlockRole.BOILERPLATE, "Read more: Ten walks along the quay"),
    (BlockRole.HEADING, "A cheaper crossing"),
    (
        BlockRole.BODY,
        (
            "A crossing costs 3.10 crowns in electricity, against 9.40 for diesel. Wrede expects "
            "the northern line back at its old times by spring."
        ),
    ),
    (BlockRole.CAPTION, "The Tern \U0001f6a2 at the Saltgate pier. Picture: R. Osei"),
    (BlockRole.BOILERPLATE, "All rights reserved by the Courier"),
)
"""Roles and words of an article with every kind of block."""

COST = "The boats cost 41.8 million crowns, about a third more than the council had approved"
PRICE = "cost 41.8 million crowns"
LATE = "they came eleven months late"
CROWD = "We carried 2.1 million people last year"
POWER = "A crossing costs 3.10 crowns in electricity, against 9.40 for diesel"


def article(parts: Sequence[tuple[BlockRole, str]]) -> tuple[str, list[Block]]:
    """Return text and blocks of the parts, with an empty line between two."""
    text = ""
    blocks = []
    for role, words in parts:
        blocks.append(Block(len(text), len(text) + len(words), role))
        text += words + "\n\n"
    return text, blocks


def claim(text: str, words: str, number: int, mark: str = "open") -> Claim:
    """Return a claim on the first place of some words; `mark` is a verdict or a state."""
    start = text.index(words)
    made = Claim(
        id=ClaimId(f"c{number}"),
        article_id=ARTICLE,
        span=TextSpan(start, start + len(words)),
        quote=words,
        prefix="",
        suffix="",
        state=ClaimState.OPEN,
        score=0.8,
        checkable=0.8,
        kinds=ClaimKind.QUANTITY,
        origin="rules 1",
        number=number,
    )
    return marked(made, mark)


def marked(made: Claim, mark: str) -> Claim:
    """Return the claim with another verdict or state."""
    if mark not in set(VerdictWord):
        return replace(made, state=ClaimState(mark), verdict=None)
    moment = datetime(2026, 10, 14, tzinfo=UTC)
    verdict = Verdict(VerdictId("v"), made.id, "Ada Lind", VerdictWord(mark), moment)
    return replace(made, state=ClaimState.DECIDED, verdict=verdict)


def ferry_claims(text: str) -> list[Claim]:
    """Return the claims of FERRY, one inside another among them."""
    words = (
        (COST, "disputed"),
        (PRICE, "verified"),
        (LATE, "open"),
        (CROWD, "unsourced"),
        (POWER, "open"),
    )
    return [claim(text, quote, number, mark) for number, (quote, mark) in enumerate(words, 1)]
