from __future__ import annotations

import pytest

from factcheck.errors import CancelledError
from factcheck.jobs import JobContext, Progress


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
