"""Dates and times as people write them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from ui.i18n import full_moment, moment, publication_date


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("published", "shown"),
    [
        (None, ""),
        ("2019", "2019"),
        ("2019-12", "Dec 2019"),
        ("2019-12-23", "23 Dec 2019"),
        ("2019-13-41", "2019-13-41"),
        ("last week", "last week"),
    ],
)
def test_a_publication_date_keeps_its_precision(published: str | None, shown: str) -> None:
    assert publication_date(published) == shown


def test_a_moment_of_today_is_its_hour() -> None:
    now = datetime.now(UTC)

    assert moment(now) == f"{now.astimezone():%H:%M}"


def test_an_older_moment_is_its_day() -> None:
    assert moment(datetime(2001, 2, 3, 12, tzinfo=UTC)) == "3 Feb 2001"
    assert "2001" in full_moment(datetime(2001, 2, 3, 12, tzinfo=UTC) + timedelta(hours=1))
