"""Analysis without a project gives what a project would show."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from factcheck.domain.anchors import TextSpan
from factcheck.domain.articles import RawDocument, ReadArticle, ReadOptions
from factcheck.errors import UnreadableFileError
from factcheck.importing import files
from factcheck.jobs import JobContext
from factcheck.paths import seeds_dir
from factcheck.services import reading

if TYPE_CHECKING:
    from factcheck.services.project import Project

FERRY = seeds_dir() / "01_night_ferry_courier.txt"


def test_an_analysis_finds_the_claims_that_an_import_read_carefully_finds(
    project: Project,
) -> None:
    (read,) = reading.read_each([partial(files.load, FERRY)], ReadOptions())
    assert isinstance(read, ReadArticle)
    candidates = reading.analyse(read)
    imported = project.articles.import_path(FERRY)

    assert imported.article_id
    if project.detection.wants_refining(imported.article_id):
        project.detection.refine(imported.article_id, JobContext())
    claims = project.claims.of_article(imported.article_id)
    threshold = project.settings.threshold
    assert [claim.span for claim in claims] == [
        one.span for one in candidates if one.score >= threshold
    ]


def test_a_document_without_words_is_refused_and_the_next_one_read() -> None:
    loads = [lambda: RawDocument(b"", None), lambda: RawDocument(b"Some words.", None)]

    refused, read = reading.read_each(loads, ReadOptions())

    assert isinstance(refused, UnreadableFileError)
    assert isinstance(read, ReadArticle)


def test_the_reasons_of_many_claims_are_those_of_each(project: Project) -> None:
    article_id = project.articles.import_path(FERRY).article_id
    assert article_id
    first = project.claims.of_article(article_id)[0]
    assert first.span
    project.claims.mark(article_id, TextSpan(first.span.start, first.span.end - 20))
    claims = project.claims.of_article(article_id)

    together = reading.reasons_of(project.articles.get(article_id), claims)

    assert together == {claim.id: project.claims.reasons(claim.id) for claim in claims}
