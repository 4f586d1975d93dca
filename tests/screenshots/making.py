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
from ui.i18n import install_translators
from ui.launch import WindowRequest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

COLORS = 256
_SHADE = 0xF0F0F0
READERS = ("factcheck.detection.careful.is_available", "factcheck.evidence.embedding.is_installed")
"""Readings in the background that would make two runs differ."""


def main() -> None:
    """Write the pictures named, or all of them, and say how large each became."""
    with tempfile.TemporaryDirectory() as home:
        _live_in(Path(home) / "en")
        file, folder = Path(home) / "harbour.factcheck", resources_dir() / "screenshots"
        with mock.patch(READERS[0], bool), mock.patch(READERS[1], bool):
            application = app.make_application()
            scenes.furnish(file)
            _take_all(application, file, folder, [*scenes.SCENES], scenes.SIZE)
            for language, names in scenes.IN_HELP.items():
                _live_in(Path(home) / language)  # nothing remembered, such as widths of columns
                install_translators(application, resources_dir() / "i18n", language)
                _take_all(application, file, folder / language, names, scenes.SIZE_IN_HELP)


def _live_in(home: Path) -> None:
    for name in ("DATA", "CONFIG", "STATE", "CACHE"):
        os.environ[f"XDG_{name}_HOME"] = str(home / name.lower())


def _take_all(
    application: QApplication,
    file: Path,
    folder: Path,
    names: Sequence[str],
    size: tuple[int, int],
) -> None:
    wanted = [name for name in names if name in (sys.argv[1:] or names)]
    shell = app.Shell(application, WindowRequest(str(file), scenes.REVIEWER, []))
    opened: list[bool] = []
    shell.opened.connect(lambda: opened.append(True))
    shell.start()
    scenes.until(lambda: bool(opened) and shell.place.is_settled)
    folder.mkdir(exist_ok=True)
    for name in wanted:
        target = folder / f"{name}.png"
        target.write_bytes(small_png(scenes.take(shell, name, size)))
        sys.stdout.write(f"{folder.name}/{target.name}: {target.stat().st_size // 1024} KB\n")
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
