"""Suggestions for the claim in hand: shown, taken with a stance, judged the same, undone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.suggestions import SuggestionKind
from factcheck.domain.verdicts import Judgement, VerdictWord
from tests.builders import add
from ui.accessibility import unnamed_controls
from ui.suggestions.panel import SuggestionPanel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QMainWindow
    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.actions import Actions
    from ui.session import Session

HERE = "The ferry line across Marrow Bay carried 310,000 passengers in 2022, the operator said."
THERE = "In 2022 the ferry line across Marrow Bay carried 295,000 passengers, the harbour said."
OTHER = "Rye prices in Norrvik fell by 12 percent in March 2021, the mill said."


@pytest.fixture
def claim(project: Project) -> Claim:
    """A claim of one article, about which a second article has another figure."""
    add(project, THERE, title="The harbour office counts")
    return project.claims.of_article(add(project, HERE, OTHER, title="Crossings"))[0]


@pytest.fixture
def panel(frame: QMainWindow, session: Session, actions: Actions) -> SuggestionPanel:
    panel = SuggestionPanel(session, actions)
    frame.setCentralWidget(panel)
    frame.show()
    return panel


@pytest.fixture
def asked(panel: SuggestionPanel, claim: Claim, qtbot: QtBot) -> SuggestionPanel:
    """The panel with its answer for the claim."""
    panel.show_claim(claim)
    qtbot.waitUntil(lambda: panel.chosen is not None)
    return panel


def evidence(project: Project, claim: Claim) -> list[NewEvidence]:
    return [one.record for one in project.claims.get(claim.id).evidence]


def test_the_passage_of_the_other_article_is_chosen(asked: SuggestionPanel) -> None:
    offer = asked.chosen

    assert offer is not None
    assert offer.suggestion.quote == THERE
    assert offer.title == "The harbour office counts"
    assert asked.detail.isVisible()
    assert asked.detail.passage.shown.bold == offer.shared
    assert "ferry" in [THERE[span.start : span.end] for span in offer.shared]


def test_both_spans_of_a_quantity_are_marked(asked: SuggestionPanel) -> None:
    here, there = asked.detail.claim.shown, asked.detail.passage.shown

    assert "310,000" in [here.text[span.start : span.end] for span in here.tinted]
    assert "295,000" in [there.text[span.start : span.end] for span in there.tinted]
    assert "Differs: 310,000 in the claim, 295,000 here" in asked.detail.spoken()


@pytest.mark.parametrize(
    ("key", "stance"),
    [
        (Qt.Key.Key_Return, Stance.CONTEXT),
        (Qt.Key.Key_Enter, Stance.CONTEXT),
        (Qt.Key.Key_S, Stance.SUPPORTS),
        (Qt.Key.Key_C, Stance.CONTRADICTS),
    ],
)
def test_a_key_takes_the_chosen_passage_in_one_step(
    asked: SuggestionPanel, claim: Claim, project: Project, qtbot: QtBot, key: int, stance: Stance
) -> None:
    asked.focus_list()
    qtbot.keyClick(asked.list, key)

    qtbot.waitUntil(lambda: len(evidence(project, claim)) == 1)
    taken = evidence(project, claim)[0]
    assert (taken.quote, taken.title, taken.stance) == (THERE, "The harbour office counts", stance)
    assert taken.reference == "The harbour office counts.txt"
    project.history.undo()
    assert evidence(project, claim) == []


def test_what_is_taken_is_not_taken_again(
    asked: SuggestionPanel, claim: Claim, project: Project, actions: Actions, qtbot: QtBot
) -> None:
    asked.take(Stance.SUPPORTS)
    qtbot.waitUntil(lambda: len(evidence(project, claim)) == 1)

    asked.show_claim(project.claims.get(claim.id))
    asked.take(Stance.CONTEXT)

    assert asked.model.is_taken(0)
    assert not actions["suggestion.take"].isEnabled()
    qtbot.waitUntil(lambda: asked._session.jobs.is_idle)
    assert len(evidence(project, claim)) == 1


def test_nothing_of_the_last_claim_can_be_taken_for_the_next(
    asked: SuggestionPanel, claim: Claim, project: Project, actions: Actions
) -> None:
    following = project.claims.of_article(claim.article_id)[1]

    asked.show_claim(following)

    assert asked.list.isVisible(), "what was there stays in sight for a moment"
    assert asked.chosen is None
    assert not actions["suggestion.take"].isEnabled()


def test_a_claim_alone_in_the_project_says_so_quietly(
    panel: SuggestionPanel, project: Project, qtbot: QtBot
) -> None:
    panel.show_claim(project.claims.of_article(add(project, OTHER, title="Rye"))[0])

    qtbot.waitUntil(lambda: panel._quiet.text() == "Nothing in the project bears on this claim.")
    assert not panel.list.isVisible()
    assert not panel.detail.isVisible()


def test_an_answer_takes_no_focus(
    panel: SuggestionPanel, claim: Claim, frame: QMainWindow, qtbot: QtBot
) -> None:
    frame.setFocus()
    before = frame.focusWidget()

    panel.show_claim(claim)
    qtbot.waitUntil(lambda: panel.chosen is not None)

    assert frame.focusWidget() is before


def test_escape_gives_the_text_back(asked: SuggestionPanel, qtbot: QtBot) -> None:
    asked.focus_list()

    with qtbot.waitSignal(asked.left):
        qtbot.keyClick(asked.list, Qt.Key.Key_Escape)


def test_a_list_that_goes_gives_the_focus_back_to_the_text(
    asked: SuggestionPanel, qtbot: QtBot
) -> None:
    asked.focus_list()

    with qtbot.waitSignal(asked.left):
        asked.show_claim(None)


def test_a_double_click_asks_for_the_article(asked: SuggestionPanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asked.place_wanted) as wanted:
        asked.list.doubleClicked.emit(asked.model.index(0))

    assert wanted.args[0].quote == THERE


def test_an_earlier_verdict_is_copied_with_its_evidence_only_when_asked(
    panel: SuggestionPanel, claim: Claim, project: Project, qtbot: QtBot
) -> None:
    earlier = next(
        one
        for article in project.articles.summaries()
        for one in project.claims.of_article(article.id)
        if one.quote == THERE
    )
    source = NewEvidence(url="https://example.org/counts", stance=Stance.SUPPORTS)
    project.verdicts.judge(
        earlier.id,
        Judgement(VerdictWord.VERIFIED, "as written", "Counted at the gates.", evidence=(source,)),
    )
    panel.show_claim(claim)
    qtbot.waitUntil(lambda: panel.chosen is not None)

    assert panel.chosen is not None
    assert panel.chosen.suggestion.kind is SuggestionKind.VERDICT
    assert "Verified" in panel.detail.spoken()
    assert "by Ada Lind" in panel.detail.spoken()
    assert len(panel.model.offers) == 1, "the same sentence is not listed as a passage again"
    assert project.claims.get(claim.id).verdict is None

    panel.detail.judge_alike.click()

    qtbot.waitUntil(lambda: project.claims.get(claim.id).verdict is not None)
    copied = project.claims.get(claim.id)
    assert copied.verdict is not None
    assert (copied.word, copied.verdict.detail) == ("verified", "as written")
    assert copied.rationale == "Counted at the gates."
    assert [one.record.url for one in copied.evidence] == ["https://example.org/counts"]
    project.history.undo()
    assert project.claims.get(claim.id).verdict is None
    assert project.claims.get(claim.id).evidence == ()


def test_a_new_article_is_looked_at_without_being_asked(
    asked: SuggestionPanel, session: Session, project: Project, qtbot: QtBot
) -> None:
    from tests.builders import written

    more = "The operator of the Marrow Bay ferry line said it carried 310,000 passengers in 2022."
    session.edit(lambda: project.articles.add(written(more, title="A third count")).changes)

    qtbot.waitUntil(lambda: len(asked.model.offers) == 2)


def test_every_control_has_a_name(asked: SuggestionPanel) -> None:
    assert [widget.objectName() for widget in unnamed_controls(asked)] == []


def test_the_menu_offers_every_stance(asked: SuggestionPanel) -> None:
    menu = asked.menu()

    assert menu is not None
    words = [action.text() for action in menu.actions() if action.text()]
    assert [word for word in words if word.startswith("Take")] == [
        "Take as evidence: Supports",
        "Take as evidence: Contradicts",
        "Take as evidence: Context",
    ]


def test_a_published_fact_check_tells_its_rating_and_opens_in_the_browser(
    panel: SuggestionPanel,
    project: Project,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    review = {
        "@type": "ClaimReview",
        "claimReviewed": "The ferry line across Marrow Bay carried 310,000 passengers in 2022",
        "url": "https://checks.example/7",
        "author": {"@type": "Organization", "name": "Check Desk"},
        "reviewRating": {"@type": "Rating", "alternateName": "Mostly <b>false</b>"},
    }
    (tmp_path / "checks.json").write_text(json.dumps(review), encoding="utf-8")
    project.fact_checks.import_path(tmp_path / "checks.json")
    opened: list[str] = []
    panel._session.visitor = lambda address, _opened: opened.append(address)
    claim = project.claims.of_article(add(project, HERE, title="Crossings"))[0]

    panel.show_claim(claim)
    qtbot.waitUntil(lambda: panel.chosen is not None)
    panel.detail.open_place.click()
    panel.take(Stance.CONTRADICTS)

    assert "Rated “Mostly <b>false</b>”" in panel.detail.spoken()
    assert opened == ["https://checks.example/7"]
    qtbot.waitUntil(lambda: len(evidence(project, claim)) == 1)
    taken = evidence(project, claim)[0]
    assert (taken.url, taken.publisher) == ("https://checks.example/7", "Check Desk")


@pytest.fixture(autouse=True)
def settled(settle: Callable[[], None], panel: SuggestionPanel) -> Callable[[], None]:
    """Let no job outlive its test."""
    return settle
