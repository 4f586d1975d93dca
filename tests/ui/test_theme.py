"""The themes: contrast, colours told apart by all readers, one style sheet, live switching."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette

from tests.ui import colour_science as science
from ui import appearance, fonts
from ui import theme as themes
from ui.appearance import Appearance, ThemeChoice
from ui.plain_text import PlainLabel
from ui.theme import Density, Scheme, Theme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

UI = Path(appearance.__file__).parent
SCHEMES = list(Scheme)
VISIONS = ("normal", "protan", "deutan", "tritan")
MARKS = ("verified", "disputed", "unsourced", "open")
PANES = ("app", "pane", "paper", "raised", "hover", "selected")

# CIEDE2000 of each pair for the four kinds of vision, in the light, dark and high-contrast theme.
DIFFERENCES = {
    ("verified", "disputed"): (
        (55.1, 17.2, 29.5, 54.4),
        (59.3, 19.0, 28.3, 62.6),
        (68.5, 17.4, 29.2, 63.1),
    ),
    ("verified", "unsourced"): (
        (39.5, 36.3, 40.8, 42.6),
        (38.4, 33.4, 39.7, 48.0),
        (45.7, 40.8, 47.6, 50.4),
    ),
    ("disputed", "unsourced"): (
        (40.3, 26.5, 13.2, 14.0),
        (37.8, 24.0, 15.5, 16.0),
        (44.7, 28.7, 21.0, 12.5),
    ),
    ("verified", "open"): (
        (21.3, 12.5, 17.0, 20.7),
        (26.2, 17.9, 16.4, 26.6),
        (27.3, 15.3, 21.9, 27.6),
    ),
    ("disputed", "open"): (
        (33.1, 24.3, 23.3, 30.5),
        (28.4, 12.3, 23.4, 24.4),
        (31.2, 23.4, 20.8, 33.0),
    ),
    ("unsourced", "open"): (
        (30.0, 30.8, 30.0, 28.0),
        (35.9, 35.4, 37.3, 33.4),
        (30.8, 31.6, 30.1, 25.6),
    ),
}
SMALLEST_DIFFERENCE = 12.0


@pytest.fixture
def restored(qapp: QApplication) -> Iterator[QApplication]:
    yield qapp
    for look in qapp.findChildren(Appearance):
        shiboken6.delete(look)
    qapp.setStyleSheet("")
    themes.use(themes.load(Scheme.LIGHT))


def rgb(color: QColor) -> tuple[float, float, float]:
    return color.redF(), color.greenF(), color.blueF()


def contrast(theme: Theme, ink: str, ground: str) -> float:
    return science.contrast(rgb(theme.color(ink)), rgb(theme.color(ground)))


@pytest.mark.parametrize("scheme", SCHEMES)
def test_every_scheme_has_the_same_roles(scheme: Scheme) -> None:
    assert set(themes.load(scheme).colors) == set(themes.load(Scheme.LIGHT).colors)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize(
    ("ink", "least", "grounds"),
    [
        ("ink", 7.0, (*PANES, "sunken", "pressed", "warn_bg", "info_bg")),
        ("ink", 4.5, ("find",)),
        ("ink_2", 4.5, (*PANES, "sunken", "pressed", "warn_bg", "info_bg")),
        ("ink_3", 4.5, (*PANES, "sunken", "warn_bg", "info_bg")),
        ("accent", 4.5, PANES),
        ("on_accent", 4.5, ("accent", "accent_hover", "accent_press")),
        ("danger", 4.5, PANES),
        ("line_strong", 3.0, (*PANES, "sunken")),
        *((mark, 3.0, (*PANES, "sunken")) for mark in MARKS),
    ],
)
def test_words_and_lines_stand_out_from_every_ground_they_are_on(
    scheme: Scheme, ink: str, least: float, grounds: tuple[str, ...]
) -> None:
    theme = themes.load(scheme)

    found = {ground: contrast(theme, ink, ground) for ground in grounds}

    assert {ground: ratio for ground, ratio in found.items() if ratio < least} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("mark", MARKS)
def test_text_and_marks_stand_out_from_the_tints_of_a_claim(scheme: Scheme, mark: str) -> None:
    theme = themes.load(scheme)

    for ground in (f"{mark}_tint", f"{mark}_tint_2", "current_tint", "paper"):
        assert contrast(theme, "ink", ground) >= 7.0, ground
        assert contrast(theme, mark, ground) >= 3.0, ground


@pytest.mark.parametrize("pair", DIFFERENCES)
@pytest.mark.parametrize("scheme", SCHEMES)
def test_marks_are_told_apart_by_colour_blind_readers(
    scheme: Scheme, pair: tuple[str, str]
) -> None:
    theme = themes.load(scheme)
    one, other = (rgb(theme.mark_color(mark)) for mark in pair)

    found = [science.difference(one, other, vision) for vision in VISIONS]

    assert found == pytest.approx(DIFFERENCES[pair][SCHEMES.index(scheme)], abs=0.15)
    assert min(found) >= SMALLEST_DIFFERENCE


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_accent_is_told_apart_from_every_verdict(scheme: Scheme) -> None:
    theme = themes.load(scheme)
    accent = rgb(theme.color("accent"))
    marks = MARKS[:3] if scheme is Scheme.HIGH_CONTRAST else MARKS

    for mark in marks:
        for vision in VISIONS:
            found = science.difference(accent, rgb(theme.mark_color(mark)), vision)
            assert found >= SMALLEST_DIFFERENCE, (mark, vision)


def test_no_colour_is_written_outside_the_themes() -> None:
    written = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|QColor\(\s*["'\d]""")
    reads_tokens = {UI / "theme.py"}

    offenders = [
        path.name
        for path in UI.rglob("*.py")
        if path not in reads_tokens and written.search(path.read_text(encoding="utf-8"))
    ]

    assert offenders == []


def test_an_unknown_role_is_an_error() -> None:
    with pytest.raises(KeyError):
        themes.load(Scheme.LIGHT).color("mauve")


def test_the_compact_density_makes_rows_lower_and_leaves_the_rest() -> None:
    wide = themes.load(Scheme.LIGHT)
    compact = themes.load(Scheme.LIGHT, Density.COMPACT)

    assert compact.size("table_row") < wide.size("table_row")
    assert compact.size("ruler") == wide.size("ruler")


def test_a_scrim_lets_the_window_shine_through() -> None:
    assert 0 < themes.load(Scheme.LIGHT).color("scrim").alpha() < 255


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_style_sheet_knows_every_name_it_uses(scheme: Scheme) -> None:
    images = {name: f"/{name}.svg" for name in ("tick", "chevron_down", "chevron_up")}

    sheet = appearance.style_sheet(themes.load(scheme), images)

    assert "@" not in sheet


def test_the_shipped_faces_are_the_ones_that_are_used(qapp: QApplication) -> None:
    families = fonts.load_fonts()

    theme = themes.load(Scheme.LIGHT)
    assert {"Inter", "Noto Serif"} <= set(families)
    assert QFontInfo(theme.font("body")).family() == "Inter"
    assert QFontInfo(theme.font("reader_body")).family() == "Noto Serif"


def test_switching_the_theme_reaches_windows_that_are_open(
    restored: QApplication, qtbot: QtBot
) -> None:
    look = Appearance(restored)
    look.choose(ThemeChoice.LIGHT)
    label = PlainLabel("words", tone="ink")
    qtbot.addWidget(label)
    label.show()
    light = label.palette().color(label.foregroundRole())

    with qtbot.waitSignal(look.changed):
        look.choose(ThemeChoice.DARK)

    assert themes.current().scheme is Scheme.DARK
    assert label.palette().color(label.foregroundRole()) != light


def test_the_density_stays_when_only_the_theme_changes(restored: QApplication) -> None:
    look = Appearance(restored)
    look.choose(ThemeChoice.LIGHT, Density.COMPACT)

    look.choose(ThemeChoice.DARK)

    assert look.density is Density.COMPACT
    assert themes.current().density is Density.COMPACT


def test_the_theme_follows_the_system_until_another_is_chosen(
    restored: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    look = Appearance(restored)
    look.choose(ThemeChoice.SYSTEM)
    system = [Scheme.DARK]
    monkeypatch.setattr(appearance, "_system_scheme", lambda: system[0])

    restored.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert (look.choice, themes.current().scheme) == (ThemeChoice.SYSTEM, Scheme.DARK)

    look.choose(ThemeChoice.LIGHT)
    system[0] = Scheme.HIGH_CONTRAST
    restored.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert themes.current().scheme is Scheme.LIGHT


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_palette_has_the_colours_of_the_theme(scheme: Scheme) -> None:
    theme = themes.load(scheme)

    palette = appearance.palette(theme)

    assert palette.color(QPalette.ColorRole.Base) == theme.color("paper")
    off = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert off == theme.color("ink_off")
