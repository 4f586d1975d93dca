"""What is typed but not saved outlives the window, and comes back into its field."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from factcheck.domain.claims import ClaimId
from factcheck.services.project import open_project
from tests.builders import add
from ui.articles.metadata_dialog import MetadataDialog
from ui.drafts import draft_of, fill, texts_of
from ui.evidence.search_at import SearchAtDialog
from ui.projects.unsaved import Spot, Unsaved, UnsavedFile

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from ui.app import Shell
    from ui.rescue import Rescue


@pytest.fixture
def claims(tmp_path: Path) -> tuple[Claim, ...]:
    """The claims of the one article of the project the window opens."""
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    claims = project.claims.of_article(add(project))
    project.close()
    return claims


@pytest.fixture
def file(tmp_path: Path) -> UnsavedFile:
    return UnsavedFile(tmp_path / "desk.factcheck")


@pytest.fixture
def shell(claims: tuple[Claim, ...], open_window: Callable[..., Shell], qtbot: QtBot) -> Shell:
    shell = open_window()
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    return shell


def rescue_of(shell: Shell) -> Rescue:
    assert shell.rescue is not None
    return shell.rescue


def current(shell: Shell) -> Claim:
    claim = shell.place.desk.current
    assert claim is not None
    return claim


def left(**rationales: str) -> Unsaved:
    """What a window leaves behind that died while rationales were being typed."""
    return Unsaved(
        {Spot(claim, "rationale"): {"rationaleEdit": text} for claim, text in rationales.items()}
    )


def typed(file: UnsavedFile, about: Claim, form: str) -> set[str]:
    """All that is kept of a form."""
    draft = file.read().drafts.get(Spot(about.id, form), {})
    return {text for name, text in draft.items() if name != "at"} - {""}


def die_and_open(
    shell: Shell, file: UnsavedFile, open_window: Callable[..., Shell], qtbot: QtBot
) -> Shell:
    """Let the window die as it stands, and open another."""
    rescue_of(shell).look()
    kept = file.read()
    shell.place.claim.keep = lambda: None  # type: ignore[method-assign] # the dead save nothing
    shell.close()
    file.write(kept)
    again = open_window()
    qtbot.waitUntil(lambda: again.window.notice.text() != "")
    qtbot.waitUntil(lambda: again.place.is_settled)
    return again


def test_a_rationale_being_typed_is_kept_by_itself(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    shell.place.claim.rationale.setFocus()
    qtbot.keyClicks(shell.place.claim.rationale, "The port says so")

    qtbot.waitUntil(lambda: typed(file, current(shell), "rationale") == {"The port says so"})


def test_a_rationale_that_is_saved_is_kept_no_longer(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    shell.place.claim.rationale.setPlainText("The port says so")
    rescue_of(shell).look()
    assert file.path.exists()

    shell.place.claim.rationale.keep()

    qtbot.waitUntil(lambda: not file.path.exists())
    qtbot.waitUntil(lambda: current(shell).rationale == "The port says so")


def test_a_rationale_typed_and_taken_back_is_kept_no_longer(
    shell: Shell, file: UnsavedFile
) -> None:
    shell.place.claim.rationale.setPlainText("No")
    rescue_of(shell).look()
    shell.place.claim.rationale.setPlainText("")
    rescue_of(shell).look()

    assert not file.path.exists()


def test_a_draft_of_evidence_stays_with_its_claim_until_it_is_added(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    form = shell.place.claim.evidence.form
    first = current(shell)
    form.start()
    form.source.setText("https://example.org/tables")
    form.title.setText("Tables")
    rescue_of(shell).look()
    shell.place.desk.next_claim()
    assert form.source.text() == ""

    shell.place.desk.choose(first.id)

    assert (form.source.text(), form.title.text()) == ("https://example.org/tables", "Tables")
    form.add.click()
    qtbot.waitUntil(lambda: len(current(shell).evidence) == 1 and form.source.text() == "")
    rescue_of(shell).look()
    assert not file.path.exists()


def test_a_draft_that_was_added_does_not_come_back_however_soon_one_goes_on(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    form = shell.place.claim.evidence.form
    first = current(shell)
    form.start()
    form.source.setText("https://example.org/tables?utm_source=news")
    rescue_of(shell).look()

    form.add.click()
    shell.place.desk.next_claim()

    qtbot.waitUntil(lambda: not file.path.exists())
    shell.place.desk.choose(first.id)
    assert form.source.text() == ""
    assert len(shell.place.session.project.claims.get(first.id).evidence) == 1


def test_esc_drops_a_draft_of_evidence(shell: Shell, file: UnsavedFile, qtbot: QtBot) -> None:
    form = shell.place.claim.evidence.form
    form.start()
    form.source.setText("https://example.org/tables")
    rescue_of(shell).look()
    qtbot.keyClick(form.source, Qt.Key.Key_Escape)
    rescue_of(shell).look()

    assert not file.path.exists()


def test_what_a_dead_window_left_is_back_in_its_fields_and_told(
    claims: tuple[Claim, ...],
    file: UnsavedFile,
    open_window: Callable[..., Shell],
    qtbot: QtBot,
) -> None:
    file.write(left(**{claims[0].id: "First words", claims[2].id: "Last words"}))

    shell = open_window()

    qtbot.waitUntil(lambda: shell.window.notice.text() != "")
    qtbot.waitUntil(lambda: current(shell).id == claims[2].id)
    assert "2 claims" in shell.window.notice.text()
    assert shell.place.claim.rationale.toPlainText() == "Last words"
    shell.place.desk.choose(claims[0].id)
    assert shell.place.claim.rationale.toPlainText() == "First words"


def test_a_draft_a_dead_window_left_is_back_in_the_form(
    claims: tuple[Claim, ...],
    file: UnsavedFile,
    shell: Shell,
    open_window: Callable[..., Shell],
    qtbot: QtBot,
) -> None:
    form = shell.place.claim.evidence.form
    form.start()
    form.source.setText("Harbour master, by telephone")
    form.quote.setText("Forty ships")
    rescue_of(shell).look()
    kept = file.read()
    shell.close()
    file.write(kept)

    again = open_window()

    form = again.place.claim.evidence.form
    qtbot.waitUntil(lambda: form.source.text() == "Harbour master, by telephone")
    assert form.quote.text() == "Forty ships"
    assert form.quote.isVisibleTo(form)


def test_words_that_are_in_the_record_already_are_not_brought_back(
    claims: tuple[Claim, ...],
    file: UnsavedFile,
    tmp_path: Path,
    open_window: Callable[..., Shell],
    qtbot: QtBot,
) -> None:
    project = open_project(tmp_path / "desk.factcheck", "Ada Lind")
    project.claims.draft_rationale(claims[0].id, "Saved in time")
    project.close()
    file.write(left(**{claims[0].id: "Saved in time"}))

    shell = open_window()

    qtbot.waitUntil(lambda: not file.path.exists())
    assert shell.window.notice.text() == ""


def test_words_of_a_claim_that_is_gone_stay_in_the_file(
    claims: tuple[Claim, ...],
    file: UnsavedFile,
    open_window: Callable[..., Shell],
    qtbot: QtBot,
) -> None:
    gone = ClaimId("00000000-0000-0000-0000-000000000000")
    file.write(left(**{gone: "For nobody", claims[0].id: "For the first"}))

    shell = open_window()

    qtbot.waitUntil(lambda: "1 claim has" in shell.window.notice.text())
    assert file.read().drafts[Spot(gone, "rationale")]["rationaleEdit"] == "For nobody"


def test_a_folder_that_cannot_be_written_stops_nothing(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    file.path.parent.mkdir(parents=True, exist_ok=True)
    file.path.with_suffix(".part").mkdir()

    shell.place.claim.rationale.setPlainText("Typed all the same")
    rescue_of(shell).look()
    shell.place.claim.rationale.keep()

    qtbot.waitUntil(lambda: current(shell).rationale == "Typed all the same")


def test_any_form_is_read_and_filled_again(qtbot: QtBot) -> None:
    def a_form() -> QWidget:
        form = QWidget()
        qtbot.addWidget(form)
        for control in (QLineEdit(form), QPlainTextEdit(form), QCheckBox(form)):
            control.show()
        QComboBox(form).addItems(["one", "two"])
        return form

    form, again = a_form(), a_form()
    assert texts_of(form, draft_of(form)) == set()
    form.findChildren(QPlainTextEdit)[0].setPlainText("words")
    form.findChildren(QCheckBox)[0].setChecked(True)
    form.findChildren(QComboBox)[0].setCurrentIndex(1)

    fill(again, draft_of(form))

    assert draft_of(again) == draft_of(form)
    assert again.findChildren(QComboBox)[0].currentText() == "two"


@pytest.mark.parametrize("name", ["standalone", "tags"])
def test_details_of_a_claim_come_back_unfolded(
    shell: Shell, file: UnsavedFile, open_window: Callable[..., Shell], qtbot: QtBot, name: str
) -> None:
    shell.place.claim.notes.start()
    qtbot.keyClicks(shell.place.claim.notes.fields[name], "rye 2023")

    again = die_and_open(shell, file, open_window, qtbot)

    field = again.place.claim.notes.fields[name]
    assert field.text() == "rye 2023"
    assert field.isVisible()
    again.place.claim.notes.keep()
    qtbot.waitUntil(lambda: not file.path.exists())


def test_searches_and_replies_being_typed_come_back_and_are_kept_no_longer_once_noted(
    shell: Shell, file: UnsavedFile, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    claim = current(shell)
    shell.place.claim.trail.start()
    qtbot.keyClicks(shell.place.claim.trail.place, "port archive")
    qtbot.keyClicks(shell.place.claim.trail.whom, "the harbour master")

    again = die_and_open(shell, file, open_window, qtbot)
    trail = again.place.claim.trail
    assert (trail.place.text(), trail.whom.text()) == ("port archive", "the harbour master")
    assert trail.place.isVisible()

    qtbot.keyClick(trail.place, Qt.Key.Key_Return)
    qtbot.keyClick(trail.whom, Qt.Key.Key_Return)
    project = again.place.session.project
    qtbot.waitUntil(lambda: len(project.trail.replies(claim.id)) == 1)
    qtbot.waitUntil(lambda: not file.path.exists())


def test_a_search_noted_while_going_on_does_not_come_back(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    first = current(shell)
    shell.place.claim.trail.start()
    qtbot.keyClicks(shell.place.claim.trail.place, "port archive")
    rescue_of(shell).look()

    qtbot.keyClick(shell.place.claim.trail.place, Qt.Key.Key_Return)
    shell.place.desk.next_claim()

    qtbot.waitUntil(lambda: not file.path.exists())
    shell.place.desk.choose(first.id)
    assert shell.place.claim.trail.place.text() == ""


def test_data_of_an_article_being_typed_come_back_into_their_dialog(
    shell: Shell, file: UnsavedFile, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    def dialog_of(one: Shell) -> MetadataDialog:
        one.window.actions_by_id["article.metadata"].trigger()
        dialog = one.window.findChild(MetadataDialog)
        assert dialog is not None
        return dialog

    qtbot.keyClicks(dialog_of(shell).fields["publisher"], "Norrvik Post")

    again = die_and_open(shell, file, open_window, qtbot)
    assert "F2" in again.window.notice.text()
    dialog = dialog_of(again)
    assert dialog.fields["publisher"].text() == "Norrvik Post"
    dialog.save.click()

    qtbot.waitUntil(lambda: not file.path.exists())


def test_a_place_to_search_at_being_typed_comes_back_into_its_dialog(
    shell: Shell, file: UnsavedFile, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell.window.actions_by_id["evidence.search_at"].trigger()
    dialog = shell.window.findChild(SearchAtDialog)
    assert dialog is not None
    dialog.template.setText("https://archive.example/?q={query}")

    again = die_and_open(shell, file, open_window, qtbot)
    assert "dialog" in again.window.notice.text()
    again.window.actions_by_id["evidence.search_at"].trigger()

    dialog = again.window.findChild(SearchAtDialog)
    assert dialog is not None
    assert dialog.template.text() == "https://archive.example/?q={query}"
    dialog.reject()
    assert not file.read()


def test_a_dialog_that_is_given_up_leaves_nothing(
    shell: Shell, file: UnsavedFile, qtbot: QtBot
) -> None:
    shell.window.actions_by_id["article.metadata"].trigger()
    dialog = shell.window.findChild(MetadataDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.fields["publisher"], "Norrvik Post")
    rescue_of(shell).look()
    assert file.path.exists()

    dialog.reject()

    assert not file.path.exists()
