from __future__ import annotations

import pytest

from factcheck.errors import UnreadableFileError
from factcheck.importing.office_archive import OfficeArchive
from tests.hostile.docx_writer import docx


def test_parts_are_parsed_by_name_and_missing_ones_are_none() -> None:
    with OfficeArchive(docx({"a.xml": "<a>words</a>"}), "draft.docx") as archive:
        assert archive.tree("a.xml").text == "words"
        assert archive.tree("b.xml") is None


def test_a_part_of_many_words_is_no_bomb() -> None:
    with OfficeArchive(docx({"a.xml": f"<a>{'word ' * 100_000}</a>"}), "draft.docx") as archive:
        assert len(archive.tree("a.xml").text) == 500_000


def test_what_is_no_archive_is_refused_by_name() -> None:
    with pytest.raises(UnreadableFileError, match=r"^draft\.docx is damaged"):
        OfficeArchive(b"PK\x03\x04 and nothing more", "draft.docx")
