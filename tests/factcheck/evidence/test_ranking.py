"""What a search found is put in the order of how likely it bears on the claim."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from factcheck.evidence.ranking import READ_AT_MOST, SHOWN_FROM, Corpus, Kind, rank

CLAIM = "Councillor Castell said 66 shops of Arlow were closed in 2019."
GOOD = "In Arlow 66 shops were closed during 2019, councillor Castell told a meeting."
POOR = "The shops of the capital open late on Sundays."


@dataclass(frozen=True)
class Hit:
    text: str
    rank: float
    article_id: str = "a"


CORPUS = Corpus({"councillor": 40, "castell": 3, "66": 9, "shops": 200, "arlow": 5,
                 "closed": 300, "2019": 500}, 20_000)  # fmt: skip


def test_the_passage_that_shares_rare_words_and_numbers_comes_first() -> None:
    ranked = rank(CLAIM, [Hit(POOR, 4.0), Hit(GOOD, 30.0)], CORPUS)
    assert [one.found.text for one in ranked] == [GOOD, POOR]
    assert ranked[0].score > SHOWN_FROM[Kind.PASSAGE] > ranked[1].score


def test_the_shared_words_are_marked_in_code_points() -> None:
    text = "🛑 " + GOOD
    [one] = rank(CLAIM, [Hit(text, 30.0)], CORPUS)
    marked = [span.cut(text) for span in one.shared]
    assert {"Arlow", "66", "shops", "closed", "2019", "Castell"} <= set(marked)
    assert "meeting" not in marked


def test_one_article_gives_at_most_two() -> None:
    hits = [Hit(GOOD, 30.0 - place, "a") for place in range(4)] + [Hit(POOR, 4.0, "b")]
    assert [one.found.article_id for one in rank(CLAIM, hits, CORPUS)].count("a") == 2


def test_nearness_in_meaning_counts_where_it_is_known() -> None:
    hits = [Hit(POOR, 0.0, "a"), Hit(POOR, 0.0, "b")]
    ranked = rank(CLAIM, hits, CORPUS, nearness=[0.1, 0.8])
    assert [one.found.article_id for one in ranked] == ["b", "a"]


def test_scores_are_likelihoods() -> None:
    for kind in Kind:
        for one in rank(CLAIM, [Hit(POOR, 4.0), Hit(GOOD, 30.0)], CORPUS, kind=kind):
            assert 0 < one.score < 1


def test_nothing_found_ranks_nothing() -> None:
    assert rank(CLAIM, [], CORPUS) == []


def test_rare_words_weigh_more_and_a_small_collection_is_made_comparable() -> None:
    assert CORPUS.weight("castell") > CORPUS.weight("shops") > 0
    assert CORPUS.scale == 1.0
    assert Corpus({}, 30).scale == pytest.approx(2.708, abs=0.01)


def test_other_words_of_like_meaning_bring_a_passage_up() -> None:
    claim, corpus = "The doctor was arrested in Arlow.", Corpus({"arlow": 5}, 20_000)
    told = "Police in Arlow detained the physician."
    other = "Police in Arlow repaved the carpark."
    ranked = rank(claim, [Hit(other, 9.0, "a"), Hit(told, 9.0, "b")], corpus)
    assert [one.found.text for one in ranked] == [told, other]


def test_of_an_endless_text_only_what_stands_around_the_first_wanted_word_is_read() -> None:
    text = "und so weiter, " * 40_000 + GOOD + " 12 or 13 of them, " * 40_000
    [one] = rank(CLAIM, [Hit(text, 30.0)], CORPUS)
    assert len(one.read) == READ_AT_MOST
    assert GOOD in one.read.cut(text)
    assert {"Arlow", "66", "Castell"} <= {span.cut(text) for span in one.shared}


def test_an_endless_text_without_a_wanted_word_is_read_from_its_start() -> None:
    [one] = rank(CLAIM, [Hit("und so weiter, " * 400, 0.0)], CORPUS, nearness=[0.5])
    assert (one.read.start, one.read.end) == (0, READ_AT_MOST)
    [short] = rank(CLAIM, [Hit(GOOD, 30.0)], CORPUS)
    assert (short.read.start, short.read.end) == (0, len(GOOD))
