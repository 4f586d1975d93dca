"""Joins the actions on claims with what does them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

from factcheck.domain.verdicts import DISMISSALS, VerdictWord
from ui.verdicts.meanings import meaning
from ui.words import detail_words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from ui.articles.reading_area import ReadingArea
    from ui.claims.panel import ClaimPanel
    from ui.claims.shaping import Shaping
    from ui.desk import Desk
    from ui.verdicts.judging import Judging

    Acts = Mapping[str, Callable[[], object]]


def judging_acts(judging: Judging, desk: Desk) -> Acts:
    """Return what the keys of verdicts and details do."""
    acts: dict[str, Callable[[], object]] = {
        "claim.next": desk.next_claim,
        "claim.previous": desk.previous_claim,
        "claim.reopen": judging.reopen,
        "claim.dismiss": judging.dismiss,
    }
    for word in VerdictWord:
        acts[f"verdict.{word.value}"] = partial(judging.judge, word)
        acts[f"verdict.{word.value}_stay"] = partial(judging.judge, word, advance=False)
    for number in range(1, 5):
        acts[f"detail.{number}"] = partial(judging.set_detail_number, number)
    return acts


def shaping_acts(shaping: Shaping, reader: ReadingArea) -> Acts:
    """Return what the keys that give a claim its shape do."""
    return {
        "claim.end_right": partial(shaping.move_end, 1),
        "claim.end_left": partial(shaping.move_end, -1),
        "claim.start_left": partial(shaping.move_start, -1),
        "claim.start_right": partial(shaping.move_start, 1),
        "claim.split": lambda: shaping.split(reader.view.caret()),
        "claim.merge": shaping.merge_with_next,
        "claim.nest": shaping.nest,
        "claim.mark": reader.mark,
    }


def writing_acts(panel: ClaimPanel) -> Acts:
    """Return what the keys that begin to write do."""
    return {
        "claim.rationale": panel.write_rationale,
        "claim.notes": panel.write_notes,
        "evidence.add": panel.add_evidence,
        "evidence.search": panel.note_search,
    }


def dismissal_menu(judging: Judging, parent: QWidget) -> QMenu:
    """Return the reasons for calling something no claim, each with a digit and its meaning."""
    menu = QMenu(parent)
    menu.setObjectName("dismissalMenu")
    for number, reason in enumerate(DISMISSALS, 1):
        action = menu.addAction(f"&{number}  {detail_words(reason)}\t{meaning(reason)}")
        action.triggered.connect(partial(_do, partial(judging.dismiss, reason)))
    return menu


def _do(act: Callable[[], object], _checked: object = None) -> None:
    act()
