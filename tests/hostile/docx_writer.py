"""Writes small Word documents part by part: good ones for reading, broken ones for refusing."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def paragraph(inner: str, style: str = "") -> str:
    named = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{named}{inner}</w:p>"


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def document(body: str) -> str:
    return f'<?xml version="1.0"?><w:document {W} {MC}><w:body>{body}</w:body></w:document>'


def comments(*notes: tuple[int, str, str]) -> str:
    return f"<w:comments {W}>" + "".join(
        f'<w:comment w:id="{number}" w:author="{author}"><w:p>{run(text)}</w:p></w:comment>'
        for number, author, text in notes
    ) + "</w:comments>"  # fmt: skip


def footnotes(*notes: tuple[int, str]) -> str:
    separator = '<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
    return f"<w:footnotes {W}>{separator}" + "".join(
        f'<w:footnote w:id="{number}"><w:p>{run(text)}</w:p></w:footnote>' for number, text in notes
    ) + "</w:footnotes>"  # fmt: skip


def styles(**names: str) -> str:
    return f"<w:styles {W}>" + "".join(
        f'<w:style w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in names.items()
    ) + "</w:styles>"  # fmt: skip


def core(title: str, creator: str) -> str:
    return (
        '<cp:coreProperties xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties">'
        f"<dc:title>{title}</dc:title><dc:creator>{creator}</dc:creator></cp:coreProperties>"
    )


def docx(parts: Mapping[str, str | bytes]) -> bytes:
    """Return the archive of these parts, by name."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()
