"""Makes evidence of what a writer noted on words of a draft: comments, footnotes, links."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.domain.articles import NoteKind
from factcheck.domain.evidence import NewEvidence, NoteOnClaim
from factcheck.said import said
from factcheck.text.addresses import addresses_in

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import ArticleReading, SourceNote

_QUOTED = re.compile(r"[\"“„«‹]([^\"“”„«»‹›]{3,2000})[\"“”»›]")  # noqa: RUF001 - quotation marks
_LEFT_OVER = re.compile(r"(?:\(\s*\)|\[\s*\])")
_LOOSE = " :;,-\N{EN DASH}\N{EM DASH}"
_LONGEST_REFERENCE = 300


def notes_on(
    span: TextSpan, notes: Sequence[SourceNote], reading: ArticleReading
) -> tuple[NoteOnClaim, ...]:
    """Return the notes on words of the span; `notes` are all of the article's, by position."""
    footnotes = [note for note in notes if note.kind is NoteKind.FOOTNOTE]
    numbers = {id(note): number for number, note in enumerate(footnotes, 1)}
    return tuple(
        _note_on_claim(note, numbers.get(id(note), 0), reading.page_of(note.span))
        for note in notes
        if note.span.overlaps(span)
    )


def _note_on_claim(note: SourceNote, number: int, page: int | None) -> NoteOnClaim:
    """Return the note with the evidence in it: a source, what is quoted of it, where it stood."""
    addresses = addresses_in(note.text)
    url = addresses[0] if addresses else None
    words = note.text.replace(url, " ") if url else note.text
    words = " ".join(_LEFT_OVER.sub(" ", words).split()).strip(_LOOSE)
    quoted = _QUOTED.search(note.text)
    record = NewEvidence(
        url=f"https://{url}" if url and url.lower().startswith("www.") else url,
        title=_shortened(words) if url else "",
        reference=None if url else _shortened(words) or None,
        quote=quoted[1].strip() if quoted else "",
        locator=_locator(note, number, page),
        note=note.text if len(words) > _LONGEST_REFERENCE else "",
    )
    return NoteOnClaim(note, record.url, page, record)


def _locator(note: SourceNote, number: int, page: int | None) -> str:
    """Return where in the draft the note stands, such as "comment by Ann, page 3"."""
    by = said("comment by {name}", name=note.author)
    place = {
        NoteKind.COMMENT: by if note.author else said("comment"),
        NoteKind.FOOTNOTE: said("footnote {number}", number=str(number)),
        NoteKind.LINK: said("link in the draft"),
    }[note.kind]
    return said("{place}, page {page}", place=place, page=str(page)) if page else place


def _shortened(words: str) -> str:
    if len(words) <= _LONGEST_REFERENCE:
        return words
    return words[: _LONGEST_REFERENCE - 1].rstrip() + "…"
