"""Links are looked at again: what died, what changed at the passage, what cannot be told now."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import pytest

from factcheck.domain.changes import Topic
from factcheck.domain.evidence import LinkState, NewEvidence
from factcheck.errors import CancelledError, NetworkNotAllowedError
from factcheck.importing import web
from factcheck.importing.web_addresses import FetchError
from factcheck.jobs import JobContext, Progress
from factcheck.said import Said
from factcheck.services import permissions
from factcheck.services.recheck import Pace, RecheckService
from tests.builders import add, first_claim, visible
from tests.hostile.web_server import page
from tests.web import a_web, article_page

if TYPE_CHECKING:
    from factcheck.domain.articles import RawDocument
    from factcheck.domain.evidence import Evidence
    from factcheck.services.project import Project

QUOTE = "The mill ground 4,200 tonnes of rye in 2023"
OTHER = "Two paragraphs down stands something else that nobody quoted, with 17 figures."
QUICK = Pace(seconds=0.0, hosts=2)


@pytest.fixture
def recheck(project: Project) -> RecheckService:
    add(project)
    permissions.allow(permissions.KEEP_COPIES)
    return RecheckService(project.record, QUICK)


def put(project: Project, url: str, quote: str = QUOTE, *, confidential: bool = False) -> str:
    claim = first_claim(project).id
    record = NewEvidence(url=url, quote=quote, confidential=confidential)
    project.evidence.add(claim, record)
    return project.claims.get(claim).evidence[-1].id


def by_url(project: Project) -> dict[str | None, Evidence]:
    return {one.record.url: one for one in first_claim(project).evidence}


def test_nothing_is_looked_at_without_the_permission(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/rye")
    permissions.allow(permissions.KEEP_COPIES, allowed=False)

    with a_web(monkeypatch, lambda _: [article_page(QUOTE)]) as net:
        with pytest.raises(NetworkNotAllowedError):
            recheck.run()
        assert net.asked == []


def test_each_link_gets_the_state_it_is_in(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages = {
        "/same": article_page(f"{QUOTE}, the office said.", OTHER),
        "/elsewhere": article_page(f"{QUOTE}.", OTHER.replace("17", "18"), title="New headline"),
        "/changed": article_page(f"{QUOTE}.".replace("4,200", "4,800"), OTHER),
        "/gone": article_page("This page was moved to the archive of the office. Ask there."),
        "/dead": page("Not here.", "404 Not Found"),
        "/walled": page("Log in.", "403 Forbidden"),
        "/broken": page("Oh dear.", "500 Internal Server Error"),
        "/picture": page("GIF89a", kind="image/gif"),
    }
    for path in pages:
        put(project, f"http://port.example{path}")
    put(project, "http://inside.example/")
    put(project, "gopher://port.example/1")

    with a_web(monkeypatch, lambda at: [pages[at]], {"inside.example": ["10.0.0.8"]}):
        done = recheck.run()

    found = {url: one.link_state for url, one in by_url(project).items()}
    assert found == {
        "http://port.example/same": LinkState.ALIVE,
        "http://port.example/elsewhere": LinkState.ALIVE,
        "http://port.example/changed": LinkState.CHANGED,
        "http://port.example/gone": LinkState.CHANGED,
        "http://port.example/dead": LinkState.DEAD,
        "http://port.example/walled": LinkState.BLOCKED,
        "http://port.example/broken": LinkState.UNREACHABLE,
        "http://port.example/picture": LinkState.ALIVE,
        "http://inside.example/": LinkState.BLOCKED,
        "gopher://port.example/1": LinkState.BLOCKED,
    }
    assert done.states[LinkState.CHANGED] == 2
    assert done.changes.touches(Topic.EVIDENCE)
    assert first_claim(project).id in done.changes.claim_ids
    assert all(one.link_checked_at is not None for one in by_url(project).values())


def test_the_words_that_stand_there_now_are_told(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/changed")
    with a_web(monkeypatch, lambda _: [article_page(QUOTE.replace("4,200", "4,800"))]):
        recheck.run()

    assert "4,800 tonnes" in by_url(project)["http://port.example/changed"].link_note


def test_why_a_link_was_not_had_can_be_said_in_other_words_later(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/dead")
    with a_web(monkeypatch, lambda _: [page("", "410 Gone")]):
        recheck.run()

    note = by_url(project)["http://port.example/dead"].link_note

    assert note == "http://port.example/dead answered 410; there is nothing to import."
    assert isinstance(note, Said)
    assert note.values == {"url": "http://port.example/dead", "status": 410}


def test_looking_is_no_step_and_undo_knows_nothing_of_it(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/dead")
    step = project.history.undo_step()
    with a_web(monkeypatch, lambda _: [page("", "410 Gone")]):
        recheck.run()

    after = project.history.undo_step()
    assert step is not None
    assert after is not None
    assert after.id == step.id
    project.history.undo()
    project.history.redo()
    assert by_url(project)["http://port.example/dead"].link_state is LinkState.DEAD
    assert project.problems() == []


def test_an_address_that_several_claims_rest_on_is_fetched_once(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/rye")
    put(project, "http://port.example/rye", "Bees have left the southern valley for good")

    with a_web(monkeypatch, lambda _: [article_page(QUOTE)]) as net:
        recheck.run()

    states = [one.link_state for one in first_claim(project).evidence]
    assert states == [LinkState.ALIVE, LinkState.CHANGED]
    assert len(net.connected) == 1


def test_a_confidential_source_is_never_looked_at(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://secret.example/", confidential=True)

    with a_web(monkeypatch, lambda _: [article_page(QUOTE)]) as net:
        done = recheck.run()

    assert done.passed_over == 1
    assert net.asked == []


def test_an_unknown_name_is_dead_only_when_the_net_is_there(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://nobody.example/")

    def unknown(url: str) -> RawDocument:
        if "nobody" in url:
            raise FetchError("nobody.example is not known.", reason="unknown_host")
        raise FetchError("port.example answered 404.", status=404)

    monkeypatch.setattr(web, "fetch", unknown)
    recheck.run()
    assert by_url(project)["http://nobody.example/"].link_state is LinkState.UNREACHABLE

    put(project, "http://port.example/")
    recheck.run()
    assert by_url(project)["http://nobody.example/"].link_state is LinkState.DEAD


def test_only_the_links_of_the_claims_named_are_looked_at(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/rye")
    article = project.articles.summaries()[0].id
    other = project.claims.of_article(article)[1].id

    with a_web(monkeypatch, lambda _: [article_page(QUOTE)]) as net:
        assert sum(recheck.run([other]).states.values()) == 0
        assert net.asked == []
        assert sum(recheck.run([first_claim(project).id]).states.values()) == 1


def test_pages_of_one_host_wait_for_one_another_and_other_hosts_do_not(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project)
    permissions.allow(permissions.KEEP_COPIES)
    for name in ("http://a.example/1", "http://a.example/2", "http://b.example/1"):
        put(project, name)
    at_once: list[str] = []
    together = threading.Barrier(2)
    waits: list[float] = []

    def fetch(url: str) -> RawDocument:
        at_once.append(url)
        if url.endswith("/1"):
            together.wait(5)  # breaks unless both hosts are asked at the same time
        raise FetchError("gone", status=404)

    def wait(_event: threading.Event, seconds: float | None = None) -> bool:
        waits.append(seconds or 0)
        return False

    monkeypatch.setattr(web, "fetch", fetch)
    monkeypatch.setattr("factcheck.services.recheck.pause", wait)
    done = RecheckService(project.record, Pace(seconds=7.0, hosts=4)).run()

    assert done.states[LinkState.DEAD] == 3
    assert waits == [7.0]
    assert at_once[-1] == "http://a.example/2"


def test_progress_is_told_and_cancelling_keeps_what_was_found(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(project)
    permissions.allow(permissions.KEEP_COPIES)
    for number in range(4):
        put(project, f"http://a.example/{number}")
    monkeypatch.setattr(web, "fetch", _refusal)
    told: list[Progress] = []
    job = JobContext(lambda step: _cancel_at(2, step, told, job))
    before = visible(project)

    with pytest.raises(CancelledError):
        RecheckService(project.record, QUICK).run(job=job)

    states = [one.link_state for one in first_claim(project).evidence]
    assert 1 <= states.count(LinkState.DEAD) < 4
    assert {step.total for step in told} == {4}
    assert visible(project) != before


def _refusal(_url: str) -> RawDocument:
    raise FetchError("gone", status=410)


def _cancel_at(number: int, step: Progress, told: list[Progress], job: JobContext) -> None:
    told.append(step)
    if step.done == number:
        job.cancel()


def test_a_computer_without_a_net_marks_nothing_as_dead(
    project: Project, recheck: RecheckService, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(project, "http://port.example/rye")

    def offline(*_: object, **__: object) -> list[tuple[object, ...]]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", offline)
    recheck.run()

    assert by_url(project)["http://port.example/rye"].link_state is LinkState.UNREACHABLE
