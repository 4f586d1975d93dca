"""Makes the shipped typefaces known to Qt."""

from __future__ import annotations

from PySide6.QtGui import QFontDatabase

from factcheck.paths import resources_dir


def load_fonts() -> list[str]:
    """Add every shipped font to the application; return the families, without repeats.

    A font that cannot be read is left out: the theme names families to fall back on.
    """
    families: list[str] = []
    for path in sorted((resources_dir() / "fonts").glob("*.[ot]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        families.extend(QFontDatabase.applicationFontFamilies(number) if number >= 0 else [])
    return list(dict.fromkeys(families))
