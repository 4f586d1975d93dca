from __future__ import annotations

import threading
from functools import partial

import pytest

from factcheck.errors import CancelledError
from factcheck.importing.ahead import results_of


def test_results_come_in_order_whichever_is_done_first() -> None:
    def piece(number: int, _stopped: object) -> int:
        threading.Event().wait((5 - number) / 100)
        return number

    assert list(results_of([partial(piece, n) for n in range(5)], lambda: False)) == [*range(5)]


def test_work_is_begun_only_a_little_ahead() -> None:
    begun: list[int] = []
    work = [partial(lambda n, _: begun.append(n), number) for number in range(200)]

    results = results_of(work, lambda: False)
    next(results)
    results.close()

    assert 0 < len(begun) < 100


def test_what_a_piece_raises_rises_when_its_turn_comes() -> None:
    def fail(_stopped: object) -> str:
        raise CancelledError("Cancelled.")

    results = results_of([lambda _: "good", fail], lambda: False)

    assert next(results) == "good"
    with pytest.raises(CancelledError):
        next(results)


def test_work_in_hand_is_told_when_it_is_no_longer_wanted() -> None:
    begun, told = threading.Event(), threading.Event()

    def wait(stopped: object) -> None:
        assert callable(stopped)
        begun.set()
        while not stopped():
            threading.Event().wait(0.01)
        told.set()

    results = results_of([lambda _: None, wait], lambda: False)
    next(results)
    assert begun.wait(10)
    results.close()

    assert told.is_set()


def test_work_is_stopped_from_outside() -> None:
    stop = threading.Event()

    def stopped_when_asked(stopped: object) -> bool:
        assert callable(stopped)
        stop.set()
        return bool(stopped())

    assert list(results_of([stopped_when_asked], stop.is_set)) == [True]
