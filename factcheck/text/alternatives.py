"""Patterns of many words, told apart by their first letter instead of tried one by one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ALSO = {"i": "ıİ", "k": "\N{KELVIN SIGN}", "s": "ſ", "å": "\N{ANGSTROM SIGN}"}
"""What is the same letter as well where case counts for nothing."""


def any_case(words: Iterable[str]) -> str:
    """Return a pattern of the words, which begin with small letters or marks, in any case.

    Of words with the same first letter the earlier is tried first. What follows the first letter
    may be a pattern. Looking is twice as fast as with a plain list of them.
    """
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[0].lower(), []).append(word[1:])
    told = (
        f"(?-i:[{first}{first.upper()}{_ALSO.get(first, '')}])(?i:{'|'.join(rest)})"
        for first, rest in by_letter.items()
    )
    return f"(?:{'|'.join(told)})"
