"""Writes small PDF files byte by byte: good ones for reading, broken ones for refusing."""

from __future__ import annotations

import zlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """Words at a place of a page, in points from the lower left corner."""

    x: float
    y: float
    text: str
    size: float = 11


def page_stream(words: list[Words]) -> bytes:
    pieces = [
        f"BT /F1 {w.size} Tf 1 0 0 1 {w.x} {w.y} Tm ({_escaped(w.text)}) Tj ET" for w in words
    ]
    return "\n".join(pieces).encode("cp1252")


def pdf(pages: list[bytes], *, trailer: str = "", extra: list[bytes] | None = None) -> bytes:
    """Return a PDF of these pages; `extra` objects follow, `trailer` adds to its trailer."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * n} 0 R" for n in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, content in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {5 + 2 * number} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(stream(content))
    return assembled([*objects, *(extra or [])], trailer)


def stream(content: bytes, *, entries: str = "") -> bytes:
    return f"<< /Length {len(content)} {entries}>>\nstream\n".encode() + content + b"\nendstream"


def flate(content: bytes, *, times: int = 1) -> bytes:
    for _ in range(times):
        content = zlib.compress(content, 9)
    filters = " ".join(["/FlateDecode"] * times)
    return stream(content, entries=f"/Filter [{filters}] ")


def assembled(objects: list[bytes], trailer: str = "", *, head: bytes = b"%PDF-1.7\n") -> bytes:
    data, places = head, []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + body + b"\nendobj\n"
    table = len(data)
    data += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    data += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    size = len(objects) + 1
    data += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n".encode()
    return data + b"%%EOF\n"


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
