from __future__ import annotations

import pytest

from factcheck.text import languages
from factcheck.text.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mayor said that the bridge would be closed and that it was not safe to use.", "en"),
        (
            "Die Brücke ist nach dem Sturm nicht mehr sicher, und sie wird von der Stadt gesperrt.",
            "de",
        ),
        ("Le pont est fermé depuis la tempête et la ville ne sait pas quand il va ouvrir.", "fr"),
        ("Мост закрыт, и город не знает, когда он будет снова открыт для людей.", "ru"),
        ("橋は嵐のあとで閉鎖されました。", "ja"),
        ("पुल तूफान के बाद बंद कर दिया गया।", "hi"),
    ],
)
def test_the_language_is_told_by_script_and_common_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The mill ground 4,200 tonnes of rye, the port office said.", "en"),
        ("Die Mühle in Norrvik mahlte im Jahr 2023 rund 4200 Tonnen Roggen.", "de"),
        ("Le moulin de Norrvik a moulu 4200 tonnes de seigle, selon le bureau du port.", "fr"),
        ("El molino de Norrvik molió 4200 toneladas de centeno, dijo la oficina del puerto.", "es"),
        ("طحنت المطحنة 4200 طن من الجاودار في عام 2023.", "ar"),
        ("मिल ने 2023 में 4200 टन राई पीसी।", "hi"),
        ("Młyn w Norrvik zmielił w ubiegłym roku 4200 ton żyta.", "pl"),
    ],
)
def test_one_sentence_is_enough(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize("text", ["4711 0815 XYZ", "", "12 % 1,400 €", "👩‍👩‍👧‍👦 🇪🇬", "OK"])
def test_a_text_that_does_not_show_its_language_has_none(text: str) -> None:
    assert language_of(text) is None


def test_a_usual_english_article_is_told_without_the_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(languages, "_identifier", lambda: pytest.fail("the library was asked"))
    sentence = "The mayor said that the bridge would be closed and that it was not safe to use."

    assert (
        language_of(f"{sentence} It had been built by his party in the years after the war.")
        == "en"
    )
