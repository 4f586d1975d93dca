from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from factcheck.log import last_lines, log_to

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(autouse=True)
def own_handlers() -> Iterator[None]:
    loggers = [logging.getLogger(name) for name in ("factcheck", "ui")]
    before = [(logger, logger.level, list(logger.handlers)) for logger in loggers]
    raising = logging.raiseExceptions
    yield
    logging.raiseExceptions = raising
    for logger, level, handlers in before:
        for handler in set(logger.handlers) - set(handlers):
            logger.removeHandler(handler)
            handler.close()
        logger.setLevel(level)


def test_the_file_appears_with_the_first_message(tmp_path: Path) -> None:
    file = log_to(tmp_path / "logs")

    assert file is not None
    assert not file.exists()

    logging.getLogger("factcheck.store").info("opened %s", "desk")

    assert "INFO factcheck.store: opened desk" in file.read_text(encoding="utf-8")


def test_what_other_libraries_say_is_left_out(tmp_path: Path) -> None:
    file = log_to(tmp_path)

    logging.getLogger("alembic").error("not ours")
    logging.getLogger("ui.errors").error("ours")

    assert file is not None
    written = file.read_text(encoding="utf-8")
    assert "ours" in written
    assert "not ours" not in written


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")

    assert log_to(tmp_path / "taken" / "logs") is None


def test_the_last_lines_are_those_of_messages_alone(tmp_path: Path) -> None:
    log_to(tmp_path)
    for number in range(30):
        logging.getLogger("ui.app").info("step %d", number)
    try:
        int("words of an article")
    except ValueError:
        logging.getLogger("ui.app").exception("Unexpected fault")

    lines = last_lines(tmp_path, most=3)

    assert [line.partition(": ")[2] for line in lines] == ["step 28", "step 29", "Unexpected fault"]


def test_without_a_log_there_are_no_last_lines(tmp_path: Path) -> None:
    assert last_lines(tmp_path) == []
