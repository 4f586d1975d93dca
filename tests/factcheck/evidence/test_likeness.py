"""Words of like meaning count where a text says the same in other words."""

from __future__ import annotations

import pytest

from factcheck.evidence.likeness import likenesses

WANTED = {"doctor": 2.0, "vaccine": 3.0}


def test_a_text_in_other_words_is_likelier_than_one_of_other_things() -> None:
    near, far = likenesses(WANTED, [["physician", "vaccines"], ["bridge", "harbour"]])
    assert near.covered > 0.6 * sum(WANTED.values()) > far.covered
    assert near.topic > 0.6 > far.topic


def test_the_very_words_cover_all_there_is() -> None:
    [same] = likenesses(WANTED, [["vaccine", "doctor"]])
    assert same.covered == pytest.approx(5.0)
    assert same.topic == pytest.approx(1.0)


def test_a_number_is_like_itself_alone() -> None:
    same, other = likenesses({"66": 4.0}, [["66", "shops"], ["60", "sixty"]])
    assert same.covered == pytest.approx(4.0)
    assert other.covered == 0


def test_rare_words_say_more_of_what_a_text_is_about() -> None:
    rare, common = likenesses({"year": 1.0, "vaccine": 1.0}, [["vaccine"], ["year"]])
    assert rare.topic > common.topic


@pytest.mark.parametrize("wanted", [{}, WANTED])
def test_texts_without_words_and_words_of_no_piece_are_like_nothing(
    wanted: dict[str, float],
) -> None:
    assert likenesses(wanted, []) == []
    for one in likenesses(wanted, [[], ["\u5317\u4eac"], ["x" * 300]]):
        assert one.covered == pytest.approx(0, abs=1e-6)
        assert one.topic == 0
