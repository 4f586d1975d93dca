"""Turns bytes into the immutable text of an article, and counts what it had to replace.

Encodings are never guessed in silence: a byte order mark, then what was declared, then strict
UTF-8; failing that, the reader is refused with a proposal a person can confirm.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import UnreadableFileError
from factcheck.said import said
from factcheck.text.encodings import propose_encoding, wide_encoding

if TYPE_CHECKING:
    from collections.abc import Iterable

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark is its first half
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WEB_ALIASES = {"iso8859-1": "cp1252", "ascii": "cp1252"}
"""What browsers read these labels as (WHATWG Encoding, section 4.2)."""
_SURROGATE = re.compile("[\ud800-\udfff]")
_SAMPLE = 200_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text as its encoding gives it; `warnings` are sentences about doubts."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NormalText:
    """A text ready to be stored: line ends are LF, no NUL, no lone surrogate."""

    text: str
    nuls: int = 0
    surrogates: int = 0

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was replaced, in words."""
        return (*_told_of_nuls(self.nuls), *_told_of_broken(self.surrogates))


def _told_of_nuls(count: int) -> tuple[str, ...]:
    if count == 1:
        return (said("1 NUL character was shown as {sign}.", sign=REPLACEMENT),)
    many = said("{count} NUL characters were shown as {sign}.", count=count, sign=REPLACEMENT)
    return (many,) if count else ()


def _told_of_broken(count: int) -> tuple[str, ...]:
    if count == 1:
        return (said("1 broken character was shown as {sign}.", sign=REPLACEMENT),)
    many = said("{count} broken characters were shown as {sign}.", count=count, sign=REPLACEMENT)
    return (many,) if count else ()


def decode(
    data: bytes, name: str, *, encoding: str | None = None, declared: Iterable[str | None] = ()
) -> Decoded:
    """Return the text of `data`; `name` is what messages call the document.

    `encoding` is a person's choice and final; `declared` is what whoever sent the document says of
    it, then what it says of itself: the first that fits is taken.
    Raises UnreadableFileError, with a proposal, when none of them fits.
    """
    if encoding:
        return _decode_as_told(data, name, encoding)
    for mark, marked in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _decode_marked(data[len(mark) :], name, marked)
    fitting = filter(None, (_decode_declared(data, one) for one in declared))
    return next(fitting, None) or _decode_utf8(data, name)


def normalise(text: str) -> NormalText:
    """Return the text with LF line ends, without NULs and lone surrogates."""
    unified = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    nuls = unified.count("\0")
    paired = _join_surrogates(unified.replace("\0", REPLACEMENT))
    repaired, surrogates = _SURROGATE.subn(REPLACEMENT, paired)
    return NormalText(repaired, nuls, surrogates)


def _decode_as_told(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding)
        text = data.decode(codec.name)
    except (LookupError, ValueError) as error:
        reason = (
            said("is not a known encoding")
            if isinstance(error, LookupError)
            else said("does not fit")
        )
        raise UnreadableFileError(
            said(
                "{name} cannot be read as {encoding}: it {reason}. Nothing was imported; "
                "choose another encoding.",
                name=name,
                encoding=encoding,
                reason=reason,
            )
        ) from error
    if not isinstance(text, str):  # such as rot13 or zip, which are no text encodings
        raise UnreadableFileError(
            said("{encoding} is no text encoding; choose another.", encoding=encoding), name=name
        )
    return Decoded(text, codec.name)


def _decode_marked(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding, "surrogatepass"), encoding)
    except UnicodeDecodeError as error:
        raise UnreadableFileError(
            said(
                "{name} begins as {encoding} but breaks off at byte {byte}. Nothing was "
                "imported; it may be damaged or cut.",
                name=name,
                encoding=encoding,
                byte=error.start,
            )
        ) from error


def _decode_declared(data: bytes, declared: str | None) -> Decoded | None:
    """Return the text by its own word, None when that does not fit or UTF-8 fits better."""
    if not declared:
        return None
    try:
        codec = codecs.lookup(declared.strip()).name
    except LookupError:
        return None
    codec = _WEB_ALIASES.get(codec, codec)
    if codec == "cp1252" and not data.isascii() and _fits(data, "utf-8"):
        doubt = said("It says {encoding} but is UTF-8; read as UTF-8.", encoding=declared)
        return Decoded(data.decode("utf-8"), "utf-8", (doubt,))
    return Decoded(data.decode(codec), codec) if _fits(data, codec) else None


def _decode_utf8(data: bytes, name: str) -> Decoded:
    try:
        # surrogatepass: old Java and Oracle programs write halves, which normalise() replaces
        text = data.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError as error:
        raise _unknown_encoding(data, name, error.start) from error
    if wide_encoding(data[:_SAMPLE]):
        raise _unknown_encoding(data, name, data.find(0))
    return Decoded(text, "utf-8")


def _unknown_encoding(data: bytes, name: str, position: int) -> UnreadableFileError:
    proposal = propose_encoding(data)
    if proposal is None:
        told = said(
            "{name} is not UTF-8 (byte {position}). Import it again with the encoding it was"
            " written in; nothing was imported.",
            name=name,
            position=position,
        )
    else:
        told = said(
            "{name} is not UTF-8 (byte {position}). It looks like {proposal}: import it again with"
            " --encoding {proposal}; nothing was imported.",
            name=name,
            position=position,
            proposal=proposal,
        )
    return UnreadableFileError(told, proposal=proposal)


def _fits(data: bytes, encoding: str) -> bool:
    try:
        return isinstance(data.decode(encoding), str)
    except (UnicodeError, LookupError, ValueError):
        return False


def _join_surrogates(text: str) -> str:
    """Return the text with surrogate pairs as the one character they mean."""
    if not _SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
