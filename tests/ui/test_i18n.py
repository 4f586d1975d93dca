"""Dates and times as people write them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from ui.i18n import (
    as_start,
    clock,
    day_words,
    full_moment,
    isolated,
    language_name,
    moment,
    publication_date,
)
from ui.widgets.key_cap import as_written

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


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


def test_the_hour_is_written_as_the_region_does() -> None:
    at = datetime(2001, 2, 3, 14, 5).astimezone()
    QLocale.setDefault(QLocale("en_US"))

    assert clock(at).endswith("PM")
    QLocale.setDefault(QLocale("de_DE"))
    assert clock(at) == "14:05"


def test_a_day_in_full_has_its_weekday() -> None:
    assert day_words(date(2026, 3, 14)) == "Saturday, 14 March 2026"


def test_only_the_first_letter_of_a_sentence_is_raised() -> None:
    assert as_start("kleine Abweichung") == "Kleine Abweichung"
    assert as_start("") == ""


def test_a_language_has_its_name_in_the_language_of_the_window() -> None:
    assert language_name("fr") == "French"
    QLocale.setDefault(QLocale("de"))
    assert language_name("eu") == "euskara"


def test_words_of_another_script_keep_their_direction() -> None:
    assert isolated("\u0633\u0646\u0629 2019.") == "\u2068\u0633\u0646\u0629 2019.\u2069"
    assert isolated("in 2019.") == "in 2019."


def test_a_key_is_written_as_it_is_known_here() -> None:
    assert as_written("Ctrl+O") == "Ctrl+O"
    assert as_written("+") == "+"
    assert as_written("Esc") == "Esc"
