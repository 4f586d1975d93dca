"""The settings: what is chosen acts at once, is kept, and can go back to the usual."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from factcheck.domain.claims import DEFAULT_THRESHOLD, ClaimFilter
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.services import permissions
from factcheck.services.backups import KEPT, back_up_daily, backups
from factcheck.services.project import open_project
from factcheck.services.record import THRESHOLD
from ui.i18n import LANGUAGE
from ui.plain_text import PlainLabel
from ui.settings.backups import BackupsPage
from ui.settings.choices import DetectionPage, EvidencePage, NetworkPage
from ui.settings.dialog import SettingsDialog
from ui.settings.keys import KeysPage
from ui.settings.looks import LooksPage
from ui.settings.person import REVIEWER, PersonPage
from ui.theme import Density, Scheme
from ui.theme import current as current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell
    from ui.settings.page import SettingsPage

T = TypeVar("T", bound="SettingsPage")

MILL = "Rye\n\nThe mill ground 4,200 tonnes of rye in 2023, the office said.\n"


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    (tmp_path / "mill.txt").write_text(MILL)
    shell = open_window(tmp_path / "mill.txt")
    qtbot.waitUntil(lambda: shell.place.desk.current is not None and shell.place.is_settled)
    return shell


@pytest.fixture
def dialog(shell: Shell, qtbot: QtBot) -> Iterator[SettingsDialog]:
    shell.window.actions_by_id["settings"].trigger()
    found = shell.window.findChild(SettingsDialog)
    assert found is not None
    yield found
    found.close()


def page_of(dialog: SettingsDialog, kind: type[T]) -> T:
    dialog.show_page(kind)
    page = dialog.pages[dialog.list.currentRow()]
    assert isinstance(page, kind)
    return page


def test_theme_and_density_change_at_once_and_are_kept(
    shell: Shell, dialog: SettingsDialog
) -> None:
    page = page_of(dialog, LooksPage)

    page.themes["theme.dark"].click()
    page.compact.click()

    assert current_theme().scheme is Scheme.DARK
    assert current_theme().density is Density.COMPACT
    assert shell.state.preference("theme") == "dark"
    assert shell.state.preference("density") == "compact"
    dialog.usual.click()
    assert current_theme().density is Density.COMFORTABLE
    assert shell.state.preference("theme") == "system"


def test_a_language_is_kept_for_the_next_start_and_goes_back_to_the_system(
    shell: Shell, dialog: SettingsDialog
) -> None:
    page = page_of(dialog, LooksPage)
    assert page.languages[""].isChecked()

    page.languages["de"].click()

    assert shell.state.preference(LANGUAGE) == "de"
    dialog.usual.click()
    assert shell.state.preference(LANGUAGE) == ""
    assert page.languages[""].isChecked()


def test_a_name_signs_the_next_verdict_and_the_next_window(
    shell: Shell, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    page = page_of(dialog, PersonPage)

    page.name.setText("  Mara   Voss ")
    page.name.setFocus()
    QTest.keyClick(page.name, Qt.Key.Key_Return)

    project = shell.place.session.project
    assert project.reviewer == "Mara Voss"
    assert shell.state.preference(REVIEWER) == "Mara Voss"
    claim = project.claims.find(ClaimFilter())[0]
    project.verdicts.judge(claim.id, Judgement(VerdictWord.VERIFIED))
    verdict = project.claims.get(claim.id).verdict
    assert verdict is not None
    assert verdict.reviewer == "Mara Voss"


def test_an_empty_name_changes_nothing(shell: Shell, dialog: SettingsDialog) -> None:
    page = page_of(dialog, PersonPage)
    before = shell.place.session.project.reviewer

    page.name.setText("   ")
    page.name.setFocus()
    QTest.keyClick(page.name, Qt.Key.Key_Return)

    assert shell.place.session.project.reviewer == page.name.text() == before


def test_a_key_is_pressed_and_taken(shell: Shell, dialog: SettingsDialog) -> None:
    page = page_of(dialog, KeysPage)
    page.choose("claim.next")

    page.pressed.setKeySequence(QKeySequence("F7"))
    page.use.click()

    assert shell.window.actions_by_id.key_text("claim.next") == "F7"
    dialog.usual.click()
    assert shell.window.actions_by_id.key_text("claim.next") == "J"


def test_a_key_that_is_taken_is_told_while_it_is_pressed(dialog: SettingsDialog) -> None:
    page = page_of(dialog, KeysPage)
    page.choose("claim.next")

    page.pressed.setKeySequence(QKeySequence("V"))

    assert "Verified" in page.told.text()
    page.use.click()
    assert "Verified" in page.told.text()


def test_commands_are_found_by_words_and_keys(dialog: SettingsDialog) -> None:
    page = page_of(dialog, KeysPage)

    page.finder.setText("next open")

    shown = [row for row in range(page.list.rowCount()) if not page.list.isRowHidden(row)]
    cells = [page.list.item(row, 0) for row in shown]
    assert [cell.text() for cell in cells if cell] == ["Claim: Next open claim"]


def test_the_usual_threshold_comes_back_by_a_step(
    shell: Shell, dialog: SettingsDialog, qtbot: QtBot
) -> None:
    settings = shell.place.session.project.settings
    settings.set(THRESHOLD, 0.8)
    page = page_of(dialog, DetectionPage)

    page.usual.click()

    qtbot.waitUntil(lambda: settings.threshold == DEFAULT_THRESHOLD)


def test_rules_are_switched_and_go_back(shell: Shell, dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = page_of(dialog, EvidencePage)
    settings = shell.place.session.project.settings
    usual = settings.rules

    page.rules.boxes["verified_needs_evidence"].click()

    qtbot.waitUntil(lambda: settings.rules != usual)
    dialog.usual.click()
    qtbot.waitUntil(lambda: settings.rules == usual == page.rules.rules())


def test_the_network_is_off_until_it_is_switched_on(dialog: SettingsDialog) -> None:
    page = page_of(dialog, NetworkPage)
    assert not any(box.isChecked() for box in page.boxes.values())

    page.boxes["network.import"].click()

    assert permissions.is_allowed(permissions.IMPORT_FROM_WEB)
    assert not permissions.is_allowed(permissions.KEEP_COPIES)
    dialog.usual.click()
    assert not permissions.is_allowed(permissions.IMPORT_FROM_WEB)


def test_a_daily_backup_is_written_and_can_be_opened(
    shell: Shell, dialog: SettingsDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    page = page_of(dialog, BackupsPage)
    name = shell.place.session.project.name

    page.use(tmp_path / "safe")

    qtbot.waitUntil(lambda: len(backups(name, tmp_path / "safe")) == 1)
    qtbot.waitUntil(lambda: shell.place.session.jobs.is_idle)
    assert page.daily.isChecked()
    kept = open_project(backups(name, tmp_path / "safe")[0], "Ada", create=False)
    assert len(kept.articles.summaries()) == 1
    kept.close()


def test_only_the_newest_backups_stay_and_no_other_file_is_touched(
    shell: Shell, tmp_path: Path
) -> None:
    project = shell.place.session.project
    folder = tmp_path / "safe"
    folder.mkdir()
    (folder / f"{project.name} notes.factcheck").write_text("mine")

    for day in range(1, KEPT + 4):
        assert back_up_daily(project, folder, date(2026, 3, day)) is not None

    assert back_up_daily(project, folder, date(2026, 3, KEPT + 3)) is None
    assert [path.stem[-2:] for path in backups(project.name, folder)] == [
        f"{day:02}" for day in range(KEPT + 3, 3, -1)
    ]
    assert (folder / f"{project.name} notes.factcheck").read_text() == "mine"


def test_the_panes_go_back_to_their_usual_widths(shell: Shell, dialog: SettingsDialog) -> None:
    window = shell.window
    before = window.panes.sizes()
    window.panes.setSizes([300, before[1] - 36, before[2] - 36])
    window.panes.splitterMoved.emit(300, 1)

    window.actions_by_id["panes.usual"].trigger()

    near = [abs(now - then) <= 1 for now, then in zip(window.panes.sizes(), before, strict=True)]
    assert all(near)


def test_the_language_is_in_sight_without_scrolling(dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = page_of(dialog, LooksPage)
    dialog.show()

    for button in page.languages.values():
        qtbot.waitUntil(lambda: not button.visibleRegion().isEmpty())  # noqa: B023 - awaited here


def test_all_looks_are_in_sight_without_scrolling(dialog: SettingsDialog, qtbot: QtBot) -> None:
    page = page_of(dialog, LooksPage)
    QApplication.sendPostedEvents()

    area = page.parentWidget()
    assert area is not None
    assert page.height() <= area.height()


def test_what_stands_under_a_heading_begins_where_it_begins(dialog: SettingsDialog) -> None:
    page = page_of(dialog, EvidencePage)
    QApplication.sendPostedEvents()

    head = page.findChildren(PlainLabel)[0]
    for part in page.rules.parts:
        assert part.isVisible()
        assert part.mapTo(page, QPoint()).x() == head.x()


def test_a_key_wanted_elsewhere_is_asked_for_at_once(shell: Shell, qtbot: QtBot) -> None:
    shell.window.actions_by_id.key_wanted.emit("claim.merge")

    dialog = shell.window.findChild(SettingsDialog)
    assert dialog is not None
    page = page_of(dialog, KeysPage)
    assert page.action_id == "claim.merge"
    qtbot.waitUntil(lambda: page.pressed.hasFocus() or page.isAncestorOf(focused()))
    dialog.close()


def focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found
