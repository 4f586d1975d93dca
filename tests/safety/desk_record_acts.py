"""Evidence, searches, articles, settings and undo, done to a project and to a plain model."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from factcheck.domain.articles import BlockRole, Metadata
from tests.safety.desk_acts import some_evidence
from tests.safety.desk_model import Impossible, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.changes import Changes
    from tests.safety.desk_model import Both, Row


# evidence, searches, questions


def _add_evidence(both: Both) -> Changes:
    (claim, row), record = both.claim(), some_evidence(both)
    row["touched"] = True
    row["evidence"].append((record.title, record.note, record.stance.value))
    return both.project.evidence.add(claim, record)


def _source(both: Both) -> tuple[str, Row, int]:
    claim, row = both.claim("evidence")
    return claim, row, both.chance.randrange(len(row["evidence"]))


def _edit_evidence(both: Both) -> Changes:
    (claim, row, at), record = _source(both), some_evidence(both)
    row["evidence"][at] = (record.title, record.note, record.stance.value)
    before = both.project.claims.get(claim).evidence[at]
    return both.project.evidence.edit(
        before.id,
        replace(before.record, title=record.title, note=record.note, stance=record.stance),
    )


def _remove_evidence(both: Both) -> Changes:
    claim, row, at = _source(both)
    del row["evidence"][at]
    return both.project.evidence.remove(both.project.claims.get(claim).evidence[at].id)


def _reorder(both: Both) -> Changes:
    claim, row, _ = _source(both)
    row["evidence"].reverse()
    ids = [one.id for one in both.project.claims.get(claim).evidence]
    return both.project.evidence.reorder(claim, ids[::-1])


def _search(both: Both) -> Changes:
    (claim, row), query, outcome = both.claim(), both.words(), both.words()
    row["touched"] = True
    row["searches"].append(("Archive", query, outcome))
    return both.project.trail.add_search(claim, "Archive", query, outcome)


def _end_search(both: Both) -> Changes:
    claim, row = both.claim("searches")
    entry = both.project.trail.searches(claim)[0]
    if both.chance.random() < 0.5:
        del row["searches"][0]
        return both.project.trail.remove_search(entry.id)
    text = both.words()
    row["searches"][0] = (*row["searches"][0][:2], text)
    return both.project.trail.edit_search(entry.id, outcome=text)


def _ask(both: Both) -> Changes:
    (claim, row), how = both.claim(), both.words()
    row["touched"] = True
    row["replies"].append(("Press office", how, ""))
    return both.project.trail.add_reply(claim, "Press office", how)


def _answer(both: Both) -> Changes:
    claim, row = both.claim("replies")
    entry = both.project.trail.replies(claim)[0]
    if both.chance.random() < 0.3:
        del row["replies"][0]
        return both.project.trail.remove_reply(entry.id)
    text = both.words()
    row["replies"][0] = (*row["replies"][0][:2], text)
    return both.project.trail.answer(entry.id, text)


# articles and settings


def _article(both: Both, *, deleted: bool = False) -> tuple[str, Row]:
    there = [(a, row) for a, row in both.desk.articles.items() if row["deleted"] is deleted]
    chosen: tuple[str, Row] = both.chance.choice(there or nothing())
    return chosen


def _metadata(both: Both) -> Changes:
    (article, row), text = _article(both), both.words() or None
    row.update(title=text, publisher=text)
    return both.project.articles.edit_metadata(article, Metadata(title=text, publisher=text))


def _role(both: Both) -> Changes:
    """Change the role of the last block, on which no candidate depends."""
    article, row = _article(both)
    role = both.chance.choice((BlockRole.BYLINE, BlockRole.DATE, BlockRole.CAPTION))
    at = len(row["roles"]) - 1
    row["roles"][at] = role.value
    start = both.project.articles.get(article).blocks[at].start
    return both.project.articles.set_role(article, start, role)


def _tags(both: Both) -> Changes:
    (article, row), text = _article(both), both.words()
    row["tags"] = [text, "desk"]
    return both.project.articles.set_tags(article, (text, "desk"))


def _sign(both: Both) -> Changes:
    (article, row), done = _article(both), both.chance.random() < 0.7
    row["signed"] = done
    return both.project.articles.sign_off(article, done=done)


def _delete(both: Both) -> Changes:
    article, row = _article(both)
    row["deleted"] = True
    return both.project.articles.delete(article)


def _restore(both: Both) -> Changes:
    article, row = _article(both, deleted=True)
    row["deleted"] = False
    return both.project.articles.restore(article)


def _threshold(both: Both) -> Changes:
    value = both.chance.choice((0.0, 0.2, 0.5, 0.8, 1.0))
    both.desk.threshold = value
    return both.project.settings.set("threshold", value)


def _undo(both: Both) -> Changes:
    changes = both.project.history.undo()  # an empty past is refused by both
    both.undone.append(copy.deepcopy(both.desk))
    both.desk = both.done.pop()
    return changes


def _redo(both: Both) -> Changes:
    changes = both.project.history.redo()
    both.done.append(copy.deepcopy(both.desk))
    both.desk = both.undone.pop()
    return changes


def _reopen_project(both: Both) -> None:
    from factcheck.services.project import open_project

    if both.chance.random() < 0.7:
        raise Impossible
    both.project.close()
    both.project = open_project(both.project.location, both.project.reviewer, create=False)


RECORD_ACTS: dict[str, Callable[[Both], Any]] = {
    "add_evidence": _add_evidence,
    "edit_evidence": _edit_evidence,
    "remove_evidence": _remove_evidence,
    "reorder": _reorder,
    "search": _search,
    "end_search": _end_search,
    "ask": _ask,
    "answer": _answer,
    "metadata": _metadata,
    "role": _role,
    "tags": _tags,
    "sign": _sign,
    "delete": _delete,
    "restore": _restore,
    "threshold": _threshold,
    "undo": _undo,
    "redo": _redo,
    "reopen_project": _reopen_project,
}
