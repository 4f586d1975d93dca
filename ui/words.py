"""Steps of the journal in words: short for undo, whole sentences for a history."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QLocale

from factcheck.domain.articles import BlockRole
from factcheck.domain.history import StepKind
from factcheck.domain.verdicts import VerdictWord
from ui.i18n import full_moment, isolated
from ui.role_words import role_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from factcheck.domain.history import Step


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)


def verdict_word(word: str) -> str:
    """Return a verdict or a state as it stands on screen."""
    return {
        VerdictWord.VERIFIED.value: _tr("Verified"),
        VerdictWord.DISPUTED.value: _tr("Disputed"),
        VerdictWord.UNSOURCED.value: _tr("Unsourced"),
        "open": _tr("Open"),
        "decided": _tr("Decided"),
        "dismissed": _tr("Dismissed"),
        "lost": _tr("Lost"),
    }.get(word, word)


def mark_word(word: str) -> str:
    """Return a verdict or a state as it stands within a sentence, or behind a number."""
    return {
        VerdictWord.VERIFIED.value: _tr("verified"),
        VerdictWord.DISPUTED.value: _tr("disputed"),
        VerdictWord.UNSOURCED.value: _tr("unsourced"),
        "open": _tr("open"),
        "decided": _tr("decided"),
        "dismissed": _tr("dismissed"),
        "lost": _tr("lost"),
    }.get(word, word)


def detail_words(detail: str) -> str:
    """Return the detail of a verdict, or why something is no claim, as it stands on screen."""
    return {
        "as written": _tr("as written"),
        "minor difference": _tr("minor difference"),
        "contradicted": _tr("contradicted"),
        "missing context": _tr("missing context"),
        "conflicting evidence": _tr("conflicting evidence"),
        "outdated": _tr("outdated"),
        "no source given": _tr("no source given"),
        "searched and found nothing": _tr("searched and found nothing"),
        "source does not support it": _tr("source does not support it"),
        "source unreachable": _tr("source unreachable"),
        "opinion": _tr("opinion"),
        "prediction": _tr("prediction"),
        "too vague": _tr("too vague"),
        "duplicate": _tr("duplicate"),
        "not a statement": _tr("not a statement"),
    }.get(detail, detail)


def step_name(step: Step) -> str:
    """Return what a step did in a few words, such as "Disputed, claim 2"."""
    return act_name(step.operation, step.facts)


def act_name(operation: str, facts: Mapping[str, Any]) -> str:
    """Return what an act with these facts does in a few words."""
    act = act_words(operation, facts)
    number = facts.get("number")
    title = str(facts.get("title") or "")
    if count := int(facts.get("count") or 0):
        return _tr("{0}, {1} claims").format(act, count)
    if number:
        return _tr("{0}, claim {1}").format(act, number)
    return _tr("{0}, {1}").format(act, isolated(title)) if title else act


def step_act(step: Step) -> str:
    """Return what was done by a step, without who did it to which article."""
    pattern = {
        StepKind.DO: "{0}",
        StepKind.UNDO: _tr("Taken back: {0}"),
        StepKind.REDO: _tr("Done again: {0}"),
    }[step.kind]
    facts = {name: value for name, value in step.facts.items() if name != "title"}
    return pattern.format(act_name(step.operation, facts))


def step_sentence(step: Step) -> str:
    """Return who did what and when."""
    pattern = {
        StepKind.DO: _tr("{0}: {1}"),
        StepKind.UNDO: _tr("{0} took back: {1}"),
        StepKind.REDO: _tr("{0} did again: {1}"),
    }[step.kind]
    words = pattern.format(isolated(step.reviewer), act_words(step.operation, step.facts))
    return _tr("{0} ({1})").format(words, chosen) if (chosen := _choice(step)) else words


def _choice(step: Step) -> str:
    """Return what was chosen where two people had changed the same, "" where nobody had."""
    patterns = {"mine": _tr("instead of {0}'s version"), "theirs": _tr("{0}'s version stands")}
    pattern = patterns.get(str(step.facts.get("kept")), "")
    return pattern.format(step.facts.get("other", ""))


def step_line(step: Step) -> str:
    """Return the sentence with its time, as one line."""
    return _tr("{0}  {1}").format(full_moment(step.at), step_sentence(step))


def act_words(operation: str, facts: Mapping[str, Any]) -> str:
    """Return what an act is called, with what makes it this one."""
    if operation == "judge":
        return _judged(facts)
    if operation == "dismiss" and facts.get("detail"):
        return _tr("Not a claim ({0})").format(detail_words(str(facts["detail"])))
    if operation == "set_role":
        return _tr("Block is now {0}").format(_role(str(facts.get("role", ""))))
    if operation == "set":
        return _setting(str(facts.get("name", "")), facts.get("value"))
    return _plain_act(operation)


def _role(role: str) -> str:
    known = role in {one.value for one in BlockRole}
    return role_word(BlockRole(role)) if known else role


def _setting(name: str, value: object) -> str:
    words = {
        "views": _tr("Saved views"),
        "search_places": _tr("Places to search at"),
        "rules": _tr("What a decision needs"),
    }
    if name == "threshold" and isinstance(value, (int, float)):
        return _tr("Threshold of claims: {0}").format(QLocale().toString(float(value), "f", 2))
    return words.get(name, name)


def operations_called(text: str) -> frozenset[str]:
    """Return the operations whose words hold the text, case aside."""
    wanted = text.casefold()
    return frozenset(
        operation for operation, words in _acts().items() if wanted in words.casefold()
    )


def _judged(facts: Mapping[str, Any]) -> str:
    word = verdict_word(str(facts.get("verdict", "")))
    detail = facts.get("detail")
    return _tr("{0} ({1})").format(word, detail_words(str(detail))) if detail else word


def _plain_act(operation: str) -> str:
    return _acts().get(operation, operation)


def _acts() -> dict[str, str]:
    return {
        "import": _tr("Import"),
        "edit_article": _tr("Article data"),
        "revise": _tr("New revision"),
        "delete_article": _tr("Delete"),
        "restore_article": _tr("Restore"),
        "sign_off": _tr("Signed off"),
        "reopen_article": _tr("Sign-off taken back"),
        "tag_article": _tr("Tags"),
        "mark": _tr("Marked as claim"),
        "dismiss": _tr("Not a claim"),
        "reopen": _tr("Reopened"),
        "write_rationale": _tr("Rationale"),
        "add_evidence": _tr("Evidence added"),
        "edit_evidence": _tr("Evidence changed"),
        "remove_evidence": _tr("Evidence removed"),
        "purge_evidence": _tr("Evidence erased for good"),
        "reorder_evidence": _tr("Evidence reordered"),
        "move_edges": _tr("Edges moved"),
        "split": _tr("Split"),
        "merge": _tr("Merged"),
        "nest": _tr("Part of another claim"),
        "note": _tr("Details"),
        "add_search": _tr("Search noted"),
        "edit_search": _tr("Search changed"),
        "remove_search": _tr("Search removed"),
        "add_reply": _tr("Question noted"),
        "answer": _tr("Answer noted"),
        "remove_reply": _tr("Question removed"),
        "keep_copy": _tr("Copy kept"),
        "attach_copy": _tr("Copy attached"),
        "remove_copy": _tr("Copy removed"),
    }
