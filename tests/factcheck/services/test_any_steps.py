"""Whatever two reviewers do, undoing all of it shows the same record again, and redoing too."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import BlockRole, Metadata
from factcheck.domain.claims import ClaimFilter, ClaimState
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.errors import FactcheckError, NotFoundError, NothingToUndoError
from factcheck.services.project import open_project
from factcheck.services.shaping import ClaimNotes
from tests.builders import FERRY, MILL, ODD, add, visible
from tests.elsewhere import elsewhere, in_project

if TYPE_CHECKING:
    from collections.abc import Callable

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

REVIEWERS = ("Ada Lind", "Ben Roy")
SOME = st.integers(0, 10_000)
TEXT = st.text(max_size=12)
LINK = NewEvidence(url="https://a.example/?q=1&utm_source=x", title="A", stance=Stance.CONTEXT)

Step = tuple[str, str, int, int, str]
STEPS = st.lists(
    st.tuples(
        st.sampled_from(REVIEWERS),
        st.sampled_from(
            (
                *("judge", "judge", "judge_all", "dismiss", "reopen", "draft", "mark", "mark"),
                *("evidence", "secret", "edit_evidence", "remove_evidence", "reorder"),
                *("role", "metadata", "sign_off", "tags", "threshold", "delete", "restore"),
                *("import", "move", "split", "merge", "nest", "note", "search", "ask", "attach"),
                *("undo", "undo", "redo"),
            )
        ),
        SOME,
        SOME,
        TEXT,
    ),
    min_size=1,
    max_size=14,
)


def act(project: Project, articles: list[ArticleId], step: Step) -> None:
    """Do one step of a reviewer; what the project refuses is refused."""
    reviewer, kind, one, other, text = step
    project.reviewer = reviewer
    try:
        DEEDS[kind](project, articles[one % len(articles)], one, other, text)
    except FactcheckError:
        return


def _claims(project: Project, article: ArticleId) -> tuple[Claim, ...]:
    return project.claims.of_article(article, dismissed=True)


def _claim(project: Project, article: ArticleId, at: int) -> Claim:
    found = _claims(project, article)
    if not found:  # the threshold was raised above all of them
        raise NotFoundError("There is no claim here.")
    return found[at % len(found)]


def _judgement(other: int, text: str) -> Judgement:
    word = list(VerdictWord)[other % 3]
    return Judgement(word, rationale=text or None, evidence=(LINK,) if other % 5 == 0 else ())


def _judge_all(project: Project, article: ArticleId, one: int, other: int, text: str) -> None:
    chosen = [claim.id for claim in _claims(project, article)[: 1 + one % 3]]
    project.verdicts.judge_all(chosen, _judgement(other, text))


def _mark(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    length = len(project.articles.get(article).text)
    start, end = sorted((one % length, other % length))
    project.claims.mark(article, TextSpan(start, end))


def _first_evidence(project: Project, article: ArticleId, one: int) -> str:
    for claim in _claims(project, article)[one % 3 :]:
        if claim.evidence:
            return claim.evidence[0].id
    return "none"


def _reorder(project: Project, article: ArticleId, one: int, *_: Any) -> None:
    claim = _claim(project, article, one)
    project.evidence.reorder(claim.id, [record.id for record in reversed(claim.evidence)])


def _role(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    blocks = project.articles.get(article).blocks
    role = list(BlockRole)[other % len(BlockRole)]
    project.articles.set_role(article, blocks[one % len(blocks)].start, role)


def _move(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    claim = _claim(project, article, one)
    if claim.span is not None:
        end = max(claim.span.start + 1, claim.span.end - other % 9)
        project.shaping.move_edges(claim.id, TextSpan(claim.span.start, end))


def _split(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    claim = _claim(project, article, one)
    if claim.span is not None:
        project.shaping.split(claim.id, claim.span.start + other % (len(claim.span) + 1))


def _merge(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    project.shaping.merge(_claim(project, article, one).id, _claim(project, article, other).id)


def _nest(project: Project, article: ArticleId, one: int, other: int, _text: str) -> None:
    project.shaping.nest(_claim(project, article, one).id, _claim(project, article, other).id)


def _attach(project: Project, article: ArticleId, one: int, other: int, text: str) -> None:
    picture = Path(project.location).with_name("shot.png")
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + text.encode(errors="replace"))
    if other % 2:
        project.copies.attach(_first_evidence(project, article, one), picture)
    else:
        project.copies.attach_to_claim(_claim(project, article, one).id, picture)


DEEDS: dict[str, Callable[[Project, ArticleId, int, int, str], object]] = {
    "judge": lambda p, a, i, j, t: p.verdicts.judge(_claim(p, a, i).id, _judgement(j, t)),
    "judge_all": _judge_all,
    "dismiss": lambda p, a, i, _j, _t: p.claims.dismiss(_claim(p, a, i).id, "opinion"),
    "reopen": lambda p, a, i, _j, _t: p.claims.reopen(_claim(p, a, i).id),
    "draft": lambda p, a, i, _j, t: p.claims.draft_rationale(_claim(p, a, i).id, t),
    "mark": _mark,
    "evidence": lambda p, a, i, _j, _t: p.evidence.add(_claim(p, a, i).id, LINK),
    "secret": lambda p, a, i, _j, t: p.evidence.add(
        _claim(p, a, i).id, NewEvidence(title="T", note=t, confidential=True)
    ),
    "edit_evidence": lambda p, a, i, j, t: p.evidence.edit(
        _first_evidence(p, a, i), NewEvidence(title="E", note=t, confidential=bool(j % 2))
    ),
    "remove_evidence": lambda p, a, i, _j, _t: p.evidence.remove(_first_evidence(p, a, i)),
    "reorder": _reorder,
    "role": _role,
    "metadata": lambda p, a, _i, _j, t: p.articles.edit_metadata(a, Metadata(title=t)),
    "sign_off": lambda p, a, _i, j, _t: p.articles.sign_off(a, done=bool(j % 2)),
    "tags": lambda p, a, _i, _j, t: p.articles.set_tags(a, (t, "desk")),
    "threshold": lambda p, _a, i, _j, _t: p.settings.set("threshold", i % 11 / 10),
    "delete": lambda p, a, _i, _j, _t: p.articles.delete(a),
    "restore": lambda p, a, _i, _j, _t: p.articles.restore(a),
    "import": lambda p, _a, i, _j, _t: add(p, *MILL[i % 3 :], title=f"More {i % 2}"),
    "move": _move,
    "split": _split,
    "merge": _merge,
    "nest": _nest,
    "note": lambda p, a, i, _j, t: p.shaping.note(
        _claim(p, a, i).id, ClaimNotes(standalone=t, speaker=t, tags=(t,))
    ),
    "attach": _attach,
    "search": lambda p, a, i, _j, t: p.trail.add_search(_claim(p, a, i).id, f"Archive {t}", t),
    "ask": lambda p, a, i, _j, t: p.trail.add_reply(_claim(p, a, i).id, f"Press {t}", "phone"),
    "undo": lambda p, _a, _i, _j, _t: p.history.undo(),
    "redo": lambda p, _a, _i, _j, _t: p.history.redo(),
}


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[ArticleId]]:
    """A closed project with three articles nobody may undo."""
    path = tmp_path_factory.mktemp("original") / "desk.factcheck"
    project = open_project(path, "Somebody else")
    articles = [
        add(project, *MILL, title="Mill"),
        add(project, *FERRY, title="Ferry"),
        add(project, *ODD, title="Café"),
    ]
    project.close()
    return path, articles


def undo_all(project: Project) -> list[str]:
    """Take back all that both did, newest first; return whose steps they were."""
    order = []
    while found := [step for name in REVIEWERS if (step := _next_undo(project, name))]:
        newest = max(found, key=lambda step: step.number)
        project.reviewer = newest.reviewer
        project.history.undo()
        order.append(newest.reviewer)
    return order


def _next_undo(project: Project, reviewer: str) -> Any:
    project.reviewer = reviewer
    return project.history.undo_step()


def check_anchors(project: Project) -> None:
    for summary in project.articles.summaries():
        text = project.articles.get(summary.id).text
        for claim in project.claims.of_article(summary.id, dismissed=True):
            if claim.span is None:
                assert claim.state in (ClaimState.LOST, ClaimState.DISMISSED)
                continue
            assert claim.quote == text[claim.span.start : claim.span.end]
            assert claim.prefix == text[max(0, claim.span.start - 32) : claim.span.start]
            assert claim.suffix == text[claim.span.end : claim.span.end + 32]


def check_counts(project: Project) -> None:
    """Every count is that of the list it counts."""
    listed = project.claims.find(ClaimFilter())
    assert project.claims.count(ClaimFilter()) == len(listed)
    for summary in project.articles.summaries():
        claims = project.claims.of_article(summary.id, dismissed=True)
        counts = summary.counts
        for state in ClaimState:
            mine = [one for one in claims if one.state is state]
            assert getattr(counts, state.value) == len(mine)
            wanted = ClaimFilter(article_id=summary.id, states=frozenset({state}))
            assert project.claims.count(wanted) == len(mine)
            assert {one.id for one in project.claims.find(wanted)} == {one.id for one in mine}
        for word in VerdictWord:
            assert getattr(counts, word.value) == sum(one.word == word for one in claims)
        assert sorted(
            (one for one in listed if one.article_id == summary.id), key=lambda one: one.id
        ) == sorted(
            (one for one in claims if one.state is not ClaimState.DISMISSED),
            key=lambda one: one.id,
        )


BOUNDLESS = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@settings(BOUNDLESS, max_examples=10, derandomize=True)
@given(steps=STEPS)
def test_undoing_all_and_redoing_all_shows_the_same_again(
    original: tuple[Path, list[ArticleId]], tmp_path: Path, steps: list[Step]
) -> None:
    source, articles = original
    path = shutil.copyfile(source, tmp_path / "desk.factcheck")
    project = open_project(path, REVIEWERS[0])
    try:
        before = visible(project)
        for step in steps:
            act(project, articles, step)
        after = visible(project)
        check_anchors(project)
        check_counts(project)

        order = undo_all(project)
        assert visible(project) == before
        for reviewer in reversed(order):
            project.reviewer = reviewer
            project.history.redo()
        assert visible(project) == after
        check_anchors(project)
        assert project.problems() == []
    finally:
        project.close()
        path.unlink()


test_many_more_steps_undone_and_redone_show_the_same_again = pytest.mark.slow(
    settings(BOUNDLESS, max_examples=100)(
        given(steps=STEPS)(
            test_undoing_all_and_redoing_all_shows_the_same_again.hypothesis.inner_test  # type: ignore[attr-defined]
        )
    )
)


def test_another_process_undoes_and_redoes_all_the_same(
    original: tuple[Path, list[ArticleId]], tmp_path: Path
) -> None:
    source, articles = original
    path = shutil.copyfile(source, tmp_path / "desk.factcheck")
    project = open_project(path, REVIEWERS[0])
    before = visible(project)
    for number, kind in enumerate(sorted(set(DEEDS) - {"undo", "redo"})):
        act(project, articles, (REVIEWERS[number % 2], kind, number, number * 7, "word"))
    after = visible(project)
    assert after != before

    order = elsewhere(in_project(str(path), REVIEWERS[0], undo_all))
    assert len(order) >= 15
    assert visible(project) == before
    for reviewer in reversed(order):
        elsewhere(in_project(str(path), reviewer, lambda there: there.history.redo()))

    assert visible(project) == after
    for name in REVIEWERS:
        with pytest.raises(NothingToUndoError):
            elsewhere(in_project(str(path), name, lambda there: there.history.redo()))
    project.close()
