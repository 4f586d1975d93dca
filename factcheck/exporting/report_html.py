"""Writes a report to be read: the article with its claims marked, and what was found of each.

One file that needs nothing else and does nothing: no script, no picture, nothing loaded, every text
escaped, and links only to web sites.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from datetime import UTC
from html import escape
from typing import TYPE_CHECKING

from factcheck import paths
from factcheck.domain.articles import BlockRole
from factcheck.exporting.addresses import link_of
from factcheck.exporting.cells import encodable
from factcheck.exporting.marked_text import pieces
from factcheck.exporting.records import MASK, earlier_wording, in_report_order, verdict_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from factcheck.domain.articles import Article, ArticleId, ArticleSummary, Block
    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence, SearchTrailEntry
    from factcheck.exporting.marked_text import Piece
    from factcheck.exporting.records import ExportStamp, ReportRow, Row

POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'"
GLYPHS = {
    "verified": "\u2713",
    "disputed": "\u2260",
    "unsourced": "?",
    "open": "\u25cb",
    "dismissed": "\u2205",
    "lost": "\u26a0",
}
"""A sign for each verdict and state, so that none is told by colour alone."""

_TAGS = {
    BlockRole.TITLE: "h3",
    BlockRole.HEADING: "h4",
    BlockRole.QUOTE: "blockquote",
}
_UNSHOWN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_ROLES = ("paper", "raised", "sunken", "line", "ink", "ink_2", "ink_3", "accent")
_WORDS = ("verified", "disputed", "unsourced", "open")


def report_html(
    rows: Iterable[Row],
    articles: Mapping[ArticleId, Article],
    stamp: ExportStamp,
    *,
    confidential: bool = False,
) -> Iterator[bytes]:
    """Give the bytes of the report piece by piece, articles by title, claims by position.

    `articles` holds the text of each article that a row stands in.
    """
    by_article: dict[ArticleId, list[ReportRow]] = defaultdict(list)
    for row in in_report_order(rows):
        by_article[row.article.id].append(row)
    yield from map(_encoded, _head(by_article, stamp))
    for article_id, found in by_article.items():
        yield from map(_encoded, _article(articles[article_id], found, confidential=confidential))
    yield _encoded("</main>\n</body>\n</html>\n")


def _encoded(text: str) -> bytes:
    return encodable(text).encode()


def _text(text: str) -> str:
    return escape(_UNSHOWN.sub("\ufffd", text))


def _own(text: str) -> str:
    """Return a text of others, kept from turning the words around it the other way."""
    return f"<bdi>{_text(text)}</bdi>"


def _head(by_article: Mapping[ArticleId, Sequence[ReportRow]], stamp: ExportStamp) -> Iterator[str]:
    counts = Counter(row.claim.word for found in by_article.values() for row in found)
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield '<meta name="referrer" content="no-referrer">\n'
    yield f"<title>Fact-check report, {stamp.exported_at:%Y-%m-%d}</title>\n"
    yield f"<style>\n{_style()}</style>\n</head>\n<body>\n<main>\n<header>\n"
    yield f'<h1>Fact-check report</h1>\n<p class="tally">{_tally(counts)}</p>\n'
    made = f"{_moment(stamp.exported_at)} by Factcheck Workbench {stamp.app_version}"
    yield f'<p class="made">Made {_text(made)}</p>\n</header>\n'


def _style() -> str:
    """Return the style sheet with the colours of the program's own themes."""
    folder = paths.resources_dir()
    sheet = (folder / "templates" / "report.css").read_text(encoding="utf-8")
    light, dark = (
        _colours((folder / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
        for name in ("light", "dark")
    )
    at_night = f"@media (prefers-color-scheme: dark) {{ :root {{ {dark} }} }}"
    return f":root {{ {light} }}\n{at_night}\n{sheet}"


def _colours(theme: str) -> str:
    roles = tomllib.loads(theme)
    names = (*_ROLES, *_WORDS, *(f"{word}_tint" for word in _WORDS))
    return " ".join(f"--{name.replace('_', '-')}: {roles[name]};" for name in names)


def _tally(counts: Mapping[str, int]) -> str:
    told = [f"{GLYPHS[word]} {counts[word]} {word}" for word in GLYPHS if counts.get(word)]
    return _text(" · ".join(told) or "No claims")


def _article(article: Article, rows: Sequence[ReportRow], *, confidential: bool) -> Iterator[str]:
    claims = [row.claim for row in rows]
    yield "<article>\n"
    yield from _article_head(article.summary, Counter(claim.word for claim in claims))
    yield '<section class="text" aria-label="Article">\n'
    for block in article.blocks:
        if block.role is not BlockRole.BOILERPLATE:
            yield _block(article.text, block, claims)
    yield '</section>\n<section class="claims" aria-label="Claims">\n'
    for row in rows:
        yield from _claim(row, confidential=confidential)
    yield "</section>\n</article>\n"


def _article_head(summary: ArticleSummary, counts: Mapping[str, int]) -> Iterator[str]:
    metadata = summary.metadata
    known = (metadata.byline, metadata.publisher, metadata.published)
    yield f'<h2 dir="auto">{_text(summary.title)}</h2>\n<p class="about">'
    yield " · ".join(_own(one) for one in known if one)
    yield f'</p>\n<p class="tally">{_tally(counts)}</p>\n'
    if summary.source:
        yield f'<p class="about">Source: {_address(summary.source)}</p>\n'
    yield f'<p class="about">Text sha256 <code>{_text(summary.sha256)}</code></p>\n'


def _block(text: str, block: Block, claims: Sequence[Claim]) -> str:
    tag = _TAGS.get(block.role, "p")
    words = "".join(_piece(text, piece) for piece in pieces(block.span, claims))
    return f'<{tag} class="{block.role.value}" dir="auto">{words}</{tag}>\n'


def _piece(text: str, piece: Piece) -> str:
    words = _text(piece.span.cut(text))
    for depth, claim in enumerate(reversed(piece.claims)):
        is_inner = depth < len(piece.claims) - 1
        classes = f"{claim.word} inner" if is_inner else claim.word
        words = f'<mark class="{classes}">{words}</mark>'
    numbers = "".join(
        f'<sup class="{claim.word}">{claim.number}{GLYPHS[claim.word]}</sup>'
        for claim in piece.starting
    )
    return numbers + words


def _claim(row: ReportRow, *, confidential: bool) -> Iterator[str]:
    claim, verdict = row.claim, row.claim.verdict
    detail = verdict_detail(claim)
    word = f"{claim.word}: {detail}" if detail else claim.word
    number = f"{claim.number} " if claim.number else ""
    yield f'<section class="claim {claim.word}">\n'
    yield f"<h3>{number}{GLYPHS[claim.word]} {_text(word)}</h3>\n"
    yield f'<blockquote dir="auto">{_text(claim.quote)}</blockquote>\n<dl>\n'
    yield _line("In other words", claim.standalone)
    yield _line("Speaker", claim.speaker)
    yield _line("Decided on earlier wording", earlier_wording(claim))
    yield _line("Why", claim.rationale)
    if verdict:
        yield _line("Missing context", verdict.missing_context)
        yield _line("Suggested correction", verdict.suggested_correction)
        yield _line("Decided", f"{verdict.reviewer}, {_moment(verdict.decided_at)}")
    yield "</dl>\n"
    yield _list("Evidence", [_evidence(each, confidential=confidential) for each in claim.evidence])
    yield _list("Searched", [_searched(each) for each in row.extras.search_trail])
    yield "</section>\n"


def _moment(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _line(name: str, text: str | None) -> str:
    return f'<dt>{name}</dt><dd dir="auto">{_text(text)}</dd>\n' if text else ""


def _list(name: str, entries: Sequence[str]) -> str:
    items = "".join(f"<li>{entry}</li>\n" for entry in entries)
    return f"<h4>{name}</h4>\n<ul>\n{items}</ul>\n" if entries else ""


def _evidence(evidence: Evidence, *, confidential: bool) -> str:
    record = evidence.record
    if record.confidential and not confidential:
        return f"{_text(record.stance)}: {MASK}"
    about = (record.title, record.author, record.publisher, record.published, record.locator)
    parts = [_own(one) for one in about if one]
    parts += [_address(one) for one in (record.url, record.archive_url) if one]
    parts += [_own(record.reference)] if record.reference else []
    quote = f'<blockquote dir="auto">{_text(record.quote)}</blockquote>' if record.quote else ""
    note = f'<p class="about" dir="auto">{_text(record.note)}</p>' if record.note else ""
    kind = f" ({_text(record.source_type)})" if record.source_type else ""
    return f"{_text(record.stance)}{kind}: {' · '.join(parts)}{quote}{note}"


def _searched(entry: SearchTrailEntry) -> str:
    parts = (entry.place, entry.query, entry.outcome, _moment(entry.searched_at))
    return " · ".join(_own(part) for part in parts if part)


def _address(address: str) -> str:
    link = link_of(address)
    if link is None:
        return _own(address)
    return f'<a href="{escape(link)}" rel="noopener noreferrer">{_text(address)}</a>'
