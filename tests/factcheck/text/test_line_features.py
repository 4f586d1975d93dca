from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from factcheck.text.line_features import NAMES, line_features
from factcheck.text.page_lines import page_of


def features(text: str) -> list[dict[str, float]]:
    rows = line_features(page_of(text), {"harbour": 2.0, "menu": -4.0})
    return [dict(zip(NAMES, row, strict=True)) for row in rows]


@given(st.text(max_size=300))
def test_every_line_has_every_feature_within_bounds(text: str) -> None:
    for row in features(text):
        assert all(-4.0 <= value <= 6.0 for value in row.values())


def test_sentences_and_menus_differ_where_they_should() -> None:
    menu, sentence = features("Menu\n\nThe harbour of the town was closed, they said.")

    assert sentence["ends_sentence"] > menu["ends_sentence"]
    assert sentence["function_words"] > menu["function_words"]
    assert sentence["best_word"] > 0 > menu["worst_word"]
    assert sentence["speech"] == 1
    assert menu["furniture"] == 1


def test_other_scripts_have_sentence_ends_and_words_too() -> None:
    (hindi,) = features("पुल को तूफान के बाद सोमवार को बंद कर दिया गया था।")
    (japanese,) = features("橋は嵐のあとで閉鎖されました。")

    assert hindi["ends_sentence"] == japanese["ends_sentence"] == 1
    assert hindi["few_words"] == japanese["one_word"] == 0


def test_an_empty_page_has_no_rows() -> None:
    assert features("\n \n") == []
