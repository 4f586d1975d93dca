"""Makes every picture of README and help anew: `make screenshots`."""

from __future__ import annotations

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QImage

from factcheck.paths import resources_dir
from tests.screenshots import scenes
from ui import app
from ui.launch import WindowRequest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

COLORS = 256
_SHADE = 0xF0F0F0
READERS = ("factcheck.detection.careful.is_available", "factcheck.evidence.embedding.is_installed")
"""Readings in the background that would make two runs differ."""


def main() -> None:
    """Write the pictures named, or all of them, and say how large each became."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("DATA", "CONFIG", "STATE", "CACHE"):
            os.environ[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
        with mock.patch(READERS[0], bool), mock.patch(READERS[1], bool):
            _take_all(app.make_application(), Path(home) / "harbour.factcheck")


def _take_all(application: QApplication, file: Path) -> None:
    scenes.furnish(file)
    shell = app.Shell(application, WindowRequest(str(file), scenes.REVIEWER, []))
    opened: list[bool] = []
    shell.opened.connect(lambda: opened.append(True))
    shell.start()
    scenes.until(lambda: bool(opened) and shell.place.is_settled)
    for name in sys.argv[1:] or scenes.SCENES:
        target = resources_dir() / "screenshots" / f"{name}.png"
        target.write_bytes(small_png(scenes.take(shell, name)))
        sys.stdout.write(f"{target.name}: {target.stat().st_size // 1024} KB\n")
    shell.close()


def small_png(picture: QImage) -> bytes:
    """Return a PNG of 256 colours: the commonest of each shade there is, then the commonest."""
    counted = Counter(memoryview(picture.constBits()).cast("B").cast("I")).most_common()
    shades: dict[int, int] = {}
    for color, _ in counted:
        shades.setdefault(color & _SHADE, color)
    table = sorted(dict.fromkeys([*shades.values(), *(color for color, _ in counted)][:COLORS]))
    flags = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    indexed = picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    indexed.save(kept, "PNG", 0)  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(kept.data().data())


if __name__ == "__main__":
    main()
