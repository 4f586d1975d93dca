"""The pictures of README and help: the real window with the sample articles, the same every time.

Each scene brings the window to a state and gives the widget to take a picture of.
"""

from __future__ import annotations

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QImage

from factcheck.domain.evidence import NewEvidence, SourceType, Stance
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.paths import seeds_dir
from factcheck.services.project import open_project
from ui.appearance import ThemeChoice
from ui.importing.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from factcheck.domain.articles import ArticleId
    from factcheck.services.project import Project
    from ui.app import Shell
    from ui.page import Page

SIZE = (1440, 900)
SIZE_IN_HELP = (1240, 760)
REVIEWER = "Ada Lind"
PATIENCE = 60_000
"""Milliseconds a scene may take to settle."""

V, D, U = VerdictWord
MINUTES = NewEvidence(
    url="https://council.vell.example/minutes/2024-03-12",
    title="Minutes of the council, 12 March 2024",
    publisher="Vell Council",
    quote="The motion was carried by fourteen votes.",
    locator="p. 4",
    stance=Stance.SUPPORTS,
    source_type=SourceType.PRIMARY,
)
REGISTER = NewEvidence(
    reference="Harbour register, volume 31",
    title="Harbour register",
    publisher="Harbour authority",
    stance=Stance.CONTRADICTS,
    source_type=SourceType.PRIMARY,
)
REPORT = NewEvidence(
    url="https://coastline.example/ferry/passengers",
    title="Who takes the night boat",
    publisher="Coastline",
    stance=Stance.CONTEXT,
    source_type=SourceType.SECONDARY,
)
CHECKED = (
    "07_copper_line_feature.txt",
    "06_grain_exports_agency.txt",
    "02_night_ferry_coastline.txt",
    "01_night_ferry_courier.txt",
)
"""The samples that are in the project; the others are looked at before they are imported."""
OFFERED = ("03_reservoir_page_dump.txt", "04_clinic_robot.html")

DECIDED: dict[str, tuple[tuple[VerdictWord, tuple[NewEvidence, ...]], ...]] = {
    "Council": ((V, (MINUTES,)), (V, (REPORT,)), (D, (REGISTER,)), (U, ()), (V, (MINUTES,))),
    "Vell": ((V, (MINUTES,)), (D, (MINUTES,)), (V, ()), (V, (REPORT,)), (U, ()), (V, (REGISTER,))),
    "GRAIN": ((V, (REGISTER,)), (D, (REPORT,)), (D, ()), (U, ())),
    "The Copper": ((V, ()), (V, (REPORT,)), (U, ()), (U, ())),
}
"""Verdicts in the order of the claims, for articles by how their title begins."""


def furnish(file: Path) -> None:
    """Make the project of the pictures: the samples, and what was found out so far."""
    with closing(open_project(file, REVIEWER)) as project:
        list(project.articles.import_each([seeds_dir() / name for name in CHECKED]))
        titles = {one.title: one.id for one in project.articles.summaries()}
        for beginning, verdicts in DECIDED.items():
            article = next(titles[title] for title in titles if title.startswith(beginning))
            claims = project.claims.of_article(article)
            for claim, (word, evidence) in zip(claims, verdicts, strict=False):
                project.verdicts.judge(claim.id, Judgement(word, evidence=evidence))


def take(shell: Shell, name: str, size: tuple[int, int] = SIZE) -> QImage:
    """Bring a window of a size, in px, into a scene and take its picture."""
    return SCENES[name](shell, size).grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def until(settled: Callable[[], bool]) -> None:
    """Let the window work until it has settled; raise TimeoutError when it does not."""
    loop, over = QEventLoop(), QTimer(interval=PATIENCE, singleShot=True)
    look = QTimer(interval=50)
    look.timeout.connect(lambda: loop.quit() if settled() else None)
    over.timeout.connect(partial(loop.exit, 1))
    for timer in (look, over):
        timer.start()
    if loop.exec():
        raise TimeoutError("The window of a picture did not settle.")


def rest(milliseconds: int) -> None:
    """Let the window paint and read ahead."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _reading(
    shell: Shell, size: tuple[int, int] = SIZE, *, theme: ThemeChoice = ThemeChoice.LIGHT
) -> QWidget:
    place, project = shell.place, shell.place.session.project
    shell.appearance.choose(theme)
    shell.window.resize(*size)
    rest(300)
    turn_to(shell, "read")
    article = article_of(project, "Council")
    place.desk.open_article(article, project.claims.of_article(article)[7].id)
    until(lambda: place.is_settled and place.desk.current is not None)
    place.reader.view.set_current(place.desk.current.id if place.desk.current else None)
    place.reader.view.setFocus()
    rest(1_500)
    return shell.window


def _table(
    shell: Shell, size: tuple[int, int] = SIZE, *, theme: ThemeChoice = ThemeChoice.LIGHT
) -> QWidget:
    _reading(shell, size, theme=theme)
    page = turn_to(shell, "table")
    until(lambda: bool(getattr(page, "is_settled", True)))
    rest(800)
    return shell.window


def _dashboard(
    shell: Shell, size: tuple[int, int] = SIZE, *, theme: ThemeChoice = ThemeChoice.LIGHT
) -> QWidget:
    _reading(shell, size, theme=theme)
    page = turn_to(shell, "dashboard")
    until(lambda: bool(getattr(page, "is_settled", True)))
    rest(500)
    return shell.window


def _importing(
    shell: Shell, size: tuple[int, int] = SIZE, *, theme: ThemeChoice = ThemeChoice.LIGHT
) -> QWidget:
    _reading(shell, size, theme=theme)
    dialog = shell.window.dialogs.import_articles()
    if dialog is None:
        raise LookupError("No project is open.")
    dialog.offer([Wanted(path=seeds_dir() / name) for name in OFFERED])
    until(lambda: all(item.look is not None for item in dialog.model.items))
    rest(500)
    return dialog


def turn_to(shell: Shell, name: str) -> Page | None:
    """Bring a page of the window to the front; None for the reader's."""
    shell.window.actions_by_id[f"page.{name}"].trigger()
    return shell.window.stack.currentWidget()  # type: ignore[return-value]


def article_of(project: Project, beginning: str) -> ArticleId:
    """Return the id of the article whose title begins so."""
    return next(one.id for one in project.articles.summaries() if one.title.startswith(beginning))


_IN_LIGHT: dict[str, Callable[..., QWidget]] = {
    "main": _reading,
    "table": _table,
    "dashboard": _dashboard,
    "import": _importing,
}
SCENES: dict[str, Callable[..., QWidget]] = {
    **_IN_LIGHT,
    **{f"{name}_dark": partial(scene, theme=ThemeChoice.DARK) for name, scene in _IN_LIGHT.items()},
}
"""The pictures by the names of their files; each takes the shell and the size of the window."""

IN_HELP = {"de": tuple(SCENES)}
"""Pictures that the help in another language has of its own, by the code of the language."""
