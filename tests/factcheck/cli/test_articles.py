"""`factcheck articles`: the list a person or a script reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome


def test_each_article_is_one_object_with_its_progress(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    command("judge", claim_ids[0], "verified")
    command("judge", claim_ids[1], "dismissed")

    (told,) = command("articles", "--json").objects

    assert told["claims"] == {
        "open": len(claim_ids) - 2,
        "decided": 1,
        "dismissed": 1,
        "lost": 0,
    }
    assert told["byline"] == "Ingrid Halloran"
    assert told["imported_at"].endswith("Z")


def test_a_person_sees_progress_date_and_title(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    (line,) = command("articles").lines

    assert f"0/{len(claim_ids)} decided" in line
    assert "2024-03-14" in line
    assert line.endswith("Night Ferry After Sixteen Months")


def test_a_project_that_is_not_there_is_told_and_not_made(
    command: Callable[..., Outcome], project_file: Path
) -> None:
    outcome = command("articles")

    assert outcome.code == 1
    assert str(project_file) in outcome.complaints[0]
    assert not project_file.exists()
