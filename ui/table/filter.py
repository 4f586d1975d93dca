"""What the claim table is asked to show, as one value: for the list, the export and saved views."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from factcheck.domain.articles import ArticleId
from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.domain.verdicts import VerdictWord

WORDS = ("verified", "disputed", "unsourced", "open", "dismissed", "lost")
"""Verdicts and states that have a chip, in the order of the chips."""

VERDICTS = frozenset(word.value for word in VerdictWord)
DAYS = ("decided_from", "decided_to", "published_from", "published_to")
"""Conditions that are days."""

USUAL = frozenset(WORDS) - {"dismissed"}
"""What the table shows unless a person asks otherwise."""


@dataclass(frozen=True, slots=True)
class TableFilter:
    """One wish: which words (verdicts and states) go in, and what else claims must be.

    `kinds` are the words of kinds, of which one is enough. Dates are days, YYYY-MM-DD, both
    included. None means any. `is_incomplete` asks for decisions that lack what the rules ask for.
    """

    words: frozenset[str] = USUAL
    text: str = ""
    detail: str | None = None
    kinds: tuple[str, ...] = ()
    min_score: float | None = None
    reviewer: str | None = None
    has_evidence: bool | None = None
    tag: str | None = None
    article_id: str | None = None
    publisher: str | None = None
    decided_from: str | None = None
    decided_to: str | None = None
    published_from: str | None = None
    published_to: str | None = None
    is_incomplete: bool = False

    @property
    def is_usual(self) -> bool:
        """Whether nothing was narrowed or widened."""
        return self == TableFilter()

    @property
    def conditions(self) -> tuple[str, ...]:
        """Names of what is asked for beyond words and text, in a fixed order."""
        usual = TableFilter()
        names = (field.name for field in fields(self))
        return tuple(
            name
            for name in names
            if name not in {"words", "text"} and getattr(self, name) != getattr(usual, name)
        )

    def without(self, condition: str) -> TableFilter:
        """Return the filter without one of its conditions."""
        return replace(self, **{condition: getattr(TableFilter(), condition)})

    def claims(self) -> ClaimFilter:
        """Return the filter as the project understands it."""
        states = {ClaimState(word) for word in self.words - VERDICTS}
        if self.words & VERDICTS:
            states.add(ClaimState.DECIDED)
        verdicts = self.words if self.words & VERDICTS else frozenset[str]()
        return replace(self.any_word(), states=frozenset(states), verdicts=verdicts)

    def any_word(self) -> ClaimFilter:
        """Return the filter without its words, dismissed claims included, for counting by word."""
        return ClaimFilter(
            article_id=ArticleId(self.article_id) if self.article_id else None,
            states=frozenset(ClaimState),
            kinds=ClaimKind.of_words(self.kinds),
            min_score=self.min_score,
            text=self.text.strip(),
            reviewer=self.reviewer,
            has_evidence=self.has_evidence,
            tag=self.tag,
            detail=self.detail,
            publisher=self.publisher,
            decided_from=self.decided_from,
            decided_to=self.decided_to,
            published_from=self.published_from,
            published_to=self.published_to,
            is_incomplete=self.is_incomplete,
        )

    def open_ones(self) -> ClaimFilter | None:
        """Return the filter for the claims of it that wait for a verdict, None when it has none."""
        if "open" not in self.words:
            return None
        return replace(self.any_word(), states=frozenset({ClaimState.OPEN}))

    def to_json(self) -> dict[str, Any]:
        """Return the filter as it is kept in a saved view."""
        kept = {field.name: getattr(self, field.name) for field in fields(self)}
        kept["words"] = [word for word in WORDS if word in self.words]
        kept["kinds"] = list(self.kinds)
        return {name: value for name, value in kept.items() if value not in (None, "", [])}


def from_json(kept: object) -> TableFilter:
    """Return the filter of a saved view; what cannot be understood in it is left out."""
    if not isinstance(kept, dict):
        return TableFilter()
    known = {name: read for name, read in _READ.items() if name in kept}
    values = {name: read(kept[name]) for name, read in known.items()}
    return TableFilter(**{name: value for name, value in values.items() if value is not None})


def _words(value: object) -> frozenset[str] | None:
    chosen = frozenset(_strings(value)) & frozenset(WORDS)
    return chosen or None


def _kinds(value: object) -> tuple[str, ...]:
    known = {word for kind in ClaimKind for word in kind.words}
    return tuple(word for word in _strings(value) if word in known)


def _strings(value: object) -> list[str]:
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _score(value: object) -> float | None:
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and 0 <= value <= 1 else None  # type: ignore[arg-type,operator]  # checked


def _flag(value: object) -> bool | None:
    return value if isinstance(value, bool) else None


_READ: dict[str, Any] = {
    **dict.fromkeys(("text", "detail", "reviewer", "tag", "article_id", "publisher"), _text),
    **dict.fromkeys(DAYS, _text),
    "words": _words,
    "kinds": _kinds,
    "min_score": _score,
    "has_evidence": _flag,
    "is_incomplete": _flag,
}
