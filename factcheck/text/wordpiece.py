"""Cuts text into the word pieces of an uncased BERT vocabulary, and remembers where each stands.

The steps are those of the reference tokenizer (Devlin et al., 2018): control characters go, CJK
characters and punctuation stand alone, letters lose case and accents, and every word is cut into
the longest pieces of the vocabulary, from the left.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

UNKNOWN, START, SEPARATOR, PADDING = "[UNK]", "[CLS]", "[SEP]", "[PAD]"

_LONGEST_WORD = 100
"""Characters from which the reference takes a word as unknown."""

_CJK = (
    (0x4E00, 0x9FFF),
    (0x3400, 0x4DBF),
    (0x20000, 0x2A6DF),
    (0x2A700, 0x2B73F),
    (0x2B740, 0x2B81F),
    (0x2B820, 0x2CEAF),
    (0xF900, 0xFAFF),
    (0x2F800, 0x2FA1F),
)


class WordPieces:
    """A vocabulary, and the cutting of text by it. Safe to use from several threads."""

    def __init__(self, pieces: Sequence[str]) -> None:
        self._ids: Mapping[str, int] = {piece: number for number, piece in enumerate(pieces)}
        self._unknown = self._ids[UNKNOWN]
        self._longest = max(map(len, pieces))
        self.of_word = lru_cache(maxsize=20_000)(self._of_word)

    def __len__(self) -> int:
        return len(self._ids)

    def id_of(self, piece: str) -> int:
        """Return the number of a piece; raise KeyError where the vocabulary lacks it."""
        return self._ids[piece]

    def ids(self, text: str, limit: int) -> list[int]:
        """Return the numbers of the first `limit` pieces of the text, without special ones."""
        found: list[int] = []
        for word in words(text):
            found += self.of_word(word)
            if len(found) >= limit:
                return found[:limit]
        return found

    def _of_word(self, word: str) -> tuple[int, ...]:
        """Cut one word into the longest pieces, from the left."""
        if len(word) > _LONGEST_WORD:
            return (self._unknown,)
        found: list[int] = []
        start = 0
        while start < len(word):
            number, start = self._longest_piece(word, start)
            if number is None:
                return (self._unknown,)
            found.append(number)
        return tuple(found)

    def _longest_piece(self, word: str, start: int) -> tuple[int | None, int]:
        """Return the longest piece that begins here and where it ends; None where there is none."""
        lead = "##" if start else ""
        for end in range(min(len(word), start + self._longest), start, -1):
            number = self._ids.get(lead + word[start:end])
            if number is not None:
                return number, end
        return None, len(word)


def words(text: str) -> Iterator[str]:
    """Yield the words and marks of the text as the vocabulary has them: small, without accents."""
    for chunk in "".join(map(_spaced, text)).split():
        plain = unicodedata.normalize("NFD", chunk.lower())
        yield from "".join(map(_set_apart, plain)).split()


@lru_cache(maxsize=4096)
def _spaced(character: str) -> str:
    """Return what the reference makes of one character before it looks for words."""
    code = ord(character)
    if code in {0, 0xFFFD}:
        return ""
    if character in "\t\n\r":
        return " "
    category = unicodedata.category(character)
    if category.startswith("C"):
        return ""
    if category == "Zs" or character.isspace():
        return " "
    return f" {character} " if any(low <= code <= high for low, high in _CJK) else character


@lru_cache(maxsize=4096)
def _set_apart(character: str) -> str:
    """Drop an accent, set a mark of punctuation apart, keep all else."""
    category = unicodedata.category(character)
    if category == "Mn":
        return ""
    is_ascii_mark = character.isascii() and not character.isalnum()
    return f" {character} " if is_ascii_mark or category.startswith("P") else character
