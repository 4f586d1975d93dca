"""Words as bucket numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.detection import hashing


def test_words_are_evened_out_and_keep_their_places() -> None:
    text = "Don\u2019t pay 3 or 1,200 Euros!"

    found = hashing.tokens(text)

    assert [one.word for one in found] == ["don't", "pay", "0", "or", "00", "euros", "!"]
    assert [text[one.start : one.end] for one in found][4] == "1,200"


def test_the_buckets_never_change_from_one_run_to_the_next() -> None:
    assert hashing.word_bucket("dam") == 63480
    assert hashing.pair_bucket("the", "dam") in hashing.word_buckets(["the", "dam"])


def test_the_order_of_words_counts_only_in_pairs() -> None:
    one, other = hashing.word_buckets(["dogs", "bite"]), hashing.word_buckets(["bite", "dogs"])

    assert {hashing.word_bucket("dogs"), hashing.word_bucket("bite")} <= one & other
    assert one != other


def test_words_of_one_family_share_runs_of_letters() -> None:
    assert hashing.runs("approve") & hashing.runs("approval")
    assert not hashing.runs("cat") & hashing.runs("dog")


@given(st.text(max_size=80))
def test_every_bucket_is_one_of_those_there_are(text: str) -> None:
    words = [one.word for one in hashing.tokens(text)]

    buckets = hashing.word_buckets(words) | hashing.letter_buckets(words)

    assert all(0 <= bucket < hashing.BUCKETS for bucket in buckets)
