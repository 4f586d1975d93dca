"""Colours, measures and letter styles by role: the one place a widget asks how to look.

A theme is read from `resources/themes`. `current()` is what every widget paints with; Appearance
replaces it when the system or the user asks for another.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QColor, QFont

from factcheck.paths import resources_dir

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from factcheck.domain.claims import Claim

VERDICT_MARKS = ("verified", "disputed", "unsourced")
"""Marks of the three verdicts, in the order every bar and row of buttons keeps."""

MARKS = (*VERDICT_MARKS, "open", "dismissed", "lost")
"""Every mark a claim can carry; each has a glyph."""


class Scheme(StrEnum):
    """Which set of colours a theme has."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class Density(StrEnum):
    """How much room rows and bars take."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


@dataclass(frozen=True, slots=True)
class LetterStyle:
    """How a kind of text is set: face ("ui" or "reading"), size and line height in px, weight."""

    face: str
    size: int
    line: int
    weight: int


@dataclass(frozen=True)
class Theme:
    """Everything a widget needs to paint itself. Asking for an unknown role raises KeyError."""

    scheme: Scheme
    density: Density
    colors: Mapping[str, QColor]
    measures: Mapping[str, Any]

    def color(self, role: str) -> QColor:
        """Return the colour of a role such as "ink_2" or "verified_tint"."""
        return self.colors[role]

    def mark_color(self, mark: str) -> QColor:
        """Return the colour of a claim's mark; a lost claim warns."""
        return self.colors["danger" if mark == "lost" else mark]

    def size(self, name: str) -> int:
        """Return a length of the window in px, smaller where the density is compact."""
        if self.density is Density.COMPACT and name in self.measures["compact"]:
            return int(self.measures["compact"][name])
        return int(self.measures["size"][name])

    def size_pair(self, name: str) -> tuple[int, int]:
        """Return the width and height of a dialog or window in px."""
        width, height = self.measures["size"][name]
        return int(width), int(height)

    def space(self, name: str) -> int:
        """Return a gap of the grid in px: xs, s, m, l, xl, xxl."""
        return int(self.measures["space"][name])

    def radius(self, name: str) -> int:
        """Return the radius of a corner in px: mark, control, card, dialog."""
        return int(self.measures["radius"][name])

    def letters(self, style: str) -> LetterStyle:
        """Return a letter style such as "body" or "reader_title"."""
        face, size, line, weight = self.measures["type"][style]
        return LetterStyle(face, size, line, weight)

    def font(self, style: str, *, weight: int | None = None, italic: bool = False) -> QFont:
        """Return the font of a letter style; figures have one width in the UI face."""
        letters = self.letters(style)
        return make_font(self, letters.face, letters.size, weight or letters.weight, italic=italic)


def make_font(theme: Theme, face: str, size: float, weight: int, *, italic: bool = False) -> QFont:
    """Return a font of the "ui" or "reading" face, `size` in px."""
    families = tuple(theme.measures["font"][face])
    return QFont(_font(families, round(size), weight, italic, face == "ui"))


@cache
def _font(
    families: tuple[str, ...],
    size: int,
    weight: int,
    italic: bool,  # noqa: FBT001 - part of the key
    even_figures: bool,  # noqa: FBT001
) -> QFont:
    font = QFont()
    font.setFamilies(families)
    font.setPixelSize(size)
    font.setWeight(QFont.Weight(weight))
    font.setItalic(italic)
    if even_figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load(scheme: Scheme, density: Density = Density.COMFORTABLE) -> Theme:
    """Read a theme from the shipped tokens."""
    return Theme(scheme, density, _colors(scheme), _table("measures"))


def mark_of(claim: Claim) -> str:
    """Return the mark a claim carries: its verdict, or its state while it has none."""
    return claim.word


class _Stage:
    """Holds the theme in use."""

    theme: Theme | None = None


def current() -> Theme:
    """Return the theme in use; the light one until another was set."""
    if _Stage.theme is None:
        _Stage.theme = load(Scheme.LIGHT)
    return _Stage.theme


def use(theme: Theme) -> None:
    """Make a theme the one in use; Appearance also tells the widgets."""
    _Stage.theme = theme


def themes_dir() -> Path:
    """Return the folder of tokens and of the style sheet."""
    return resources_dir() / "themes"


@cache
def _colors(scheme: Scheme) -> Mapping[str, QColor]:
    return {role: _parse_color(text) for role, text in _table(scheme.value).items()}


@cache
def _table(name: str) -> Mapping[str, Any]:
    return tomllib.loads((themes_dir() / f"{name}.toml").read_text(encoding="utf-8"))


def _parse_color(text: str) -> QColor:
    """Read #RRGGBB or #RRGGBBAA; Qt itself would take the opacity from the front."""
    color = QColor(text[:7])
    if len(text) > len("#RRGGBB"):
        color.setAlpha(int(text[7:9], 16))
    return color
