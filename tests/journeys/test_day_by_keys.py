"""A day at the desk by the keyboard alone, in every theme: what is in the record, where one is."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from factcheck.domain.articles import BlockRole
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.paths import seeds_dir
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, add
from tests.journeys.keyboard import Keyboard
from ui.dashboard import charts
from ui.dashboard.page import DashboardPage
from ui.evidence.copy_viewer import CopyViewer
from ui.export.dialog import ExportDialog
from ui.history.page import HistoryPage
from ui.importing.dialog import ImportDialog
from ui.page import READ, TABLE
from ui.reader.find_bar import FindBar
from ui.theme import current as current_theme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.services.project import Project
    from ui.app import Shell

both_themes = pytest.mark.parametrize("theme", ["light", "dark"], indirect=True)
in_light = pytest.mark.parametrize("theme", ["light"], indirect=True)
in_dark = pytest.mark.parametrize("theme", ["dark"], indirect=True)
OFFSCREEN = pytest.mark.qt_log_ignore("^This plugin does not support", extend=True)
"""Without a screen Qt says of every menu that it cannot be raised nor take the keyboard."""


@pytest.fixture(scope="module")
def yesterday(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as it was left: two articles."""
    path = tmp_path_factory.mktemp("yesterday") / "desk.factcheck"
    project = open_project(path, "Ben Roy")
    add(project, *FERRY, title="Ferry")
    add(project, *MILL, title="Mill")
    project.close()
    return path


@pytest.fixture
def keyboard(
    theme: str, record: Project, open_window: Callable[..., Shell], qtbot: QtBot
) -> Keyboard:
    """The hands on the window, the first claim of the mill before them."""
    keyboard = Keyboard(open_window(), qtbot)
    keyboard.until(lambda: keyboard.shell.place.desk.current is not None)
    keyboard.until(lambda: keyboard.shell.place.is_settled)
    assert current_theme().scheme == theme
    return keyboard


def dashboard(keyboard: Keyboard) -> DashboardPage:
    keyboard.press("Ctrl+3")
    page = keyboard.shell.window.stack.currentWidget()
    assert isinstance(page, DashboardPage)
    keyboard.until(lambda: page.is_settled)
    return page


@both_themes
def test_a_bar_of_the_dashboard_leads_to_its_claims_and_back(
    keyboard: Keyboard, record: Project
) -> None:
    before, pages = keyboard.place, keyboard.shell.window.pages
    page = dashboard(keyboard)
    chart = page.charts[charts.ARTICLES].chart
    assert keyboard.focus() is chart
    keyboard.press("Home", "Down")
    bar = chart.bars.bars[1]

    keyboard.press("Return")
    table = pages.table
    keyboard.until(lambda: table.is_settled and table.model.claim_at(0) is not None)
    assert pages.current == TABLE
    assert keyboard.focus() is table.view
    article = next(one for one in record.articles.summaries() if one.title == bar.label)
    claims = record.claims.of_article(article.id)
    assert {one.id for one in claims} == set(table.listing.ids)
    keyboard.press("u")
    keyboard.until(lambda: any(one.word for one in record.claims.of_article(article.id)))

    keyboard.press("Ctrl+3")
    keyboard.until(lambda: page.is_settled)
    assert keyboard.focus() is chart
    keyboard.until(lambda: chart.bars.bars[1].counts.unsourced == 1)
    assert chart.currentIndex().row() == 1
    keyboard.press("Ctrl+1")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@OFFSCREEN
@both_themes
def test_a_chart_is_kept_as_a_table_and_as_a_picture(
    keyboard: Keyboard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = dashboard(keyboard)
    card = page.charts[charts.KINDS]

    for steps, name in (("Down", "Down"), "kinds.csv"), (("Down",), "kinds.png"):
        target = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, t=target: (str(t), ""))
        keyboard.tab_to(card.more)
        keyboard.press("Space")
        keyboard.opened(QMenu)
        keyboard.press(*steps, "Return")
        keyboard.until(target.exists)
        keyboard.until(lambda: keyboard.shell.place.session.jobs.is_idle)
        assert keyboard.focus() is card.more

    rows = list(csv.reader((tmp_path / "kinds.csv").read_text("utf-8-sig").splitlines()))
    assert [row[0] for row in rows[1:]] == [bar.label for bar in card.chart.bars.bars]
    assert not QImage(str(tmp_path / "kinds.png")).isNull()


@both_themes
def test_words_are_found_in_another_article_and_the_way_back_is_one_key(
    keyboard: Keyboard, record: Project
) -> None:
    view, search = keyboard.shell.place.reader.view, keyboard.shell.window.tools.search
    keyboard.press("Ctrl+Shift+F")
    assert keyboard.focus() is search
    keyboard.write("broken ramp")
    keyboard.press("Return")

    ferry = next(one for one in record.articles.summaries() if one.title == "Ferry")
    keyboard.until(lambda: getattr(keyboard.shell.place.desk.article, "id", "") == ferry.id)
    keyboard.until(lambda: "broken ramp" in keyboard.claim.quote)
    assert keyboard.focus() is view
    keyboard.press("Shift+D")
    wanted = keyboard.claim.id
    keyboard.until(lambda: record.claims.get(wanted).word == "disputed")
    assert keyboard.claim.id == wanted

    keyboard.press("Ctrl+Shift+F", "Escape")
    assert keyboard.focus() is view
    assert keyboard.claim.id == wanted


@in_dark
def test_words_are_looked_for_among_the_rows_of_the_table(keyboard: Keyboard) -> None:
    keyboard.press("Ctrl+2")
    table = keyboard.shell.window.pages.table
    keyboard.until(lambda: table.is_settled)
    keyboard.press("Ctrl+F")
    assert keyboard.focus() is table.filter_row.text
    keyboard.write("ramp")
    keyboard.press("Return")
    keyboard.until(lambda: table.is_settled and len(table.listing.ids) == 1)
    assert keyboard.focus() is table.view
    keyboard.press("Ctrl+F")
    keyboard.write("nowhere")
    keyboard.press("Return")
    keyboard.until(lambda: table.is_settled and not table.listing.ids)
    keyboard.press("Return")
    keyboard.until(lambda: table.is_settled and len(table.listing.ids) > 1)
    assert keyboard.focus() is table.view


@in_light
def test_words_are_looked_for_in_the_history_and_else_in_the_text(keyboard: Keyboard) -> None:
    window, before = keyboard.shell.window, keyboard.place
    keyboard.press("Ctrl+H")
    page = window.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    keyboard.until(lambda: page.is_settled)
    keyboard.press("Ctrl+F")
    assert keyboard.focus() is page.filter_row.text
    keyboard.press("Escape")
    assert keyboard.focus() is page.list

    dashboard(keyboard)
    keyboard.press("Ctrl+F")
    assert window.pages.current == READ
    bar = window.findChild(FindBar)
    assert bar is not None
    assert bar.isAncestorOf(keyboard.focus())
    keyboard.press("Escape")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@in_light
def test_a_step_found_in_the_history_is_taken_back_there(
    keyboard: Keyboard, record: Project
) -> None:
    first = keyboard.claim.id
    keyboard.press("Shift+V")
    keyboard.until(lambda: record.claims.get(first).word == "verified")
    before = keyboard.place

    keyboard.press("Ctrl+H")
    page = keyboard.shell.window.stack.currentWidget()
    assert isinstance(page, HistoryPage)
    keyboard.until(lambda: page.is_settled and page.chosen_step is not None)
    assert keyboard.focus() is page.list
    keyboard.press("Ctrl+Z")
    keyboard.until(lambda: record.claims.get(first).word == "open")
    keyboard.until(lambda: page.is_settled)
    assert keyboard.focus() is page.list

    keyboard.press("Ctrl+1")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@both_themes
def test_a_page_dump_is_looked_at_left_and_then_imported(
    keyboard: Keyboard, record: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    dump = seeds_dir() / "03_reservoir_page_dump.txt"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(dump)], ""))
    before, view = keyboard.place, keyboard.shell.place.reader.view

    def look() -> ImportDialog:
        keyboard.press("Ctrl+O")
        dialog = keyboard.opened(ImportDialog)
        keyboard.press("Return")
        keyboard.until(lambda: dialog.middle.currentWidget() is dialog.preview)
        return dialog

    look()
    keyboard.press("Escape")
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    assert keyboard.focus() is view
    assert keyboard.place == before
    assert len(record.articles.summaries()) == 2

    look()
    keyboard.press("Down", "Up", "Return")
    keyboard.until(lambda: len(record.articles.summaries()) == 3)
    new = next(one for one in record.articles.summaries() if one.source == str(dump))
    keyboard.until(lambda: getattr(keyboard.shell.place.desk.article, "id", "") == new.id)
    assert keyboard.focus() is view
    roles = {block.role for block in record.articles.get(new.id).blocks}
    assert {BlockRole.TITLE, BlockRole.BODY, BlockRole.BOILERPLATE} <= roles


@both_themes
def test_evidence_gets_a_quote_and_a_stance(keyboard: Keyboard, record: Project) -> None:
    QGuiApplication.clipboard().clear()
    before, form = keyboard.place, keyboard.shell.place.claim.evidence.form
    claim_id = keyboard.claim.id

    keyboard.press("e")
    assert keyboard.focus() is form.source
    keyboard.write("Letter of the port office")
    keyboard.tab_to(form.quote)
    keyboard.write("ground 4,200 tonnes of rye in 2023")
    keyboard.tab_to(form._stances[Stance.SUPPORTS])
    keyboard.press("Right", "Return")
    keyboard.until(lambda: len(record.claims.get(claim_id).evidence) == 1)

    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before
    (kept,) = record.claims.get(claim_id).evidence
    assert kept.record.reference == "Letter of the port office"
    assert kept.record.quote == "ground 4,200 tonnes of rye in 2023"
    assert kept.record.stance is Stance.CONTRADICTS


@in_dark
def test_a_file_is_kept_with_a_source_and_read_again(
    keyboard: Keyboard, record: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    letter = tmp_path / "letter.txt"
    letter.write_text(f"Dear desk,\n\n{MILL[0]}\n")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(letter), ""))
    before, panel = keyboard.place, keyboard.shell.place.claim.evidence
    claim_id = keyboard.claim.id
    record.evidence.add(claim_id, NewEvidence(reference="Letter of the port office"))
    keyboard.until(lambda: len(keyboard.claim.evidence) == 1)
    assert keyboard.focus() is keyboard.shell.place.reader.view

    keyboard.press("Shift+A")
    assert keyboard.focus() is panel.list
    keyboard.press("Shift+E")
    keyboard.until(lambda: record.claims.get(claim_id).evidence[0].saved_copy_sha256 is not None)
    keyboard.until(lambda: keyboard.claim.evidence[0].saved_copy_sha256 is not None)
    assert keyboard.focus() is panel.list
    keyboard.press("Shift+C")
    viewer = keyboard.opened(CopyViewer)
    keyboard.until(lambda: MILL[0] in viewer.text.toPlainText())
    keyboard.press("Escape")
    assert keyboard.focus() is panel.list
    keyboard.press("Escape")
    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@in_dark
def test_the_print_dialog_is_reached_and_left(keyboard: Keyboard) -> None:
    from PySide6.QtPrintSupport import QPrintDialog

    before = keyboard.place

    keyboard.press("Ctrl+P")
    keyboard.opened(QPrintDialog)
    keyboard.press("Escape")
    keyboard.until(lambda: QApplication.activeModalWidget() is None)

    assert keyboard.focus() is keyboard.shell.place.reader.view
    assert keyboard.place == before


@both_themes
def test_the_day_ends_with_a_signed_article_and_the_report(
    keyboard: Keyboard, record: Project, tmp_path: Path
) -> None:
    view, desk = keyboard.shell.place.reader.view, keyboard.shell.place.desk
    article_id = keyboard.claim.article_id
    ids = [one.id for one in record.claims.of_article(article_id)]
    for number in range(len(ids)):
        keyboard.press("vdu"[number % 3])
    keyboard.until(lambda: all(record.claims.get(one).verdict for one in ids))
    assert keyboard.focus() is view
    keyboard.until(lambda: desk.article is not None and desk.article.id == article_id)

    keyboard.press("Ctrl+K")
    keyboard.write("sign off")
    keyboard.press("Return")
    keyboard.until(lambda: record.articles.summary(article_id).sign_off is not None)
    assert keyboard.focus() is view

    keyboard.press("Ctrl+E")
    dialog = keyboard.opened(ExportDialog)
    assert keyboard.focus() is dialog.target
    keyboard.press("Ctrl+A")
    keyboard.write(str(tmp_path / "report.csv"))
    keyboard.until(dialog.primary.isEnabled)
    keyboard.press("Return")
    keyboard.until((tmp_path / "report.csv").exists)
    keyboard.until(lambda: QApplication.activeModalWidget() is None)
    assert keyboard.focus() is view
    assert keyboard.shell.window.pages.current == READ
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["claim_id"]: row["verdict"] for row in csv.DictReader(file)}
    assert [rows[one] for one in ids] == [record.claims.get(one).word for one in ids]
