"""The opened article is read carefully in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.detection import careful
from factcheck.domain.changes import Topic
from factcheck.services import detecting
from ui.refining import Refiner

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.changes import Changes
    from factcheck.jobs import Progress
    from ui.session import Session


@pytest.mark.second_reading
@pytest.mark.skipif(not careful.is_available(), reason="onnxruntime is not installed")
def test_the_article_read_gets_its_careful_scores_once(
    qtbot: QtBot, session: Session, article_id: ArticleId
) -> None:
    refiner = Refiner(session)
    told: list[Changes] = []
    session.changes.changed.connect(told.append)

    refiner.read(session.project.articles.get(article_id))
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    refiner.read(session.project.articles.get(article_id))
    qtbot.waitUntil(lambda: session.jobs.is_idle, timeout=20_000)

    assert len(told) == 1
    assert told[0].touches(Topic.CANDIDATES)
    assert not session.project.detection.wants_refining(article_id)


def test_without_the_model_nothing_happens(
    qtbot: QtBot, session: Session, article_id: ArticleId
) -> None:
    refiner = Refiner(session)
    told: list[Changes] = []
    session.changes.changed.connect(told.append)

    refiner.read(session.project.articles.get(article_id))
    refiner.read(None)
    qtbot.waitUntil(lambda: session.jobs.is_idle, timeout=20_000)

    assert told == []


def test_an_article_deleted_meanwhile_is_no_failure(
    qtbot: QtBot, session: Session, article_id: ArticleId
) -> None:
    refiner = Refiner(session)
    failures: list[Exception] = []
    refiner.failed.connect(failures.append)
    article = session.project.articles.get(article_id)
    session.project.articles.delete(article_id)

    refiner.read(article)
    qtbot.waitUntil(lambda: session.jobs.is_idle, timeout=20_000)

    assert failures == []


@pytest.mark.second_reading
@pytest.mark.skipif(not careful.is_available(), reason="onnxruntime is not installed")
def test_a_long_article_is_read_to_its_end_and_tells_how_far(
    qtbot: QtBot, session: Session, article_id: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detecting, "AT_ONCE", 1)
    refiner = Refiner(session)
    seen: list[Progress | None] = []
    refiner.progressed.connect(seen.append)

    refiner.read(session.project.articles.get(article_id))
    qtbot.waitUntil(lambda: seen[-1:] == [None], timeout=20_000)

    total = session.project.detection.left_to_refine(article_id)[1]
    told = [one.done for one in seen if one is not None]
    assert set(told) >= set(range(1, total))
    assert told == sorted(told)
    assert {one.total for one in seen if one is not None} == {total}
    assert seen.count(None) == 1
    assert not session.project.detection.wants_refining(article_id)


@pytest.mark.second_reading
@pytest.mark.skipif(not careful.is_available(), reason="onnxruntime is not installed")
def test_what_was_read_stays_when_the_rest_is_given_up(
    qtbot: QtBot, session: Session, article_id: ArticleId, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(detecting, "AT_ONCE", 1)
    refiner = Refiner(session)
    seen: list[Progress | None] = []
    refiner.progressed.connect(seen.append)
    refiner.progressed.connect(refiner.cancel)

    refiner.read(session.project.articles.get(article_id))
    qtbot.waitUntil(lambda: None in seen and session.jobs.is_idle, timeout=20_000)

    left, total = session.project.detection.left_to_refine(article_id)
    assert 0 < left < total
