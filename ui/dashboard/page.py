"""The dashboard: how far the work is, what its verdicts rest on, and what needs a look."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from factcheck.domain.overview import Overview
from ui import theme as themes
from ui.dashboard import charts
from ui.dashboard.cards import Attention, ChartCard, FactsCard, FigureCard, Legend, Line
from ui.dashboard.facts import detector_lines, evidence_lines, share
from ui.dashboard.keeping import ChartKeeper
from ui.i18n import counted
from ui.page import TABLE, Page
from ui.plain_text import PlainLabel
from ui.table.filter import VERDICTS, TableFilter
from ui.widgets.buttons import Button
from ui.widgets.patterns import CHART_MARKS
from ui.words import verdict_word

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent

    from factcheck.jobs import JobContext
    from factcheck.services.evaluation import Evaluation
    from ui.features import Ground

READ_AFTER = 300
"""Milliseconds in which changes are gathered before the numbers are read again."""
_TIMES = (7, 30, 90)
_MOST = {charts.ARTICLES: 8, charts.KINDS: 9, charts.PUBLISHERS: 6, charts.REVIEWERS: 6}
_NARROW = 1180
_PILES = 3


class DashboardPage(Page):
    """Tells the state of the work; each figure and bar leads to its claims in the table."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.window.stack)
        self.setObjectName("dashboard")
        self.setAccessibleName(self.tr("State of the work"))
        self._ground = ground
        self._days = _TIMES[0]
        self._is_stale, self._is_reading = True, False
        self._told = Overview()
        self._soon = QTimer(self, singleShot=True, interval=READ_AFTER)
        self._soon.timeout.connect(self._read)
        self.figures = {
            mark: FigureCard(mark, verdict_word(mark), self)
            for mark in ("verified", "disputed", "unsourced", "open")
        }
        self.judged = FigureCard("clock", self.tr("Judged in 7 days"), self)
        self.charts = {
            title: ChartCard(title, _MOST.get(title, 7), self)
            for title in (
                *(charts.ARTICLES, charts.DAYS, charts.KINDS, charts.REVIEWERS),
                charts.PUBLISHERS,
            )
        }
        self.evidence = FactsCard(self.tr("What the verdicts rest on"), self)
        self.detector = FactsCard(self.tr("How the detector fares with you"), self)
        self.lines = self._make_lines()
        self._counts = PlainLabel("", self, style="caption", tone="ink_2")
        self._keeper = ChartKeeper(ground, self)
        self._build()
        self._connect()

    @property
    def is_settled(self) -> bool:
        """Whether the numbers shown are those of the record."""
        return not self._is_stale and not self._is_reading

    def show_filter(self, wanted: TableFilter) -> None:
        """Show the claims meant in the table."""
        pages = self._ground.pages
        pages.show_page(TABLE)
        pages.table.set_filter(wanted)

    # private

    def _make_lines(self) -> dict[str, Line]:
        show = self.tr("Show")
        return {
            "without": Line("warning", self.tr("Verdict without evidence"), show, self),
            "lost": Line("mark", self.tr("Lost claims to place"), show, self),
            "dead": Line("link", self.tr("Evidence with a dead link"), self.tr("Recheck"), self),
            "changed": Line("file", self.tr("Evidence page has changed"), self.tr("Recheck"), self),
        }

    def _connect(self) -> None:
        keep = self._ground.actions["chart.keep"]
        keep.triggered.connect(self._keep_chart)
        for mark, figure in self.figures.items():
            figure.clicked.connect(
                partial(self._show_clicked, TableFilter(words=frozenset({mark})))
            )
        self.judged.clicked.connect(self._show_judged)
        for card in self.charts.values():
            card.chart.wanted.connect(self.show_filter)
            card.keep_wanted.connect(partial(self._keeper.offer, card))
            card.chart.addAction(keep)
        self.lines["without"].wanted.connect(
            partial(self.show_filter, TableFilter(words=VERDICTS, has_evidence=False))
        )
        lost = TableFilter(words=frozenset({"lost"}))
        self.lines["lost"].wanted.connect(partial(self.show_filter, lost))
        for name in ("dead", "changed"):
            self.lines[name].wanted.connect(self._ground.actions["evidence.recheck"].trigger)
        self._ground.session.changes.changed.connect(self._grow_stale)

    def _show_clicked(self, wanted: TableFilter, _checked: object = None) -> None:
        self.show_filter(wanted)

    def _keep_chart(self) -> None:
        """Offer to keep the chart that has the keyboard, or else the first."""
        cards = list(self.charts.values())
        self._keeper.offer(next((one for one in cards if one.chart.hasFocus()), cards[0]))

    def _show_judged(self) -> None:
        days = list(self._told.days)
        if not days:
            return
        self.show_filter(TableFilter(words=VERDICTS, decided_from=days[0], decided_to=days[-1]))

    def _grow_stale(self, _changes: object) -> None:
        self._is_stale = True
        if self.isVisible():
            self._soon.start()

    def _read(self) -> None:
        if not self._is_reading:
            self._is_stale, self._is_reading = False, True
            self._ground.session.read(partial(self._look, self._days), self._show, self._fail)

    def _look(self, days: int, _job: JobContext) -> tuple[Overview, Evaluation]:
        from factcheck.services.evaluation import evaluate
        from factcheck.services.overview import read_overview

        project = self._ground.session.project
        return read_overview(project.record, days), evaluate(project)

    def _fail(self, error: Exception) -> None:
        self._is_reading = False
        self._ground.place.failed.emit(error)

    def _show(self, read: tuple[Overview, Evaluation]) -> None:
        self._is_reading = False
        self._told, evaluation = read
        told, total = self._told, self._told.total
        for mark, figure in self.figures.items():
            number = getattr(total, mark)
            figure.tell(number, share(number, total.total))
        self.judged.tell(
            told.judged,
            self.tr("{0} in the {1} days before").format(told.judged_before, self._days),
        )
        for title, bars in charts.charts(told).items():
            self.charts[title].show_bars(bars)
        self._lay_figures_out()
        self.evidence.tell(*evidence_lines(told.evidence))
        self.detector.tell(*detector_lines(evaluation))
        for name, number in (
            ("without", told.evidence.without),
            ("lost", total.lost),
            ("dead", told.evidence.dead),
            ("changed", told.evidence.changed),
        ):
            self.lines[name].tell(number)
        self._attention.fold()
        self._counts.setText(self._count_words(told))
        if self._is_stale:
            self._soon.start()

    def _count_words(self, told: Overview) -> str:
        articles = counted(len(told.articles), self.tr("{0} article"), self.tr("{0} articles"))
        claims = counted(told.total.total, self.tr("{0} claim"), self.tr("{0} claims"))
        return f"{articles} · {claims} · {self.tr('{0} dismissed').format(told.total.dismissed)}"

    def _choose_days(self, days: int, _checked: object = None) -> None:
        self._days = days
        self.judged.setText(self.tr("Judged in {0} days").format(days))
        self._time.setText(self._time_words(days))
        self._read()

    def _time_words(self, days: int) -> str:
        return self.tr("Last {0} days").format(days)

    # laying out

    def _build(self) -> None:
        theme = themes.current()
        content = QWidget(self)
        content.setProperty("surface", "app")
        column = QVBoxLayout(content)
        column.setContentsMargins(*(theme.space("xl"),) * 4)
        column.setSpacing(theme.space("l"))
        column.addLayout(self._head())
        self._figure_grid, self._grid = QGridLayout(), QGridLayout()
        for grid in (self._figure_grid, self._grid):
            grid.setSpacing(theme.space("l"))
            column.addLayout(grid)
        column.addStretch(1)
        self._piles = [QVBoxLayout() for _ in range(_PILES)]
        for place, pile in enumerate(self._piles):
            pile.setSpacing(theme.space("l"))
            self._grid.addLayout(pile, 1, place)
        self._attention = Attention(self.tr("Needs a look"), self.lines.values(), self)
        head = self.charts[charts.ARTICLES].head
        head.insertWidget(head.count() - 1, Legend(_legend, self.charts[charts.ARTICLES]))
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(content)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self._lay_out(is_narrow=False)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("State of the work"), self, style="page"))
        row.addStretch(1)
        row.addWidget(self._counts)
        self._time = Button(self._time_words(self._days), self, icon="chevron_down", icon_last=True)
        self._time.clicked.connect(self._offer_times)
        row.addSpacing(themes.current().space("m"))
        row.addWidget(self._time)
        return row

    def _offer_times(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for days in _TIMES:
            menu.addAction(self._time_words(days), partial(self._choose_days, days))
        menu.popup(self._time.mapToGlobal(self._time.rect().bottomLeft()))

    def _lay_out(self, *, is_narrow: bool) -> None:
        """Set the articles and days side by side, and the other cards in piles below.

        In a pile each card is as high as it needs to be, so that no short one stands beside a long
        one with half of it empty.
        """
        self._is_narrow = is_narrow
        self._lay_figures_out()
        a, d, k, r, p = (self.charts[title] for title in self.charts)
        wide = ((self._attention, p, self.detector), (k,), (r, self.evidence))
        narrow = ((self._attention, k, self.evidence), (d, r, p, self.detector), ())
        for card in (a, d, k, r, p, self._attention, self.evidence, self.detector):
            for layout in (self._grid, *self._piles):
                layout.removeWidget(card)
        self._grid.addWidget(a, 0, 0, 1, 2)
        if not is_narrow:
            self._grid.addWidget(d, 0, 2)
        for place, (pile, cards) in enumerate(
            zip(self._piles, narrow if is_narrow else wide, strict=True)
        ):
            for card in cards:
                pile.addWidget(card, int(card is cards[-1]))
            self._grid.setColumnStretch(place, int(bool(cards)))

    def _lay_figures_out(self) -> None:
        """Set the figures in one row, or in two where their words would be cut."""
        figures = (*self.figures.values(), self.judged)
        widest = max(figure.least_width() for figure in figures)
        gap = themes.current().space("l")
        fits = len(figures) * (widest + gap) + gap <= self.width()
        in_row = len(figures) if fits else -(-len(figures) // 2)
        for place, figure in enumerate(figures):
            self._figure_grid.addWidget(figure, *divmod(place, in_row))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the cards anew where the page becomes narrow or wide."""
        super().resizeEvent(event)
        self._lay_figures_out()
        is_narrow = event.size().width() < _NARROW
        if is_narrow != self._is_narrow:
            self._lay_out(is_narrow=is_narrow)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read the numbers when they are to be seen."""
        super().showEvent(event)
        self._ground.actions.enable("chart.keep", on=True)
        self.setFocusProxy(self.charts[charts.ARTICLES].chart)
        if self._is_stale:
            self._read()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Charts can be kept only where they are seen."""
        super().hideEvent(event)
        self._ground.actions.enable("chart.keep", on=False)


def _legend() -> tuple[tuple[str, str], ...]:
    return tuple((mark, verdict_word(mark)) for mark in CHART_MARKS)
