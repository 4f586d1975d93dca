"""The HTML report shows everything and does nothing."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import pytest
from lxml import html as lxml_html

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Article, Block, BlockRole, Metadata
from factcheck.domain.claims import ClaimState
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import VerdictWord
from factcheck.exporting.records import ClaimExtras, ReportRow
from factcheck.exporting.report_html import GLYPHS, POLICY, report_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp

TEXT = (
    "Home Subscribe\nThe ferry returns\nThe boat sails again\non 1 May. It costs 4.6 million euros."
)
BLOCKS = (
    Block(0, 14, BlockRole.BOILERPLATE),
    Block(15, 32, BlockRole.TITLE),
    Block(33, len(TEXT), BlockRole.BODY),
)
PAYLOADS = (
    "<script>alert(1)</script>",
    "</title></style></script><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "<iframe src=https://evil.example></iframe>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<table>" * 30,
    "javascript:alert(1)",
    "<!-- --><base href=https://evil.example>",
    "\u202eabc\u2066\x00\x1b[2J\ufeff",
    "{{7*7}}${7*7}",
    "<meta http-equiv=refresh content='0;url=https://evil.example'>",
)


def an_article(row: ReportRow, text: str = TEXT, blocks: tuple[Block, ...] = BLOCKS) -> Article:
    return Article(row.article, text, blocks)


def report(rows: list[ReportRow], stamp: ExportStamp, **options: bool) -> str:
    articles = {row.article.id: an_article(row) for row in rows}
    return b"".join(report_html(rows, articles, stamp, **options)).decode()


def parsed(page: str) -> Any:
    """Give the page as a tree, whose type knows more than its declarations say."""
    return lxml_html.document_fromstring(page)


@pytest.fixture
def rows(row_with: Callable[..., ReportRow], decided_row: ReportRow) -> list[ReportRow]:
    sail = decided_row.claim
    sail = replace(sail, span=TextSpan(33, 63), quote=TEXT[33:63], number=1)
    cost = row_with(span=TextSpan(64, len(TEXT)), quote=TEXT[64:], number=2).claim
    lost = row_with(span=None, state=ClaimState.LOST, quote="It was free once.", number=0).claim
    return [ReportRow(decided_row.article, one, decided_row.extras) for one in (sail, cost, lost)]


def test_the_article_is_shown_with_its_claims_marked_and_furniture_left_out(
    rows: list[ReportRow], stamp: ExportStamp
) -> None:
    page = parsed(report(rows, stamp))

    article = page.find_class("text")[0]
    shown = " ".join("".join(article.itertext()).split())
    marks = [(mark.get("class"), mark.text_content()) for mark in article.iter("mark")]
    assert "Subscribe" not in shown
    assert "The ferry returns" in shown
    assert marks == [("disputed", TEXT[33:63]), ("open", TEXT[64:])]


def test_each_claim_tells_word_reasons_and_evidence(
    rows: list[ReportRow], stamp: ExportStamp
) -> None:
    page = parsed(report(rows, stamp))

    first, _, lost = page.find_class("claim")
    told = " ".join(first.text_content().split())
    for words in (
        *("disputed: contradicted", "The harbour office says 2 May.", "Only in summer."),
        *("It sails from 2 May.", "Rosa", "contradicts", "First sailing: 2 May", "page 3"),
        *("county archive", "nothing before 2020", "Ilse Brandvold"),
    ):
        assert words in told
    assert "It was free once." in lost.text_content()


def test_no_verdict_is_told_by_colour_alone(rows: list[ReportRow], stamp: ExportStamp) -> None:
    page = parsed(report(rows, stamp))

    headings = [section.find("h3").text_content() for section in page.find_class("claim")]
    assert [heading.split()[-1] for heading in headings] == ["contradicted", "open", "lost"]
    assert [
        GLYPHS[word] in heading
        for word, heading in zip(("disputed", "open", "lost"), headings, strict=True)
    ] == [True] * 3
    style = page.find(".//style").text
    assert all(pattern in style for pattern in ("solid", "wavy", "dashed", "dotted"))


def test_a_claim_within_a_claim_is_marked_within_it(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    outer = row_with(span=TextSpan(64, len(TEXT)), number=1)
    inner = row_with(span=TextSpan(73, 92), number=2)

    page = parsed(report([outer, inner], stamp))

    nested = page.xpath("//mark/mark")
    assert [mark.text_content() for mark in nested] == [TEXT[73:92]]
    assert nested[0].get("class") == "open inner"


def test_confidential_evidence_is_masked_unless_asked_for(
    row_with: Callable[..., ReportRow], evidence_with: Callable[..., Evidence], stamp: ExportStamp
) -> None:
    secret = evidence_with(confidential=True, note="Met at the pier.")
    rows = [row_with(evidence=(secret,))]

    hidden = report(rows, stamp)

    assert "harbour.example" not in hidden
    assert "pier" not in hidden
    assert "(confidential)" in hidden
    assert "harbour.example" in report(rows, stamp, confidential=True)


def poisoned(row: ReportRow, payload: str) -> ReportRow:
    """Put the payload into every text of the row."""
    texts = {
        name.name: payload for name in fields(NewEvidence) if name.type in ("str", "str | None")
    }
    evidence = replace(row.claim.evidence[0], record=NewEvidence(**texts), added_by=payload)  # type: ignore[arg-type]
    assert row.claim.verdict
    verdict = replace(
        row.claim.verdict,
        reviewer=payload,
        detail=payload,
        rationale=payload,
        missing_context=payload,
        suggested_correction=payload,
        verdict=VerdictWord.DISPUTED,
    )
    claim = replace(
        row.claim,
        quote=payload,
        standalone=payload,
        speaker=payload,
        tags=(payload,),
        origin=payload,
        evidence=(evidence,),
        verdict=verdict,
    )
    article = replace(
        row.article,
        metadata=Metadata(payload, payload, payload, payload, payload),
        source=payload,
        sha256=payload,
    )
    trail = tuple(
        replace(entry, place=payload, query=payload, outcome=payload)
        for entry in row.extras.search_trail
    )
    return ReportRow(article, claim, ClaimExtras(payload, payload, trail))


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_text_becomes_anything_but_text(
    decided_row: ReportRow, stamp: ExportStamp, payload: str
) -> None:
    row = poisoned(decided_row, payload)
    article = Article(row.article, payload, (Block(0, len(payload), BlockRole.BODY),))

    data = b"".join(report_html([row], {row.article.id: article}, stamp)).decode()

    page = parsed(data)
    allowed = {
        *("html", "head", "meta", "title", "style", "body", "main", "header", "article"),
        *("section", "h1", "h2", "h3", "h4", "p", "bdi", "code", "mark", "sup", "blockquote"),
        *("dl", "dt", "dd", "ul", "li", "a"),
    }
    assert {node.tag for node in page.iter()} <= allowed
    attributes = {name for node in page.iter() for name in node.attrib}
    assert attributes <= {
        *("class", "dir", "lang", "charset", "content", "http-equiv", "name", "aria-label"),
        *("href", "rel"),
    }
    assert [node.get("href") for node in page.iter("a")] == []
    assert page.text_content().count(payload.translate({0: 0xFFFD, 27: 0xFFFD})) >= 10


def test_links_lead_to_the_web_only_and_tell_nobody_where_from(
    rows: list[ReportRow], stamp: ExportStamp
) -> None:
    links = list(parsed(report(rows, stamp)).iter("a"))

    assert links
    assert {link.get("rel") for link in links} == {"noopener noreferrer"}
    assert all(link.get("href").startswith("https://harbour.example/") for link in links)


def test_the_policy_forbids_everything_but_the_style(
    rows: list[ReportRow], stamp: ExportStamp
) -> None:
    page = parsed(report(rows, stamp))

    (policy,) = page.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == POLICY
    assert policy.startswith("default-src 'none'")
    assert not re.search(r"url\(|@import", page.find(".//style").text)


def test_a_report_of_nothing_is_still_a_page(stamp: ExportStamp) -> None:
    assert "No claims" in parsed(report([], stamp)).text_content()
