"""Icons and verdict glyphs, drawn in the colours of the theme.

Icons are our own SVG family in `resources/icons` (16 px box, 1.5 px lines); glyphs of verdicts come
from the theme's measures. Both are painted at the resolution of the screen.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from factcheck.paths import resources_dir
from ui import theme as themes

if TYPE_CHECKING:
    from ui.theme import Theme

_FRAME = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" '
    'stroke-linecap="round" stroke-linejoin="round">{}</svg>'
)


def icon_names() -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))


def icon_svg(name: str, color: QColor) -> str:
    """Return the drawing of an icon in one colour; raise FileNotFoundError for an unknown name."""
    return _icon_source(name).replace("currentColor", color.name())


def glyph_svg(mark: str, color: QColor, ground: QColor) -> str:
    """Return the drawing of a mark's glyph; `ground` is what its sign is cut out to."""
    parts = themes.current().measures["glyph"][mark]
    return _FRAME.format(_glyph_shapes(parts, color.name(), ground.name()))


def icon_pixmap(name: str, color: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon `size` px wide, for a screen of the given pixel ratio."""
    return _pixmap(icon_svg(name, color), size, ratio)


def mirrored(name: str) -> str:
    """Return the icon that says the same in a window from right to left."""
    return _MIRRORED.get(name, name)


_MIRRORED = {
    "chevron_left": "chevron_right",
    "chevron_right": "chevron_left",
    "undo": "redo",
    "redo": "undo",
}
"""Icons that mean a direction, each with the one that means the other."""


def paint_icon(painter: QPainter, rect: QRect, name: str, color: QColor) -> None:
    """Paint an icon into a square."""
    ratio = painter.device().devicePixelRatioF()
    painter.drawPixmap(rect.topLeft(), icon_pixmap(name, color, rect.width(), ratio))


def paint_glyph(
    painter: QPainter, at: QPoint, mark: str, size: int, *, theme: Theme, ground: str = "paper"
) -> None:
    """Paint the glyph of a mark with its upper left corner at a point, `size` px wide."""
    paint_glyph_in(painter, at, mark, size, (theme.mark_color(mark), theme.color(ground)))


def paint_glyph_in(
    painter: QPainter, at: QPoint, mark: str, size: int, colors: tuple[QColor, QColor]
) -> None:
    """Paint a glyph in a colour of one's own, such as that of disabled words, on a ground."""
    svg = glyph_svg(mark, *colors)
    painter.drawPixmap(at, _pixmap(svg, size, painter.device().devicePixelRatioF()))


def icon(name: str, role: str = "ink_2") -> QIcon:
    """Return an icon in a role's colour of the theme in use, for actions and fields."""
    theme = themes.current()
    made = QIcon()
    size = theme.measures["icon"]["normal"]
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(icon_pixmap(name, theme.color(role), size, ratio))
        off = icon_pixmap(name, theme.color("ink_off"), size, ratio)
        made.addPixmap(off, QIcon.Mode.Disabled)
    return made


def glyph_icon(mark: str, ground: str = "pane") -> QIcon:
    """Return the glyph of a mark as an icon."""
    theme = themes.current()
    made = QIcon()
    svg = glyph_svg(mark, theme.mark_color(mark), theme.color(ground))
    for ratio in (1.0, 1.5, 2.0, 3.0):
        made.addPixmap(_pixmap(svg, theme.measures["icon"]["mark"], ratio))
    return made


@cache
def _icon_source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _pixmap(svg: str, size: int, ratio: float) -> QPixmap:
    pixels = max(1, round(size * ratio))
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
    finally:
        painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _glyph_shapes(parts: dict[str, str | float], color: str, ground: str) -> str:
    outline = "stroke" in parts
    sign_color = color if outline else ground
    width = parts["width"]
    body = _shape(str(parts["stroke" if outline else "fill"]))
    paint = f'stroke="{color}" stroke-width="{width}"' if outline else f'fill="{color}"'
    shapes = [body.format(paint)]
    if "sign" in parts:
        shapes.append(f'<path d="{parts["sign"]}" stroke="{sign_color}" stroke-width="{width}"/>')
    if "dot" in parts:
        shapes.append(_shape(f"circle {parts['dot']}").format(f'fill="{sign_color}"'))
    return "".join(shapes)


def _shape(words: str) -> str:
    kind, *numbers = words.split()
    if kind == "circle":
        x, y, radius = numbers
        return f'<circle cx="{x}" cy="{y}" r="{radius}" {{}}/>'
    if kind == "rect":
        x, y, width, height, radius = numbers
        return f'<rect x="{x}" y="{y}" width="{width}" height="{height}" rx="{radius}" {{}}/>'
    return f'<path d="{words}" {{}}/>'
