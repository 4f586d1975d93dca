"""Passages of other articles are found for a claim, ranked, and compared with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from typing_extensions import override

from factcheck.evidence.quantities import Passage, Relation
from factcheck.evidence.suggestions import suggest_passages
from factcheck.store.database import sqlite

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from factcheck.evidence.ranking import Found

CLAIM = Passage("Councillor Castell said that fewer than 60 shops of Arlow were closed in 2019.")
ABOUT = "In Arlow 66 shops were closed in 2019, councillor Castell said on Friday."
FILLING = [f"Reader {number} wrote of the weather and of road {number}." for number in range(60)]


@dataclass(frozen=True)
class Stored:
    text: str
    rank: float
    article_id: str


class Shelf:
    """A library of a few sentences over SQLite's own full-text search."""

    def __init__(self, passages: Sequence[tuple[str, str]]) -> None:
        self._rows = list(passages)
        self._db = sqlite.connect(":memory:")
        self._db.execute(
            "CREATE VIRTUAL TABLE shelf USING "
            "fts5(article, words, tokenize='porter unicode61 remove_diacritics 2')"
        )
        self._db.executemany("INSERT INTO shelf VALUES (?, ?)", self._rows)

    @property
    def total(self) -> int:
        return len(self._rows)

    def holding(self, terms: Sequence[str]) -> Mapping[str, int]:
        query = "SELECT count(*) FROM shelf WHERE shelf MATCH ?"
        return {term: self._db.execute(query, (f'"{term}"',)).fetchone()[0] for term in terms}

    def matching(self, match: str, limit: int) -> list[Stored]:
        query = "SELECT words, -bm25(shelf), article FROM shelf WHERE shelf MATCH ? LIMIT ?"
        return [Stored(*row) for row in self._db.execute(query, (match, limit))]

    def context(self, found: Found) -> Passage:
        return Passage(found.text, "2020-01-04")

    def near(self, claim: str, limit: int) -> list[Stored] | None:
        return None

    def nearness(self, claim: str, found: Sequence[Found]) -> list[float]:
        raise AssertionError("asked for without vectors")


class NearShelf(Shelf):
    """A shelf that also knows one passage near in meaning that shares no word with the claim."""

    meant = Stored("Many traders gave up that winter.", 0.0, "meant")

    @override
    def near(self, claim: str, limit: int) -> list[Stored]:
        return [self.meant, replace(self.matching('"arlow"', 1)[0], rank=0.0)]

    @override
    def nearness(self, claim: str, found: Sequence[Found]) -> list[float]:
        return [0.9 if one.text == self.meant.text else 0.3 for one in found]


PASSAGES = [("a", ABOUT), *(("filling", one) for one in FILLING)]


def test_the_passage_that_bears_on_the_claim_is_offered_with_its_quantities() -> None:
    [found] = suggest_passages(CLAIM, Shelf(PASSAGES))
    assert found.found.article_id == "a"
    relations = {
        one.relation: (one.here_value, one.there_value) for one in found.comparison.relations
    }
    assert relations[Relation.DIFFERS] == ("60", "66")
    assert relations[Relation.SAME] == ("2019", "2019")


def test_words_of_operators_and_quotes_are_only_words() -> None:
    claim = Passage('NEAR "Arlow" AND NOT (shops*) OR: 66 ^closed -2019')
    assert suggest_passages(claim, Shelf(PASSAGES))[0].found.text == ABOUT


def test_a_claim_of_stop_words_is_offered_nothing() -> None:
    assert suggest_passages(Passage("It was not there."), Shelf(PASSAGES)) == []


def test_nothing_in_common_is_offered_nothing() -> None:
    assert suggest_passages(Passage("A baker sold bread."), Shelf(PASSAGES)) == []


def test_what_only_meaning_finds_joins_and_nothing_is_offered_twice() -> None:
    texts = [one.found.text for one in suggest_passages(CLAIM, NearShelf(PASSAGES))]
    assert set(texts) == {ABOUT, NearShelf.meant.text}
    assert len(texts) == 2


def test_no_more_than_asked_for() -> None:
    many = [(f"article {number}", ABOUT) for number in range(12)] + PASSAGES
    assert len(suggest_passages(CLAIM, Shelf(many), limit=3)) == 3
