from __future__ import annotations

import pytest

from factcheck.errors import CancelledError
from factcheck.jobs import JobContext, Pace, Progress


def test_a_checkpoint_reports_how_far_the_job_is() -> None:
    seen: list[Progress] = []
    job = JobContext(report=seen.append)

    job.checkpoint(1, 3, "ferry.txt")
    job.checkpoint(2, 3)

    assert seen == [Progress(1, 3, "ferry.txt"), Progress(2, 3, "")]


def test_a_cancelled_job_stops_at_its_next_checkpoint_and_reports_no_more() -> None:
    seen: list[Progress] = []
    job = JobContext(report=seen.append)

    job.cancel()

    assert job.is_cancelled
    with pytest.raises(CancelledError):
        job.checkpoint(1, 3)
    assert seen == []


def test_a_job_nobody_watches_goes_on_silently() -> None:
    job = JobContext()

    job.checkpoint(1, 1)

    assert not job.is_cancelled


def paced(*reports: tuple[float, int], total: int = 100) -> Pace:
    """Return the pace after reports of how many were done at which second."""
    times = iter([at for at, _ in reports])
    pace = Pace(clock=lambda: next(times))
    for _, done in reports:
        pace.take(Progress(done, total))
    return pace


def test_rate_and_time_left_follow_from_the_reports() -> None:
    pace = paced((0, 0), (2, 10), (4, 20))

    assert pace.per_second == 5
    assert pace.seconds_left == 16


def test_nothing_is_told_before_it_can_be_known() -> None:
    assert Pace().per_second is None
    assert paced((0, 0)).seconds_left is None
    assert paced((0, 0), (0.5, 4)).per_second is None
    assert paced((0, 0), (20, 0)).seconds_left is None
    assert paced((0, 0), (2, 10), total=0).seconds_left is None


def test_the_rate_is_that_of_the_last_seconds() -> None:
    assert paced((0, 0), (10, 1000), (30, 1020), (40, 1030), total=2000).per_second == 1
