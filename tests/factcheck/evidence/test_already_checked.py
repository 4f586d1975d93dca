"""Earlier claims are offered when they say the same, and only then."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.evidence.already_checked import EarlierClaims

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDINGS = [
    ("one", "Councillor Castell closed 66 shops of Arlow in 2019."),
    ("two", "The ferry to Kelby lost 969 crowns between spring and autumn."),
    ("three", "The museum of Ivry was rebuilt after the flood of 1981."),
    *((f"other {number}", f"Reader {number} wrote about the weather in town {number}.")
      for number in range(40)),
]  # fmt: skip
EARLIER = EarlierClaims(WORDINGS)


def test_the_same_claim_in_other_words_is_found() -> None:
    [found] = EARLIER.like("In 2019, 66 shops in Arlow were closed by councillor Castell")
    assert found.id == "one"
    assert "Castell" in [span.cut(found.text) for span in found.shared]


def test_a_claim_about_something_else_finds_nothing() -> None:
    assert EARLIER.like("A baker of Lorton sold bread without a licence.") == []


def test_one_shared_word_is_not_enough() -> None:
    assert EARLIER.like("The museum of Hulme has no director at present.") == []


def test_stop_words_alone_find_nothing() -> None:
    assert EARLIER.like("It was not there.") == []


def test_an_empty_record_finds_nothing() -> None:
    assert EarlierClaims([]).like("Councillor Castell closed 66 shops.") == []


def test_nearness_is_asked_for_the_claims_found() -> None:
    asked: list[str] = []

    def nearness(ids: Sequence[str]) -> list[float]:
        asked.extend(ids)
        return [0.9 for _ in ids]

    found = EARLIER.like("Councillor Castell closed 66 shops of Arlow", nearness=nearness)
    assert [one.id for one in found] == ["one"]
    assert "one" in asked


def test_the_likeliest_come_first_and_no_more_than_asked() -> None:
    found = EARLIER.like("The weather in town 7 was all reader 7 wrote about.", least=0.0, limit=3)
    assert len(found) == 3
    assert found[0].id == "other 7"
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
