"""`factcheck batch`: a line in, a line out, and nothing acknowledged that is not durable."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.batch_operations import OPERATIONS, Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from tests.factcheck.cli.conftest import Outcome


def lines(*operations: object) -> str:
    return "".join(f"{json.dumps(one)}\n" for one in operations)


def test_a_write_is_acknowledged_with_its_result(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    outcome = command(
        "batch", "-", given=lines({"do": "judge", "claim": claim_ids[0], "verdict": "verified"})
    )

    (answer,) = outcome.objects
    assert outcome.code == 0
    assert list(answer) == ["line", "ok", "ack", "result"]
    assert (answer["line"], answer["ok"]) == (1, True)
    assert str(uuid.UUID(answer["ack"])) == answer["ack"]
    assert answer["result"]["verdict"] == "verified"
    assert command("claims", "--json").objects[0]["verdict"] == "verified"


@pytest.mark.parametrize(
    "bad",
    [
        "no JSON",
        '{"do": "judge"',
        "[1, 2]",
        '"judge"',
        "{}",
        '{"do": "fly"}',
        '{"do": ["judge"]}',
        '{"do": "judge"}',
        '{"do": "judge", "claim": 7, "verdict": "verified"}',
        '{"do": "undo", "twice": true}',
        "[" * 100_000,
        '{"do": "search", "query": "ferry", "limit": 99999999999999999999999}',
        '{"do": "suggest", "text": "ferry", "limit": -1}',
        '{"do": "import", "path": "-"}',
    ],
)
def test_a_bad_line_is_answered_and_does_not_stop_the_next(
    command: Callable[..., Outcome], claim_ids: list[str], bad: str
) -> None:
    good = lines({"do": "judge", "claim": claim_ids[0], "verdict": "verified"})

    outcome = command("batch", "-", given=f"{bad}\n{good}")

    refused, done = outcome.objects
    assert outcome.code == 1
    assert list(refused) == ["line", "ok", "error"]
    assert (refused["line"], refused["ok"]) == (1, False)
    assert list(refused["error"]) == ["code", "message"]
    assert (done["line"], done["ok"]) == (2, True)
    (complaint,) = outcome.complaints
    assert complaint.startswith("factcheck: line 1: ")


def test_a_line_that_is_no_text_is_refused(command: Callable[..., Outcome]) -> None:
    outcome = command("batch", "-", given=b'\xff\xfe{"do": "undo"}\n')

    assert outcome.code == 1
    assert outcome.objects[0]["error"]["code"] == "invalid_value"


def test_empty_lines_are_passed_over_but_counted(
    command: Callable[..., Outcome], claim_ids: list[str]
) -> None:
    given = "\n  \n" + lines({"do": "judge", "claim": claim_ids[0], "verdict": "verified"})

    (answer,) = command("batch", "-", given=given).objects

    assert answer["line"] == 3


def test_operations_can_stand_in_a_file(
    command: Callable[..., Outcome], claim_ids: list[str], tmp_path: Path
) -> None:
    file = tmp_path / "operations.jsonl"
    file.write_text("\ufeff" + lines({"do": "undo"}, {"do": "redo"}), encoding="utf-8")

    assert [one["ok"] for one in command("batch", file).objects] == [True, True]


def test_a_file_that_is_not_there_is_told(command: Callable[..., Outcome], tmp_path: Path) -> None:
    outcome = command("batch", tmp_path / "missing.jsonl")

    assert outcome.code == 1
    assert "missing.jsonl" in outcome.complaints[0]


def test_a_new_project_is_made_for_the_first_import(
    command: Callable[..., Outcome], ferry: Path
) -> None:
    (answer,) = command("batch", "-", given=lines({"do": "import", "path": str(ferry)})).objects

    assert answer["result"]["outcome"] == "new"


def start(project_file: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "factcheck", "--project", str(project_file)]
    return subprocess.Popen(
        [*command, "--reviewer", "Rosa", "batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )


def acknowledged(process: subprocess.Popen[bytes], operations: Iterable[Any]) -> list[Any]:
    """Write each operation, await its answer, and give the results."""
    assert process.stdin
    assert process.stdout
    results = []
    for one in operations:
        process.stdin.write(lines(one).encode())
        process.stdin.flush()
        answer = json.loads(process.stdout.readline())
        assert answer["ok"], answer
        results.append(answer["result"])
    return results


def test_an_answer_comes_before_the_next_line_is_given(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    with start(project_file) as process:
        (told,) = acknowledged(
            process, [{"do": "judge", "claim": claim_ids[0], "verdict": "disputed"}]
        )
        seen_by_another = command("claims", "--json").objects[0]
        assert process.stdin
        process.stdin.close()

    assert process.returncode == 0
    assert seen_by_another["verdict"] == told["verdict"] == "disputed"


def kill_while_judging(project_file: Path, claims: list[str], rounds: int, seed: int) -> int:
    """Kill the process with judgements unanswered; give how many acknowledged ones were found."""
    chance = random.Random(seed)  # noqa: S311 - the same moments in every run
    known: dict[str, str] = {}
    found = 0
    for _ in range(rounds):
        answered = [judgement(chance, claims) for _ in range(chance.randrange(1, 12))]
        unanswered = [judgement(chance, claims) for _ in range(3)]
        with start(project_file) as process:
            for told in acknowledged(process, answered):
                known[told["id"]] = told["rationale"]
            assert process.stdin
            process.stdin.write(lines(*unanswered).encode())
            process.stdin.flush()
            process.send_signal(signal.SIGKILL)
        found += survivors(project_file, known, unanswered)
    return found


def judgement(chance: random.Random, claims: list[str]) -> dict[str, Any]:
    return {
        "do": "judge",
        "claim": chance.choice(claims),
        "verdict": chance.choice(["verified", "disputed", "unsourced"]),
        "rationale": str(chance.random()),
        "evidence": ["https://a.example"],
    }


def survivors(project_file: Path, known: dict[str, str], unanswered: list[dict[str, Any]]) -> int:
    """Find each acknowledged judgement, or an unanswered one that was made after it."""
    command = [sys.executable, "-m", "factcheck", "--project", str(project_file)]
    listing = subprocess.run([*command, "claims", "--json"], capture_output=True, check=True)
    checked = subprocess.run([*command, "project", "check"], capture_output=True, check=False)
    assert checked.returncode == 0, checked.stderr
    now = {one["id"]: one["rationale"] for one in map(json.loads, listing.stdout.splitlines())}
    for claim, rationale in known.items():
        possible = {one["rationale"] for one in unanswered if one["claim"] == claim} | {rationale}
        assert now[claim] in possible
        known[claim] = now[claim]
    return len(known)


@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_what_was_acknowledged_survives_a_kill(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    compared = kill_while_judging(project_file, claim_ids, rounds=3, seed=2)

    assert compared > 0


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="needs SIGKILL")
def test_what_was_acknowledged_survives_many_kills(
    command: Callable[..., Outcome], claim_ids: list[str], project_file: Path
) -> None:
    compared = kill_while_judging(project_file, claim_ids, rounds=12, seed=3)

    assert compared > 20


def test_a_fault_of_the_program_in_one_line_does_not_stop_the_next(
    command: Callable[..., Outcome], claim_ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_project: object, _given: object) -> Any:
        raise ZeroDivisionError("a fault")

    monkeypatch.setitem(OPERATIONS, "search", Operation(fail, writes=False))
    good = {"do": "judge", "claim": claim_ids[0], "verdict": "verified"}

    outcome = command("batch", "-", given=lines({"do": "search", "query": "x"}, good))

    failed, done = outcome.objects
    assert (failed["ok"], failed["error"]["code"]) == (False, "fault")
    assert "a fault" in failed["error"]["message"]
    assert (outcome.code, done["ok"]) == (1, True)


def test_half_a_letter_in_a_text_is_replaced_and_told(command: Callable[..., Outcome]) -> None:
    line = '{"do": "import", "text": "The fee rose \\ud800 by 5 percent.", "body": true}\n'

    (answer,) = command("batch", "-", given=line).objects

    assert answer["result"]["warnings"]
    (claim,) = command("claims", "--json", "--min-score", "0").objects
    assert claim["quote"] == "The fee rose \ufffd by 5 percent."
