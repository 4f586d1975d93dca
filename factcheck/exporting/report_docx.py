"""Writes the article as a Word document, each claim marked and its verdict in a comment."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import BlockRole
from factcheck.exporting.cells import encodable, iso_utc
from factcheck.exporting.marked_text import pieces
from factcheck.exporting.records import MASK, about_wording, in_report_order, verdict_detail

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.domain.articles import Article, ArticleId, Block
    from factcheck.domain.claims import Claim
    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, Row

_STYLES = {
    BlockRole.TITLE: "Heading 2",
    BlockRole.HEADING: "Heading 3",
    BlockRole.QUOTE: "Quote",
    BlockRole.CAPTION: "Caption",
}
_COLOURS = {"verified": "TURQUOISE", "disputed": "PINK", "unsourced": "YELLOW"}
"""Names of Word's highlight colours; the comment says the verdict in words, open ones have none."""
_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def report_docx(
    rows: Iterable[Row],
    articles: Mapping[ArticleId, Article],
    stamp: ExportStamp,
    *,
    confidential: bool = False,
) -> Iterator[bytes]:
    """Give the bytes of the document: articles by title, a comment on each claim.

    `articles` holds the text of each article that a row stands in.
    """
    from docx import Document

    document = Document()
    document.core_properties.title = "Fact-check report"
    document.core_properties.author = f"Factcheck Workbench {stamp.app_version}"
    document.core_properties.created = stamp.exported_at
    document.add_heading("Fact-check report", level=1)
    document.add_paragraph(f"Made {iso_utc(stamp.exported_at)}")
    by_article: dict[ArticleId, list[Claim]] = {}
    for row in in_report_order(rows):
        by_article.setdefault(row.article.id, []).append(row.claim)
    for article_id, claims in by_article.items():
        _article(document, articles[article_id], claims, confidential=confidential)
    yield _bytes(document)


def _bytes(document: Any) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _article(
    document: Any, article: Article, claims: Sequence[Claim], *, confidential: bool
) -> None:
    metadata = article.summary.metadata
    known = (metadata.byline, metadata.publisher, metadata.published, article.summary.source)
    document.add_heading(_fit(article.summary.title), level=2)
    document.add_paragraph(_fit(" · ".join(one for one in known if one)))
    runs: dict[str, list[Any]] = {}
    for block in article.blocks:
        if block.role is not BlockRole.BOILERPLATE:
            _block(document, article.text, block, claims, runs)
    for claim in claims:
        comment = _comment_text(claim, confidential=confidential)
        if claim.id in runs:
            _comment(document, runs[claim.id], claim, comment)
        else:
            document.add_paragraph(_fit(f"{claim.quote}\n{comment}"), style="Intense Quote")


def _block(
    document: Any, text: str, block: Block, claims: Sequence[Claim], runs: dict[str, list[Any]]
) -> None:
    from docx.enum.text import WD_COLOR_INDEX

    paragraph = document.add_paragraph(style=_STYLES.get(block.role))
    for piece in pieces(block.span, claims):
        run = paragraph.add_run(_fit(" ".join(piece.span.cut(text).split("\n"))))
        for claim in piece.claims:
            runs.setdefault(claim.id, []).append(run)
        if piece.claims and piece.claims[-1].word in _COLOURS:
            run.font.highlight_color = WD_COLOR_INDEX[_COLOURS[piece.claims[-1].word]]


def _comment(document: Any, runs: Sequence[Any], claim: Claim, text: str) -> None:
    author = claim.verdict.reviewer if claim.verdict else claim.origin
    initials = "".join(word[:1] for word in author.split())[:3]
    document.add_comment(
        [runs[0], runs[-1]], text=_fit(text), author=_fit(author), initials=_fit(initials)
    )


def _comment_text(claim: Claim, *, confidential: bool) -> str:
    detail = verdict_detail(claim)
    verdict = claim.verdict
    title = f"{claim.number or ''} {claim.word}{f': {detail}' if detail else ''}"
    lines = [title.strip(), about_wording(claim), claim.rationale]
    if verdict and verdict.missing_context:
        lines.append(f"Missing context: {verdict.missing_context}")
    if verdict and verdict.suggested_correction:
        lines.append(f"Suggested correction: {verdict.suggested_correction}")
    lines += [_evidence(one, confidential=confidential) for one in claim.evidence]
    return "\n".join(line for line in lines if line)


def _evidence(evidence: Evidence, *, confidential: bool) -> str:
    record = evidence.record
    if record.confidential and not confidential:
        return f"{record.stance.value}: {MASK}"
    parts = (record.title, record.publisher, record.url, record.reference, record.locator)
    told = f"{record.stance.value}: {' · '.join(part for part in parts if part)}"
    return f"{told} “{record.quote}”" if record.quote else told


def _fit(text: str) -> str:
    """Return the text without what XML cannot hold."""
    return _UNFIT.sub("\ufffd", encodable(text))
