"""Does many pieces of work in threads, some ahead of the one whose result is asked for."""

from __future__ import annotations

import os
import threading
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator
    from concurrent.futures import Future

    Stopped = Callable[[], bool]

T = TypeVar("T")

MOST_AT_ONCE = 4
"""Pieces of work done at the same time, on a computer with as many processors."""

_AHEAD = 3
"""Pieces per thread that are begun before they are asked for."""


def results_of(work: Iterable[Callable[[Stopped], T]], stopped: Stopped) -> Generator[T]:
    """Give the result of each piece in order; what a piece raises is raised when its turn comes.

    Each is given a function that says whether it is still wanted: not once `stopped` says so, or
    the generator is closed.
    """
    left = threading.Event()
    at_once = min(MOST_AT_ONCE, os.cpu_count() or 1)

    def is_unwanted() -> bool:
        return left.is_set() or stopped()

    with ThreadPoolExecutor(at_once, thread_name_prefix="ahead") as pool:
        begun = (pool.submit(piece, is_unwanted) for piece in work)
        try:
            yield from _in_order(begun, at_once * _AHEAD)
        finally:
            left.set()
            pool.shutdown(cancel_futures=True)


def _in_order(begun: Iterator[Future[T]], ahead: int) -> Iterator[T]:
    under_way = deque(islice(begun, ahead))
    while under_way:
        result = under_way.popleft().result()
        under_way.extend(islice(begun, 1))
        yield result
