"""Reads published fact-checks: ClaimReview in JSON-LD, one or many, and feeds of them (schema.org).

A file is somebody else's data: what is no text is taken for none, what has no claim is passed over
and counted, and addresses that are not web addresses are dropped.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from factcheck.errors import UnreadableFileError
from factcheck.evidence.json_pieces import BrokenJsonError, pieces
from factcheck.said import said

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_LONGEST_TEXT = 4000
_DEEPEST = 12
_DATE_LENGTH = len("2020-01-31")
_REVIEW = "ClaimReview"
_INSIDE = ("@graph", "dataFeedElement", "item", "itemListElement", "mainEntity", "review")


@dataclass(frozen=True, slots=True)
class FactCheck:
    """What somebody published about a claim; "" or None where the file does not say.

    `rating` is the publisher's own word, never one of our verdicts. Dates are YYYY[-MM[-DD]].
    """

    claim: str
    rating: str = ""
    publisher: str = ""
    url: str | None = None
    title: str = ""
    published: str | None = None
    claimant: str | None = None
    claimed_on: str | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """What a file holds: different fact-checks, and reviews without a claim."""

    held: int
    passed_over: int


def fact_checks_in(stream: IO[bytes], source: str) -> Iterator[FactCheck]:
    """Yield the fact-checks of a JSON-LD file, a DataFeed, or JSON Lines of either, as they come.

    However long the file is, only a part of it is in memory. A review that names no claim has ""
    for it. Raises UnreadableFileError, naming `source` and how many were read until then, where
    the file is cut short or is no JSON.
    """
    read = 0
    try:
        for value, depth in pieces(stream, _INSIDE, _DEEPEST):
            for review in _reviews(value, depth):
                read += 1
                yield _fact_check(review)
    except BrokenJsonError as error:
        raise _broken(source, read, error) from error
    except UnicodeDecodeError as error:
        raise _no_json(source) from error


def survey(stream: IO[bytes], source: str, tell: Callable[[int], None] = lambda _: None) -> Survey:
    """Read the whole file and return what it holds; `tell` is called with each number read.

    Raises UnreadableFileError as `fact_checks_in` does, and where there is no ClaimReview.
    """
    seen: set[int] = set()  # a number for each: the texts of a long feed would fill the memory
    read = passed_over = 0
    for read, one in enumerate(fact_checks_in(stream, source), 1):
        tell(read)
        passed_over += not one.claim
        if one.claim:
            seen.add(hash(one))
    if not read:
        raise UnreadableFileError(
            said(
                "{source} holds no fact-checks. A file of ClaimReview records in JSON-LD, or "
                "a feed of them, is expected. Nothing was imported.",
                source=source,
            )
        )
    return Survey(len(seen), passed_over)


def _broken(source: str, read: int, error: BrokenJsonError) -> UnreadableFileError:
    if error.is_cut:
        return UnreadableFileError(
            said(
                "{source} is cut short, after {read} fact-checks. Nothing was imported; fetch "
                "the file again.",
                source=source,
                read=read,
            )
        )
    if not read:
        return _no_json(source)
    return UnreadableFileError(
        said(
            "{source} is no JSON from character {place} on, after {read} fact-checks. Nothing "
            "was imported; fetch the file again.",
            source=source,
            place=error.place,
            read=read,
        )
    )


def _no_json(source: str) -> UnreadableFileError:
    return UnreadableFileError(
        said(
            "{source} is not JSON in UTF-8. Nothing was imported; ask the publisher for "
            "the ClaimReview feed, or save the file again.",
            source=source,
        )
    )


def _reviews(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _reviews(one, depth + 1)
    elif isinstance(value, dict):
        if _is_a(value, _REVIEW):
            yield value
        for name in _INSIDE:
            yield from _reviews(value.get(name), depth + 1)


def _is_a(value: Mapping[str, Any], kind: str) -> bool:
    types = value.get("@type")
    names = types if isinstance(types, list) else [types]
    return any(isinstance(name, str) and name.rpartition("/")[2] == kind for name in names)


def _fact_check(review: Mapping[str, Any]) -> FactCheck:
    item = _first(review.get("itemReviewed"))
    rating = _first(review.get("reviewRating"))
    made = _first(item.get("firstAppearance")) or _first(item.get("appearance"))
    return FactCheck(
        claim=_text(review.get("claimReviewed")) or _text(item.get("name")),
        rating=_text(rating.get("alternateName")) or _stars(rating),
        publisher=_name(review.get("author")) or _name(review.get("publisher")),
        url=_address(review.get("url")),
        title=_text(review.get("name")) or _text(review.get("headline")),
        published=_date(review.get("datePublished")),
        claimant=_name(item.get("author")) or None,
        claimed_on=_date(item.get("datePublished")) or _date(made.get("datePublished")),
    )


def _first(value: Any) -> Mapping[str, Any]:
    """Return the object, or the first of a list of them; an empty one for anything else."""
    one = value[0] if isinstance(value, list) and value else value
    return one if isinstance(one, dict) else {}


def _text(value: Any) -> str:
    """Return the words on one line, without NUL and lone surrogates; "" for what is no text."""
    if isinstance(value, list) and value:
        value = value[0]
    if not isinstance(value, str):
        return ""
    safe = value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
    return " ".join(safe.split())[:_LONGEST_TEXT]


def _name(value: Any) -> str:
    return _text(value) if isinstance(value, str) else _text(_first(value).get("name"))


def _stars(rating: Mapping[str, Any]) -> str:
    """Return "2 of 5" where a publisher gives only a number."""
    value, best = rating.get("ratingValue"), rating.get("bestRating")
    if value is None or best is None or isinstance(value, list | dict):
        return ""
    return f"{value} of {best}"


def _address(value: Any) -> str | None:
    text = _text(value)
    return text if text.lower().startswith(("https://", "http://")) else None


def _date(value: Any) -> str | None:
    """Return the day, month or year a date begins with; None for what is none."""
    text = _text(value)[:_DATE_LENGTH]
    for length in (_DATE_LENGTH, len("2020-01"), len("2020")):
        part = text[:length]
        if len(part) == length and part.replace("-", "").isdigit() and _has_dashes(part):
            return part
    return None


def _has_dashes(part: str) -> bool:
    return all((sign == "-") == (place in (4, 7)) for place, sign in enumerate(part))
