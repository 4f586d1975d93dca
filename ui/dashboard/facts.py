"""The sentences of the dashboard: what the verdicts rest on, how the detector fares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from factcheck.domain.overview import EvidenceQuality
    from factcheck.services.evaluation import Evaluation

_WHOLE = 100


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dashboard", text)


def percent(part: float) -> str:
    """Write a share of 0 to 1 in per cent, as the reader's language does.

    Only nothing is 0 % and only all is 100 %: what little is missing is told by "<" or ">".
    """
    near = round(part * _WHOLE)
    told = min(max(near, int(part > 0)), _WHOLE - int(part < 1))
    sign = "<" if told > near else ">" if told < near else ""
    return _tr("{0} %").format(sign + QLocale().toString(told))


def share(part: int, whole: int) -> str:
    """Say how much of all claims a number is."""
    return _tr("{0} of claims").format(percent(part / whole)) if whole else _tr("no claim yet")


def evidence_lines(told: EvidenceQuality) -> tuple[str, ...]:
    """Say what the verdicts rest on; "" stands for what nothing is known of."""
    decided = told.with_evidence + told.without
    if not decided:
        return (_tr("No verdict yet. Evidence is counted here once there is one."),)
    return (
        _tr("{0} of {1} verdicts rest on evidence.").format(told.with_evidence, decided),
        _tr("{0} pieces of evidence, {1} of them links.").format(told.pieces, told.links),
        ""
        if told.primary_share is None
        else _tr("{0} of the sources whose kind is known are primary.").format(
            percent(told.primary_share)
        ),
        _tr("{0} links are dead, {1} pages changed at the words quoted.").format(
            told.dead, told.changed
        )
        if told.links
        else "",
    )


def detector_lines(told: Evaluation) -> tuple[str, ...]:
    """Say what reviewers did with what the detector marked."""
    if not told.judged:
        return (_tr("Nothing judged yet. Here you see how often its marks were right for you."),)
    return (
        _tr("Kept: {0}. Dismissed: {1}. Added by hand: {2}.").format(
            told.kept, told.dismissed, told.added
        ),
        ""
        if told.precision is None
        else _tr("{0} of its marks were claims to you.").format(percent(told.precision)),
        ""
        if told.recall is None
        else _tr("It had marked {0} of your claims.").format(percent(told.recall)),
        ""
        if told.proposed is None
        else _tr("A threshold of {0} would have fitted better.").format(
            QLocale().toString(told.proposed, "f", 2)
        ),
    )
