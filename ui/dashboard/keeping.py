"""Keeps a chart: as a picture, as a table for a spreadsheet, or on the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QFileDialog, QMenu

from ui import theme as themes
from ui.dashboard.cards import paint_legend
from ui.dashboard.charts import translated
from ui.widgets.patterns import CHART_MARKS
from ui.words import verdict_word

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from factcheck.jobs import JobContext
    from ui.dashboard.cards import ChartCard
    from ui.features import Ground

WIDTH = 960
"""Px of a picture's width, drawn at twice the resolution."""
_MARGIN, _HEAD, _RATIO = 24, 44, 2


class ChartKeeper(QObject):
    """Offers the ways to keep a chart and does them; files are written beside the window."""

    def __init__(self, ground: Ground, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground, self._page = ground, parent

    def offer(self, card: ChartCard, _checked: object = None) -> None:
        """Open the menu of a chart."""
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Save as picture…"), partial(self._ask, card, "png"))
        menu.addAction(self.tr("Save as table…"), partial(self._ask, card, "csv"))
        menu.addAction(self.tr("Copy as picture"), partial(self.copy, card))
        menu.popup(card.more.mapToGlobal(card.more.rect().bottomLeft()))

    def copy(self, card: ChartCard) -> None:
        """Put the picture of a chart on the clipboard."""
        QGuiApplication.clipboard().setImage(picture(card))
        self._ground.place.told.emit(self.tr("Copied."))

    def save(self, card: ChartCard, path: Path) -> None:
        """Write a chart as a picture or, where the name ends so, as a CSV table."""
        if path.suffix == ".csv":
            rows = table(card)
            self._ground.session.read(partial(_write_table, path, rows), self._written)
        else:
            image = picture(card)
            self._ground.session.read(partial(_write_picture, path, image), self._written)

    def _ask(self, card: ChartCard, ending: str) -> None:
        folder = self._ground.state.preference("export_folder")
        name = str(Path(folder) / f"{translated(card.title)}.{ending}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._page, self.tr("Keep this chart"), name, f"*.{ending}"
        )
        if chosen:
            path = Path(chosen)
            self.save(card, path if path.suffix else path.with_suffix(f".{ending}"))

    def _written(self, path: Path) -> None:
        told = self.tr("{0} written to {1}").format(path.name, str(path.parent))
        self._ground.place.told.emit(told)


def table(card: ChartCard) -> list[tuple[str, ...]]:
    """Return a chart as rows of cells, the first of them the names of the columns."""
    head = (translated(card.title), *(verdict_word(mark) for mark in CHART_MARKS))
    bars = card.chart.every
    return [head, *((bar.label, *(str(part) for part in bar.parts)) for bar in bars)]


def picture(card: ChartCard) -> QImage:
    """Return a chart with all its bars, its title and its legend, on the ground of the theme."""
    theme, chart = themes.current(), card.chart
    height = _HEAD + chart.whole_height() + 2 * _MARGIN
    image = QImage(WIDTH * _RATIO, height * _RATIO, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(_RATIO)
    image.fill(theme.color("raised"))
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("pane_head"))
        painter.drawText(_MARGIN, _MARGIN + 14, translated(card.title))
        marks = tuple((mark, verdict_word(mark)) for mark in CHART_MARKS)
        painter.save()
        painter.translate(0, _MARGIN - 2)
        paint_legend(painter, WIDTH - _MARGIN, 20, marks)
        painter.restore()
        top, room = _MARGIN + _HEAD, WIDTH - 2 * _MARGIN
        chart.paint_whole(painter, QRect(_MARGIN, top, room, chart.whole_height()))
    finally:
        painter.end()
    return image


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _write_picture(path: Path, image: QImage, _job: JobContext) -> Path:
    from factcheck.services.overview import write_picture

    write_picture(path, _png(image))
    return path


def _write_table(path: Path, rows: list[tuple[str, ...]], _job: JobContext) -> Path:
    from factcheck.services.overview import write_chart

    write_chart(path, rows)
    return path
