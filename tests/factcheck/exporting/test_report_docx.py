"""The Word document: the article as it stands, each claim with its comment."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Article, Block, BlockRole
from factcheck.domain.claims import ClaimState
from factcheck.exporting.report_docx import report_docx

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, ReportRow

docx = pytest.importorskip("docx", reason="python-docx writes Word documents")

TEXT = "Home Subscribe\nThe ferry\nThe boat sails again\non 1 May. It costs 4.6 million euros."
BLOCKS = (
    Block(0, 14, BlockRole.BOILERPLATE),
    Block(15, 24, BlockRole.TITLE),
    Block(25, len(TEXT), BlockRole.BODY),
)


def written(rows: list[ReportRow], stamp: ExportStamp, text: str = TEXT, **options: bool) -> bytes:
    blocks = BLOCKS if text == TEXT else (Block(0, len(text), BlockRole.BODY),)
    articles = {row.article.id: Article(row.article, text, blocks) for row in rows}
    return b"".join(report_docx(rows, articles, stamp, **options))


def read(data: bytes) -> Any:
    return docx.Document(io.BytesIO(data))


def test_the_article_stands_there_without_furniture(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    document = read(written([row_with(span=TextSpan(25, 55))], stamp))

    paragraphs = [paragraph.text for paragraph in document.paragraphs]
    assert "The boat sails again on 1 May. It costs 4.6 million euros." in paragraphs
    assert not [text for text in paragraphs if "Subscribe" in text]


def test_each_claim_is_marked_and_has_its_verdict_as_a_comment(
    decided_row: ReportRow, stamp: ExportStamp
) -> None:
    row = decided_row._replace(claim=replace(decided_row.claim, span=TextSpan(25, 55)))

    document = read(written([row], stamp))

    (comment,) = document.comments
    marked = [
        run.text
        for paragraph in document.paragraphs
        for run in paragraph.runs
        if run.font.highlight_color is not None
    ]
    assert comment.author == "Rosa"
    for words in ("disputed: contradicted", "The harbour office says 2 May.", "harbour.example/1"):
        assert words in comment.text
    assert marked == ["The boat sails again on 1 May."]


def test_a_lost_claim_is_told_after_the_article(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    lost = row_with(span=None, state=ClaimState.LOST, quote="It was free once.")

    document = read(written([lost], stamp))

    assert "It was free once." in document.paragraphs[-1].text
    assert list(document.comments) == []


def test_confidential_evidence_is_masked_unless_asked_for(
    row_with: Callable[..., ReportRow], evidence_with: Callable[..., Evidence], stamp: ExportStamp
) -> None:
    rows = [row_with(span=TextSpan(25, 55), evidence=(evidence_with(confidential=True),))]

    for confidential in (False, True):
        (comment,) = read(written(rows, stamp, confidential=confidential)).comments
        assert ("harbour.example" in comment.text) is confidential


@pytest.mark.parametrize("text", ["\x00\x0b<w:p/>&amp;", "\ud800", "\uffff", "👨‍👩‍👧 =1+1"])
def test_no_text_breaks_the_document(
    row_with: Callable[..., ReportRow], stamp: ExportStamp, text: str
) -> None:
    row = row_with(
        title=text, span=TextSpan(0, len(text)), quote=text, draft_rationale=text, origin=text
    )

    data = written([row], stamp, text=text)

    assert read(data).paragraphs
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
