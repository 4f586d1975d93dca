"""The tables a desk receives: their exact bytes, and what a spreadsheet makes of them."""

from __future__ import annotations

import csv
import io
import shutil
import subprocess
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.claims import ClaimState
from factcheck.domain.evidence import Stance
from factcheck.errors import UnreadableFileError
from factcheck.exporting.claim_table import (
    CLAIM_COLUMNS,
    EVIDENCE_COLUMNS,
    claims_csv,
    evidence_csv,
    read_table,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from factcheck.domain.evidence import Evidence
    from factcheck.exporting.records import ExportStamp, ReportRow

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60)
FIXTURES_STAY = settings(
    max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def parsed(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_claims_csv_is_this_to_the_byte(
    decided_row: ReportRow,
    row_with: Callable[..., ReportRow],
    stamp: ExportStamp,
    golden: Callable[[str, bytes], bytes],
) -> None:
    rows = [
        row_with("Wells dry up", 2, quote='=SUM("wells")', start=70, number=2),
        row_with("Wells dry up", 2, state=ClaimState.LOST, span=None, number=0),
        decided_row,
    ]

    data = b"".join(claims_csv(rows, stamp))

    assert data == golden("claims.csv", data)


def test_evidence_csv_is_this_to_the_byte(
    decided_row: ReportRow, stamp: ExportStamp, golden: Callable[[str, bytes], bytes]
) -> None:
    data = b"".join(evidence_csv([decided_row], stamp))

    assert data == golden("evidence.csv", data)


def test_the_form_is_the_one_promised(decided_row: ReportRow, stamp: ExportStamp) -> None:
    for make, columns in ((claims_csv, CLAIM_COLUMNS), (evidence_csv, EVIDENCE_COLUMNS)):
        data = b"".join(make([decided_row], stamp))

        header, first, *_ = data.split(b"\r\n")
        assert data.startswith(b'\xef\xbb\xbf"schema_version",')
        assert header.count(b'","') == len(columns) - 1
        assert first.startswith(b'"1","article-1","The ferry returns",')
        assert tuple(parsed(data)[0]) == columns
        assert {len(row) for row in parsed(data)} == {len(columns)}


def test_a_report_without_claims_is_a_header(stamp: ExportStamp) -> None:
    assert parsed(b"".join(claims_csv([], stamp))) == [list(CLAIM_COLUMNS)]


def test_every_claim_of_a_long_report_is_there(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    rows = [row_with(start=start) for start in range(1203)]

    starts = [row["start"] for row in read_table(b"".join(claims_csv(rows, stamp)))]

    assert starts == [str(start) for start in range(1203)]


def test_evidence_rows_join_their_claim(decided_row: ReportRow, stamp: ExportStamp) -> None:
    (claim,) = read_table(b"".join(claims_csv([decided_row], stamp)))
    evidence = read_table(b"".join(evidence_csv([decided_row], stamp)))

    assert {row["claim_id"] for row in evidence} == {claim["claim_id"]}
    assert claim["evidence_urls"].split("\n") == [row["url"] for row in evidence]
    assert (claim["evidence_count"], claim["supports_count"]) == ("2", "1")
    assert claim["contradicts_count"] == "1"


def test_confidential_evidence_is_masked_unless_asked_for(
    row_with: Callable[..., ReportRow],
    evidence_with: Callable[..., Evidence],
    stamp: ExportStamp,
) -> None:
    secret = evidence_with(
        confidential=True,
        url="https://secret.example",
        original_url="https://secret.example/?a",
        reference="secret folder",
        title="secret title",
        publisher="secret office",
        author="secret person",
        quote="secret words",
        locator="secret page",
        archive_url="https://secret.example/copy",
        note="secret note",
        stance=Stance.SUPPORTS,
    )
    rows = [row_with(evidence=(secret,))]

    for make in (claims_csv, evidence_csv):
        assert b"secret" not in b"".join(make(rows, stamp))
        assert b"secret.example" in b"".join(make(rows, stamp, confidential=True))
    (masked,) = read_table(b"".join(evidence_csv(rows, stamp)))
    assert (masked["confidential"], masked["stance"]) == ("yes", "supports")


@FIXTURES_STAY
@given(quote=TEXTS, rationale=TEXTS, title=TEXTS.filter(bool), exact=st.booleans())
def test_every_text_comes_back_from_the_table_exactly(
    row_with: Callable[..., ReportRow],
    stamp: ExportStamp,
    quote: str,
    rationale: str,
    title: str,
    exact: bool,
) -> None:
    row = row_with(title, quote=quote, draft_rationale=rationale)

    (back,) = read_table(b"".join(claims_csv([row], stamp, exact=exact)))

    assert (back["claim_text"], back["rationale"], back["article_title"]) == (
        quote,
        rationale,
        title,
    )


def test_the_exact_form_holds_the_raw_text_and_says_so(
    row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    rows = [row_with(quote="=1+1")]

    assert b'"=1+1"' in b"".join(claims_csv(rows, stamp, exact=True))
    assert b'"1 exact"' in b"".join(claims_csv(rows, stamp, exact=True))
    assert b'"\'=1+1"' in b"".join(claims_csv(rows, stamp))


@pytest.mark.parametrize(
    "data", [b"", b"a,b\r\n1,2\r\n", b'"schema_version","x"\r\n"1","open', b"\xff\xfe"]
)
def test_bytes_that_are_no_table_of_ours_are_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read_table(data)


SIGNS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\ufe66", "|", "%")
BEFORE = ("", " ", "\ufeff", "\u200b", "\u00a0", "\t", "\n", "\r", "\x00", "'", '"', "x;", "x\t")
FORMULAS = ("1+1", "cmd|' /C calc'!A0", 'HYPERLINK("https://example.org";"x")', "SUM(A1:A9)")
MORE = (
    '=WEBSERVICE("https://example.org")',
    '=DDE("soffice";"x";"A1")',
    '=IMPORTXML("https://example.org","//a")',
    'x","=1+1',
    'x";=1+1;"',
    "%0A=1+1",
    "x\n=1+1",
    "x\r\n=1+1\r\n",
    "0012",
    "3/4",
    "1e5",
    "{=1+1}",
    "=",
    "-2+3",
)


def hostile_cells() -> list[str]:
    made = [before + sign + body for before in BEFORE for sign in SIGNS for body in FORMULAS]
    return [*made, *MORE]


@pytest.mark.slow
@pytest.mark.parametrize("separator", ["44", "59", "9"], ids=["comma", "semicolon", "tab"])
def test_a_spreadsheet_runs_nothing_of_a_report(
    tmp_path: Path, row_with: Callable[..., ReportRow], stamp: ExportStamp, separator: str
) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        pytest.skip("LibreOffice is not installed, so no spreadsheet opened the report")
    rows = [
        row_with(quote=cell, draft_rationale=cell, standalone=cell, start=start, speaker=cell)
        for start, cell in enumerate(hostile_cells())
    ]
    (tmp_path / "claims.csv").write_bytes(b"".join(claims_csv(rows, stamp)))

    convert(office, tmp_path, separator)

    content = zipfile.ZipFile(tmp_path / "claims.ods").read("content.xml").decode()
    assert content.count("<table:table-row") > len(rows)
    assert "table:formula=" not in content


@pytest.mark.slow
def test_the_same_spreadsheet_would_run_the_exact_form(
    tmp_path: Path, row_with: Callable[..., ReportRow], stamp: ExportStamp
) -> None:
    """Without this the test above could pass because nothing was looked at."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        pytest.skip("LibreOffice is not installed, so no spreadsheet opened the report")
    data = b"".join(claims_csv([row_with(quote="=1+1")], stamp, exact=True))
    (tmp_path / "claims.csv").write_bytes(data)

    convert(office, tmp_path, "44")

    content = zipfile.ZipFile(tmp_path / "claims.ods").read("content.xml").decode()
    assert "table:formula=" in content


def convert(office: str, folder: Path, separator: str) -> None:
    """Open claims.csv as a person would, splitting at the separator, and save it as claims.ods."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    source = str(folder / "claims.csv")
    command = [office, profile, "--headless", f"--infilter=CSV:{separator},34,76,1"]
    subprocess.run(
        [*command, "--convert-to", "ods", "--outdir", str(folder), source],
        check=True,
        capture_output=True,
        timeout=180,
    )
