"""Finds the candidates of an article that comes in: here, or in the process that read it.

The first is quick for a short text. The second keeps a long one, or many, from slowing down the
window, and whatever a text does to the detector ends with that process.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole, Metadata, RawDocument
from factcheck.domain.claims import Candidate, ClaimKind
from factcheck.errors import UnreadableFileError
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from factcheck.domain.articles import ReadArticle
    from factcheck.importing.readers import Readers

FOUND_HERE = 20_000
"""Code points of text up to which candidates are found in this process: a tenth of a second."""

PIECE = 300_000
"""Code points of sentences for which a reading process is asked at once: it answers in a second."""

GIVEN_UP = said("Claims could not be looked for in this text; mark them by hand.")

_LONGER = 10 / 1_000_000
"""Seconds more a piece may take for each byte of the whole text, whose sentences are read first."""

_LAST_WORDS = 60
"""Code points of the last sentence that was searched by which the place is told."""

PROCESS = "factcheck.services.reading_process"
"""The module whose processes can find candidates."""

Found = tuple["ReadArticle", list[Candidate]]


def candidates(text: str, blocks: Sequence[Block], metadata: Metadata) -> list[Candidate]:
    """Return the candidates of an article, found in this process."""
    from factcheck.detection import detector

    return detector.candidates(text, blocks, metadata, explained=False)


def candidates_in(
    text: str, blocks: Sequence[Block], metadata: Metadata, within: TextSpan
) -> list[Candidate]:
    """Return the candidates that begin there, scored as they are in the whole article."""
    from factcheck.detection import detector

    starts = [place.span.start for place in detector.read(text, tuple(blocks), metadata)[0]]
    chosen = slice(bisect_left(starts, within.start), bisect_left(starts, within.end))
    return detector.candidates(text, blocks, metadata, explained=False, chosen=chosen)


def find_beside(
    readers: Readers, read: ReadArticle, stopped: Callable[[], bool], *, apart: bool
) -> Found:
    """Return the article and its candidates; its warnings tell what could not be searched.

    A short text is searched here unless it shall be searched `apart`; a long one a piece at a
    time, so that none takes too long or too much memory. Raises CancelledError soon after
    `stopped` says so.
    """
    if len(read.text) <= FOUND_HERE and not apart:
        return read, candidates(read.text, read.blocks, read.metadata)
    message = {
        "blocks": [[block.start, block.end, block.role.value] for block in read.blocks],
        "metadata": asdict(read.metadata),
    }
    text = RawDocument(read.text.encode("utf-8", "surrogatepass"), read.raw.source)
    longer = len(text.data) * _LONGER
    found: list[Candidate] = []
    count = 1
    try:
        while len(found) < count:
            asked = {**message, "first": len(found)}
            answer, _ = readers.ask("find", text, asked, stopped, longer)
            piece, count = _piece(answer)
            found += piece
    except (UnreadableFileError, KeyError, TypeError, ValueError):
        return replace(read, warnings=(*read.warnings, _given_up(read.text, found))), found
    return read, found


def answer(message: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return what a reading process answers to `find`: a piece, and how many sentences there are.

    The piece begins at the sentence of the number `first` and has one sentence at least.
    """
    from factcheck.detection import detector

    blocks = tuple(Block(start, end, BlockRole(role)) for start, end, role in message["blocks"])
    metadata, text = Metadata(**message["metadata"]), data.decode("utf-8", "surrogatepass")
    where, _ = detector.read(text, blocks, metadata)
    last = first = int(message["first"])
    room = PIECE
    while last < len(where) and room > 0:
        room -= where[last].span.end - where[last].span.start
        last += 1
    chosen = slice(first, last)
    found = detector.candidates(text, blocks, metadata, explained=False, chosen=chosen)
    return {"found": [_record(one) for one in found], "count": len(where)}, b""


def _piece(answer: Mapping[str, Any]) -> tuple[list[Candidate], int]:
    """Return the candidates of a piece, and how many sentences there are; raise for nonsense."""
    found, count = [_candidate(one) for one in answer["found"]], int(answer["count"])
    if count and not found:
        raise ValueError("a piece has one sentence at least")
    return found, count


def _given_up(text: str, found: Sequence[Candidate]) -> str:
    """Return how far claims were looked for."""
    if not found:
        return GIVEN_UP
    words = " ".join(found[-1].span.cut(text)[-_LAST_WORDS:].split())
    return said(
        "Claims could only be looked for up to “{words}”; mark those after it by hand.", words=words
    )


def _record(one: Candidate) -> list[Any]:
    span = (one.span.start, one.span.end)
    return [*span, one.score, one.checkable, one.kinds.value, one.detector, one.speaker]


def _candidate(record: Sequence[Any]) -> Candidate:
    start, end, score, checkable, kinds, detector, speaker = record
    return Candidate(
        span=TextSpan(int(start), int(end)),
        score=float(score),
        checkable=float(checkable),
        kinds=ClaimKind(kinds),
        detector=str(detector),
        speaker=None if speaker is None else str(speaker),
    )
