"""Articles to test with, and what a project shows of itself."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.domain.articles import Block, BlockRole, Metadata, RawDocument, ReadArticle
from factcheck.domain.verdicts import Judgement, VerdictWord
from factcheck.store.database import sqlite
from factcheck.store.schema import metadata

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.domain.articles import ArticleId
    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project

T = TypeVar("T")

MILL = (
    "The harbour mill of Norrvik ground 4,200 tonnes of rye in 2023, the port office said.",
    "Maria Holm, who runs the mill, said on 3 March 2024 that 18 people work there.",
    "Exports rose by 12 percent after the council cut the quay fee in January 2022.",
    "We like the smell of fresh bread.",
    "The mill is the oldest in the county and cost 1.4 million crowns to repair.",
)
FERRY = (
    "The ferry Alma carried 310,000 passengers in 2022, the operator reported.",
    "Minister Jon Reyes announced on 9 May 2023 that the line would get 7 million euros.",
    "Two of the five crossings were stopped in August 2021 because of a broken ramp.",
)
ODD = (
    "Café owner Zoë Ångström sold 1,300 cups in May 2021 👩‍👩‍👧‍👦, the bank said.",
    "In Cairo قال الوزير إن 250 شخصا were hired in 2019 by the ministry 🇪🇬.",
    "A rare 𝔊othic print fetched 95,000 dollars in 2018, the auction house said.",  # noqa: RUF001 - beyond the first plane
)

V = Judgement(VerdictWord.VERIFIED)
D = Judgement(VerdictWord.DISPUTED)
U = Judgement(VerdictWord.UNSOURCED)


def written(
    *paragraphs: str, title: str = "Rye and water", furniture: str = "Share this page"
) -> ReadArticle:
    """Return an article as a reader gives it: title, body, and a folded block at the end."""
    lines = ((title, BlockRole.TITLE), *((one, BlockRole.BODY) for one in paragraphs))
    text, blocks = "", []
    for line, role in (*lines, (furniture, BlockRole.BOILERPLATE)):
        blocks.append(Block(len(text), len(text) + len(line), role))
        text += line + "\n\n"
    raw = RawDocument(text.encode(), source=f"/desk/{title}.txt")
    return ReadArticle(raw, text, tuple(blocks), Metadata(title=title, language="en"))


def add(project: Project, *paragraphs: str, title: str = "Rye and water") -> ArticleId:
    """Import an article; return its id."""
    imported = project.articles.add(written(*(paragraphs or MILL), title=title))
    assert imported.article_id is not None
    return imported.article_id


def first_claim(project: Project) -> Claim:
    """Return the first claim of the newest article."""
    return project.claims.of_article(project.articles.summaries()[0].id)[0]


def visible(project: Project) -> dict[str, Any]:
    """Return all a person can see of the record, journal and withdrawn rows aside."""
    articles = {one.id: project.articles.get(one.id) for one in project.articles.summaries()}
    claims = {key: project.claims.of_article(key, dismissed=True) for key in articles}
    everyone = [one for found in claims.values() for one in found]
    return {
        "articles": articles,
        "claims": claims,
        "searches": {one.id: project.trail.searches(one.id) for one in everyone},
        "replies": {one.id: project.trail.replies(one.id) for one in everyone},
        "threshold": project.settings.threshold,
    }


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of a project, by the columns the program knows."""
    found = {}
    with closing(sqlite.connect(str(path))) as connection:
        for table in metadata.sorted_tables:
            columns = ", ".join(f'"{column.name}"' for column in table.columns)
            query = f"SELECT {columns} FROM {table.name}"  # noqa: S608 - our own names
            found[table.name] = sorted(connection.execute(query).fetchall(), key=repr)
    return found
