"""The sample articles show what their README says, and are read as a person would read them."""

from __future__ import annotations

import re
from functools import cache, partial

import pytest

from factcheck.domain.articles import CLAIM_ROLES, ReadArticle, ReadOptions
from factcheck.domain.claims import DEFAULT_THRESHOLD
from factcheck.importing import files
from factcheck.paths import seeds_dir
from factcheck.services import reading

NAMES = sorted(path.name for path in seeds_dir().iterdir() if path.name != "README.md")
COURIER, COASTLINE, DUMP, HTML, VOICES, AGENCY, FEATURE = NAMES
KNOWN = {
    COURIER: ("Council Votes to Bring Back", "Ingrid Halloran", "2024-03-14"),
    COASTLINE: ("Vell gets its night boat back", "Tomasz Wierzbicki", "2024-03-16"),
    HTML: ("A robot in theatre four", "Philippa Grandon", "2025-02-18"),
    VOICES: ("Poets from eleven countries", "Lucía Ferrán", "2024-06-02"),
    AGENCY: ("GRAIN EXPORTS RISE", "Meridian Newswire", "2022-11-21"),
    FEATURE: ("The Copper Line", "Hannah Okonjo-Reed", "2024-10-05"),
}
FIGURE = re.compile(r"\d[\d,.]*\d (?:million|euros)|\d{2,3},\d{3}|\d\d[:.]\d\d")
FURNITURE = re.compile(
    r"newsletter|subscribe|share this|trending|advertisement|sponsored|most read|read also|"
    r"read more|log in|jump to|privacy|photo:|image:|more on this subject",
    re.IGNORECASE,
)


@cache
def read(name: str) -> ReadArticle:
    (found,) = reading.read_each([partial(files.load, seeds_dir() / name)], ReadOptions())
    assert isinstance(found, ReadArticle)
    return found


def claim_text(name: str) -> str:
    """Give what claims are looked for in: title, summary, body and quotes."""
    article = read(name)
    texts = (block.span.cut(article.text) for block in article.blocks if block.role in CLAIM_ROLES)
    return "\n".join(texts)


def claims(name: str) -> list[str]:
    article = read(name)
    return [
        one.span.cut(article.text)
        for one in reading.analyse(article)
        if one.score >= DEFAULT_THRESHOLD
    ]


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_says_what_each_shows(name: str) -> None:
    assert f"`{name}`" in (seeds_dir() / "README.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_each_is_as_long_as_a_newspaper_piece(name: str) -> None:
    assert 230 <= len(read(name).text.split()) <= 900


@pytest.mark.parametrize("name", KNOWN)
def test_title_author_and_day_are_found(name: str) -> None:
    title, byline, day = KNOWN[name]

    metadata = read(name).metadata

    assert (metadata.title or "").startswith(title)
    assert byline in (metadata.byline or "")
    assert metadata.published == day


@pytest.mark.parametrize("name", NAMES)
def test_no_furniture_is_taken_for_the_article(name: str) -> None:
    assert FURNITURE.findall(claim_text(name)) == []


@pytest.mark.parametrize("name", NAMES)
def test_each_holds_claims_worth_a_check(name: str) -> None:
    assert len(claims(name)) >= (20 if name == FEATURE else 8)


def test_the_two_outlets_tell_one_event_with_other_figures() -> None:
    figures = [set(FIGURE.findall(claim_text(name))) for name in (COURIER, COASTLINE)]

    assert "Solveig" in claim_text(COURIER)
    assert "Solveig" in claim_text(COASTLINE)
    assert min(map(len, figures)) >= 4
    assert figures[0] & figures[1] == set()


def test_a_claim_of_hard_wrapped_lines_is_one_claim() -> None:
    (first,) = [claim for claim in claims(AGENCY) if claim.startswith("Exports of wheat")]

    assert first.count("\n") >= 4
    assert first.endswith("first\ntime.")


def test_names_and_emoji_of_every_kind_come_through() -> None:
    text = claim_text(VOICES)

    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466"
    names = ("李梅華", "Ольга Ковальчук", "يوسف الخطيب", "Δημητρίου", "अनिता शर्मा")
    for words in (*names, family):
        assert words in text
