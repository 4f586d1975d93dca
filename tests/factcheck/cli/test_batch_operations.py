"""Each operation of a batch: what it takes, what it gives."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.paths import seeds_dir

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome

BODY = "The council paid 4.6 million euros for three ferries in 2023, Ann Reporter said.\nHome"


@pytest.fixture
def do(command: Callable[..., Outcome]) -> Callable[..., Any]:
    """Carry out one operation and give its whole answer."""

    def carry_out(name: str, **given: object) -> Any:
        (answer,) = command("batch", "-", given=json.dumps({"do": name, **given})).objects
        return answer

    return carry_out


def test_import_takes_a_text_with_its_title(do: Callable[..., Any]) -> None:
    told = do("import", text=BODY, title="Three ferries", body=True)["result"]

    assert (told["outcome"], told["title"], told["source"]) == ("new", "Three ferries", None)
    assert told["claims"]["open"] == 1


def test_import_takes_a_path_and_tells_a_second_time_apart(
    do: Callable[..., Any], ferry: Path
) -> None:
    first, again = (do("import", path=str(ferry))["result"] for _ in range(2))

    assert (first["outcome"], again["outcome"]) == ("new", "same")
    assert first["id"] == again["id"]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, "invalid_value"),
        ({"path": "a", "text": "b"}, "invalid_value"),
        ({"text": ""}, "unreadable"),
        ({"text": 5}, "invalid_value"),
        ({"text": "a", "body": "yes"}, "invalid_value"),
        ({"path": "missing.txt"}, "unreadable"),
    ],
)
def test_an_import_that_cannot_be_done_says_why(
    do: Callable[..., Any], given: dict[str, Any], code: str
) -> None:
    assert do("import", **given)["error"]["code"] == code


def test_judge_takes_everything_that_belongs_to_a_verdict(
    do: Callable[..., Any], claim_ids: list[str]
) -> None:
    told = do(
        "judge",
        claim=claim_ids[0],
        verdict="disputed",
        detail="outdated",
        rationale="New figures came out.",
        evidence=[
            "https://a.example",
            {"url": "https://b.example", "quote": "5,100", "stance": "context"},
        ],
    )["result"]

    assert (told["verdict"], told["detail"]) == ("disputed", "outdated")
    assert [(one["url"], one["stance"]) for one in told["evidence"]] == [
        ("https://a.example", "contradicts"),
        ("https://b.example", "context"),
    ]
    assert told["evidence"][1]["quote"] == "5,100"


def test_evidence_takes_the_fields_of_the_record(
    do: Callable[..., Any], claim_ids: list[str]
) -> None:
    told = do(
        "evidence",
        claim=claim_ids[0],
        reference="County archive, box 12",
        title="Minutes",
        locator="page 4",
        stance="context",
        source_type="primary",
        accessed_at="2024-03-20T10:00:00Z",
    )["result"]

    (evidence,) = told["evidence"]
    assert (evidence["url"], evidence["title"], evidence["locator"]) == (None, "Minutes", "page 4")
    assert (evidence["stance"], evidence["source_type"]) == ("context", "primary")
    assert told["state"] == "open"


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"url": "https://a.example", "stance": "agrees"},
        {"url": "https://a.example", "source_type": "rumour"},
        {"url": "https://a.example", "accessed_at": "yesterday"},
        {"url": "https://a.example", "confidential": "no"},
        {"url": 5},
        {"uri": "https://a.example"},
    ],
)
def test_evidence_that_says_nothing_or_something_unknown_is_refused(
    do: Callable[..., Any], claim_ids: list[str], wrong: dict[str, Any]
) -> None:
    assert do("evidence", claim=claim_ids[0], **wrong)["error"]["code"] == "invalid_value"


def test_mark_makes_a_claim_of_these_words(
    do: Callable[..., Any], command: Callable[..., Outcome], article_id: str
) -> None:
    claim = command("claims", "--json").objects[0]
    start, end = claim["start"], claim["start"] + 15

    told = do("mark", article=article_id, start=start, end=end)["result"]

    assert claim["quote"].startswith(told["quote"])
    assert (told["start"], told["origin"], told["state"]) == (start, "Rosa", "open")
    assert told["id"] in {one["id"] for one in command("claims", "--json").objects}


@pytest.mark.parametrize(
    ("start", "end"), [(-1, 5), (5, 5), (9, 5), (0, 10**9), (10**9, 10**9 + 5)]
)
def test_a_span_outside_the_text_is_refused(
    do: Callable[..., Any], article_id: str, start: int, end: int
) -> None:
    error = do("mark", article=article_id, start=start, end=end)["error"]

    assert error["code"] == "invalid_span"


def test_a_span_across_a_folded_block_is_refused(
    do: Callable[..., Any], bare_command: Callable[..., Outcome]
) -> None:
    path = seeds_dir() / "01_night_ferry_courier.txt"
    (analysed,) = bare_command("analyse", "--json", path).objects
    article = do("import", path=str(path))["result"]["id"]
    folded = [block for block in analysed["blocks"] if block["role"] == "boilerplate"]
    last_body = max(block["end"] for block in analysed["blocks"] if block["role"] == "body")
    after = next(block for block in folded if block["start"] >= last_body)

    error = do("mark", article=article, start=last_body - 20, end=after["end"])["error"]

    assert error["code"] == "invalid_span"


@pytest.mark.parametrize("place", ["3", 3.5, True, None])
def test_a_position_is_a_whole_number(
    do: Callable[..., Any], article_id: str, place: object
) -> None:
    assert do("mark", article=article_id, start=place, end=9)["error"]["code"] == "invalid_value"


def test_undo_and_redo_tell_their_step(
    do: Callable[..., Any], command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    do("judge", claim=claim_ids[0], verdict="verified")

    undone = do("undo")
    done_again = do("redo")

    assert (undone["result"]["kind"], undone["result"]["operation"]) == ("undo", "judge")
    assert (done_again["result"]["kind"], "ack" in done_again) == ("redo", True)
    assert command("claims", "--json").objects[0]["state"] == "decided"


def test_nothing_to_undo_is_an_answer_like_any_other(do: Callable[..., Any]) -> None:
    assert do("undo")["error"]["code"] == "nothing_to_undo"


def test_an_unknown_id_is_told(do: Callable[..., Any], claim_ids: list[str]) -> None:
    nobody = "00000000-0000-4000-8000-000000000000"

    errors = [
        do("judge", claim=nobody, verdict="verified"),
        do("evidence", claim=nobody, url="https://a.example"),
        do("mark", article=nobody, start=0, end=5),
    ]

    assert [one["error"]["code"] for one in errors] == ["not_found"] * 3
