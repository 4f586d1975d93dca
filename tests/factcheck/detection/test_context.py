"""Sentences with what surrounds them."""

from __future__ import annotations

from factcheck.detection.context import in_order, places, sentence_at, sentences_in_context, stems
from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole, Metadata

TEXT = (
    "Bridge opens after long delay\n\n"
    "The bridge opened after a long\ndelay. It cost 9 million.\n\nAd"
)
TITLE = Block(0, 29, BlockRole.TITLE)
BODY = Block(31, TEXT.index("\n\nAd"), BlockRole.BODY)
AD = Block(TEXT.index("Ad"), len(TEXT), BlockRole.BOILERPLATE)
BLOCKS = (TITLE, BODY, AD)


def test_only_sentences_of_claim_blocks_have_a_place() -> None:
    found = places(TEXT, BLOCKS)

    assert [place.role for place in found] == [BlockRole.TITLE, BlockRole.BODY, BlockRole.BODY]
    assert found[2].span.cut(TEXT) == "It cost 9 million."


def test_a_sentence_knows_its_neighbours_its_place_and_that_line_ends_are_spaces() -> None:
    _, first, second = sentences_in_context(TEXT, places(TEXT, BLOCKS), Metadata())

    assert first.text == "The bridge opened after a long delay."
    assert (first.previous, first.following) == ("", "It cost 9 million.")
    assert (second.previous, second.index, second.count) == (first.text, 1, 2)
    assert "milli" in first.leading
    assert "bridg" in second.leading


def test_a_title_that_the_text_tells_again_is_repeated_and_any_other_is_not() -> None:
    title, first, _ = sentences_in_context(TEXT, places(TEXT, BLOCKS), Metadata())
    other = TEXT.replace("Bridge opens after long", "Mayor denies theft of art")
    blocks = (
        Block(0, 31, BlockRole.TITLE),
        Block(33, other.index("\n\nAd"), BlockRole.BODY),
    )

    assert title.is_repeated
    assert not first.is_repeated
    assert not sentences_in_context(other, places(other, blocks), Metadata())[0].is_repeated


def test_a_quotation_stays_open_until_it_is_closed() -> None:
    lines = ["“We began early.", "We ended late.”", "He left."]

    assert [one.is_inside_quotation for one in in_order(lines, "")] == [False, True, False]


def test_a_marked_span_gets_the_context_of_the_sentence_it_lies_in() -> None:
    start = TEXT.index("9 million")
    where = places(TEXT, BLOCKS)
    context = sentences_in_context(TEXT, where, Metadata())

    marked = sentence_at(TEXT, where, context, TextSpan(start, start + 9))
    elsewhere = sentence_at(TEXT, where, context, AD.span)

    assert (marked.text, marked.index) == ("9 million", 1)
    assert (elsewhere.text, elsewhere.previous) == ("Ad", "")


def test_words_are_compared_by_their_beginnings() -> None:
    assert stems("Approved by law") & stems("approval pending") == {"appro"}
