"""A plain model of the record, in dicts and lists, beside the project it is compared with.

The model knows nothing of databases, journals or steps: an undo is the state before, kept whole.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factcheck.errors import FactcheckError

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

Row = dict[str, Any]
TEXTS = ("rationale", "missing_context", "suggested_correction")


@dataclass
class Desk:
    """What a person sees of a project: articles and claims by id, in plain values."""

    threshold: float
    articles: dict[str, Row]
    claims: dict[str, Row]

    def shown(self) -> dict[str, Any]:
        """Return what is visible: deleted articles, held back sentences and row ids aside."""
        there = {one for one, row in self.articles.items() if not row["deleted"]}
        found = {
            "threshold": self.threshold,
            "articles": {one: self.articles[one] for one in there},
            "claims": {
                one: {name: row[name] for name in row if name not in _HIDDEN}
                for one, row in self.claims.items()
                if row["article"] in there and self.is_listed(row)
            },
        }
        return copy.deepcopy(found)

    def is_listed(self, row: Row) -> bool:
        """Say whether a claim is one: touched by a person, or at the threshold."""
        return bool(row["touched"] or row["score"] >= self.threshold)


_HIDDEN = frozenset({"touched", "score", *TEXTS[1:]})


def desk_of(project: Project, texts: dict[str, str]) -> Desk:
    """Read the project as the model keeps it; `texts` are the articles, deleted ones too."""
    there = {one.id: one for one in project.articles.summaries()}
    articles = {}
    for article, text in texts.items():
        summary = there.get(article)  # type: ignore[call-overload]
        if summary is None:
            continue
        articles[article] = {
            "text": text,
            "deleted": False,
            "title": summary.metadata.title,
            "publisher": summary.metadata.publisher,
            "tags": list(summary.tags),
            "signed": summary.sign_off is not None,
            "roles": [block.role.value for block in project.articles.get(article).blocks],
        }
    claims: dict[str, Row] = {
        claim.id: _claim(project, claim)
        for article in articles
        for claim in project.claims.of_article(article, dismissed=True)  # type: ignore[arg-type]
    }
    return Desk(project.settings.threshold, articles, claims)


def _claim(project: Project, claim: Claim) -> Row:
    verdict, span = claim.verdict, claim.span
    searches = project.trail.searches(claim.id) if claim.is_touched else ()
    replies = project.trail.replies(claim.id) if claim.is_touched else ()
    return {
        "article": claim.article_id,
        "place": (span.start, span.end) if span else None,
        "quote": claim.quote,
        "state": claim.state.value,
        "word": verdict.verdict.value if verdict else None,
        "detail": verdict.detail if verdict else None,
        "dismissal": claim.dismissal,
        "rationale": claim.rationale,
        "missing_context": verdict.missing_context if verdict else "",
        "suggested_correction": verdict.suggested_correction if verdict else "",
        "standalone": claim.standalone,
        "speaker": claim.speaker,
        "tags": list(claim.tags),
        "waiting_for": claim.waiting_for,
        "part_of": claim.part_of,
        "evidence": [
            (e.record.title, e.record.note, e.record.stance.value) for e in claim.evidence
        ],
        "searches": [(one.place, one.query, one.outcome) for one in searches],
        "replies": [(one.whom, one.how, one.answer) for one in replies],
        "touched": claim.is_touched,
        "score": claim.score or 0.0,
    }


@dataclass
class Both:
    """The project and its model side by side, with what was done and taken back in the model."""

    project: Project
    texts: dict[str, str]
    desk: Desk
    chance: random.Random
    acts: Mapping[str, Callable[[Both], Any]]
    done: list[Desk] = field(default_factory=list)
    undone: list[Desk] = field(default_factory=list)
    refused: int = 0
    agreed: int = 0

    def act(self) -> str:
        """Do one random act to both; return what it was."""
        name = self.chance.choice((*self.acts, *_OFTEN))
        before = copy.deepcopy(self.desk)
        try:
            changes = self.acts[name](self)
        except (FactcheckError, Impossible):
            self.desk = before
            self.refused += 1
            return f"({name})"
        if name not in ("undo", "redo", "reopen_project") and changes and changes.step:
            self.done.append(before)
            self.undone.clear()
        self.agreed += 1
        return name

    def claim(self, having: str = "article") -> tuple[str, Row]:
        """Choose a listed claim of an article that is there, with some of what is asked for."""
        there = [
            (one, row)
            for one, row in sorted(self.desk.claims.items(), key=_by_place)
            if self.desk.is_listed(row)
            and not self.desk.articles[row["article"]]["deleted"]
            and row[having]
        ]
        chosen: tuple[str, Row] = self.chance.choice(there or nothing())
        return chosen

    def words(self) -> str:
        """Return something typed, some of it empty or strange."""
        return self.chance.choice(
            ("", "Port office", "Zoë 👩‍👩‍👧‍👦", "line\nline", "x" * 300, "قال")
        )


class Impossible(Exception):  # noqa: N818 - no failure: the act means nothing here
    """There is nothing to do this act to."""


def nothing() -> Any:
    raise Impossible


def _by_place(item: tuple[str, Row]) -> tuple[str, Any, str]:
    return item[1]["article"], item[1]["place"] or (0, 0), item[0]


_OFTEN = ("judge", "mark", "split", "add_evidence", "undo", "undo", "redo")
"""What is done more often than the rest."""
