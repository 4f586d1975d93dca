"""Judging: durable first, forward at once, brought back when it fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VerdictWord
from factcheck.errors import DiskFullError
from ui.verdicts.judging import Judging

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.desk import Desk
    from ui.session import Session

FULL = DiskFullError("The disk is full. Nothing was changed.")


@pytest.fixture
def judging(session: Session, desk: Desk) -> Judging:
    return Judging(session, desk)


@pytest.fixture
def full_disk(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise FULL

    monkeypatch.setattr(session.project.verdicts, "judge", fail)
    monkeypatch.setattr(session.project.claims, "draft_rationale", fail)


def test_a_verdict_moves_on_at_once_and_shows_when_durable(
    judging: Judging, desk: Desk, qtbot: QtBot
) -> None:
    first, second = desk.claims[:2]

    judging.judge(VerdictWord.DISPUTED)

    assert desk.current == second
    assert desk.claims[0] == first
    qtbot.waitUntil(lambda: desk.claims[0].word == "disputed")


def test_the_record_agrees_with_what_is_shown(
    judging: Judging, desk: Desk, session: Session, qtbot: QtBot
) -> None:
    first = desk.claims[0]

    judging.judge(VerdictWord.UNSOURCED)

    qtbot.waitUntil(lambda: bool(desk.claims[0].verdict and desk.claims[0].verdict.id))
    assert session.project.claims.get(first.id) == desk.claims[0]


def test_a_failed_verdict_brings_the_reviewer_back_and_tells(
    judging: Judging, desk: Desk, qtbot: QtBot, full_disk: None
) -> None:
    first = desk.claims[0]

    with qtbot.waitSignal(judging.failed) as told:
        judging.judge(VerdictWord.VERIFIED)

    assert told.args == [FULL]
    assert desk.current == first
    assert first in desk.open_claims()


def test_words_that_could_not_be_kept_are_handed_back(
    judging: Judging, desk: Desk, qtbot: QtBot, full_disk: None
) -> None:
    claim = desk.claims[0]

    with qtbot.waitSignal(judging.rationale_lost) as lost:
        judging.save_rationale(claim, "Long thought about.")

    assert lost.args == [claim.id, "Long thought about."]


def test_the_same_verdict_again_keeps_its_detail(
    judging: Judging, desk: Desk, qtbot: QtBot
) -> None:
    judging.judge(VerdictWord.DISPUTED, advance=False)
    qtbot.waitUntil(lambda: desk.claims[0].word == "disputed")
    judging.set_detail("outdated")
    qtbot.waitUntil(lambda: _detail(desk) == "outdated")

    judging.judge(VerdictWord.DISPUTED, advance=False)
    qtbot.waitUntil(lambda: bool(desk.claims[0].verdict and desk.claims[0].verdict.id))

    assert _detail(desk) == "outdated"


def test_reopening_takes_the_verdict_away(judging: Judging, desk: Desk, qtbot: QtBot) -> None:
    judging.judge(VerdictWord.VERIFIED, advance=False)
    qtbot.waitUntil(lambda: desk.claims[0].state is ClaimState.DECIDED)

    judging.reopen()

    qtbot.waitUntil(lambda: desk.claims[0].state is ClaimState.OPEN)


def test_a_dismissed_claim_is_gone_and_the_next_one_is_in_hand(
    judging: Judging, desk: Desk, qtbot: QtBot
) -> None:
    gone, following = desk.claims[:2]

    judging.dismiss("opinion")

    assert desk.current == following
    qtbot.waitUntil(lambda: gone.id not in {claim.id for claim in desk.claims})


def test_the_last_verdict_of_an_article_says_that_it_is_done(
    judging: Judging, desk: Desk, qtbot: QtBot
) -> None:
    for _ in desk.claims[1:]:
        judging.judge(VerdictWord.VERIFIED)

    with qtbot.waitSignal(judging.article_done):
        judging.judge(VerdictWord.VERIFIED)

    qtbot.waitUntil(lambda: {claim.word for claim in desk.claims} == {"verified"})


def _detail(desk: Desk) -> str | None:
    verdict = desk.claims[0].verdict
    return verdict.detail if verdict else None
