"""A claim becomes a search for the words that tell it from others."""

from __future__ import annotations

from factcheck.evidence.query import (
    FEWEST_TERMS,
    MOST_ROWS,
    MOST_TERMS,
    cleaned,
    match_string,
    search_terms,
)


def test_links_and_the_signature_of_a_tweet_are_taken_off() -> None:
    tweet = (
        "Look at #BridgeOfArlow https://t.co/abc pic.twitter.com/xyz — Ann B. (@annb) May 3, 2019"
    )
    assert cleaned(tweet) == "Look at Bridge Of Arlow"


def test_a_claim_of_links_alone_stays_what_it_is() -> None:
    assert cleaned("https://example.org") == "https://example.org"


def test_stop_words_are_not_looked_for_and_every_stem_once() -> None:
    assert search_terms("The bridge and the bridges of Arlow") == ("bridge", "arlow")


def test_the_rarest_words_come_first_and_absent_ones_are_left_out() -> None:
    held = {"bridge": 90, "arlow": 2, "unheard": 0}
    assert search_terms("The unheard bridge of Arlow", held.__getitem__) == ("arlow", "bridge")


def test_a_long_claim_keeps_its_rarest_words() -> None:
    claim = " ".join(f"word{number}x" for number in range(60))
    terms = search_terms(claim, lambda term: int(term[4:-1]) + 1)
    assert terms == tuple(f"word{number}x" for number in range(MOST_TERMS))


def test_terms_are_quoted_so_that_nothing_in_them_is_an_operator() -> None:
    assert match_string(["near", 'o"neil']) == '"near" OR "o""neil"'
    assert match_string([]) == ""


def test_a_claim_of_stop_words_gives_no_search() -> None:
    assert search_terms("It was not there.") == ()


def test_the_commonest_words_are_not_looked_for_where_they_stand_in_very_many_rows() -> None:
    claim = "alpha bravo charlie delta echo foxtrot golf hotel"
    few = dict.fromkeys(claim.split(), 100)
    many = few | {"golf": MOST_ROWS, "hotel": 2 * MOST_ROWS}
    assert len(search_terms(claim, few.__getitem__)) == 8
    assert search_terms(claim, many.__getitem__) == tuple(claim.split()[:FEWEST_TERMS])
