"""The candidates of an article: which sentences, where, and why."""

from __future__ import annotations

import pytest

from factcheck.detection.detector import DETECTOR, RULES, candidates, reasons
from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import CLAIM_ROLES, Block, BlockRole, Metadata
from factcheck.domain.claims import DEFAULT_THRESHOLD

LINES = [
    ("Council closes two swimming pools", BlockRole.TITLE),
    ("By Ines Duarte", BlockRole.BYLINE),
    ("The council voted on 3 March 2021 to close two of its five swimming pools. Who will mind?",
     BlockRole.BODY),
    ("A pool in 1998", BlockRole.CAPTION),
    ("Subscribe to 5 newsletters that 2 million people read", BlockRole.BOILERPLATE),
    ("“We saved 40,000 euros in 2020,” said the treasurer.", BlockRole.QUOTE),
]  # fmt: skip


def article(lines: list[tuple[str, BlockRole]]) -> tuple[str, list[Block]]:
    """Lay the lines out as a text with an empty line between two blocks."""
    text, blocks = "", []
    for line, role in lines:
        blocks.append(Block(len(text), len(text) + len(line), role))
        text += line + "\n\n"
    return text, blocks


def test_every_sentence_of_a_claim_block_is_a_candidate_and_no_other_text() -> None:
    text, blocks = article(LINES)

    found = [one.span.cut(text) for one in candidates(text, blocks, Metadata())]

    assert found == [
        "Council closes two swimming pools",
        "The council voted on 3 March 2021 to close two of its five swimming pools.",
        "Who will mind?",
        "“We saved 40,000 euros in 2020,” said the treasurer.",
    ]


def test_the_detector_signs_what_it_found() -> None:
    text, blocks = article(LINES)

    assert {one.detector for one in candidates(text, blocks, Metadata())} == {DETECTOR}


def test_a_title_that_only_repeats_is_no_claim_but_one_that_tells_more_may_be() -> None:
    repeating, blocks = article(LINES)
    telling = "The council closed 2 pools on Monday after a vote, said its speaker Anna Berg"
    other, other_blocks = article([(telling, BlockRole.TITLE), ("It rained.", BlockRole.BODY)])

    title = candidates(repeating, blocks, Metadata())[0]
    other_title = candidates(other, other_blocks, Metadata())[0]

    assert title.score < DEFAULT_THRESHOLD <= other_title.score


def test_the_reasons_computed_again_are_those_of_the_candidate() -> None:
    text, blocks = article(LINES)

    for one in candidates(text, blocks, Metadata()):
        assert reasons(text, blocks, Metadata(), one.span) == one.reasons


def test_a_span_a_person_marked_has_reasons_too() -> None:
    text, blocks = article(LINES)
    start = text.index("40,000")
    span = TextSpan(start, start + len("40,000 euros in 2020"))

    found = {one.span.cut(text) for one in reasons(text, blocks, Metadata(), span) if one.span}

    assert {"40,000 euros", "2020"} <= found


@pytest.mark.parametrize(
    "body",
    [
        "",
        "   ",
        "x" * 1_000_000,
        "word " * 200_000,
        "1 2 3 4.5 6,7 " * 500,
        "😀🎉👨‍👩‍👧 " * 500,
        "في عام 2019 بلغ العدد 45٪ من السكان. هل هذا صحيح؟",
        "\u202eabc 123\u202c def.",
    ],
)
def test_odd_text_is_taken_calmly(body: str) -> None:
    text, blocks = article([("Title", BlockRole.TITLE), (body, BlockRole.BODY)])

    found = candidates(text, blocks, Metadata())

    assert all(0 <= one.score <= 1 and 0 <= one.checkable <= 1 for one in found)
    assert all(one.span.cut(text).strip() for one in found)
    assert "".join("".join(o.span.cut(text) for o in found).split()) == "".join(
        "".join(b.span.cut(text) for b in blocks if b.role in CLAIM_ROLES).split()
    )


def test_an_article_without_blocks_has_no_candidate() -> None:
    assert candidates("", [], Metadata()) == []


def test_a_claim_knows_who_made_it() -> None:
    text, blocks = article(LINES)

    *_, treasurer = candidates(text, blocks, Metadata())

    assert treasurer.speaker == "treasurer"


def test_without_explanations_everything_else_is_the_same() -> None:
    text, blocks = article(LINES)

    quick = candidates(text, blocks, Metadata(), explained=False)

    explained = candidates(text, blocks, Metadata())
    assert [(o.span, o.score, o.kinds, o.speaker) for o in quick] == [
        (o.span, o.score, o.kinds, o.speaker) for o in explained
    ]
    assert {one.reasons for one in quick} == {()}


@pytest.mark.parametrize(
    ("language", "fact", "question"),
    [
        ("de", "Am 3. März 2021 beschloss der Rat, 2 der 5 Bäder zu schließen.", "Wer zahlt das?"),
        ("fr", "Le 3 mars 2021, le conseil a fermé 2 des 5 piscines de la ville.", "Qui paiera ?"),
        ("es", "El 3 de marzo de 2021 el consejo cerró 2 de las 5 piscinas.", "¿Quién paga esto?"),
        ("hi", "परिषद ने 3 मार्च 2021 को शहर के 5 में से 2 तालाब बंद कर दिए थे।", "कौन भुगतान करेगा?"),
        ("ar", "أغلق المجلس في 3 مارس 2021 عدد 2 من أصل 5 مسابح في المدينة.", "من سيدفع؟"),
    ],
)
def test_other_languages_are_scored_by_rules_that_need_no_vocabulary(
    language: str, fact: str, question: str
) -> None:
    text, blocks = article([(fact, BlockRole.BODY), (question, BlockRole.BODY)])

    claim, doubt = candidates(text, blocks, Metadata(language=language))

    assert (claim.detector, doubt.detector) == (RULES, RULES)
    assert claim.score >= DEFAULT_THRESHOLD > doubt.score
    assert "number" in " ".join(one.text for one in claim.reasons)
