"""Tells how the threshold fared with what the reviewers did, and what would have fitted better."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from factcheck.services.evaluation import ENOUGH, Evaluation, evaluate
from ui import theme as themes
from ui.plain_text import PlainLabel
from ui.widgets.buttons import Button, ButtonKind

if TYPE_CHECKING:
    from factcheck.jobs import JobContext
    from ui.session import Session


class ThresholdFit(QWidget):
    """Reports, and proposes a threshold once enough was judged; `wanted` brings it when taken.

    Nothing is set unasked, and nothing is learned.
    """

    wanted = Signal(float)
    told = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._proposed: float | None = None
        self._words = PlainLabel("", self, style="caption", tone="ink_2")
        self._words.setObjectName("thresholdFit")
        self._words.setWordWrap(True)
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.use = Button(self.tr("Use"), self, kind=ButtonKind.NORMAL)
        self.use.setObjectName("thresholdUse")
        self.use.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(themes.current().space("s"))
        row.addWidget(self._words, 1)
        row.addWidget(self.use)
        self.show_evaluation(None)
        session.read(self._evaluate, self.show_evaluation)

    def words(self) -> str:
        """Return what it says."""
        return self._words.text()

    def show_evaluation(self, found: Evaluation | None) -> None:
        """Say how the claims fared; nothing while that is not known."""
        self._proposed = found.proposed if found else None
        self._words.setText(self._said(found) if found else "")
        self.use.setVisible(self._proposed is not None)
        if self._proposed is not None:
            self.use.setText(self.tr("Use {0}").format(_hundredths(self._proposed)))
        self.told.emit()

    def _said(self, found: Evaluation) -> str:
        if found.judged < ENOUGH:
            words = self.tr("Once {0} claims are judged, this says which threshold would fit you.")
            return words.format(ENOUGH)
        shown = found.kept + found.dismissed
        report = self.tr("You dismissed {0} of {1} claims and added {2}").format(
            found.dismissed, shown, found.added
        )
        shares = self.tr("precision {0}, recall {1}").format(
            _percent(found.precision), _percent(found.recall)
        )
        if found.proposed is None:
            return self.tr("{0} ({1}): the threshold fits.").format(report, shares)
        proposed = _hundredths(found.proposed)
        return self.tr("{0} ({1}): {2} would have fitted better.").format(report, shares, proposed)

    def _evaluate(self, _job: JobContext) -> Evaluation:
        return evaluate(self._session.project)

    def _take(self) -> None:
        if self._proposed is not None:
            self.wanted.emit(self._proposed)


def _hundredths(value: float) -> str:
    return QLocale().toString(value, "f", 2)


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{round(share * 100)} %"
