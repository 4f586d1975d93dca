"""Opens the palette of a window: what it offers depends on the project that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.palette.palette import Palette
from ui.palette.rows import action_rows, article_rows

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from factcheck.domain.articles import ArticleId, ArticleSummary
    from factcheck.jobs import JobContext
    from ui.actions import Actions
    from ui.palette.rows import Row
    from ui.session import Session


def open_palette(
    window: QWidget,
    actions: Actions,
    session: Session | None,
    read_article: Callable[[ArticleId], object],
    more: Sequence[Row] = (),
) -> Palette:
    """Show the palette over the window, or take it away when it is there already.

    The commands are listed at once, the articles of the session once they are read; `more` are
    rows of the window's own.
    """
    palette = window.findChild(Palette) or Palette(window)
    if palette.isVisible():
        palette.close_palette()
        return palette
    rows = [*action_rows(actions), *more]
    palette.open(rows)
    if session is not None:
        session.read(
            partial(_summaries, session), partial(_add_articles, palette, rows, read_article)
        )
    return palette


def _summaries(session: Session, _job: JobContext) -> tuple[ArticleSummary, ...]:
    return session.project.articles.summaries()


def _add_articles(
    palette: Palette,
    rows: list[Row],
    read_article: Callable[[ArticleId], object],
    summaries: tuple[ArticleSummary, ...],
) -> None:
    if palette.isVisible():
        palette.offer([*rows, *article_rows(summaries, read_article)])
