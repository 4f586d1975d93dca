"""Reads JSON of any length piece by piece: never more than a small part of it is in memory."""

from __future__ import annotations

import codecs
import json
import re
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

_PART = 1_048_576
"""Bytes read at a time."""
_AHEAD = 262_144
"""Code points at hand before a value is decoded: nearly every one is whole in them."""
LONGEST_PIECE = 2_097_152
"""Code points of the longest value that is decoded in one go; a longer one is looked into."""
_BLANK = re.compile(r"[ \t\n\r]*")
_UNFINISHED = re.compile(r'\s*|"(?:[^"\\]|\\.)*\\?|[\w.+-]+', re.DOTALL)
"""What may stand at the end of a text that was cut: nothing, or a string or word begun."""
_NOT_WHOLE = object()


class BrokenJsonError(ValueError):
    """What is no JSON, at a code point of the text; `is_cut` where its end is what is missing."""

    def __init__(self, place: int, *, is_cut: bool) -> None:
        super().__init__(f"no JSON at {place}")
        self.place = place
        self.is_cut = is_cut


def pieces(stream: IO[bytes], inside: Collection[str], deepest: int) -> Iterator[tuple[Any, int]]:
    """Yield the values of a JSON text in UTF-8, or of several one after the other (JSON Lines).

    Lists come element by element, each with the number of containers around it. An object too long
    to be decoded, or broken, comes as the values of its members named in `inside`, as far as it
    goes; the others are passed over. Raises BrokenJsonError then, as for what is too long and
    nested more than `deepest`; and UnicodeDecodeError.
    """
    window = _Window(stream)
    while window.sign():
        yield from _values(window, frozenset(inside), deepest, 0)


def _values(
    window: _Window, inside: frozenset[str], deepest: int, depth: int
) -> Iterator[tuple[Any, int]]:
    sign = window.sign()
    if sign == "[" and depth < deepest:
        for _ in window.items("[", "]"):
            yield from _values(window, inside, deepest, depth + 1)
        return
    value = window.value()
    if value is not _NOT_WHOLE:
        yield value, depth
    elif sign == "{" and depth < deepest:
        yield from _members(window, inside, deepest, depth)
    else:
        raise window.broken()


def _members(
    window: _Window, inside: frozenset[str], deepest: int, depth: int
) -> Iterator[tuple[Any, int]]:
    for _ in window.items("{", "}"):
        name = window.value()
        window.take(":")
        for found in _values(window, inside, deepest, depth + 1):
            if name in inside:
                yield found


class _Window:
    """The part of a text that is in memory, and how far it was read."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")()
        self._json = json.JSONDecoder()
        self._text = ""
        self._at = 0
        self._dropped = 0
        self._is_all = False

    def sign(self) -> str:
        """Go to the next sign that is no blank and return it, "" at the end of the text."""
        while True:
            self._at = _BLANK.match(self._text, self._at).end()  # type: ignore[union-attr]
            if self._at < len(self._text) or self._is_all:
                return self._text[self._at : self._at + 1]
            self._read(_PART)

    def take(self, sign: str) -> None:
        """Go past this sign; raise BrokenJsonError where another stands."""
        if self.sign() != sign:
            raise self.broken()
        self._at += 1

    def items(self, opening: str, closing: str) -> Iterator[None]:
        """Yield at the beginning of each item of a container, whose end it goes past at last."""
        self.take(opening)
        if self.sign() != closing:
            yield
        while self.sign() != closing:
            self.take(",")
            yield
        self.take(closing)

    def value(self) -> Any:
        """Go past the next value and return it.

        A container that is too long or broken is not gone past: _NOT_WHOLE. Raises BrokenJsonError
        for anything else that is.
        """
        sign = self.sign()
        if len(self._text) - self._at < _AHEAD and not self._is_all:
            self._read(_PART)
        while (found := self._decoded()) is _NOT_WHOLE:
            held = len(self._text) - self._at
            if self._is_all or held > LONGEST_PIECE:
                if sign in {"{", "["}:
                    return _NOT_WHOLE
                raise self.broken()
            self._read(max(_PART, held))
        return found

    def _decoded(self) -> Any:
        """Go past the value and return it where all of it is at hand, else _NOT_WHOLE."""
        try:
            found, end = self._json.raw_decode(self._text, self._at)
        except json.JSONDecodeError:
            return _NOT_WHOLE
        except RecursionError as error:
            raise self.broken() from error
        if end == len(self._text) and not self._is_all:
            return _NOT_WHOLE  # of a number more may follow
        self._at = end
        return found

    def broken(self) -> BrokenJsonError:
        """Return that what stands here cannot go on so."""
        rest = self._text[self._at :]
        is_cut = self._is_all and bool(_UNFINISHED.fullmatch(rest))
        return BrokenJsonError(self._dropped + self._at, is_cut=is_cut)

    def _read(self, size: int) -> None:
        """Read some more, and let go of what was gone past."""
        data = self._stream.read(size)
        self._is_all = not data
        self._dropped += self._at
        self._text = self._text[self._at :] + self._decoder.decode(data, final=self._is_all)
        self._at = 0
