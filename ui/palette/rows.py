"""What the palette offers: every action of the window, articles, and projects used lately."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.actions import ACTIONS, ARTICLE, CLAIM, EDIT, EVIDENCE, FILE, HELP, VIEW, menu_title
from ui.plain_text import shortened, with_visible_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from factcheck.domain.articles import ArticleId, ArticleSummary
    from ui.actions import Actions, ActionSpec

ARTICLES, THEME, PROJECTS = "articles", "theme", "projects"
"""Groups that are no menu."""

PALETTE = "palette"
"""The action that opens the palette, and is not offered in it."""


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Palette", text))


GROUPS = {
    CLAIM: _("This claim"),
    EVIDENCE: _("Evidence"),
    EDIT: _("Last steps and search"),
    VIEW: _("Show"),
    ARTICLE: _("This article"),
    ARTICLES: _("Articles"),
    FILE: _("Project"),
    PROJECTS: _("Other projects"),
    THEME: _("Theme"),
    HELP: _("Help"),
}
"""Groups in the order they stand in, with their titles; other menus follow under their own."""


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to choose; `mark` is the verdict whose glyph stands before it.

    `change_key` leads to where it is given another key, None for what has none.
    """

    group: str
    text: str
    run: Callable[[], object]
    hint: str = ""
    key: str = ""
    icon: str = ""
    mark: str = ""
    is_ready: bool = True
    change_key: Callable[[], object] | None = None


def group_title(group: str) -> str:
    """Return the title of a group in the language of the window."""
    if group in GROUPS:
        return QCoreApplication.translate("Palette", GROUPS[group])
    return menu_title(group).replace("&", "")


def group_order(group: str) -> int:
    """Return the place of a group; those without one come last."""
    return list(GROUPS).index(group) if group in GROUPS else len(GROUPS)


def action_rows(actions: Actions) -> list[Row]:
    """Return a row for each action of the window but the palette's own."""
    return [_action_row(spec, actions) for spec in ACTIONS if spec.id != PALETTE]


def article_rows(
    summaries: Iterable[ArticleSummary], read: Callable[[ArticleId], object]
) -> list[Row]:
    """Return a row for each article, with how far it is; `read` opens one."""
    return [
        Row(
            ARTICLES,
            one_line(summary.title),
            partial(read, summary.id),
            hint=f"{summary.counts.decided} / {summary.counts.total}",
            icon="file",
        )
        for summary in summaries
    ]


def project_rows(places: Iterable[Path], change: Callable[[Path], object]) -> list[Row]:
    """Return a row for each project used lately; `change` opens one instead."""
    return [
        Row(
            PROJECTS,
            QCoreApplication.translate("Palette", "Open {0}").format(one_line(place.name)),
            partial(change, place),
            hint=one_line(str(place.parent)),
            icon="folder",
            is_ready=place.exists(),
        )
        for place in places
    ]


def one_line(text: str) -> str:
    """Return a foreign text fit for one line: no line ends, invisible signs marked."""
    return shortened(with_visible_marks(" ".join(text.split())))


def _action_row(spec: ActionSpec, actions: Actions) -> Row:
    action = actions[spec.id]
    words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    is_theme = spec.id.startswith("theme.")
    is_verdict = spec.id.startswith("verdict.")
    can_change = bool(spec.menu) and not spec.is_local and actions["settings"].isEnabled()
    if is_theme:
        words = QCoreApplication.translate("Palette", "Theme: {0}").format(words)
    return Row(
        THEME if is_theme else spec.menu,
        words,
        action.trigger,
        hint=action.statusTip(),
        key=actions.key_text(spec.id),
        icon="palette" if is_theme else "" if is_verdict else spec.icon,
        mark=spec.icon if is_verdict else "",
        is_ready=action.isEnabled(),
        change_key=partial(actions.key_wanted.emit, spec.id) if can_change else None,
    )
