"""Finds the candidates of an article that comes in: here, or in the process that read it.

The first is quick for a short text. The second keeps a long one, or many, from slowing down the
window, and whatever a text does to the detector ends with that process.
"""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import CLAIM_ROLES, Block, BlockRole, Metadata, RawDocument
from factcheck.domain.claims import Candidate, ClaimKind
from factcheck.errors import UnreadableFileError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from factcheck.domain.articles import ReadArticle
    from factcheck.importing.readers import Readers

FOUND_HERE = 20_000
"""Code points of text up to which candidates are found in this process: a tenth of a second."""

REACH = 500_000
"""Code points of title, summary, body and quotations that are searched: a book."""

CUT = f"Claims were looked for in the first {REACH:,} letters only; mark others by hand."
GIVEN_UP = "Claims could not be looked for in this text; mark them by hand."

PROCESS = "factcheck.services.reading_process"
"""The module whose processes can find candidates."""

Found = tuple["ReadArticle", list[Candidate]]


def candidates(text: str, blocks: Sequence[Block], metadata: Metadata) -> list[Candidate]:
    """Return the candidates of an article, found in this process."""
    from factcheck.detection import detector

    searched = within_reach(blocks)
    found = detector.candidates(text, searched, metadata, explained=False)
    if not is_cut(blocks):
        return found
    last = searched[-1].end  # the sentence that ends there was cut
    return [one for one in found if one.span.end < last]


def find_beside(
    readers: Readers, read: ReadArticle, stopped: Callable[[], bool], *, apart: bool
) -> Found:
    """Return the article and its candidates; its warnings tell what was not searched.

    A short text is searched here unless it shall be searched `apart`. Raises CancelledError soon
    after `stopped` says so.
    """
    if is_cut(read.blocks):
        read = replace(read, warnings=(*read.warnings, CUT))
    if len(read.text) <= FOUND_HERE and not apart:
        return read, candidates(read.text, read.blocks, read.metadata)
    message = {
        "blocks": [[block.start, block.end, block.role.value] for block in read.blocks],
        "metadata": asdict(read.metadata),
    }
    text = RawDocument(read.text.encode("utf-8", "surrogatepass"), read.raw.source)
    try:
        answer, _ = readers.ask("find", text, message, stopped)
        return read, [_candidate(one) for one in answer["found"]]
    except (UnreadableFileError, KeyError, TypeError, ValueError):
        return replace(read, warnings=(*read.warnings, GIVEN_UP)), []


def answer(message: Mapping[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Return what a reading process answers to `find`."""
    blocks = [Block(start, end, BlockRole(role)) for start, end, role in message["blocks"]]
    metadata = Metadata(**message["metadata"])
    found = candidates(data.decode("utf-8", "surrogatepass"), blocks, metadata)
    return {"found": [_record(one) for one in found]}, b""


def within_reach(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return the blocks in which claims are looked for: up to REACH code points of claim roles."""
    found, room = [], REACH
    for block in blocks:
        length = block.end - block.start if block.role in CLAIM_ROLES else 0
        if length > room:
            found.append(Block(block.start, block.start + room, block.role))
            break
        found.append(block)
        room -= length
    return tuple(found)


def is_cut(blocks: Iterable[Block]) -> bool:
    """Say whether claims are looked for in a part of the blocks only."""
    lengths = (block.end - block.start for block in blocks if block.role in CLAIM_ROLES)
    return sum(lengths) > REACH


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
