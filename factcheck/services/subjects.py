"""Names the claims and articles an edit is about, and says which they are in its journal row."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimId
from factcheck.errors import NotFoundError
from factcheck.said import said
from factcheck.store import claims

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.services.record import Edit

_SHORT = 80


def claim_named(text: str) -> ClaimId:
    """Return the text as a claim's id; raise NotFoundError when it cannot be one."""
    found = _id(text)
    if found is None:
        raise NotFoundError(said("There is no claim with the id {id}.", id=short(text)))
    return ClaimId(found)


def article_named(text: str) -> ArticleId:
    """Return the text as an article's id; raise NotFoundError when it cannot be one."""
    found = _id(text)
    if found is None:
        raise NotFoundError(said("There is no article with the id {id}.", id=short(text)))
    return ArticleId(found)


def touched(step: Edit, claim: str, threshold: float) -> Mapping[str, Any]:
    """Return the claim's row, made from its candidate if need be, and note which claim it is."""
    row = claims.touch(step, claim_named(claim))
    step.facts["number"] = claims.number_of(step.connection, row, threshold)
    step.facts["quote"] = short(row["quote"])
    return row


def short(text: str) -> str:
    """Return the text in one line of at most 80 code points."""
    line = " ".join(text.split())
    return line if len(line) <= _SHORT else line[: _SHORT - 1] + "…"


def _id(text: str) -> str | None:
    try:
        return str(uuid.UUID(text))
    except ValueError:
        return None
