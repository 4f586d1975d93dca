"""The window made one's own by the keyboard alone: settings, looks, letters, layout, help."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.journeys.keyboard import Keyboard
from ui.app import Shell
from ui.help.pages import PAGES
from ui.help.window import HelpWindow
from ui.launch import WindowRequest
from ui.palette.palette import Palette
from ui.pane_widths import STEP
from ui.reader.setting import PLAIN
from ui.settings.dialog import SettingsDialog
from ui.settings.keys import KeysPage
from ui.settings.looks import LooksPage
from ui.settings.welcome import Welcome
from ui.table.dock import TableDock
from ui.theme import Density, Scheme
from ui.theme import current as current_theme

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project

both_themes = pytest.mark.parametrize("theme", ["light", "dark"], indirect=True)
in_light = pytest.mark.parametrize("theme", ["light"], indirect=True)
in_dark = pytest.mark.parametrize("theme", ["dark"], indirect=True)
every_theme = pytest.mark.parametrize("theme", ["light", "dark", "high_contrast"], indirect=True)
LONG = tuple(f"{line[:-1]}, as the paper of day {n} has it." for n in range(12) for line in MILL)


@pytest.fixture(scope="module")
def yesterday(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it was left: a short article, and a long one which is read."""
    path = tmp_path_factory.mktemp("yesterday") / "desk.factcheck"
    project = open_project(path, "Ben Roy")
    add(project, *FERRY, title="Ferry")
    add(project, *LONG, title="Mill")
    project.close()
    return path


@pytest.fixture
def keyboard(
    theme: str, record: Project, open_window: Callable[..., Shell], qtbot: QtBot
) -> Keyboard:
    """The hands on the window, some way down the long article."""
    keyboard = Keyboard(open_window(), qtbot)
    keyboard.until(lambda: keyboard.shell.place.desk.current is not None)
    keyboard.until(lambda: keyboard.shell.place.is_settled)
    keyboard.press(*"jjjjjjjjjjjjjjjj")
    assert keyboard.place[1] > 0
    assert current_theme().scheme == theme
    return keyboard


def other(theme: str) -> str:
    return "light" if theme == "dark" else "dark"


@both_themes
def test_settings_are_walked_through_changed_and_put_back(keyboard: Keyboard, theme: str) -> None:
    before, state = keyboard.place, keyboard.shell.state
    keyboard.press("Ctrl+,")
    dialog = keyboard.opened(SettingsDialog)
    assert keyboard.focus() is dialog.list
    for page in dialog.pages[1:]:
        keyboard.press("Down")
        assert keyboard.focus() is dialog.list
        assert page.isVisible()

    keyboard.press("Home")
    looks = dialog.pages[0]
    assert isinstance(looks, LooksPage)
    chosen = looks.themes[f"theme.{theme}"]
    keyboard.tab_to(chosen)
    keyboard.press("Right" if theme == "light" else "Left")
    assert keyboard.focus() is looks.themes[f"theme.{other(theme)}"]
    assert current_theme().scheme == other(theme) == state.preference("theme")
    keyboard.tab_to(looks.compact)
    keyboard.press("Space")
    assert current_theme().density is Density.COMPACT
    keyboard.tab_to(looks.plain)
    keyboard.press("Space")
    assert state.preference("reading_face") == PLAIN

    keyboard.tab_to(dialog.usual)
    keyboard.press("Return")
    assert keyboard.focus() is dialog.usual
    assert (state.preference("theme"), current_theme().density) == ("system", Density.COMFORTABLE)
    keyboard.press("Escape")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


def turn_to_keys(keyboard: Keyboard) -> tuple[SettingsDialog, KeysPage]:
    keyboard.press("Ctrl+,")
    dialog = keyboard.opened(SettingsDialog)
    keyboard.press("Down", "Down")
    page = dialog.pages[dialog.list.currentRow()]
    assert isinstance(page, KeysPage)
    return dialog, page


@both_themes
def test_a_key_that_is_taken_is_told_another_is_used_and_all_go_back(keyboard: Keyboard) -> None:
    first, actions = keyboard.claim.id, keyboard.shell.window.actions_by_id
    dialog, page = turn_to_keys(keyboard)
    keyboard.tab_to(page.finder)
    keyboard.write("previous claim")
    keyboard.tab_to(page.list)
    keyboard.press("Down", "Return")
    assert page.action_id == "claim.previous"
    assert page.pressed.isAncestorOf(keyboard.focus()) or keyboard.focus() is page.pressed

    keyboard.press("v")
    assert "Verified" in page.told.text()
    keyboard.press("F7")
    assert page.told.text() == ""
    keyboard.tab_to(page.use)
    keyboard.press("Return", "Escape")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    keyboard.press("F7")
    gone_to = keyboard.claim.id
    keyboard.press("k")
    assert keyboard.claim.id == gone_to != first
    keyboard.press("j")
    assert keyboard.claim.id == first

    dialog, page = turn_to_keys(keyboard)
    keyboard.tab_to(dialog.usual)
    keyboard.press("Space", "Escape")
    assert actions.key_text("claim.previous") == "K"


@in_light
def test_what_is_half_typed_is_in_the_record_while_the_settings_are_open(
    keyboard: Keyboard, record: Project
) -> None:
    rationale, claim_id = keyboard.shell.place.claim.rationale, keyboard.claim.id
    keyboard.press("t")
    keyboard.write("The office says so, ")
    keyboard.press("Ctrl+,")
    keyboard.opened(SettingsDialog)
    keyboard.until(lambda: record.claims.get(claim_id).rationale == "The office says so, ")
    keyboard.press("Escape")

    assert keyboard.focus() is rationale
    keyboard.write("in its yearbook.")
    keyboard.press("Escape")
    keyboard.until(
        lambda: record.claims.get(claim_id).rationale == "The office says so, in its yearbook."
    )
    assert keyboard.claim.id == claim_id


# looks


@every_theme
def test_the_theme_is_switched_in_the_middle_of_a_sentence(
    keyboard: Keyboard, record: Project, theme: str
) -> None:
    place, before = keyboard.shell.place, keyboard.place
    rationale, claim_id = place.claim.rationale, keyboard.claim.id
    keyboard.press("t")
    keyboard.write("The yearbook gives 4,100 tonnes.")
    keyboard.press(*["Left"] * 8, *["Shift+Left"] * 5)
    panel = place.claim._scroll.verticalScrollBar()
    written, scrolled = rationale.textCursor().selectedText(), panel.value()
    assert written == "4,100"

    keyboard.press("Ctrl+K")
    keyboard.write(other(theme))
    keyboard.press("Return")

    assert current_theme().scheme is Scheme(other(theme))
    assert keyboard.focus() is rationale
    assert rationale.textCursor().selectedText() == "4,100"
    assert (keyboard.place, panel.value()) == (before, scrolled)
    keyboard.write("4,200")
    keyboard.press("Escape")
    keyboard.until(
        lambda: record.claims.get(claim_id).rationale == "The yearbook gives 4,200 tonnes."
    )
    assert keyboard.focus() is place.reader.view
    assert keyboard.place == before


@both_themes
def test_letters_grow_to_twice_their_size_and_come_back(keyboard: Keyboard) -> None:
    view, state = keyboard.shell.place.reader.view, keyboard.shell.state
    usual, before, read = view.font().pixelSize(), keyboard.place, view.top_position()
    while (larger := view.font().pixelSize()) < 2 * usual:
        keyboard.press("Ctrl++")
        assert view.font().pixelSize() > larger
    assert keyboard.focus() is view
    assert keyboard.claim.id == before[0]
    assert abs(view.top_position() - read) < 200

    keyboard.press("Ctrl+0")
    assert view.font().pixelSize() == usual
    assert state.preference("reading_size") == str(usual)
    assert keyboard.focus() is view
    assert keyboard.place == before


# layout


def run(keyboard: Keyboard, words: str) -> None:
    keyboard.press("Ctrl+K")
    keyboard.write(words)
    keyboard.press("Return")


def dock_of(keyboard: Keyboard) -> TableDock:
    dock = keyboard.shell.window.findChild(TableDock, "tableDock")
    assert dock is not None
    return dock


@both_themes
def test_the_layout_is_changed_found_again_and_reset(
    keyboard: Keyboard, open_window: Callable[..., Shell], qtbot: QtBot
) -> None:
    shell, claim_id = keyboard.shell, keyboard.claim.id
    keyboard.press("Ctrl+D")
    table = shell.window.pages.table
    assert dock_of(keyboard).isVisible()
    assert keyboard.focus() is table.view
    keyboard.until(lambda: table.is_settled and table.view.current_id == claim_id)
    keyboard.press("Escape")
    assert keyboard.focus() is shell.place.reader.view
    run(keyboard, "compact")
    assert current_theme().density is Density.COMPACT
    assert keyboard.claim.id == claim_id
    usual = shell.window.panes.sizes()
    run(keyboard, "less room")
    narrow = shell.window.panes.sizes()
    assert (narrow[0], narrow[1] + STEP, narrow[2] - STEP) == tuple(usual)
    keyboard.press("Ctrl+Q")
    shell.close()

    again = Keyboard(open_window(), qtbot)
    again.until(lambda: again.shell.place.desk.current is not None)
    again.until(dock_of(again).isVisible)
    view = again.shell.place.reader.view
    assert (again.claim.id, again.focus()) == (claim_id, view)
    assert current_theme().density is Density.COMPACT
    again.press("Ctrl+D")
    assert not dock_of(again).isVisible()
    widened = again.shell.window.panes.sizes()[2]
    run(again, "usual widths")
    assert again.shell.window.panes.sizes()[2] < widened
    assert again.focus() is view


@both_themes
def test_an_article_is_found_by_its_filter_and_esc_leads_back_to_the_text(
    keyboard: Keyboard, record: Project
) -> None:
    place = keyboard.shell.place
    keyboard.tab_to(place.articles.filter)
    keyboard.write("ferry")
    keyboard.until(lambda: place.articles.model.rowCount() == 1)
    keyboard.press("Return")
    assert keyboard.focus() is place.articles.list
    ferry = next(one.id for one in record.articles.summaries() if one.title == "Ferry")
    keyboard.until(lambda: place.desk.article is not None and place.desk.article.id == ferry)
    keyboard.press("Escape")
    assert keyboard.focus() is place.reader.view

    keyboard.tab_to(place.articles.filter)
    keyboard.press("Ctrl+A")
    keyboard.write("nowhere")
    keyboard.press("Return", "Return")
    assert place.articles.filter.text() == ""
    assert keyboard.focus() is place.articles.list
    assert place.desk.article is not None
    assert place.desk.article.id == ferry
    keyboard.press("Escape")
    assert keyboard.focus() is place.reader.view


# help, palette, first run


@both_themes
def test_help_is_read_beside_the_work_and_left(keyboard: Keyboard) -> None:
    before = keyboard.place
    keyboard.press("Shift+F1")
    keyboard.until(lambda: isinstance(QApplication.activeWindow(), HelpWindow))
    window = QApplication.activeWindow()
    assert isinstance(window, HelpWindow)
    assert keyboard.focus() is window.list
    read = [window.text.toPlainText()]
    for _ in PAGES[1:]:
        keyboard.press("Down")
        read.append(window.text.toPlainText())
    assert len(set(read)) == len(PAGES)
    keyboard.tab_to(window.text)
    keyboard.press("End")
    assert window.text.verticalScrollBar().value() > 0
    keyboard.press("Escape")
    assert not window.isVisible()
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@in_dark
def test_the_palette_is_left_without_a_trace(keyboard: Keyboard, record: Project) -> None:
    place, before, claim_id = keyboard.shell.place, keyboard.place, keyboard.claim.id
    keyboard.press("t")
    keyboard.write("As the ")
    keyboard.press("Ctrl+K")
    palette = keyboard.shell.window.findChild(Palette)
    assert palette is not None
    assert keyboard.focus() is palette.field
    keyboard.write("nothing like this")
    keyboard.press("Return")
    assert palette.isVisible()
    keyboard.press("Escape")
    assert keyboard.focus() is place.claim.rationale
    keyboard.write("office has it.")
    keyboard.press("Ctrl+Return")
    keyboard.until(lambda: record.claims.get(claim_id).rationale == "As the office has it.")
    assert keyboard.focus() is place.reader.view
    assert keyboard.place == before


@pytest.fixture
def first_start(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Keyboard]:
    """The hands on the window as it opens on a machine that never saw it."""
    for name in ("FACTCHECK_PROJECT", "FACTCHECK_REVIEWER"):
        monkeypatch.delenv(name, raising=False)
    shell = Shell(qapp, WindowRequest())
    with qtbot.waitSignal(shell.opened, timeout=20_000):
        shell.start()
    yield Keyboard(shell, qtbot)
    shell.close()


@pytest.mark.parametrize("wanted", ["light", "dark"])
def test_the_first_screen_is_answered_and_the_first_verdict_is_signed(
    first_start: Keyboard, wanted: str
) -> None:
    keyboard, place = first_start, first_start.shell.place
    asked = keyboard.opened(Welcome)
    assert keyboard.focus() is asked.name
    keyboard.write("Mara Voss")
    keyboard.press("Tab")
    while not asked.themes[f"theme.{wanted}"].isChecked():
        keyboard.press("Right")
    assert current_theme().scheme == wanted
    keyboard.tab_to(asked.samples)
    assert asked.samples.isChecked()
    keyboard.press("Return")
    keyboard.until(lambda: place.desk.current is not None and place.is_settled)

    assert keyboard.focus() is place.reader.view
    claim_id = keyboard.claim.id
    keyboard.press("v")
    path = place.session.project.location
    record = open_project(path, "Ben Roy", create=False)
    keyboard.until(lambda: record.claims.get(claim_id).word == "verified")
    verdict = record.claims.get(claim_id).verdict
    record.close()
    assert verdict is not None
    assert verdict.reviewer == "Mara Voss"


def test_without_samples_the_first_screen_leads_to_how_to_begin(first_start: Keyboard) -> None:
    keyboard, place = first_start, first_start.shell.place
    asked = keyboard.opened(Welcome)
    keyboard.tab_to(asked.samples)
    keyboard.press("Space", "Return")
    keyboard.until(lambda: place.is_settled and place.articles.model.total == 0)
    keyboard.until(lambda: place.reader.currentWidget() is place.reader.first_run)
    assert keyboard.focus().isVisible()

    for page in ("Ctrl+2", "Ctrl+3", "Ctrl+H", "Ctrl+1"):
        keyboard.press(page)
        keyboard.until(lambda: place.is_settled)
        assert keyboard.shell.window.isAncestorOf(keyboard.focus())
