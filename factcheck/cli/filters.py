"""The filters of `claims` and `export`: options in, ClaimFilter out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck.domain.claims import ClaimFilter, ClaimKind, ClaimState
from factcheck.domain.verdicts import VerdictWord

if TYPE_CHECKING:
    import argparse

    from factcheck.services.project import Project

_KINDS = tuple(kind.name.lower() for kind in ClaimKind if kind.name)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the filters; an option given twice means either."""
    group = parser.add_argument_group("filters")
    group.add_argument("--article", metavar="ID", help="claims of this article")
    group.add_argument("--state", action="append", choices=[*ClaimState], default=[])
    group.add_argument("--verdict", action="append", choices=[*VerdictWord], default=[])
    group.add_argument("--kind", action="append", choices=_KINDS, default=[])
    group.add_argument("--min-score", type=float, metavar="X", help="check-worthiness from 0 to 1")
    group.add_argument("--text", default="", help="words that stand in the claim")
    group.add_argument("--reviewer", dest="decided_by", metavar="R", help="who decided")


def wanted(args: argparse.Namespace, project: Project) -> ClaimFilter:
    """Return the filter of the arguments; raise NotFoundError for an unknown article."""
    article = project.articles.summary(args.article).id if args.article else None
    return ClaimFilter(
        article_id=article,
        states=frozenset(ClaimState(state) for state in args.state),
        verdicts=frozenset(args.verdict),
        kinds=ClaimKind.of_words(tuple(args.kind)),
        min_score=args.min_score,
        text=args.text,
        reviewer=args.decided_by,
    )
