"""The same acts through `factcheck batch` and through the services leave the same record."""

from __future__ import annotations

import csv
import io
import json
import random
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from factcheck.cli.main import main
from factcheck.domain.anchors import TextSpan
from factcheck.domain.claims import ClaimFilter, ClaimState
from factcheck.domain.evidence import NewEvidence, Stance
from factcheck.domain.verdicts import DISMISSALS, VERDICT_DETAILS, Judgement, VerdictWord
from factcheck.errors import FactcheckError
from factcheck.services.export import ReportOptions
from factcheck.services.project import open_project
from tests.builders import FERRY, MILL, ODD, add

if TYPE_CHECKING:
    from pathlib import Path

    from factcheck.services.project import Project

REVIEWER = "Ada Lind"
LINES = 25
EVERYTHING = ReportOptions(ClaimFilter(states=frozenset(ClaimState)), confidential=True)
_OF_THE_MOMENT = {"decided_at", "exported_at", "evidence_id", "added_at", "accessed_at"}


@pytest.fixture
def twins(tmp_path: Path) -> tuple[Path, Path]:
    """Two copies of one project."""
    path = tmp_path / "one.factcheck"
    project = open_project(path, "Somebody else")
    for words, title in ((MILL, "Mill"), (FERRY, "Ferry"), (ODD, "Café")):
        add(project, *words, title=title)
    project.close()
    return path, shutil.copyfile(path, tmp_path / "two.factcheck")


def random_lines(path: Path, seed: int) -> list[dict[str, Any]]:
    """Return operations as a person might send them, some of them impossible."""
    project = open_project(path, REVIEWER, create=False)
    claims = project.claims.find(ClaimFilter())
    texts = {one.id: project.articles.get(one.id).text for one in project.articles.summaries()}
    project.close()
    chance = random.Random(seed)  # noqa: S311 - no secret
    return [_line(chance, [claim.id for claim in claims], texts) for _ in range(LINES)]


def _line(chance: random.Random, claims: Any, texts: Any) -> dict[str, Any]:
    kind = chance.choice(("judge", "judge", "judge", "mark", "mark", "evidence", "undo", "redo"))
    if kind == "mark":
        article = chance.choice(sorted(texts))
        start, end = sorted(chance.sample(range(len(texts[article])), 2))
        return {"do": kind, "article": article, "start": start, "end": end}
    if kind == "evidence":
        return {"do": kind, "claim": chance.choice(claims), **_evidence(chance)}
    return _judging(chance, claims) if kind == "judge" else {"do": kind}


def _judging(chance: random.Random, claims: Any) -> dict[str, Any]:
    line: dict[str, Any] = {"do": "judge", "claim": chance.choice(claims)}
    word = chance.choice([*VerdictWord, "open", "dismissed"])
    line["verdict"] = str(word)
    if word == "dismissed":
        line["detail"] = chance.choice((None, *DISMISSALS))
    elif word != "open":
        line["detail"] = chance.choice((None, *VERDICT_DETAILS[VerdictWord(word)], "opinion"))
        line["rationale"] = chance.choice((None, "", "Zoë sagt „nein“\n=1+1"))
        line["evidence"] = [_evidence(chance) for _ in range(chance.choice((0, 1, 2)))]
    return line


def _evidence(chance: random.Random) -> dict[str, Any]:
    return {
        "url": chance.choice(("https://a.example/?q=1&utm_source=x", None)),
        "title": chance.choice(("Port tables", "قال")),
        "quote": chance.choice(("4,200 tonnes", "")),
        "stance": str(chance.choice(list(Stance))),
    }


def through_services(path: Path, lines: list[dict[str, Any]]) -> list[bool]:
    """Do what the lines say by calling services; say of each whether it was done."""
    project = open_project(path, REVIEWER, create=False)
    done = []
    for line in lines:
        try:
            _act(project, line)
        except FactcheckError:
            done.append(False)
        else:
            done.append(True)
    project.close()
    return done


def _act(project: Project, line: dict[str, Any]) -> None:
    claim = line.get("claim", "")
    if line["do"] == "mark":
        project.claims.mark(line["article"], TextSpan(line["start"], line["end"]))
    elif line["do"] == "evidence":
        project.evidence.add(claim, _record(line))
    elif line["do"] != "judge":
        getattr(project.history, line["do"])()
    elif line["verdict"] == "dismissed":
        project.claims.dismiss(claim, line["detail"])
    elif line["verdict"] == "open":
        project.claims.reopen(claim)
    else:
        sources = tuple(_record(one) for one in line["evidence"])
        word, detail = VerdictWord(line["verdict"]), line["detail"]
        judgement = Judgement(word, detail, line["rationale"], evidence=sources)
        project.verdicts.judge(claim, judgement)


def _record(line: dict[str, Any]) -> NewEvidence:
    stance = Stance(line["stance"])
    return NewEvidence(url=line["url"], title=line["title"], quote=line["quote"], stance=stance)


def exports(path: Path) -> tuple[list[dict[str, str]], list[dict[str, str]], list[object]]:
    """Return everything that is exported, moments and row ids aside, and what was done."""
    project = open_project(path, REVIEWER, create=False)
    assert project.problems() == []
    steps = [(one.kind, one.operation, one.reviewer) for one in project.history.recent(1000)]
    tables = (project.export.claims_csv(EVERYTHING), project.export.evidence_csv(EVERYTHING))
    project.close()
    claims, evidence = (
        [
            {name: value for name, value in row.items() if name not in _OF_THE_MOMENT}
            for row in csv.DictReader(io.StringIO(table.decode("utf-8-sig")))
        ]
        for table in tables
    )
    return claims, evidence, list(steps)


@pytest.mark.parametrize("seed", range(4))
def test_batch_and_services_leave_the_same_record(
    twins: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str], seed: int
) -> None:
    one, two = twins
    lines = random_lines(one, seed)
    file = tmp_path / "lines.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")

    done = through_services(one, lines)
    main(["--project", str(two), "--reviewer", REVIEWER, "batch", str(file)])

    answers = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [answer["ok"] for answer in answers] == done
    assert sum(done) > LINES / 2
    assert exports(one) == exports(two)
    assert len(exports(one)[0]) > 5
