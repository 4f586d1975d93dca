from __future__ import annotations

from factcheck.domain.changes import Changes, Topic


def test_changes_touch_a_topic_when_any_of_those_asked_for_is_among_theirs() -> None:
    changes = Changes("judge", 7, frozenset({Topic.CLAIMS, Topic.VERDICTS}))

    assert changes.touches(Topic.VERDICTS)
    assert changes.touches(Topic.ARTICLES, Topic.CLAIMS)
    assert not changes.touches(Topic.ARTICLES, Topic.EVIDENCE)


def test_changes_of_nothing_touch_no_topic() -> None:
    assert not Changes().touches(*Topic)
