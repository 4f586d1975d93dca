"""Two passages are compared as a careful reader would: same, differs, other year, or silence."""

from __future__ import annotations

from factcheck.domain.suggestions import DateBasis, WorkedOut
from factcheck.evidence.quantities import Comparison, Passage, Relation, compare

CLAIM = "The town of Arlow counted fewer than 60 closed shops"


def relations(comparison: Comparison) -> list[tuple[str, str, str]]:
    return [(one.relation.value, one.here_value, one.there_value) for one in comparison.relations]


def test_the_same_number_of_the_same_thing_is_shown() -> None:
    found = compare("Arlow closed 66 shops", "In Arlow some 66 shops were closed")
    assert relations(found) == [("same", "66", "66")]
    assert found.shares
    assert not found.differs


def test_a_number_that_cannot_be_true_differs() -> None:
    found = compare(CLAIM, "The town of Arlow counted 66 closed shops")
    assert relations(found) == [("differs", "60", "66")]
    assert found.differs


def test_both_places_are_marked_in_code_points() -> None:
    claim, passage = f"🛑 {CLAIM}", "🛑🛑 The town of Arlow counted 66 closed shops"
    [one] = compare(claim, passage).relations
    assert (one.here.cut(claim), one.there.cut(passage)) == ("60", "66")


def test_numbers_of_other_things_are_passed_over_in_silence() -> None:
    found = compare(CLAIM, "A ferry to Kelby carries 66 cars every second hour of the day")
    assert found.relations == ()


def test_another_year_is_told_apart_from_a_difference() -> None:
    claim = "In 2018 the council of Arlow gave grants to libraries and schools of the town"
    passage = "The council gave its grants to schools in 2016, and libraries had none"
    assert relations(compare(claim, passage)) == [("other_year", "2018", "2016")]


def test_years_of_unlike_things_are_passed_over_in_silence() -> None:
    claim = "In 2018 the council of Arlow gave grants to libraries and schools of the town"
    passage = "Grants to libraries and schools of the town are older: a mill closed in 1902"
    assert compare(claim, passage).relations == ()


def test_a_small_number_is_the_same_only_when_it_counts_the_same() -> None:
    assert compare("It ran for five weeks", "Heat was five times likelier").relations == ()
    assert relations(compare("It ran for five weeks", "It ran five weeks")) == [
        ("same", "five", "five")
    ]


def test_relative_dates_are_compared_as_resolved() -> None:
    claim = Passage("The programme was stopped in August 2018.")
    passage = Passage(
        "In August that same year it was stopped.",
        "2020-01-04",
        "In January 2018 all aid had ended.",
    )
    assert relations(compare(claim, passage)) == [("same", "2018-08", "2018-08")]


def test_a_date_without_a_known_year_is_shown_in_its_own_words() -> None:
    found = compare("It was stopped in August 2018.", "In August that same year it stopped.")
    assert relations(found) == [("same", "2018-08", "August that same year")]


def test_a_year_does_not_confirm_a_day() -> None:
    assert compare("It opened on 3 May 2006.", "It opened in 2006.").relations == ()


def test_texts_without_quantities_have_nothing_to_compare() -> None:
    assert compare("It opened late.", "") == Comparison((), 0.0)


def test_a_relation_has_the_word_that_is_written_out() -> None:
    assert [one.value for one in Relation] == ["same", "differs", "other_year"]


def test_the_one_day_of_each_account_stands_beside_the_other_with_what_it_was_worked_out_from() -> (
    None
):
    claim = Passage("The port said on Friday (Dec 20, 2019) that the line reopens.", "2019-12-23")
    passage = Passage("The line will reopen, the ministry announced late Friday.", "2020-01-04")

    [found] = compare(claim, passage).relations

    assert (found.relation, found.here_value, found.there_value) == (
        Relation.OTHER_YEAR,
        "2019-12-20",
        "2020-01-03",
    )
    assert found.here_worked_out is None
    assert found.there_worked_out == WorkedOut("late Friday", DateBasis.PUBLISHED)


def test_days_of_texts_about_different_things_are_not_set_side_by_side() -> None:
    assert compare("It opened on 3 May 2006.", "A dog barked on 4 June 2009.").relations == ()
