"""How the program and a reading process talk: JSON, each message framed by its length.

A request is its JSON and then the document's bytes; an answer is its JSON and then the text it is
about, which so is decoded in one go. Nothing received is ever run: a process that a document took
over can lie about that document, and do no more.
"""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from typing import IO, TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    Alternatives,
    Block,
    BlockRole,
    EncodingProposal,
    Metadata,
    NoteKind,
    RawDocument,
    ReadArticle,
    SourceNote,
)
from factcheck.said import packed, unpacked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_LENGTH = struct.Struct(">Q")
_LONGEST = 400_000_000
"""Bytes a message may have: more than the longest text with all its blocks."""


def send(stream: IO[bytes], message: Mapping[str, Any], data: bytes = b"") -> None:
    """Write a message, and the bytes that go with it."""
    head = json.dumps(message).encode()
    stream.write(_LENGTH.pack(len(head)) + head + _LENGTH.pack(len(data)) + data)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[dict[str, Any], bytes] | None:
    """Return the next message and its bytes, None at the end of the stream.

    Raises ValueError for what is no message.
    """
    head = _framed(stream)
    data = _framed(stream) if head is not None else None
    if head is None or data is None:
        return None
    message = json.loads(head)
    if not isinstance(message, dict):
        raise TypeError("a message is an object")
    return message, data


def article_record(article: ReadArticle) -> dict[str, Any]:
    """Return an article as a message holds it; its text goes as the bytes of the message."""
    return {
        "blocks": [[block.start, block.end, block.role.value] for block in article.blocks],
        "metadata": asdict(article.metadata),
        "warnings": [packed(warning) for warning in article.warnings],
        "notes": [
            [note.span.start, note.span.end, note.text, note.kind.value, note.author]
            for note in article.notes
        ],
        "page_starts": article.page_starts,
        "alternatives": asdict(article.alternatives),
        "confidence": article.confidence,
    }


def text_bytes(text: str) -> bytes:
    """Return the text as the bytes of a message."""
    return text.encode("utf-8", "surrogatepass")


def article_of(record: Mapping[str, Any], data: bytes, raw: RawDocument) -> ReadArticle:
    """Return the article of a message and its bytes; `raw` is what it was read from.

    Raises KeyError, TypeError or ValueError for nonsense.
    """
    text = data.decode("utf-8", "surrogatepass")
    length = len(text)
    blocks = [Block(int(s), int(e), BlockRole(role)) for s, e, role in record["blocks"]]
    notes = [
        SourceNote(TextSpan(int(s), int(e)), str(text), NoteKind(kind), str(author))
        for s, e, text, kind, author in record["notes"]
    ]
    places = [(block.start, block.end) for block in blocks]
    places += [(note.span.start, note.span.end) for note in notes]
    if not all(0 <= start < end <= length for start, end in places):
        raise ValueError("a block or note lies outside the text")
    return ReadArticle(
        raw,
        text,
        tuple(blocks),
        Metadata(**record["metadata"]),
        tuple(unpacked(str(warning)) for warning in record["warnings"]),
        tuple(notes),
        tuple(map(int, record["page_starts"])),
        Alternatives(**{name: tuple(map(str, v)) for name, v in record["alternatives"].items()}),
        None if record["confidence"] is None else float(record["confidence"]),
    )


def proposals_of(record: Iterable[Iterable[str]]) -> tuple[EncodingProposal, ...]:
    """Return the encodings proposed; raise TypeError or ValueError for nonsense."""
    return tuple(EncodingProposal(str(encoding), str(preview)) for encoding, preview in record)


def _framed(stream: IO[bytes]) -> bytes | None:
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _LONGEST:
        raise ValueError(f"a message of {length:,} bytes is too long")
    data = stream.read(length)
    return data if len(data) == length else None
