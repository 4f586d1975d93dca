"""What stands under the pointer: a claim in the text or the gutter, or a fold row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.reader.gutter import gutter_items

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QPointF

    from ui.reader.scene import Scene, SeenBlock
    from ui.reader.setting import ReaderSetting


def row_at(seen_blocks: Iterable[SeenBlock], point: QPointF, height: int) -> SeenBlock | None:
    """Return the fold row at a point of the viewport; rows are `height` px high."""
    for seen in seen_blocks:
        if seen.paragraph.is_row and 0 <= point.y() - seen.top <= height:
            return seen
    return None


def claims_at(
    scene: Scene,
    seen_blocks: Iterable[SeenBlock],
    point: QPointF,
    setting: ReaderSetting,
    current: str,
) -> list[str]:
    """Return the ids of the claims at a point, the innermost first."""
    for seen in seen_blocks:
        if not seen.top <= point.y() < seen.top + seen.height:
            continue
        if not setting.is_beside(point.x()):
            return [claim.id for claim in scene.claims_at(seen, point)]
        items = gutter_items(scene.pieces(seen), setting, seen.top, current)
        return [item.claim.id for item in items if item.holds(point.toPoint())]
    return []
