"""Words on screen for what a block is to its article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from factcheck.domain.articles import BlockRole


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlockRole", text)


def role_word(role: BlockRole) -> str:
    """Return the role as it stands on screen."""
    return {
        BlockRole.TITLE: _tr("Title"),
        BlockRole.SUMMARY: _tr("Summary"),
        BlockRole.BYLINE: _tr("Byline"),
        BlockRole.DATE: _tr("Date"),
        BlockRole.HEADING: _tr("Heading"),
        BlockRole.BODY: _tr("Body"),
        BlockRole.QUOTE: _tr("Quote"),
        BlockRole.CAPTION: _tr("Caption"),
        BlockRole.BOILERPLATE: _tr("Boilerplate"),
    }[role]
