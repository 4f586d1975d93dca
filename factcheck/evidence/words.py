"""Words of a passage with their places: stop words, word stems, names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from factcheck import paths
from factcheck.domain.anchors import TextSpan

_WORD = re.compile(r"[^\W_]+(?:[\u2019'][^\W_]+)*")
_SHORTEST_STEM = 3


@dataclass(frozen=True, slots=True)
class Word:
    """One word: as written, its stem in lower case, and where it stands (code points)."""

    text: str
    stem: str
    span: TextSpan


@cache
def stop_words() -> frozenset[str]:
    """Return the English words that say nothing about what a sentence is about."""
    lines = (paths.resources_dir() / "stopwords" / "en.txt").read_text("utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def words(text: str) -> list[Word]:
    """Return every word of the text, numbers included, in order."""
    return [
        Word(found.group(), stem(found.group()), TextSpan(*found.span()))
        for found in _WORD.finditer(text)
    ]


def content_words(text: str) -> list[Word]:
    """Return the words that carry meaning: no stop words."""
    return [word for word in words(text) if word.text.lower() not in stop_words()]


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """Return the word in lower case without its commonest English endings.

    Cruder than Porter's algorithm on purpose: it only has to bring "cases" to "case" and
    "reported" to "report" when two short passages are compared.
    """
    plain = word.lower().replace("\u2019", "'").removesuffix("'s")
    for ending, put in (
        ("ies", "y"),
        ("sses", "ss"),
        ("ing", ""),
        ("ed", ""),
        ("es", "e"),
        ("s", ""),
    ):
        if plain.endswith(ending) and len(plain) - len(ending) >= _SHORTEST_STEM:
            if ending == "s" and plain.endswith("ss"):
                return plain
            return _without_final_e(plain.removesuffix(ending) + put)
    return _without_final_e(plain)


def names(text: str) -> list[Word]:
    """Return the words written like names: a capital that does not merely open a sentence."""
    return [word for word in content_words(text) if _is_name(text, word)]


def _is_name(text: str, word: Word) -> bool:
    if not word.text[0].isupper():
        return False
    before = text[: word.span.start].rstrip(" \"'“\u2018(")
    opens_sentence = not before or before[-1] in ".!?:\n"
    return not opens_sentence or word.text[1:] != word.text[1:].lower()


def _without_final_e(word: str) -> str:
    return word[:-1] if word.endswith("e") and len(word) > _SHORTEST_STEM else word
