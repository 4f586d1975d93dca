"""Reads an HTML page: our renderer writes all of it, trafilatura votes on what is the article."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import Alternatives, BlockRole, Metadata, ReadArticle
from factcheck.errors import UnreadableFileError
from factcheck.importing.html_metadata import date_by_htmldate, metadata_of_page, page_title
from factcheck.importing.html_render import Rendered, render
from factcheck.importing.kinds import check_lines, name_of
from factcheck.importing.text_dump import doubts
from factcheck.said import said
from factcheck.text.blocks import blocks_of, body_blocks
from factcheck.text.metadata import offered, read_metadata
from factcheck.text.normalise import decode, normalise
from factcheck.text.page_lines import Page, page_of
from factcheck.text.roles import Reading, read_page

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.domain.articles import Block, RawDocument

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}charset\s*=\s*[\"']?\s*([\w.:-]{2,40})|"
    rb"<\?xml[^>]{0,100}encoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
_HEAD = 4_096
_WORD = re.compile(r"\w+")
_ASIDE = frozenset({"furniture", "hidden"})
_SURE, _UNSURE = 0.95, 0.05
_AGREEMENT = 0.6
_FEW_WORDS = 25
_TITLE_WINDOW = 2_000
_SAME_TITLE = 0.8
_HEADER_ABOVE = 6
_NAMED = (
    ("caption", BlockRole.CAPTION),
    ("author", BlockRole.BYLINE),
    ("time", BlockRole.DATE),
)


def read(raw: RawDocument, *, body_only: bool = False, encoding: str | None = None) -> ReadArticle:
    """Return the article; with `body_only` every line is a paragraph of its body."""
    decoded = decode(raw.data, name_of(raw), encoding=encoding, declared=_declared(raw))
    source = normalise(decoded.text)
    rendered = render(source.text)
    written = normalise(rendered.text)
    rendered = replace(rendered, text=written.text)
    if not rendered.text.strip():
        raise UnreadableFileError(
            said("{name} has no text; there is nothing to import.", name=name_of(raw))
        )
    check_lines(rendered.text, name_of(raw))
    warnings = decoded.warnings + source.warnings + written.warnings + rendered.warnings
    told = Metadata() if rendered.tree is None else metadata_of_page(rendered.tree)
    reading = _read_page(rendered, told)
    metadata, others = _metadata(rendered, reading, told)
    warnings += () if body_only else doubts(reading)
    blocks = body_blocks(rendered.text) if body_only else _blocks(reading)
    return ReadArticle(
        raw,
        rendered.text,
        blocks,
        metadata,
        warnings,
        alternatives=others,
        confidence=None if body_only else round(reading.confidence, 4),
    )


def _declared(raw: RawDocument) -> tuple[str | None, str | None]:
    """Return the encoding its server named, and the one the page names itself."""
    match = _DECLARED.search(raw.data[:_HEAD])
    return raw.charset, (match[1] or match[2]).decode("ascii", "ignore") if match else None


def _blocks(reading: Reading) -> tuple[Block, ...]:
    return blocks_of([line.line for line in reading.page.lines], reading.roles)


def _read_page(rendered: Rendered, told: Metadata) -> Reading:
    page = page_of(rendered.text, unwrap=False)
    kinds = [rendered.kinds_at(line.line.start) for line in page.lines]
    article = _extracted(rendered.tree)
    title = _title_line(page, kinds, told.title)
    if len(_WORD.findall(article)) < _FEW_WORDS:
        return read_page(page, title=title)  # nobody to ask: judge the lines as a text dump's
    reading = read_page(page, _votes(page, kinds, article), title=title)
    roles = list(map(_role_by_kind, reading.roles, kinds))
    _name_near_body(reading, roles, kinds)
    return replace(reading, roles=tuple(roles))


def _title_line(page: Page, kinds: Sequence[frozenset[str]], told: str | None) -> int | None:
    """Return the line that is the declared title, a heading of the first rank before others."""
    first_rank = [n for n, kind in enumerate(kinds) if "h1" in kind and not kind & _ASIDE]
    if not told:
        return first_rank[0] if len(first_rank) == 1 else None
    every = range(min(len(page.lines), _TITLE_WINDOW))
    same = [n for n in [*first_rank, *every] if _same_words(page.lines[n].text, told)]
    return same[0] if same else None


def _same_words(text: str, other: str) -> bool:
    """Say whether two lines share nearly all words (Dice of the word multisets)."""
    if len(text) > 4 * len(other) + 40:
        return False
    one, two = (Counter(_WORD.findall(part.casefold())) for part in (text, other))
    return 2 * (one & two).total() >= _SAME_TITLE * max(1, one.total() + two.total())


def _extracted(tree: Any) -> str:
    """Return what trafilatura takes for the article, empty when it finds none."""
    if tree is None:
        return ""
    from copy import deepcopy

    from trafilatura import extract

    # it prunes the tree it is given, and the renderer's metadata are still to be read from ours
    return extract(deepcopy(tree), favor_precision=True, include_comments=False) or ""


def _votes(page: Page, kinds: Sequence[frozenset[str]], article: str) -> list[float]:
    shingles = _shingles(article)
    whole = {line.strip().casefold() for line in article.split("\n")}
    seen: Counter[str] = Counter()
    votes = []
    for line, kind in zip(page.lines, kinds, strict=True):
        is_voted = not kind & _ASIDE and _agrees(line.line.text, shingles, whole)
        seen[line.text] += is_voted
        votes.append(_SURE if is_voted and seen[line.text] == 1 else _UNSURE)
    return votes


def _agrees(text: str, shingles: frozenset[tuple[str, ...]], whole: set[str]) -> bool:
    own = _shingles(text)
    if not own:
        return text.casefold() in whole
    return len(own & shingles) >= _AGREEMENT * len(own)


def _shingles(text: str) -> frozenset[tuple[str, ...]]:
    words = _WORD.findall(text.casefold())
    return frozenset(zip(words, words[1:], words[2:], words[3:], strict=False))


def _role_by_kind(role: BlockRole, kinds: frozenset[str]) -> BlockRole:
    """Return the role with what the element says for sure: hidden, caption, quotation."""
    if kinds & _ASIDE and role is not BlockRole.TITLE:
        return BlockRole.BOILERPLATE
    if role in {BlockRole.BODY, BlockRole.QUOTE, BlockRole.HEADING}:
        if "caption" in kinds:
            return BlockRole.CAPTION
        if "quote" in kinds:
            return BlockRole.QUOTE
        if kinds & {"heading", "h1"}:
            return BlockRole.HEADING
    return role


def _name_near_body(
    reading: Reading, roles: list[BlockRole], kinds: Sequence[frozenset[str]]
) -> None:
    """Name captions, dates and bylines by their elements, from the title to the body's end."""
    first = reading.title if reading.title is not None else reading.body[0]
    for index in range(max(0, first - _HEADER_ABOVE), min(len(roles), reading.body[1] + 1)):
        if roles[index] is BlockRole.BOILERPLATE and not kinds[index] & _ASIDE:
            named = (role for kind, role in _NAMED if kind in kinds[index])
            roles[index] = next(named, BlockRole.BOILERPLATE)


def _metadata(
    rendered: Rendered, reading: Reading, told: Metadata
) -> tuple[Metadata, Alternatives]:
    """Return what the page declares, and what its text shows where it declares nothing."""
    shown, others = read_metadata(rendered.text, reading)
    if rendered.tree is None:
        return shown, others
    published = told.published or date_by_htmldate(rendered.tree) or shown.published
    metadata = Metadata(
        title=told.title or shown.title or page_title(rendered.tree),
        byline=told.byline or shown.byline,
        publisher=told.publisher or shown.publisher,
        published=published,
        language=shown.language or told.language,
    )
    return metadata, Alternatives(
        offered(metadata.title, others.titles),
        offered(metadata.byline, others.bylines),
        offered(metadata.published, others.days),
    )
