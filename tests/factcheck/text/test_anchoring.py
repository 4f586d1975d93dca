"""Claims are found again after an article was edited, and never at words that merely look alike."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

from factcheck.domain.anchors import TextSpan, surroundings
from factcheck.text.anchoring import Fate, Placement, find_again, find_quote

ARTICLES = 1200
CLAIMS_EACH = 6


def _mutated_articles() -> Any:
    path = Path(__file__).with_name("mutated_articles.py")
    spec = importlib.util.spec_from_file_location("mutated_articles", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["mutated_articles"] = module
    spec.loader.exec_module(module)
    return module


FIRST = "The council met on Tuesday in the old library. "
SECOND = "It set aside 66 places for visiting pupils this year. "
THIRD = "The mayor of Lorton left before the vote was taken."
TEXT = FIRST + SECOND + THIRD


def span_of(words: str, text: str = TEXT) -> TextSpan:
    start = text.index(words)
    return TextSpan(start, start + len(words))


def place(words: str, new: str, old: str = TEXT) -> Placement:
    return find_again(old, new, [span_of(words, old)])[0]


def test_an_untouched_text_leaves_every_claim_where_it_is() -> None:
    assert place(SECOND.strip(), TEXT) == Placement(Fate.UNCHANGED, span_of(SECOND.strip()), 1.0)


def test_a_claim_moves_with_what_was_put_before_it() -> None:
    new = "An opening paragraph of some length.\n\n" + TEXT
    found = place(SECOND.strip(), new)
    assert (found.fate, found.span) == (Fate.MOVED, span_of(SECOND.strip(), new))


def test_other_line_ends_are_no_other_words() -> None:
    new = TEXT.replace("places for", "places\nfor")
    found = place(SECOND.strip(), new)
    assert found.span
    assert found.span.cut(new) == SECOND.strip().replace("places for", "places\nfor")


def test_an_edited_sentence_between_its_neighbours_is_the_same_claim_changed() -> None:
    new = TEXT.replace("66 places", "60 places")
    found = place(SECOND.strip(), new)
    assert found.fate is Fate.CHANGED
    assert found.span
    assert found.span.cut(new) == SECOND.strip().replace("66", "60")


def test_a_part_of_a_sentence_is_cut_alike_from_the_edited_one() -> None:
    new = TEXT.replace("It set aside 66", "On that day it set aside 66")
    found = place("66 places for visiting pupils", new)
    assert found.span
    assert found.span.cut(new) == "66 places for visiting pupils"


def test_a_look_alike_is_not_the_claim_that_was_taken_out() -> None:
    alike = "It set aside 31 places for retired teachers this year. "
    old = FIRST + SECOND + THIRD + " The rest was put off. " + alike + "Nobody objected."
    new = FIRST + THIRD + " The rest was put off. " + alike + "Nobody objected."
    assert place(SECOND.strip(), new, old).fate is Fate.LOST


def test_a_list_of_one_mould_that_loses_a_line_loses_that_claim() -> None:
    lines = [f"In {town}, {number} people were arrested on Friday night." for town, number in
             (("Kelby", 34), ("Arlow", 36), ("Hulme", 35), ("Ivry", 33))]  # fmt: skip
    old, new = "\n".join(lines), "\n".join([lines[0], lines[2], lines[3]])
    assert place(lines[1], new, old).fate is Fate.LOST
    assert place(lines[2], new, old).fate is Fate.MOVED


def test_equal_sentences_are_told_apart_by_what_stands_around_them() -> None:
    again = "The clinic was closed for the whole of that winter."
    old = f"{FIRST}{again} {SECOND}Then the talk turned to roads. {again} {THIRD}"
    second = TextSpan(old.rindex(again), old.rindex(again) + len(again))
    new = "Something new came first. " + old
    found = find_again(old, new, [second])[0]
    assert found.span == TextSpan(new.rindex(again), new.rindex(again) + len(again))


def test_one_of_two_equal_sentences_may_be_either_and_is_lost() -> None:
    again = "The clinic was closed for the whole of that winter."
    old = f"{again} {FIRST}{SECOND}{THIRD} {again}"
    new = f"A wholly different start, which is long. {again} And a wholly different end of it."
    assert place(again, new, old).fate is Fate.LOST


def test_a_number_is_not_found_inside_a_longer_one() -> None:
    new = FIRST + "There were 660 of them. " + THIRD
    assert place("66", new).fate is Fate.LOST


@pytest.mark.parametrize("words", ["", "   "])
def test_empty_words_are_lost(words: str) -> None:
    assert find_quote(words, "", "", TEXT).fate is Fate.LOST


def test_a_lost_claim_is_found_by_its_quote_and_surroundings() -> None:
    span = span_of(SECOND.strip())
    around = surroundings(TEXT, span)
    new = "An opening. " + TEXT
    found = find_quote(span.cut(TEXT), around.prefix, around.suffix, new)
    assert found.span == span_of(SECOND.strip(), new)


def test_thousands_of_edits_move_no_claim_wrongly_and_lose_few() -> None:
    """Findable: the words are kept and stand once, or are edited between untouched neighbours."""
    made = _mutated_articles()
    wrong, findable, found = [], 0, 0
    for seed in range(ARTICLES):
        editor = made.Editor(seed)
        draft = editor.write()
        revised = editor.revise(draft)
        ids = editor.choose(draft, CLAIMS_EACH)
        places = find_again(draft.text(), revised.text(), [draft.spans()[one] for one in ids])
        for one, placement in zip(ids, places, strict=True):
            truth = revised.spans().get(one)
            if _is_wrong(draft, revised, one, placement):
                wrong.append((seed, one, placement))
            if truth and _is_findable(draft, revised, one):
                findable += 1
                found += placement.span == truth
    assert wrong == []
    assert findable > ARTICLES
    assert found / findable >= 0.97


def _is_wrong(draft: Any, revised: Any, one: int, placement: Placement) -> bool:
    """A place is wrong when it holds another sentence, or equal words among other neighbours."""
    truth = revised.spans().get(one)
    if placement.span is None or placement.span == truth:
        return False
    quote = draft.spans()[one].cut(draft.text())
    if placement.span.cut(revised.text()) != quote:
        return True
    before, after = _neighbours([part.text for part in draft.flat()], quote)
    others, following = _neighbours([part.text for part in revised.flat()], quote)
    return before.isdisjoint(others) and after.isdisjoint(following)


def _neighbours(sentences: list[str], quote: str) -> tuple[set[str], set[str]]:
    padded = ["", *sentences, ""]
    places = [place for place, one in enumerate(padded) if one == quote]
    return {padded[one - 1] for one in places}, {padded[one + 1] for one in places}


def _is_findable(draft: Any, revised: Any, one: int) -> bool:
    old, new = draft.flat(), revised.flat()
    here = next(place for place, part in enumerate(old) if part.id == one)
    there = next(place for place, part in enumerate(new) if part.id == one)
    words = old[here].text
    if sum(part.text == words for part in old) > 1 or len(words.split()) < 5:
        return False
    if new[there].text == words:
        twins = [part for part in new if part.text == words]
        return len(twins) == 1
    return _same(old, here - 1, new, there - 1) and _same(old, here + 1, new, there + 1)


def _same(old: list[Any], place: int, new: list[Any], other: int) -> bool:
    """Whether the same sentence stands there in both, or both texts end there."""
    if not (0 <= place < len(old) and 0 <= other < len(new)):
        return not 0 <= place < len(old) and not 0 <= other < len(new)
    return bool(old[place].text == new[other].text)
