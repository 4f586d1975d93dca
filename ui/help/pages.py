"""The pages of the help: which there are, in which language, and one that is made of the keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from factcheck.paths import resources_dir
from ui.actions import ACTIONS, MENUS, action_text, menu_title

if TYPE_CHECKING:
    from pathlib import Path

    from ui.actions import Actions

_FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page: `name` is that of its file, `title` its name for people."""

    name: str
    title: str

    @property
    def words(self) -> str:
        """The title in the language of the window."""
        return QCoreApplication.translate("Help", self.title)


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Help", text))


KEYS = "keys"
"""The page that no file holds: it is made of the keys as they are now."""

PAGES = (
    HelpPage("first-report", _("Ten minutes to the first report")),
    HelpPage(KEYS, _("Keys")),
    HelpPage("formats", _("Files and reports")),
    HelpPage("several-people", _("Working with others")),
    HelpPage("privacy", _("What leaves this computer")),
    HelpPage("method", _("How claims are found and kept")),
)


def help_folder(language: str | None = None) -> Path:
    """Return the folder of the pages in a language (ISO 639-1), English where there is none."""
    wanted = language or QLocale().name().partition("_")[0]
    folder = resources_dir() / "help"
    return folder / wanted if (folder / wanted).is_dir() else folder / _FALLBACK


def picture_of(name: str) -> Path:
    """Return a picture of the window in the language of the pages, else the English one."""
    folder = resources_dir() / "screenshots"
    translated = folder / help_folder().name / name
    return translated if translated.is_file() else folder / name


def page_text(page: HelpPage, actions: Actions) -> str:
    """Return a page as Markdown; raise OSError when its file is missing."""
    if page.name == KEYS:
        return keys_text(actions)
    return (help_folder() / f"{page.name}.md").read_text(encoding="utf-8")


def keys_text(actions: Actions) -> str:
    """Return all keys as Markdown tables by menu, as they are now."""
    parts = [f"# {QCoreApplication.translate('Help', 'Keys')}"]
    parts.append(
        QCoreApplication.translate(
            "Help", "Letters act while no text field has the focus; Esc leaves a field."
        )
    )
    head = QCoreApplication.translate("Help", "| key | what it does |")
    for menu in MENUS:
        rows = [
            f"| `{actions.key_text(spec.id)}` | {action_text(spec).rstrip('…')} |"
            for spec in ACTIONS
            if spec.menu == menu and actions.key_text(spec.id)
        ]
        if rows:
            title = menu_title(menu).replace("&", "")
            parts.append("\n".join((f"## {title}", "", head, "|---|---|", *rows)))
    return "\n\n".join(parts)
