"""Applies a theme to the whole application, follows the system and switches live."""

from __future__ import annotations

import re
from enum import StrEnum

from PySide6.QtCore import QObject, Qt, QTemporaryDir, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ui import icons
from ui import theme as themes
from ui.theme import Density, Scheme, Theme

_PLACEHOLDER = re.compile(r"@([a-z_0-9]+(?:\.[a-z_0-9]+)?)")
_SHEET_IMAGES = {"tick": "on_accent", "chevron_down": "ink_2", "chevron_up": "ink_2"}

_PALETTE_ROLES = {
    QPalette.ColorRole.Window: "pane",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "paper",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink_3",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line_strong",
    QPalette.ColorRole.Shadow: "line",
}
_TEXT_ROLES = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class ThemeChoice(StrEnum):
    """What the user asked for: a scheme, or whatever the system has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Appearance(QObject):
    """Keeps the application in the chosen theme. `changed` comes after every widget was told."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._choice = ThemeChoice.SYSTEM
        self._density = Density.COMFORTABLE
        self._images = QTemporaryDir()
        app.setStyle(QStyleFactory.create("Fusion"))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def choice(self) -> ThemeChoice:
        """What was asked for last."""
        return self._choice

    @property
    def density(self) -> Density:
        """How much room rows take."""
        return self._density

    def choose(self, choice: ThemeChoice, density: Density | None = None) -> None:
        """Show the application in another theme or density, at once."""
        self._choice = choice
        self._density = density or self._density
        self._apply()

    def stop(self) -> None:
        """Follow the system no longer, before another keeps the application in its theme."""
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.disconnect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.disconnect(self._follow_system)

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        theme = themes.load(_scheme_of(self._choice), self._density)
        themes.use(theme)
        self._app.setPalette(palette(theme))
        self._app.setFont(theme.font("body"))
        self._app.setStyleSheet(style_sheet(theme, self._write_images(theme)))
        self.changed.emit()

    def _write_images(self, theme: Theme) -> dict[str, str]:
        """Write the few images a style sheet can only take from files; return their paths."""
        paths = {}
        for name, role in _SHEET_IMAGES.items():
            path = self._images.filePath(f"{theme.scheme}-{name}.svg")
            with open(path, "w", encoding="utf-8") as file:  # noqa: PTH123 - a Qt path
                file.write(icons.icon_svg(name, theme.color(role)))
            paths[name] = path
        return paths


def palette(theme: Theme) -> QPalette:
    """Return the palette of a theme, for what a style sheet does not reach."""
    made = QPalette()
    for role, name in _PALETTE_ROLES.items():
        made.setColor(role, theme.color(name))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.color("ink_off"))
    return made


def style_sheet(theme: Theme, images: dict[str, str]) -> str:
    """Return the one style sheet of the application, made from `window.qss` and a theme.

    `images` are paths of the pictures named by `@image.NAME`. An unknown name raises KeyError.
    """
    source = (themes.themes_dir() / "window.qss").read_text(encoding="utf-8")
    sheet = _PLACEHOLDER.sub(lambda found: _value(theme, images, found.group(1)), source)
    tones = (
        f'QLabel[tone="{role}"] {{ color: {_css(theme.color(role))} }}' for role in theme.colors
    )
    return sheet + "\n".join(tones)


def _value(theme: Theme, images: dict[str, str], name: str) -> str:
    group, _, key = name.rpartition(".")
    if group == "image":
        return images[key]
    if group == "size":
        return f"{theme.size(key)}px"
    if group:
        return f"{theme.measures[group][key]}px"
    return _css(theme.color(name))


def _css(color: QColor) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {color.alpha()})"


def _scheme_of(choice: ThemeChoice) -> Scheme:
    return _system_scheme() if choice is ThemeChoice.SYSTEM else Scheme(choice.value)


def _system_scheme() -> Scheme:
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Scheme.HIGH_CONTRAST
    return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT
