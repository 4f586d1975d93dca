"""What a key does to the chosen rows: all of them in one step that one undo takes back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from factcheck.domain.claims import ClaimState
from factcheck.domain.verdicts import VERDICT_DETAILS, Judgement, VerdictWord
from ui.i18n import as_start, counted
from ui.words import detail_words, verdict_word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import ClaimId
    from factcheck.services.project import Project
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

    def set_detail(self, number: int) -> None:
        """Give the chosen claims the nth detail of the current row's verdict, from 1.

        Those with another verdict are left out; where all have the detail, it is taken off.
        """
        claim = self._view.current_claim
        word = claim.verdict.verdict if claim and claim.verdict else None
        if word is None or number > len(VERDICT_DETAILS[word]):
            return
        detail = VERDICT_DETAILS[word][number - 1]
        ids = self._view.chosen_ids()
        act = partial(_detail_all, self._session.project, ids, word, detail)
        self._do(ids, act, as_start(detail_words(detail)), advance=False)

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
        self._session.edit(operation, done=tell, failed=fail, seen=self._seen(ids))

    def _seen(self, ids: list[ClaimId]) -> int | None:
        """Return up to which step the rows in sight are known, None where none was read."""
        claims = (self._model.claim_at(self._model.row_of(one) or 0) for one in ids)
        return min((claim.as_of for claim in claims if claim is not None), default=None)

    def _fail(self, ids: list[ClaimId], error: Exception) -> None:
        self.pending -= frozenset(ids)
        self._session.edit_failed.emit(error)

    def _tell(self, words: str, ids: list[ClaimId], changes: Changes) -> None:
        self.pending -= frozenset(ids)
        number = len(changes.claim_ids)
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


def _detail_all(
    project: Project, ids: Sequence[ClaimId], word: VerdictWord, detail: str
) -> Changes:
    verdicts = {one.id: one.verdict for one in project.claims.load(ids) if one.verdict}
    same = {claim_id: one for claim_id, one in verdicts.items() if one.verdict is word}
    is_everywhere = all(one.detail == detail for one in same.values())
    judgement = Judgement(word, detail=None if is_everywhere else detail)
    return project.verdicts.judge_all(list(same), judgement)
