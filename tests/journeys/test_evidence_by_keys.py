"""Evidence kept and looked for with the keys alone, in the real window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from factcheck.domain.evidence import LinkState, NewEvidence
from factcheck.domain.search_places import PLACES
from factcheck.services import permissions
from tests.builders import MILL
from tests.hostile.web_server import page
from tests.web import a_web, article_page
from ui.evidence.aids import EvidenceAids
from ui.evidence.copy_viewer import CopyViewer
from ui.evidence.search_at import SearchAtDialog

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from factcheck.domain.evidence import Evidence
    from ui.app import Shell

LINK = "http://port.example/rye"
QUOTE = "ground 4,200 tonnes of rye in 2023"


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    """The window on an article, its first claim in hand."""
    file = tmp_path / "mill.txt"
    file.write_text("Rye and water\n\n" + "\n\n".join(MILL) + "\n")
    shell = open_window(file)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None, timeout=20_000)
    qtbot.waitUntil(lambda: shell.place.is_settled, timeout=20_000)
    return shell


def press(shell: Shell, qtbot: QtBot, action_id: str) -> None:
    """Press the key of an action where the claims are judged."""
    action = shell.window.actions_by_id[action_id]
    assert action.isEnabled()
    shell.window.activateWindow()  # as a desktop does once a dialog has gone
    qtbot.waitUntil(shell.window.isActiveWindow)
    shell.place.reader.view.setFocus()
    QTest.keySequence(shell.place.reader.view, action.shortcut())


def evidence(shell: Shell) -> tuple[Evidence, ...]:
    claim = shell.place.desk.current
    assert claim is not None
    return claim.evidence


def put(shell: Shell, qtbot: QtBot, record: NewEvidence) -> None:
    claim = shell.place.desk.current
    assert claim is not None
    before = len(claim.evidence)
    session = shell.place.session
    session.edit(lambda: session.project.evidence.add(claim.id, record))
    qtbot.waitUntil(lambda: len(evidence(shell)) == before + 1)


def shown(shell: Shell, kind: type[QWidget]) -> list[QWidget]:
    return [one for one in shell.window.findChildren(kind) if one.isVisible()]


def dialog(shell: Shell, qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    qtbot.waitUntil(lambda: len(shown(shell, kind)) == 1)
    (found,) = shown(shell, kind)
    assert isinstance(found, kind)
    return found


def told(shell: Shell) -> str:
    return shell.window.status.message()


def test_a_page_is_kept_after_one_question_and_read_offline(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shell, qtbot, NewEvidence(url=LINK, quote=QUOTE))
    with a_web(monkeypatch, lambda _: [article_page(MILL[0])]) as net:
        press(shell, qtbot, "evidence.keep_copy")
        question = dialog(shell, qtbot, QMessageBox)
        assert net.asked == []
        qtbot.keyClick(question, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: evidence(shell)[0].saved_copy_sha256 is not None, timeout=20_000)

    assert "the quoted passage is in it" in told(shell)
    press(shell, qtbot, "evidence.read_copy")
    viewer = dialog(shell, qtbot, CopyViewer)
    assert isinstance(viewer, CopyViewer)
    qtbot.waitUntil(lambda: QUOTE in viewer.text.toPlainText())
    (marked,) = viewer.text.marked
    assert marked.cut(viewer.text.toPlainText()) == QUOTE
    qtbot.keyClick(viewer, Qt.Key.Key_Escape)

    shell.window.actions_by_id["undo"].trigger()
    qtbot.waitUntil(lambda: evidence(shell)[0].saved_copy_sha256 is None)


def test_a_no_is_a_no_and_nothing_is_asked_of_the_web(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shell, qtbot, NewEvidence(url=LINK))
    with a_web(monkeypatch, lambda _: [article_page(MILL[0])]) as net:
        press(shell, qtbot, "evidence.keep_copy")
        qtbot.keyClick(dialog(shell, qtbot, QMessageBox), Qt.Key.Key_Escape)
        qtbot.waitUntil(lambda: shown(shell, QMessageBox) == [])

        assert net.asked == []
    assert not permissions.is_allowed(permissions.KEEP_COPIES)
    assert not shell.window.actions_by_id["evidence.network"].isChecked()


def test_a_page_that_cannot_be_kept_is_told_and_the_evidence_stays(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    put(shell, qtbot, NewEvidence(url="http://inside.example/"))
    with a_web(monkeypatch, lambda _: [article_page("Secret")], {"inside.example": ["127.0.0.1"]}):
        press(shell, qtbot, "evidence.keep_copy")
        qtbot.waitUntil(lambda: "not in the public web" in shell.window.notice.text())

    assert evidence(shell)[0].saved_copy_sha256 is None


def test_the_permission_is_taken_back_in_the_menu(shell: Shell, qtbot: QtBot) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    action = shell.window.actions_by_id["evidence.network"]
    action.setChecked(True)

    action.trigger()

    assert not permissions.is_allowed(permissions.KEEP_COPIES)
    assert not action.isChecked()
    action.trigger()
    qtbot.keyClick(dialog(shell, qtbot, QMessageBox), Qt.Key.Key_Return)
    qtbot.waitUntil(action.isChecked)
    assert permissions.is_allowed(permissions.KEEP_COPIES)


def test_a_file_is_attached_as_evidence_of_its_own(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    note = tmp_path / "port note.txt"
    note.write_text(MILL[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(note), ""))

    press(shell, qtbot, "evidence.attach")

    qtbot.waitUntil(lambda: len(evidence(shell)) == 1, timeout=20_000)
    assert evidence(shell)[0].record.reference == "port note.txt"
    assert "Copy kept" in told(shell)


def test_a_film_is_refused_in_one_sentence(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = tmp_path / "film.mov"
    with film.open("wb") as file:
        file.truncate(300_000_000)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(film), ""))

    press(shell, qtbot, "evidence.attach")

    qtbot.waitUntil(lambda: "film.mov has 300 MB" in shell.window.notice.text())
    assert evidence(shell) == ()


def test_links_are_looked_at_and_what_changed_is_shown(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    put(shell, qtbot, NewEvidence(url=LINK, quote=QUOTE))
    with a_web(monkeypatch, lambda _: [article_page(MILL[0].replace("4,200", "4,800"))]):
        shell.window.actions_by_id["evidence.recheck"].trigger()
        qtbot.waitUntil(lambda: evidence(shell)[0].link_state is LinkState.CHANGED, timeout=20_000)

    assert told(shell) == "1 link looked at, 1 changed at the passage"
    assert "4,800" in evidence(shell)[0].link_note


def test_looking_at_links_is_cancelled_from_the_status_bar(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    permissions.allow(permissions.KEEP_COPIES)
    for number in range(3):
        put(shell, qtbot, NewEvidence(url=f"{LINK}/{number}", quote=QUOTE))
    with a_web(monkeypatch, lambda _: [page("", "410 Gone")]):
        shell.window.actions_by_id["evidence.recheck"].trigger()
        qtbot.waitUntil(lambda: evidence(shell) != () and shell.place.session.jobs.is_idle is False)
        shell.window.status.cancelled.emit()
        qtbot.waitUntil(lambda: told(shell).startswith("Cancelled"), timeout=20_000)


def test_a_search_elsewhere_is_noted_and_its_outcome_typed(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_it(url: str) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr("ui.evidence.visiting.open_link", open_it)
    claim = shell.place.desk.current
    assert claim is not None

    press(shell, qtbot, "evidence.search_at")
    asked = dialog(shell, qtbot, SearchAtDialog)
    assert isinstance(asked, SearchAtDialog)
    qtbot.waitUntil(lambda: asked.list.count() == len(PLACES))
    qtbot.keyClick(asked.words, Qt.Key.Key_Down)
    qtbot.keyClicks(asked.words, "rye norrvik")
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    question = dialog(shell, qtbot, QMessageBox)
    assert isinstance(question, QMessageBox)
    assert "https://en.wikipedia.org/w/index.php" in question.informativeText()
    assert opened == []
    qtbot.keyClick(question, Qt.Key.Key_Return)

    trail = shell.place.claim.trail
    qtbot.waitUntil(lambda: trail.searches.count() == 1)
    shell.window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusObject() is trail.outcome)
    assert opened == ["https://en.wikipedia.org/w/index.php?fulltext=1&search=rye%20norrvik"]
    qtbot.keyClicks(trail.outcome, "nothing on rye")
    qtbot.keyClick(trail.outcome, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "nothing on rye" in trail.searches.item(0).text())
    (entry,) = shell.place.session.project.trail.searches(claim.id)
    assert (entry.place, entry.query, entry.outcome) == (
        "Wikipedia",
        "rye norrvik",
        "nothing on rye",
    )


def test_a_search_that_no_browser_opens_is_not_noted(
    shell: Shell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.evidence.visiting.open_link", lambda _url: False)
    claim = shell.place.desk.current
    assert claim is not None

    press(shell, qtbot, "evidence.search_at")
    asked = dialog(shell, qtbot, SearchAtDialog)
    assert isinstance(asked, SearchAtDialog)
    qtbot.waitUntil(lambda: asked.list.count() == len(PLACES))
    qtbot.keyClick(asked.words, Qt.Key.Key_Return)
    qtbot.keyClick(dialog(shell, qtbot, QMessageBox), Qt.Key.Key_Return)

    assert "Nothing was noted" in shell.window.notice.text()
    assert shell.place.session.project.trail.searches(claim.id) == ()


def aids(shell: Shell) -> EvidenceAids:
    (found,) = shell.place.findChildren(EvidenceAids)
    return found


def test_a_link_dropped_on_the_claim_fills_the_form_and_tells_a_repetition(
    shell: Shell, qtbot: QtBot
) -> None:
    put(shell, qtbot, NewEvidence(url="https://port.example/rye"))
    mime = QMimeData()
    mime.setUrls([QUrl("https://port.example/rye?utm_source=mail")])
    words = QMimeData()
    words.setText(f"  {QUOTE}\n")

    assert aids(shell).drops.take(mime)
    assert aids(shell).drops.take(words)

    form = shell.place.claim.evidence.form
    assert form.source.text() == "https://port.example/rye?utm_source=mail"
    assert form.quote.text() == QUOTE
    qtbot.waitUntil(lambda: "recorded for this claim already" in form._same.text())
    qtbot.keyClick(form.source, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(evidence(shell)) == 2)
    assert evidence(shell)[1].record.url == "https://port.example/rye"
    assert evidence(shell)[1].record.original_url == "https://port.example/rye?utm_source=mail"


def test_files_dropped_on_the_claim_are_attached_and_other_schemes_are_not(
    shell: Shell, qtbot: QtBot, tmp_path: Path
) -> None:
    note = tmp_path / "note.txt"
    note.write_text(MILL[0])
    mime, odd = QMimeData(), QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(note))])
    odd.setUrls([QUrl("javascript:alert(1)")])

    assert not aids(shell).drops.take(odd)
    assert aids(shell).drops.take(mime)

    qtbot.waitUntil(lambda: len(evidence(shell)) == 1, timeout=20_000)
    assert evidence(shell)[0].saved_copy_sha256 is not None


FEED = """[{"@type": "ClaimReview", "claimReviewed": "The mill ground 4,200 tonnes",
 "url": "https://c.example/1", "author": {"name": "Desk"}}, {"@type": "ClaimReview"}]"""


def test_published_fact_checks_are_imported_and_counted(
    shell: Shell, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    feed, broken = tmp_path / "feed.json", tmp_path / "broken.json"
    feed.write_text(FEED)
    broken.write_text(FEED[:-10])
    chosen = [str(feed)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    act = shell.window.actions_by_id["fact_checks.import"]

    act.trigger()
    qtbot.waitUntil(lambda: "1 new fact-check, 1 refused: they name no claim" in told(shell))
    act.trigger()
    qtbot.waitUntil(lambda: "0 new fact-checks, 1 already there" in told(shell))
    chosen[:] = [str(broken)]
    act.trigger()
    qtbot.waitUntil(lambda: "Nothing was imported" in shell.window.notice.text())

    assert shell.place.session.project.fact_checks.total() == 1
