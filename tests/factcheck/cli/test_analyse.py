"""`factcheck analyse`: documents told without a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome

FIELDS = [
    *("path", "title", "byline", "publisher", "published", "language", "source"),
    *("text", "blocks", "candidates", "warnings"),
]
CANDIDATE_FIELDS = [
    *("start", "end", "quote", "score", "checkable", "highlight", "kinds", "reasons"),
]


def test_an_analysis_has_these_fields(
    bare_command: Callable[..., Outcome], ferry: Path, tmp_path: Path
) -> None:
    outcome = bare_command("analyse", "--json", ferry)

    (told,) = outcome.objects
    assert outcome.code == 0
    assert list(told) == FIELDS
    assert {tuple(one) for one in told["blocks"]} == {("start", "end", "role")}
    assert {tuple(one) for one in told["candidates"]} == {tuple(CANDIDATE_FIELDS)}
    assert (told["title"], told["published"]) == (
        "Council Votes to Bring Back Night Ferry After Sixteen Months",
        "2024-03-14",
    )


@pytest.mark.parametrize("path", sorted(seeds_dir().glob("0*")), ids=lambda path: path.name)
def test_every_quote_stands_in_the_text_where_it_says(
    bare_command: Callable[..., Outcome], path: Path
) -> None:
    (told,) = bare_command("analyse", "--json", path).objects

    assert told["candidates"]
    for one in told["candidates"]:
        assert told["text"][one["start"] : one["end"]] == one["quote"]


def test_a_folder_is_told_file_by_file_in_order(bare_command: Callable[..., Outcome]) -> None:
    paths = [told["path"] for told in bare_command("analyse", "--json", seeds_dir()).objects]

    assert paths == sorted(paths)
    assert len(paths) == 7


def test_standard_input_is_read_and_clean_lines_are_taken_as_body(
    bare_command: Callable[..., Outcome],
) -> None:
    text = (
        "Share this\nThe county paid 4.6 million euros for the ferry in 2024, the council said.\n"
    )

    (told,) = bare_command("analyse", "-", "--body", "--json", given=text).objects

    assert (told["path"], told["source"]) == ("-", None)
    assert {block["role"] for block in told["blocks"]} == {"body"}
    assert [one["highlight"] for one in told["candidates"]].count(True) == 1


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_done(
    bare_command: Callable[..., Outcome], ferry: Path, tmp_path: Path
) -> None:
    outcome = bare_command("analyse", "--json", tmp_path / "missing.txt", ferry)

    missing, told = outcome.objects
    assert outcome.code == 1
    assert list(missing) == ["path", "error"]
    assert list(missing["error"]) == ["code", "message"]
    assert told["title"]
    (complaint,) = outcome.complaints
    assert "missing.txt" in complaint


def test_a_person_reads_the_claims_with_score_and_place(
    bare_command: Callable[..., Outcome], ferry: Path
) -> None:
    outcome = bare_command("analyse", ferry)

    assert outcome.lines[0].endswith("Council Votes to Bring Back Night Ferry After Sixteen Months")
    assert "2024-03-14" in outcome.lines[1]
    assert sum("Seventeen passengers" in line for line in outcome.lines) == 1


def test_no_project_is_made(
    bare_command: Callable[..., Outcome], ferry: Path, tmp_path: Path
) -> None:
    bare_command("--project", tmp_path / "none.factcheck", "analyse", ferry)

    assert not (tmp_path / "none.factcheck").exists()


def test_comments_of_a_draft_are_told(bare_command: Callable[..., Outcome], tmp_path: Path) -> None:
    (tmp_path / "links.md").write_text("The [mill](https://mill.example) ground rye in 2023.\n")

    (told,) = bare_command("analyse", "--json", tmp_path / "links.md").objects

    (note,) = told["notes"]
    assert told["text"][note["start"] : note["end"]] == "mill"
    assert (note["text"], note["kind"]) == ("https://mill.example", "link")
