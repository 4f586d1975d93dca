"""Saved copies: what a source was when it was looked at, kept in the project itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import ClaimId
    from factcheck.domain.evidence import EvidenceId


PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
"""Kinds of picture that are shown."""


@dataclass(frozen=True, slots=True)
class SavedCopy:
    """A kept page or file; `size` in bytes.

    `final_url` is where the page came from after redirects, None for a file that was attached,
    whose `name` is then known. `text` is the plain words, "" where none can be read, as in a
    picture.
    """

    sha256: str
    media_type: str
    fetched_at: datetime
    size: int
    final_url: str | None = None
    name: str = ""
    text: str = ""

    @property
    def is_picture(self) -> bool:
        """Whether it is shown as a picture."""
        return self.media_type in PICTURES


@dataclass(frozen=True, slots=True)
class CopyHit:
    """A saved copy in which words were found, by way of the evidence it belongs to.

    `text` is some words around the place, cut from the copy's text at `start`, in code points.
    """

    sha256: str
    evidence_id: EvidenceId
    claim_id: ClaimId
    article_id: ArticleId
    article_title: str
    title: str
    text: str
    start: int
