"""`factcheck batch`: one JSON operation a line in, one JSON answer a line out.

A writing operation is acknowledged (`ack`) only after its transaction is durable, and every answer
is flushed before the next line is read. A bad line is answered and does not stop the next.
"""

from __future__ import annotations

import json
import sys
import uuid
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from factcheck.cli.batch_operations import OPERATIONS
from factcheck.cli.opening import opened
from factcheck.cli.output import complain, failure, noted, say_json
from factcheck.errors import FactcheckError, InvalidValueError, UnreadableFileError

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from factcheck.services.project import Project

HELP = "carry out JSON operations, one a line, each answered once it is durable"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add where the operations stand."""
    parser.add_argument("file", metavar="FILE", help="file of operations, or - (input)")
    parser.add_argument("--json", action="store_true", help="answers are JSON in any case")


def run(args: argparse.Namespace) -> int:
    """Carry out each line; 1 when one of them failed."""
    failed = 0
    with _lines(args.file) as lines, opened(args, create=True) as project:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                failed += not _answer(project, number, line)
    return 1 if failed else 0


@contextmanager
def _lines(file: str) -> Iterator[IO[bytes]]:
    if file == "-":
        yield sys.stdin.buffer
        return
    try:
        stream = Path(file).open("rb")  # noqa: SIM115 - closed below, opened here for its errors
    except OSError as error:
        raise UnreadableFileError(
            f"{file} cannot be read: {error.strerror}. Nothing was done.", path=file
        ) from error
    with stream:
        yield stream


def _answer(project: Project, number: int, line: bytes) -> bool:
    """Carry out one line and write its answer; say whether it went well."""
    try:
        answer = {"line": number, "ok": True, **_done(project, line)}
    except FactcheckError as error:
        complain(f"line {number}: {error.message}")
        answer = {"line": number, "ok": False, "error": failure(error)}
    except BrokenPipeError:
        raise
    except Exception as fault:  # noqa: BLE001 - the lines after a bad one are still carried out
        told = f"{noted(fault)} This is a fault of the program; what was saved is safe."
        complain(f"line {number}: {told}")
        answer = {"line": number, "ok": False, "error": {"code": "fault", "message": told}}
    say_json(answer)
    sys.stdout.flush()
    return answer["ok"] is True


def _done(project: Project, line: bytes) -> dict[str, Any]:
    given = _parsed(line)
    name = given.pop("do", None)
    operation = OPERATIONS.get(name) if isinstance(name, str) else None
    if operation is None:
        raise InvalidValueError(f"“do” must be one of: {', '.join(OPERATIONS)}.")
    result = operation.carry_out(project, given)
    return {"ack": str(uuid.uuid4()), "result": result} if operation.writes else {"result": result}


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise InvalidValueError(f"The line is no JSON ({error}); nothing was done.") from error
    if not isinstance(given, dict):
        raise InvalidValueError("The line is no JSON object; nothing was done.")
    return given
