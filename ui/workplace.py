"""The three panes of an open project, joined with the actions, the journal and one another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from factcheck.errors import FactcheckError, InvalidSpanError, ProjectGoneError
from ui.articles.list_panel import ArticleListPanel
from ui.articles.metadata_dialog import MetadataDialog
from ui.articles.reading_area import ReadingArea
from ui.claims import keys
from ui.claims.panel import ClaimPanel
from ui.claims.shaping import Shaping
from ui.desk import Desk
from ui.errors import headline, sentence
from ui.importing.results import told
from ui.importing.run import ImportRun
from ui.jobs import Lane
from ui.refining import Refiner
from ui.search.places import Places
from ui.undo import UndoActions
from ui.verdicts.judging import Judging

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from factcheck.domain.anchors import TextSpan
    from factcheck.domain.articles import Article, ArticleId, Block, BlockRole
    from factcheck.domain.changes import Changes
    from factcheck.domain.claims import ClaimId
    from factcheck.jobs import JobContext, Progress
    from factcheck.services.articles import Imported
    from ui.actions import Actions
    from ui.session import Session
    from ui.window_state import WindowState

LOOK_ELSEWHERE = 400
"""Milliseconds between two looks for what other processes wrote."""


class Workplace(QObject):
    """Everything of one open project.

    `told` carries a message of a finished act, `failed` an error, `worked` words and a Progress of
    work beside the window (None when it ended), `imported` the results of an import.
    """

    told = Signal(str)
    failed = Signal(object)
    worked = Signal(str, object)
    imported = Signal(object)
    recovered = Signal()
    """The project file can be read again, after `failed` told that it cannot."""

    def __init__(
        self, session: Session, actions: Actions, state: WindowState, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.session, self._actions, self._state = session, actions, state
        self.desk = Desk(session, self)
        self.judging = Judging(session, self.desk, self)
        self.shaping = Shaping(session, self.desk, self)
        self.undo = UndoActions(session, actions, self)
        self.imports = ImportRun(session, self)
        self.refiner = Refiner(session, self)
        self.articles = ArticleListPanel(session)
        self.reader = ReadingArea(self.desk, actions, state)
        self.claim = ClaimPanel(session, self.desk, self.judging, actions)
        self.places = Places(self.desk, self.reader, actions, self)
        self.detour: Callable[[str], bool] = lambda _action_id: False
        """Asked before an act is done: a page in front may take it over."""
        self._is_started = self._is_loaded = False
        self._is_looking = False
        self._trouble = ""
        self._looking = QTimer(self, interval=LOOK_ELSEWHERE)
        self._connect_actions()
        self._connect_parts()
        self._looking.start()

    @property
    def is_settled(self) -> bool:
        """Whether the articles were read and nothing is on its way to or from the disk."""
        return self._is_loaded and self.session.jobs.is_idle

    @property
    def is_file_gone(self) -> bool:
        """Whether the project file was moved, replaced or deleted under the window."""
        return self._trouble == ProjectGoneError.code

    def import_files(self, paths: Sequence[Path]) -> None:
        """Take files and folders in, beside the window."""
        if paths:
            self.imports.add(paths)

    def add_samples(self) -> None:
        """Put the sample articles into the project."""
        self.worked.emit(self.tr("Importing the sample articles"), None)
        self.session.jobs.start(
            self._seed, lane=Lane.BULK, done=self._samples_arrived, failed=self.failed.emit
        )

    def stop_work(self) -> None:
        """Stop what the bar tells of: the import, else the careful reading of a long article."""
        if self.imports.is_running:
            self.imports.cancel()
        else:
            self.refiner.cancel()

    def close(self) -> None:
        """Remember where the reviewer was, and keep what is being typed."""
        self._looking.stop()
        self.claim.keep()
        self.reader.keep_place()
        article = self.desk.article
        self._state.put("article", article.id if article else "")
        self._state.forget_extra_places()

    # opening articles

    def _open(self, article_id: ArticleId) -> None:
        self.reader.keep_place()
        last = self._state.get(f"claims/{article_id}")
        self.desk.open_article(article_id, last or None)  # type: ignore[arg-type]  # an id as text

    def _start(self) -> None:
        """Open the article of last time, or the first; teach how to begin when there is none."""
        self._is_loaded = True
        model = self.articles.model
        has_articles = model.total > 0
        self._actions.enable("export", on=has_articles)
        if not has_articles:
            self.desk.close_article()
            self.reader.show_start()
            return
        if self.desk.article is not None and self._is_started:
            return
        self._is_started = True
        last = self._state.get("article")
        wanted = last if last in model.ids else model.shown[0].id if model.shown else None
        if wanted is not None:
            self._open(wanted)  # type: ignore[arg-type]

    def _show_article(self, article: Article | None) -> None:
        self.articles.choose(article.id if article else None)
        self._actions.enable(*_OF_ARTICLE, on=article is not None)
        if article is None:
            self.claim.explain_absence(
                self.tr(
                    "The claim you are judging appears here: its words, why it was found, your"
                    " verdict and the evidence."
                )
            )
        elif not self.desk.claims:
            self.claim.explain_absence(self.tr("No claim found. Select text and press M."))

    def _article_gone(self) -> None:
        self.articles.reload()

    # acts

    def _next_open(self) -> None:
        if self.desk.next_open():
            return
        article = self.desk.article
        following = self.articles.model.next_with_open(article.id if article else None)
        if following is not None:
            self.desk.open_article(following, first_open=True)
        else:
            self.told.emit(self.tr("No open claim is left in the articles listed."))

    def _article_done(self) -> None:
        self.told.emit(self.tr("All claims of this article are judged. N: next article."))

    def _dismiss_because(self) -> None:
        menu = keys.dismissal_menu(self.judging, self.claim)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.claim.verdicts.mapToGlobal(self.claim.verdicts.rect().bottomLeft()))

    def _mark(self, span: TextSpan) -> None:
        if self.desk.article is not None:
            self.judging.mark(self.desk.article.id, span)

    def _set_role(self, block: Block, role: BlockRole) -> None:
        article = self.desk.article
        if article is not None:
            operation = partial(
                self.session.project.articles.set_role, article.id, block.start, role
            )
            self.session.edit(operation, seen=article.as_of)

    def _edit_metadata(self) -> None:
        article = self.desk.article
        if article is not None:
            dialog = MetadataDialog(self.session, article.summary, self.reader.window())
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _sign_off(self) -> None:
        """Declare the check of the article finished, or open it again."""
        article = self.desk.article
        if article is None:
            return
        done = article.summary.sign_off is None
        words = self.tr("Signed off.") if done else self.tr("Open for work again.")
        self.session.edit(
            partial(self.session.project.articles.sign_off, article.id, done=done),
            done=lambda _: self.told.emit(words),
            seen=article.as_of,
        )

    def _delete(self) -> None:
        article = self.desk.article
        if article is not None:
            self.articles.step(1)
            self.session.edit(
                partial(self.session.project.articles.delete, article.id),
                done=lambda _: self.told.emit(self.tr("Deleted. Ctrl+Z brings it back.")),
            )

    def _delete_samples(self) -> None:
        from factcheck.services.seeding import remove_samples

        self.session.edit(
            partial(remove_samples, self.session.project),
            done=lambda _: self.told.emit(self.tr("Samples removed. Ctrl+Z brings them back.")),
        )

    def _follow_undo(self, changes: Changes, words: str) -> None:
        """Show what an undo or redo touched, and say it."""
        self.told.emit(words)
        claim_id: ClaimId | None = next(iter(changes.claim_ids), None)
        article_id: ArticleId | None = next(iter(changes.article_ids), None)
        if claim_id is not None and len(changes.claim_ids) == 1 and article_id is not None:
            if self.desk.article is not None and self.desk.article.id == article_id:
                self.desk.choose_when_there(claim_id)
            else:
                self.desk.open_article(article_id, claim_id)

    def _tell_failure(self, error: Exception) -> None:
        self.failed.emit(error)

    # taking files in

    def _seed(self, _job: JobContext) -> list[Imported]:
        from factcheck.services.seeding import seed

        return seed(self.session.project)

    def _samples_arrived(self, results: list[Imported]) -> None:
        for result in results:
            self.session.changes.publish(result.changes)
        self._imported(results)

    def _import_progressed(self, progress: Progress) -> None:
        self._actions.enable("import.stop", on=True)
        self.worked.emit(self.imports.words(progress), progress)

    def _tell_reading(self, progress: Progress | None) -> None:
        """Say how far the careful reading is, unless an import is told of."""
        if not self.imports.is_running:
            words = self.tr("Reading carefully") if progress else ""
            self.worked.emit(words, progress)

    def _imported(self, results: list[Imported]) -> None:
        """Say what came in; one article is opened, many leave the one that is read in place."""
        self._actions.enable("import.stop", on=False)
        self.worked.emit("", None)
        if not results:
            return
        self.told.emit(told(results))
        self.imported.emit(results)
        arrived = [result.article_id for result in results if result.article_id is not None]
        if arrived and (len(results) == 1 or self.desk.article is None):
            self._open(arrived[0])

    # what others did

    def _look_elsewhere(self) -> None:
        if not self._is_looking:
            self._is_looking = True
            self.session.read_first(self._elsewhere, self._publish_elsewhere, self._cannot_look)

    def _elsewhere(self, _job: JobContext) -> Changes | None:
        return self.session.project.changes_elsewhere()

    def _publish_elsewhere(self, changes: Changes | None) -> None:
        self._is_looking = False
        if self._trouble:
            self._trouble = ""
            self.told.emit(self.tr("The project file is there again."))
            self.recovered.emit()
        if changes is not None:
            self.session.changes.publish(changes)

    def _cannot_look(self, error: Exception) -> None:
        """Say it once; looking goes on, since a locked or moved file may come back."""
        self._is_looking = False
        if not isinstance(error, FactcheckError):
            self._looking.stop()
            self.failed.emit(error)
        elif error.code != self._trouble:
            self._trouble = error.code
            self.failed.emit(error)

    # joining

    def _connect_actions(self) -> None:
        acts: dict[str, Callable[[], object]] = {
            **keys.judging_acts(self.judging, self.desk),
            **keys.shaping_acts(self.shaping, self.reader),
            **keys.writing_acts(self.claim),
            "claim.next_open": self._next_open,
            "claim.dismiss_because": self._dismiss_because,
            "article.next": partial(self.articles.step, 1),
            "article.previous": partial(self.articles.step, -1),
            "find": self.reader.find_words,
            "article.role": self.reader.open_role_menu,
            "article.metadata": self._edit_metadata,
            "article.sign_off": self._sign_off,
            "article.delete": self._delete,
            "article.delete_samples": self._delete_samples,
        }
        for action_id, act in acts.items():
            self.on(action_id, act)
        self._actions["dismissed"].toggled.connect(lambda on: self.desk.show_dismissed(on=on))

    def on(self, action_id: str, act: Callable[[], object]) -> None:
        """Do the act when the action is wanted, for the claim in hand."""
        action = self._actions[action_id]
        action.triggered.connect(lambda _checked=False: self._do(action_id, act))

    def _do(self, action_id: str, act: Callable[[], object]) -> None:
        """Do an act to the claim in hand; a page in front may take it over."""
        if not action_id.startswith("verdict."):
            self.desk.catch_up()
        if not self.detour(action_id):
            act()

    def _connect_parts(self) -> None:
        self.articles.loaded.connect(self._start)
        self.articles.article_chosen.connect(self._open)
        self.desk.article_shown.connect(self._show_article)
        self.desk.article_gone.connect(self._article_gone)
        self.judging.article_done.connect(self._article_done)
        self.judging.rationale_lost.connect(self.claim.rationale.give_back)
        self.reader.mark_wanted.connect(self._mark)
        self.reader.role_wanted.connect(self._set_role)
        self.reader.samples_wanted.connect(self.add_samples)
        self.claim.left.connect(self.reader.view.setFocus)
        self.desk.article_shown.connect(self.refiner.read)
        self.refiner.failed.connect(self._tell_failure)
        self.refiner.progressed.connect(self._tell_reading)
        self.claim.suggestions.place_wanted.connect(self.places.go_to_suggestion)
        self.reader.view.addAction(self._actions["suggestion.take"])
        self.undo.done.connect(self._follow_undo)
        self.imports.progressed.connect(self._import_progressed)
        self.imports.finished.connect(self._imported)
        self._looking.timeout.connect(self._look_elsewhere)
        self.shaping.told.connect(self.told)
        for part in (self.judging, self.undo, self.claim, self.shaping):
            part.failed.connect(self._tell_failure)
        self.imports.broken.connect(self._tell_failure)
        self.session.edit_failed.connect(self._tell_failure)


_OF_ARTICLE = (
    *("article.role", "article.metadata", "article.sign_off", "article.delete"),
    *("boilerplate", "find"),
)


def failure_words(error: Exception) -> str:
    """Return headline and sentence of an error, for a strip."""
    return f"{headline(error)}. {sentence(error)}"


def changed_nothing(error: Exception) -> bool:
    """Say whether the error is about a wish that could not be, with nothing left unsaved."""
    return isinstance(error, InvalidSpanError)
