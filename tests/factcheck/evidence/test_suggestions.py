"""What bears on a claim is found by its words and by its meaning, ranked, and cut where it ends."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.evidence.ranking import OFFERED_FROM, SHOWN_FROM, Kind
from factcheck.evidence.suggestions import likely
from factcheck.store.database import sqlite

if TYPE_CHECKING:
    from collections.abc import Sequence

CLAIM = "Councillor Castell said that fewer than 60 shops of Arlow were closed in 2019."
ABOUT = "In Arlow 66 shops were closed in 2019, councillor Castell said on Friday."
MEANT = "Many traders gave up that winter."
FILLING = [f"Reader {number} wrote of the weather and of road {number}." for number in range(60)]


@dataclass(frozen=True)
class Stored:
    number: int
    text: str
    rank: float
    article_id: str


class Shelf:
    """A library of a few sentences over SQLite's own full-text search."""

    def __init__(self, passages: Sequence[tuple[str, str]]) -> None:
        self.total = len(passages)
        self.asked: list[str] = []
        self._db = sqlite.connect(":memory:")
        self._db.execute(
            "CREATE VIRTUAL TABLE shelf USING "
            "fts5(article, words, tokenize='porter unicode61 remove_diacritics 2')"
        )
        self._db.executemany("INSERT INTO shelf VALUES (?, ?)", passages)

    def holding(self, term: str) -> int:
        query = "SELECT count(*) FROM shelf WHERE shelf MATCH ?"
        return int(self._db.execute(query, (f'"{term}"',)).fetchone()[0])

    def matching(self, match: str, limit: int) -> list[Stored]:
        self.asked.append(match)
        query = (
            "SELECT rowid, words, -bm25(shelf), article FROM shelf WHERE shelf MATCH ? "
            "ORDER BY bm25(shelf) LIMIT ?"
        )
        return [Stored(*row) for row in self._db.execute(query, (match, limit))]

    def numbered(self, numbers: Sequence[int]) -> list[Stored]:
        query = "SELECT rowid, words, 0.0, article FROM shelf WHERE rowid = ?"
        return [Stored(*self._db.execute(query, (one,)).fetchone()) for one in numbers]


class Near:
    """Meaning that knows one row as near, some as far, and some not at all."""

    def __init__(self, near: int, unknown: Sequence[int] = ()) -> None:
        self._near, self._unknown = near, unknown

    def nearest(self, limit: int, least: float) -> list[int]:
        return [self._near, 1][:limit] if least < 0.9 else []

    def cosines(self, numbers: Sequence[int]) -> list[float | None]:
        return [
            None if one in self._unknown else 0.9 if one == self._near else 0.3 for one in numbers
        ]


PASSAGES = [("a", ABOUT), *(("filling", one) for one in FILLING), ("meant", MEANT)]
MEANT_NUMBER = len(PASSAGES)


def test_the_passage_that_bears_on_the_claim_is_offered_with_the_words_shared() -> None:
    [found] = likely(CLAIM, Shelf(PASSAGES))
    assert found.found.article_id == "a"
    assert {one.cut(ABOUT) for one in found.shared} >= {"Arlow", "shops", "Castell", "2019"}


def test_words_of_operators_and_quotes_are_only_words() -> None:
    claim = 'NEAR "Arlow" AND NOT (shops*) OR: 66 ^closed -2019'
    assert likely(claim, Shelf(PASSAGES))[0].found.text == ABOUT


def test_a_claim_of_stop_words_is_offered_nothing() -> None:
    shelf = Shelf(PASSAGES)
    assert likely("It was not there.", shelf) == []
    assert shelf.asked == []


def test_nothing_in_common_is_offered_nothing() -> None:
    assert likely("A baker sold bread.", Shelf(PASSAGES)) == []


def test_what_only_meaning_finds_joins_and_nothing_is_offered_twice() -> None:
    found = likely(CLAIM, Shelf(PASSAGES), meaning=Near(MEANT_NUMBER))
    assert {one.found.text for one in found} == {ABOUT, MEANT}
    assert len(found) == 2


def test_a_passage_without_a_vector_is_judged_by_its_words_as_if_there_were_none_at_all() -> None:
    plain = likely(CLAIM, Shelf(PASSAGES))
    found = likely(CLAIM, Shelf(PASSAGES), meaning=Near(MEANT_NUMBER, unknown=[1]))
    assert plain[0] in found


def test_no_more_than_asked_for() -> None:
    many = [(f"article {number}", ABOUT) for number in range(12)] + PASSAGES
    assert len(likely(CLAIM, Shelf(many), limit=3)) == 3


def test_what_is_too_unlikely_for_a_person_is_told_on_request_with_its_score() -> None:
    claim = "A reader wrote of the road."
    shown = likely(claim, Shelf(PASSAGES), Kind.VERDICT)
    told = likely(claim, Shelf(PASSAGES), Kind.VERDICT, unsure=True)
    assert shown == []
    assert all(OFFERED_FROM[Kind.VERDICT] <= one.score < SHOWN_FROM[Kind.VERDICT] for one in told)
    assert told
