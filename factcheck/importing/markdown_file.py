"""Reads Markdown as it is written: marks tell the roles, links and footnotes become notes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import (
    BlockRole,
    Metadata,
    NoteKind,
    ReadArticle,
    SourceNote,
)
from factcheck.errors import UnreadableFileError
from factcheck.importing.kinds import check_lines, name_of
from factcheck.said import said
from factcheck.text.blocks import blocks_of
from factcheck.text.dates import dates_in
from factcheck.text.languages import language_of
from factcheck.text.lines import Line, lines_of
from factcheck.text.normalise import decode, normalise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import RawDocument

_HEADING = re.compile(r"#{1,6}\s+(?P<words>.*?)\s*#*$")
_FENCE = re.compile(r"(?:```|~~~)")
_RULE = re.compile(r"(?:[-*_=]\s*){3,}$")
_IMAGE = re.compile(r"!\[[^\]\n]{0,500}\]\([^)\n]{0,2000}\)$")
_DEFINITION = re.compile(r"\[(?P<mark>\^?[^\]\n]{1,80})\]:\s*(?P<words>.*)$")
_LINK = re.compile(
    r"(?<!!)\[(?P<words>[^\[\]\n]{1,500})\]\((?P<url>https?://[^\s)]{1,2000})[^)\n]{0,200}\)"
)
_FOOTNOTE = re.compile(r"\[\^(?P<mark>[^\]\n]{1,80})\](?!:)")
_FIELD = re.compile(r"(?P<name>title|author|authors|date|publisher)\s*:\s*(?P<value>.+)$", re.I)
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*\s+")


def read(raw: RawDocument, *, body_only: bool = False, encoding: str | None = None) -> ReadArticle:
    """Return the article; its text is the file's, marks and all."""
    decoded = decode(raw.data, name_of(raw), encoding=encoding, declared=[raw.charset])
    normal = normalise(decoded.text)
    check_lines(normal.text, name_of(raw))
    lines = lines_of(normal.text, unwrap=False)
    if not lines:
        raise UnreadableFileError(
            said("{name} is empty; there is nothing to import.", name=name_of(raw))
        )
    front = _front_matter(normal.text, lines)
    roles = [BlockRole.BODY] * len(lines) if body_only else _roles(normal.text, lines, front)
    metadata = _metadata(normal.text, lines, roles, front)
    warnings = decoded.warnings + normal.warnings
    notes = tuple(_notes(normal.text, lines))
    return ReadArticle(raw, normal.text, blocks_of(lines, roles), metadata, warnings, notes)


def _shown(text: str, line: Line) -> str:
    return text[line.start : line.end]


def _front_matter(text: str, lines: Sequence[Line]) -> int:
    """Return how many lines the block of fields at the top has, its fences counted."""
    if _shown(text, lines[0]) != "---":
        return 0
    ends = (n for n, line in enumerate(lines[1:60], start=1) if _shown(text, line) == "---")
    return next(ends, -1) + 1


def _roles(text: str, lines: Sequence[Line], front: int) -> list[BlockRole]:
    roles, is_code, has_title = [], False, False
    for number, line in enumerate(lines):
        shown = _shown(text, line)
        fence = bool(_FENCE.match(shown))
        role = BlockRole.BOILERPLATE if number < front or is_code or fence else _role(shown)
        if role is BlockRole.HEADING and not has_title and shown.startswith("# "):
            role, has_title = BlockRole.TITLE, True
        is_code ^= fence
        roles.append(role)
    return roles


def _role(shown: str) -> BlockRole:
    if _HEADING.match(shown):
        return BlockRole.HEADING
    if shown.startswith(">"):
        return BlockRole.QUOTE
    if _IMAGE.match(shown):
        return BlockRole.CAPTION
    is_mark = _RULE.match(shown) or _DEFINITION.match(shown)
    return BlockRole.BOILERPLATE if is_mark else BlockRole.BODY


def _metadata(text: str, lines: Sequence[Line], roles: Sequence[BlockRole], front: int) -> Metadata:
    found = (_FIELD.match(_shown(text, line)) for line in lines[:front])
    fields = {m["name"].lower(): m["value"].strip().strip("\"'") for m in found if m}
    titles = (_HEADING.match(_shown(text, line)) for line, role in zip(lines, roles, strict=True)
              if role is BlockRole.TITLE)  # fmt: skip
    written = next((match["words"] for match in titles if match), None)
    days = dates_in(fields.get("date", ""))
    return Metadata(
        title=fields.get("title") or written,
        byline=fields.get("author") or fields.get("authors"),
        publisher=fields.get("publisher"),
        published=days[0].day.isoformat() if days and not days[0].swapped else None,
        language=language_of(text),
    )


def _notes(text: str, lines: Sequence[Line]) -> list[SourceNote]:
    """Return links on the words they stand under, footnotes on the sentence they follow."""
    matches = ((line, _DEFINITION.match(_shown(text, line))) for line in lines)
    defined = {match["mark"]: match["words"] for _, match in matches if match}
    notes = [
        SourceNote(TextSpan(*match.span("words")), match["url"], NoteKind.LINK)
        for match in _LINK.finditer(text)
    ]
    for line in lines:
        for match in _FOOTNOTE.finditer(text, line.start, line.end):
            words = defined.get(f"^{match['mark']}", "")
            ends = _SENTENCE_END.finditer(text, line.start, max(line.start, match.start() - 1))
            first = max((end.end() for end in ends), default=line.start)
            if words and first < match.start():
                span = TextSpan(first, match.start())
                notes.append(SourceNote(span, words, NoteKind.FOOTNOTE))
    return sorted(notes, key=lambda note: note.span)
