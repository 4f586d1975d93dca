"""Deciding and shaping claims, done to a project and to a plain model of it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from factcheck.domain.anchors import TextSpan
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.verdicts import DISMISSALS, VERDICT_DETAILS, Judgement, VerdictWord
from factcheck.services.shaping import ClaimNotes
from tests.safety.desk_model import TEXTS, nothing

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.changes import Changes
    from tests.safety.desk_model import Both, Row


def some_evidence(both: Both) -> NewEvidence:
    stance = both.chance.choice(list(Stance))
    return NewEvidence(title=both.words() or "Table", note=both.words(), stance=stance)


# deciding


def _undecide(row: Row) -> None:
    row.update(word=None, detail=None, dismissal=None, missing_context="", suggested_correction="")


def _judged(row: Row, given: Judgement) -> None:
    row.update(
        touched=True,
        state="decided",
        word=given.verdict.value,
        detail=given.detail,
        dismissal=None,
    )
    for name in TEXTS:
        if getattr(given, name) is not None:
            row[name] = getattr(given, name)
    row["evidence"] += [(e.title, e.note, e.stance.value) for e in given.evidence]


def _judgement(both: Both) -> Judgement:
    word = both.chance.choice(list(VerdictWord))
    texts = {name: both.words() for name in TEXTS if both.chance.random() < 0.4}
    detail = both.chance.choice((None, *VERDICT_DETAILS[word]))
    sources = tuple(some_evidence(both) for _ in range(both.chance.choice((0, 0, 1, 2))))
    return Judgement(word, detail=detail, evidence=sources, **texts)


def _judge(both: Both) -> Changes:
    (claim, row), given = both.claim(), _judgement(both)
    _judged(row, given)
    return both.project.verdicts.judge(claim, given)


def _judge_all(both: Both) -> Changes:
    chosen, given = dict(both.claim() for _ in range(3)), _judgement(both)
    for row in chosen.values():
        _judged(row, given)
    return both.project.verdicts.judge_all(list(chosen), given)


def _dismiss(both: Both) -> Changes:
    claim, row = both.claim()
    reason = both.chance.choice((None, *DISMISSALS))
    _undecide(row)
    row.update(touched=True, state="dismissed", dismissal=reason)
    return both.project.claims.dismiss(claim, reason)


def _reopen(both: Both) -> Changes:
    claim, row = both.claim()
    _undecide(row)
    row.update(touched=True, state="open")
    return both.project.claims.reopen(claim)


def _draft(both: Both) -> Changes:
    (claim, row), text = both.claim(), both.words()
    row.update(touched=True, rationale=text)
    return both.project.claims.draft_rationale(claim, text)


def _note(both: Both) -> Changes:
    (claim, row), text = both.claim(), both.words()
    row.update(touched=True, standalone=text, speaker=text or None, tags=[text], waiting_for=text)
    return both.project.shaping.note(claim, ClaimNotes(text, text, text, (text,)))


# shaping


def _mark(both: Both) -> Changes:
    there = [one for one, row in both.desk.articles.items() if not row["deleted"]]
    article = both.chance.choice(there or nothing())
    text = both.texts[article]
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == " ")]
    first, last = sorted(both.chance.sample(starts, 2))
    span = TextSpan(first, last)
    changes = both.project.claims.mark(article, span)
    words = text[first:last]
    place = (first + len(words) - len(words.lstrip()), last - len(words) + len(words.rstrip()))
    (claim,) = changes.claim_ids
    known = both.desk.claims.get(claim)
    if known is not None and known["place"] == place:
        was_dismissed = known["state"] == "dismissed"
        known["touched"] = True
        if was_dismissed:
            _undecide(known)
            known["state"] = "open"
        return changes
    around = [
        (row["place"][1] - row["place"][0], at, one)
        for at, (one, row) in enumerate(sorted(both.desk.claims.items(), key=_in_list))
        if row["article"] == article
        and both.desk.is_listed(row)
        and row["state"] != "dismissed"
        and row["place"][0] <= place[0]
        and place[1] <= row["place"][1]
    ]
    part_of = min(around)[2] if around else None
    both.desk.claims[claim] = _new_claim(article, text, place, part_of)
    return changes


def _in_list(item: tuple[str, Row]) -> tuple[int, int, str]:
    start, end = item[1]["place"]
    return start, -end, item[0]


def _new_claim(article: str, text: str, place: tuple[int, int], part_of: str | None) -> Row:
    return {
        "article": article,
        "place": place,
        "quote": text[place[0] : place[1]],
        "state": "open",
        **dict.fromkeys(("word", "detail", "dismissal", "speaker")),
        **dict.fromkeys((*TEXTS, "standalone", "waiting_for"), ""),
        **{name: [] for name in ("tags", "evidence", "searches", "replies")},
        "part_of": part_of,
        "touched": True,
        "score": 0.0,
    }


def _put(both: Both, row: Row, start: int, end: int) -> TextSpan:
    words = both.texts[row["article"]][start:end]
    start, end = start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
    row.update(touched=True, place=(start, end), quote=both.texts[row["article"]][start:end])
    return TextSpan(start, end)


def _move(both: Both) -> Changes:
    claim, row = both.claim()
    start, end = row["place"]
    end -= both.chance.randrange((end - start) // 2 + 1)
    return both.project.shaping.move_edges(claim, _put(both, row, start, end))


def _split(both: Both) -> Changes:
    claim, row = both.claim()
    start, end = row["place"]
    at = both.chance.randrange(start, end + 1)
    changes = both.project.shaping.split(claim, at)
    (new,) = changes.claim_ids - {claim}
    part = copy.deepcopy(row)
    part.update(evidence=[], searches=[], replies=[], standalone="", rationale="", state="open")
    _undecide(part)
    _put(both, part, at, end)
    both.desk.claims[new] = part
    _put(both, row, start, at)
    _undecide(row)
    row["state"] = "open"
    return changes


def _merge(both: Both) -> Changes:
    (kept_id, kept), (other_id, other) = both.claim(), both.claim()
    changes = both.project.shaping.merge(kept_id, other_id)
    places = (*kept["place"], *other["place"])
    _put(both, kept, min(places), max(places))
    for row in (kept, other):
        _undecide(row)
    kept["state"] = "open"
    other.update(touched=True, state="dismissed", dismissal="duplicate", part_of=kept_id)
    for name in ("evidence", "searches", "replies"):
        kept[name] += other[name]
        other[name] = []
    return changes


def _nest(both: Both) -> Changes:
    (claim, row), (whole, _) = both.claim(), both.claim()
    chosen = both.chance.choice((whole, None))
    changes = both.project.shaping.nest(claim, chosen)
    row.update(touched=True, part_of=chosen)
    return changes


CLAIM_ACTS: dict[str, Callable[[Both], Any]] = {
    "judge": _judge,
    "judge_all": _judge_all,
    "dismiss": _dismiss,
    "reopen": _reopen,
    "draft": _draft,
    "note": _note,
    "mark": _mark,
    "move": _move,
    "split": _split,
    "merge": _merge,
    "nest": _nest,
}
