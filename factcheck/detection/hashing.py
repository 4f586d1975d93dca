"""The words of a sentence as bucket numbers: words, pairs of words, and runs of letters in words.

Hashing needs no vocabulary: any word of any language has its buckets. The hash is CRC-32, the same
on every machine.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import lru_cache

BUCKETS = 1 << 16

_TOKEN = re.compile(r"\d[\d.,]*|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]")
_RUNS = (3, 4, 5)
"""Lengths of the runs of letters within a word, with a space at either end."""

_LONGEST = 40
"""Letters of a word from which the rest is not looked at."""


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark, evened out, and where it stands in the sentence."""

    word: str
    start: int
    end: int


def tokens(text: str) -> list[Token]:
    """Return the words and marks of the text; digits are told apart only as one or several."""
    return [Token(_evened(found[0]), found.start(), found.end()) for found in _TOKEN.finditer(text)]


def words(text: str) -> list[str]:
    """Return the words and marks of the text, evened out."""
    return [_evened(found) for found in _TOKEN.findall(text)]


def word_buckets(found: list[str]) -> set[int]:
    """Return the buckets of the words and of the pairs of neighbours, both ends included."""
    return set(map(word_bucket, found)) | set(map(pair_bucket, ["^", *found], [*found, "$"]))


def letter_buckets(found: list[str]) -> set[int]:
    """Return the buckets of the runs of letters in all words."""
    return set().union(*map(runs, found))


def word_bucket(word: str) -> int:
    """Return the bucket of one word by itself."""
    return _bucket(f"w:{word}")


def pair_bucket(first: str, second: str) -> int:
    """Return the bucket of two words in a row."""
    return _bucket(f"w:{first} {second}")


@lru_cache(maxsize=10_000)
def runs(word: str) -> frozenset[int]:
    """Return the buckets of the runs of letters of one word."""
    padded = f" {word} "
    return frozenset(
        _bucket(f"c:{padded[at : at + length]}")
        for length in _RUNS
        for at in range(len(padded) - length + 1)
    )


def _bucket(key: str) -> int:
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % BUCKETS


def _evened(word: str) -> str:
    if word[0].isdigit():
        return "0" if len(word) == 1 else "00"
    return word[:_LONGEST].casefold().replace("’", "'")
