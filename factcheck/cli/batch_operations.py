"""What a line of `factcheck batch` can do: each operation takes its fields and gives a result."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from factcheck.cli import copies, documents, fields, import_, judging, recheck
from factcheck.cli.fields import EVIDENCE_FIELDS, Given, needed_text, text
from factcheck.cli.history import step_of
from factcheck.cli.suggest import LIMIT
from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import RawDocument
from factcheck.domain.suggestions import SuggestionKind
from factcheck.errors import InvalidValueError
from factcheck.exporting import json_lines

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from factcheck.services.project import Project


SEARCH_LIMIT = 50


@dataclass(frozen=True, slots=True)
class Operation:
    """How a kind of line is carried out, and whether it changes the record."""

    carry_out: Callable[[Project, Given], Any]
    writes: bool = True


def _import(project: Project, raw: Given) -> Any:
    from factcheck.domain.articles import ReadOptions

    given = fields.known(raw, {"path", "text", "title", "body", "encoding"})
    options = ReadOptions(
        body_only=fields.flag(given, "body"),
        encoding=text(given, "encoding"),
        title=text(given, "title"),
    )
    if ("path" in given) == ("text" in given):
        raise InvalidValueError("An import needs either “path” or “text”.")
    if given.get("path") == documents.STANDARD_INPUT:
        raise InvalidValueError("A line of a batch cannot read standard input; give the “text”.")
    if "path" in given:
        result = import_.import_one(project, needed_text(given, "path"), options)
    else:
        data = needed_text(given, "text").encode(errors="surrogatepass")
        result = project.articles.add(project.articles.preview(RawDocument(data, None), options))
    if result.error:
        raise result.error
    return import_.told_of(project, result)


def _judge(project: Project, raw: Given) -> Any:
    given = fields.known(raw, {"claim", "verdict", "detail", "rationale", "evidence"})
    claim, verdict = needed_text(given, "claim"), needed_text(given, "verdict")
    judging.judge(
        project,
        claim,
        verdict,
        detail=text(given, "detail"),
        rationale=text(given, "rationale"),
        evidence=fields.evidence_list(given, "evidence", judging.stance_for(verdict)),
    )
    return judging.told_of(project, claim)


def _mark(project: Project, raw: Given) -> Any:
    given = fields.known(raw, {"article", "start", "end"})
    article = project.articles.summary(needed_text(given, "article")).id
    span = TextSpan(fields.needed_position(given, "start"), fields.needed_position(given, "end"))
    (marked,) = project.claims.mark(article, span).claim_ids
    return judging.told_of(project, marked)


def _evidence(project: Project, raw: Given) -> Any:
    given = fields.known(raw, {"claim", *EVIDENCE_FIELDS})
    claim = needed_text(given, "claim")
    record = {name: value for name, value in given.items() if name != "claim"}
    project.evidence.add(claim, fields.evidence(record))
    return judging.told_of(project, claim)


def _suggest(project: Project, raw: Given) -> Any:
    given = fields.known(raw, {"claim", "text", "kind", "limit"})
    if ("claim" in given) == ("text" in given):
        raise InvalidValueError("A suggestion needs either “claim” or “text”.")
    kind = fields.choice(given, "kind", SuggestionKind)
    limit = fields.limit(given, LIMIT)
    if "claim" in given:
        asked, ask = needed_text(given, "claim"), project.suggestions.of_claim
        found = ask(asked, kind, limit, unsure=True)
    else:
        found = project.suggestions.of_text(needed_text(given, "text"), kind, limit, unsure=True)
    return [json_lines.suggestion(one) for one in found]


def _search(project: Project, raw: Given) -> Any:
    given = fields.known(raw, {"query", "limit"})
    limit = fields.limit(given, SEARCH_LIMIT)
    return [json_lines.hit(hit) for hit in project.search.find(needed_text(given, "query"), limit)]


def _compare(_project: Project, raw: Given) -> Any:
    from factcheck.services.suggestions import compare

    given = fields.known(raw, {"claim_text", "passage", "published"})
    found = compare(
        needed_text(given, "claim_text"), needed_text(given, "passage"), text(given, "published")
    )
    return json_lines.compared(found)


def _undo(project: Project, raw: Given) -> Any:
    fields.known(raw, ())
    return json_lines.step(step_of(project, project.history.undo()))


def _redo(project: Project, raw: Given) -> Any:
    fields.known(raw, ())
    return json_lines.step(step_of(project, project.history.redo()))


OPERATIONS: Mapping[str, Operation] = {
    "import": Operation(_import),
    "judge": Operation(_judge),
    "mark": Operation(_mark),
    "evidence": Operation(_evidence),
    "keep_copy": Operation(copies.keep_line),
    "attach": Operation(copies.attach_line),
    "recheck": Operation(recheck.line),
    "suggest": Operation(_suggest, writes=False),
    "search": Operation(_search, writes=False),
    "compare": Operation(_compare, writes=False),
    "undo": Operation(_undo),
    "redo": Operation(_redo),
}
"""The operations by the word that stands in `do`."""
