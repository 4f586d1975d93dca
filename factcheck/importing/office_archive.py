"""Opens the ZIP archive of an office document without trusting what it says of itself."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING, Any

from factcheck.errors import UnreadableFileError
from factcheck.said import said

if TYPE_CHECKING:
    from types import TracebackType

MAX_ENTRIES = 2_000
MAX_PART = 100_000_000
MAX_RATIO = 200
_FREE_RATIO_BELOW = 1_000_000
"""Bytes up to which a part may be packed as tightly as it likes: it can do no harm."""
_CHUNK = 1 << 20


class OfficeArchive:
    """The parts of an office document by name, unpacked one at a time within limits.

    Raises UnreadableFileError, naming the document, for damage and for what looks like an attack.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            names = self._archive.namelist()
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise self.refusal(said("is damaged or cut off")) from error
        if len(names) > MAX_ENTRIES:
            raise self.refusal(
                said(
                    "holds {parts} parts, over the limit of {most}",
                    parts=len(names),
                    most=MAX_ENTRIES,
                )
            )
        self.names = frozenset(names)

    def __enter__(self) -> OfficeArchive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._archive.close()

    def refusal(self, reason: str) -> UnreadableFileError:
        """Return the error that says why the document is not read."""
        return UnreadableFileError(
            said("{name} {reason}. Nothing was imported.", name=self._name, reason=reason)
        )

    def tree(self, part: str) -> Any:
        """Return a part as a parsed tree, None when the document has no such part."""
        if part not in self.names:
            return None
        from lxml import etree

        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            tree: Any = etree.fromstring(self._bytes(part), parser)
        except (etree.LxmlError, ValueError) as error:
            raise self.refusal(said("is damaged in {part}", part=part)) from error
        if tree.getroottree().docinfo.doctype:
            raise self.refusal(said("declares entities, which no office program writes"))
        return tree

    def _bytes(self, part: str) -> bytes:
        """Return a part's bytes, counted while they are unpacked."""
        packed = max(1, self._archive.getinfo(part).compress_size)
        pieces, size = [], 0
        try:
            with self._archive.open(part) as stream:
                while piece := stream.read(_CHUNK):
                    size += len(piece)
                    if size > MAX_PART or size > max(_FREE_RATIO_BELOW, packed * MAX_RATIO):
                        raise self.refusal(
                            said("unpacks to more than is safe in {part}", part=part)
                        )
                    pieces.append(piece)
        except (zipfile.BadZipFile, zlib.error, OSError, RuntimeError, EOFError) as error:
            raise self.refusal(said("is damaged in {part}", part=part)) from error
        return b"".join(pieces)
