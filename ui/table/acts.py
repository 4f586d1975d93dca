"""What a key does to the chosen rows: all of them in one step that one undo takes back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import Judgement, VerdictWord
from ui.i18n import counted
from ui.words import verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import ClaimId
    from ui.session import Session
    from ui.table.model import ClaimTableModel
    from ui.table.view import ClaimTableView


class TableActs(QObject):
    """Judges, dismisses and reopens the rows chosen in a table; `told` says what was done.

    One row alone hands the keyboard on to the next, as in the reader; several stay chosen.
    Claims whose step is on its way to the disk are `pending`.
    """

    told = Signal(str)

    def __init__(
        self, session: Session, model: ClaimTableModel, view: ClaimTableView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._model, self._view = session, model, view
        self.pending: frozenset[ClaimId] = frozenset()

    def judge(self, word: VerdictWord, *, advance: bool = True) -> None:
        """Give the chosen claims a verdict; those without a place are left out."""
        ids = [one for one in self._view.chosen_ids() if not self._is_lost(one)]
        judge_all = self._session.project.verdicts.judge_all
        act = partial(judge_all, ids, Judgement(word))
        self._do(ids, act, verdict_word(word.value), advance=advance)

    def dismiss(self) -> None:
        """Say that the chosen rows are no claims."""
        ids = self._view.chosen_ids()
        dismiss_all = self._session.project.claims.dismiss_all
        self._do(ids, partial(dismiss_all, ids), self.tr("Not a claim"))

    def reopen(self) -> None:
        """Take decision or dismissal off the chosen claims; open ones are left out."""
        ids = [one for one in self._view.chosen_ids() if not self._is_open(one)]
        reopen_all = self._session.project.claims.reopen_all
        self._do(ids, partial(reopen_all, ids), self.tr("Reopened"), advance=False)

    def _do(
        self,
        ids: list[ClaimId],
        operation: Callable[[], Changes],
        words: str,
        *,
        advance: bool = True,
    ) -> None:
        if not ids:
            return
        if advance and len(ids) == 1:
            self._view.go_to(self._view.currentIndex().row() + 1)
        self.pending |= frozenset(ids)
        tell, fail = partial(self._tell, words, ids), partial(self._fail, ids)
        self._session.edit(operation, done=tell, failed=fail)

    def _fail(self, ids: list[ClaimId], error: Exception) -> None:
        self.pending -= frozenset(ids)
        self._session.edit_failed.emit(error)

    def _tell(self, words: str, ids: list[ClaimId], _changes: Changes) -> None:
        self.pending -= frozenset(ids)
        number = len(ids)
        claims = counted(number, self.tr("{0} claim"), self.tr("{0} claims"))
        self.told.emit(self.tr("{0}: {1}. Ctrl+Z takes it back.").format(words, claims))

    def _is_lost(self, claim_id: ClaimId) -> bool:
        return self._state(claim_id) is ClaimState.LOST

    def _is_open(self, claim_id: ClaimId) -> bool:
        return self._state(claim_id) is ClaimState.OPEN

    def _state(self, claim_id: ClaimId) -> ClaimState | None:
        """Return the state of a row, None while it is not read."""
        row = self._model.row_of(claim_id)
        claim = None if row is None else self._model.claim_at(row)
        return claim.state if claim else None
