"""The careful model: better than the fast one, in the background, and never required."""

from __future__ import annotations

import pytest

from factcheck.detection import careful, detector, reasoning
from factcheck.detection.context import in_order
from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import Block, BlockRole, Metadata
from factcheck.errors import CancelledError
from factcheck.jobs import JobContext, Progress
from factcheck.paths import resources_dir

needs_the_model = pytest.mark.skipif(
    not careful.is_available(), reason="onnxruntime, an optional dependency, is not installed"
)

TEXT = (
    "The council voted on 3 March 2021 to close two of its five swimming pools. "
    "I really think that is such a wonderful thing for all of us! "
    "At least 12 people were injured when a bus left the road near Porto on Monday."
)
BLOCKS = (Block(0, len(TEXT), BlockRole.BODY),)
ENGLISH = Metadata(language="en")


@needs_the_model
def test_facts_score_high_and_talk_low() -> None:
    vote, talk, crash = careful.candidates(TEXT, BLOCKS, ENGLISH)

    assert min(vote.score, crash.score) > 0.8
    assert talk.score < 0.3
    assert {one.detector for one in (vote, talk, crash)} == {careful.CAREFUL_DETECTOR}


@needs_the_model
def test_the_candidates_stay_where_they_were_with_kinds_and_speakers() -> None:
    quick = detector.candidates(TEXT, BLOCKS, ENGLISH)

    refined = careful.candidates(TEXT, BLOCKS, ENGLISH)

    assert [(one.span, one.kinds, one.speaker) for one in refined] == [
        (one.span, one.kinds, one.speaker) for one in quick
    ]


@needs_the_model
def test_the_weights_of_the_reasons_sum_to_the_refined_score() -> None:
    first, *_ = careful.candidates(TEXT, BLOCKS, ENGLISH)

    again = careful.reasons(TEXT, BLOCKS, ENGLISH, first.span)

    assert {one.text for one in again} == {one.text for one in first.reasons}
    total = reasoning.start() + sum(one.weight for one in again)
    assert total == pytest.approx(first.score, abs=1e-3)


@needs_the_model
def test_the_best_scores_are_the_careful_ones_and_reasons_follow_who_scored() -> None:
    best = careful.best_candidates(TEXT, BLOCKS, ENGLISH)

    assert best == careful.candidates(TEXT, BLOCKS, ENGLISH)
    for name in (careful.CAREFUL_DETECTOR, detector.DETECTOR):
        told = careful.reasons_as(name, TEXT, BLOCKS, ENGLISH, best[0].span)
        is_careful = any(one.text.endswith("when read as a whole") for one in told)
        assert is_careful == (name == careful.CAREFUL_DETECTOR)


@needs_the_model
def test_the_words_that_carry_the_reading_are_words_of_the_sentence() -> None:
    first, *_ = careful.candidates(TEXT, BLOCKS, ENGLISH)

    told = careful.reasons(TEXT, BLOCKS, ENGLISH, first.span)

    carrying = [one.span for one in told if one.text.endswith("when read as a whole")]
    assert 0 < len(carrying) <= 3
    assert all(span is None or first.span.contains(span) for span in carrying)


@needs_the_model
def test_a_title_that_only_repeats_is_no_claim_of_its_own() -> None:
    title = "Council votes to close two swimming pools"
    text = f"{title}\n\n{TEXT}"
    blocks = (
        Block(0, len(title), BlockRole.TITLE),
        Block(len(title) + 2, len(text), BlockRole.BODY),
    )

    first, second, *_ = careful.candidates(text, blocks, ENGLISH)

    assert first.score < 0.5 < second.score


@needs_the_model
def test_progress_is_told_in_sentences() -> None:
    told: list[Progress] = []

    careful.candidates(TEXT, BLOCKS, ENGLISH, JobContext(told.append))

    assert told[-1] == Progress(3, 3)


@needs_the_model
def test_a_cancelled_job_stops() -> None:
    job = JobContext()
    job.cancel()

    with pytest.raises(CancelledError):
        careful.candidates(TEXT, BLOCKS, ENGLISH, job)


@needs_the_model
@pytest.mark.parametrize("line", ["", "x" * 1_000_000, "12 34 5.6", "🙂🙂", "\u202eabc 12\u202c"])
def test_odd_sentences_get_a_score_too(line: str) -> None:
    ((worthy, checkable),) = careful.score(in_order([line], ""), JobContext())

    assert 0.0 <= worthy <= 1.0
    assert 0.0 <= checkable <= 1.0


@needs_the_model
def test_nothing_to_read_is_no_error() -> None:
    assert careful.candidates("", (), ENGLISH) == []


def test_other_languages_keep_the_scores_of_the_rules() -> None:
    text = "Der Rat hat am 3. März 2021 beschlossen, zwei der fünf Bäder zu schließen."
    blocks, german = (Block(0, len(text), BlockRole.BODY),), Metadata(language="de")
    span = TextSpan(0, len(text))

    assert careful.candidates(text, blocks, german) == detector.candidates(text, blocks, german)
    assert careful.reasons(text, blocks, german, span) == detector.reasons(
        text, blocks, german, span
    )


def test_without_the_library_the_model_says_so_and_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(careful, "find_spec", lambda name: None)
    careful._session.cache_clear()

    with pytest.raises(careful.CarefulModelMissingError, match="onnxruntime"):
        careful.candidates(TEXT, BLOCKS, ENGLISH)

    assert not careful.is_available()
    assert careful.best_candidates(TEXT, BLOCKS, ENGLISH) == detector.candidates(
        TEXT, BLOCKS, ENGLISH
    )


@needs_the_model
def test_the_model_file_is_small_enough_to_ship() -> None:
    assert (resources_dir() / "models" / careful.MODEL).stat().st_size <= 25_000_000
