"""The dashboard: its numbers are the table's, each bar leads there, each chart can be kept."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from factcheck.domain.claims import ClaimFilter
from factcheck.domain.evidence import NewEvidence
from factcheck.domain.verdicts import Judgement, VerdictWord
from ui.dashboard import charts
from ui.dashboard.keeping import picture, table
from ui.dashboard.page import DashboardPage
from ui.page import PAGES, TABLE
from ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

FERRY = (
    "The ferry of Saltgate\n\n"
    "The new ferry carried 4,200 passengers in May 2024, the harbour office said.\n\n"
    "Its engine burns 312 litres an hour, a third less than the old one.\n"
)
MILL = "Rye\n\nThe mill ground 4,200 tonnes of rye in 2023, the office said.\n"
NUMBER = next(number for number, spec in enumerate(PAGES) if spec.name == "dashboard")


@pytest.fixture
def shell(open_window: Callable[..., Shell], tmp_path: Path, qtbot: QtBot) -> Shell:
    (tmp_path / "a.txt").write_text(FERRY)
    (tmp_path / "b.txt").write_text(MILL)
    shell = open_window(tmp_path / "a.txt", tmp_path / "b.txt")
    qtbot.waitUntil(lambda: len(shell.place.articles.model.ids) == 2 and shell.place.is_settled)
    return shell


@pytest.fixture
def page(shell: Shell, qtbot: QtBot) -> DashboardPage:
    shell.window.actions_by_id["page.dashboard"].trigger()
    page = shell.window.pages.page(NUMBER)
    assert isinstance(page, DashboardPage)
    qtbot.waitUntil(lambda: page.is_settled)
    return page


def test_numbers_follow_what_is_judged(shell: Shell, page: DashboardPage, qtbot: QtBot) -> None:
    project = shell.place.session.project
    every = project.claims.find(ClaimFilter())
    assert page.figures["open"].accessibleName().startswith(f"Open: {len(every)}")

    shell.place.session.edit(
        lambda: project.verdicts.judge(every[0].id, Judgement(VerdictWord.DISPUTED))
    )

    qtbot.waitUntil(lambda: page.figures["disputed"].accessibleName().startswith("Disputed: 1"))
    assert "Judged in 7 days: 1" in page.judged.accessibleName()
    assert page.lines["without"].button.isEnabled()
    assert "0 of 1 verdicts rest on evidence" in page.evidence.words


def test_a_bar_leads_to_its_claims_by_keys(shell: Shell, page: DashboardPage, qtbot: QtBot) -> None:
    chart = page.charts[charts.ARTICLES].chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Down)
    bar = chart.bars.bars[chart.currentIndex().row()]

    QTest.keyClick(chart, Qt.Key.Key_Return)

    pages = shell.window.pages
    assert pages.current == TABLE
    assert pages.filter == bar.wanted
    qtbot.waitUntil(lambda: pages.table.is_settled)
    assert len(pages.table.listing.ids) == sum(bar.parts)


def test_a_click_on_a_figure_shows_its_claims(shell: Shell, page: DashboardPage) -> None:
    page.figures["open"].click()

    assert shell.window.pages.current == TABLE
    assert shell.window.pages.filter.words == frozenset({"open"})


def test_every_row_is_told_in_words(page: DashboardPage) -> None:
    chart = page.charts[charts.KINDS].chart
    role = Qt.ItemDataRole.AccessibleTextRole

    told = [chart.bars.index(row).data(role) for row in range(chart.bars.rowCount())]

    assert told
    assert all("Open" in words for words in told)


def test_a_chart_is_kept_as_a_picture_with_all_its_bars(
    shell: Shell, page: DashboardPage, tmp_path: Path, qtbot: QtBot
) -> None:
    card = page.charts[charts.ARTICLES]
    page._keeper.save(card, tmp_path / "chart.png")

    qtbot.waitUntil((tmp_path / "chart.png").exists)
    qtbot.waitUntil(lambda: shell.place.session.jobs.is_idle)
    image = QImage(str(tmp_path / "chart.png"))
    assert image.size() == picture(card).size()
    places = product(range(0, image.width(), 7), range(0, image.height(), 3))
    assert len({image.pixelColor(x, y).name() for x, y in places}) > 4


def test_a_chart_is_kept_as_a_table_that_no_spreadsheet_runs(
    shell: Shell, page: DashboardPage, tmp_path: Path, qtbot: QtBot
) -> None:
    project = shell.place.session.project
    first = project.articles.summaries()[0]
    renamed = replace(first.metadata, title="=HYPERLINK(1)")
    shell.place.session.edit(lambda: project.articles.edit_metadata(first.id, renamed))
    card = page.charts[charts.ARTICLES]
    qtbot.waitUntil(lambda: any("=H" in bar.label for bar in card.chart.bars.bars))

    page._keeper.save(card, tmp_path / "chart.csv")

    qtbot.waitUntil((tmp_path / "chart.csv").exists)
    qtbot.waitUntil(lambda: shell.place.session.jobs.is_idle)
    written = (tmp_path / "chart.csv").read_text("utf-8-sig")
    assert written.count("\n") == len(table(card))
    assert '"\'=HYPERLINK(1)"' in written


def test_a_chart_goes_to_the_clipboard(page: DashboardPage) -> None:
    page._keeper.copy(page.charts[charts.DAYS])

    assert not QGuiApplication.clipboard().image().isNull()


def test_a_longer_time_shows_more_days(page: DashboardPage, qtbot: QtBot) -> None:
    page._choose_days(30)

    chart = page.charts[charts.DAYS].chart
    qtbot.waitUntil(lambda: len(chart.bars.bars) == 30)
    assert page.judged.text() == "Judged in 30 days"


def test_days_are_walked_through_sideways_and_lead_to_their_claims(
    shell: Shell, page: DashboardPage, qtbot: QtBot
) -> None:
    project = shell.place.session.project
    claim = project.claims.find(ClaimFilter())[0]
    shell.place.session.edit(
        lambda: project.verdicts.judge(claim.id, Judgement(VerdictWord.VERIFIED))
    )
    chart = page.charts[charts.DAYS].chart
    qtbot.waitUntil(lambda: sum(chart.bars.bars[-1].parts) == 1)
    lefts = [chart.visualRect(chart.bars.index(day)).left() for day in range(7)]
    assert lefts == sorted(set(lefts)), "they stand beside one another"
    assert chart.visualRect(chart.bars.index(6)).right() <= chart.viewport().width()

    chart.setFocus()
    chart.setCurrentIndex(chart.bars.index(5))
    QTest.keyClick(chart, Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_Return)

    assert "1 Verified" in chart.bars.index(6).data(Qt.ItemDataRole.AccessibleTextRole)
    assert shell.window.pages.filter == chart.bars.bars[6].wanted


@pytest.mark.parametrize("days", [7, 30, 90])
def test_all_days_fit_beside_one_another(page: DashboardPage, qtbot: QtBot, days: int) -> None:
    page._choose_days(days)
    chart = page.charts[charts.DAYS].chart
    qtbot.waitUntil(lambda: len(chart.bars.bars) == days)

    qtbot.waitUntil(
        lambda: chart.visualRect(chart.bars.index(days - 1)).right() <= chart.viewport().width()
    )


def test_nothing_scrolls_inside_the_page(page: DashboardPage, qtbot: QtBot) -> None:
    card = page.charts[charts.KINDS]
    many = [replace(bar, label=f"{bar.label} {n}") for bar in card.chart.every for n in range(9)]

    card.show_bars(many)

    shown = card.chart.bars.bars
    assert len(shown) < len(many) == len(card.chart.every)
    assert card.rest.text() == f"Show all {len(many)}"
    assert len(table(card)) == len(many) + 1, "the table has all of them"
    card.rest.click()
    assert len(card.chart.bars.bars) == len(many)
    for one in page.charts.values():
        assert one.chart.verticalScrollBar().maximum() == 0


def test_what_needs_no_look_is_told_in_one_sentence(
    shell: Shell, page: DashboardPage, qtbot: QtBot
) -> None:
    told = [label.text() for label in page._attention.findChildren(PlainLabel)]
    assert "Nothing needs a look." in told
    assert not any(line.isVisible() for line in page.lines.values())

    project = shell.place.session.project
    claim = project.claims.find(ClaimFilter())[0]
    shell.place.session.edit(
        lambda: project.verdicts.judge(claim.id, Judgement(VerdictWord.VERIFIED))
    )

    qtbot.waitUntil(page.lines["without"].isVisible)
    assert not page.lines["dead"].isVisible()
    told = [label.text() for label in page._attention.findChildren(PlainLabel)]
    assert "Nothing else needs a look." in told


@pytest.mark.parametrize("width", [1280, 1920])
def test_no_card_of_a_pile_is_higher_than_it_needs_to_be_but_the_last(
    shell: Shell, page: DashboardPage, qtbot: QtBot, width: int
) -> None:
    shell.window.resize(width, 1000)
    qtbot.waitUntil(lambda: page.width() > width - 40)
    QApplication.sendPostedEvents()

    for pile in page._piles:
        items = [pile.itemAt(place) for place in range(pile.count())]
        cards = [found for item in items if item is not None and (found := item.widget())]
        for card in cards[:-1]:
            assert card.height() <= card.sizeHint().height() + 1


def test_a_chart_is_kept_by_its_key_its_button_and_its_own_menu(
    shell: Shell, page: DashboardPage, qtbot: QtBot
) -> None:
    chart = page.charts[charts.KINDS].chart
    offered: list[str] = []
    page._keeper.offer = lambda card, *_: offered.append(card.title)  # type: ignore[method-assign]
    for card in page.charts.values():
        card.keep_wanted.disconnect()
        card.keep_wanted.connect(lambda card=card: offered.append(card.title))
    shell.window.activateWindow()
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)

    QTest.keyClick(chart, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page.charts[charts.KINDS].more.click()
    chart.customContextMenuRequested.emit(chart.rect().center())

    assert offered == [charts.KINDS] * 3
    shell.window.actions_by_id["page.read"].trigger()
    assert not shell.window.actions_by_id["chart.keep"].isEnabled()


def test_what_rests_on_evidence_is_told(shell: Shell, page: DashboardPage, qtbot: QtBot) -> None:
    project = shell.place.session.project
    claim = project.claims.find(ClaimFilter())[0]
    project.evidence.add(claim.id, NewEvidence(url="https://example.org/log"))

    shell.place.session.edit(
        lambda: project.verdicts.judge(claim.id, Judgement(VerdictWord.VERIFIED))
    )

    qtbot.waitUntil(lambda: "1 of 1 verdicts rest on evidence" in page.evidence.words)
    assert "1 of them links" in page.evidence.words
    assert "Kept: 1" in page.detector.words
