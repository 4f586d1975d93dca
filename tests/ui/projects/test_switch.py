"""Another project fills the same window; nothing of the one before is lost or left over."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QMenu

from factcheck.services.project import open_project
from tests.builders import add
from ui.projects.door import ProjectDoor
from ui.projects.recent_menu import RecentMenu

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from factcheck.domain.claims import Claim
    from factcheck.services.project import Project
    from ui.app import Shell


@pytest.fixture
def shell(open_window: Callable[..., Shell]) -> Shell:
    return open_window()


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another project with one article."""
    place = tmp_path / "harbour.factcheck"
    project = open_project(place, "Ada Lind")
    add(project)
    project.close()
    return place


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], None]:
    """Let the file dialogs answer with a path."""

    def give(path: Path) -> None:
        for name in ("getOpenFileName", "getSaveFileName"):
            monkeypatch.setattr(QFileDialog, name, lambda *_, **__: (str(path), ""))

    return give


def act(shell: Shell, action_id: str) -> None:
    shell.window.actions_by_id[action_id].trigger()


def wait_for(shell: Shell, qtbot: QtBot, place: Path) -> None:
    qtbot.waitUntil(
        lambda: (
            shell.project is not None
            and shell.project.location == str(place)
            and shell.place.is_settled
        ),
        timeout=20_000,
    )


def every_claim(project: Project) -> list[Claim]:
    return [
        claim
        for article in project.articles.summaries()
        for claim in project.claims.of_article(article.id)
    ]


def is_told(shell: Shell, words: str) -> bool:
    return words in shell.window.status.message()


def notice(shell: Shell) -> str:
    return shell.window.notice.text()


def test_another_project_fills_the_same_window(
    shell: Shell, other: Path, answer: Callable[[Path], None], qtbot: QtBot
) -> None:
    window = shell.window
    answer(other)

    act(shell, "project.open")
    wait_for(shell, qtbot, other)

    qtbot.waitUntil(lambda: len(shell.place.desk.claims) > 0)
    assert shell.window is window
    assert window.windowTitle().startswith("harbour")
    act(shell, "verdict.verified")
    qtbot.waitUntil(lambda: shell.place.session.project.history.undo_step() is not None)


def test_nothing_of_the_project_before_is_left_whatever_was_shown(
    shell: Shell, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)
    act(shell, "page.table")
    act(shell, "search")
    act(shell, "palette")

    shell.switch.open_at(tmp_path / "third.factcheck", is_new=True)
    wait_for(shell, qtbot, tmp_path / "third.factcheck")
    shell.place.add_samples()
    qtbot.waitUntil(lambda: len(shell.place.desk.claims) > 0, timeout=30_000)
    qtbot.waitUntil(lambda: shell.place.is_settled, timeout=30_000)
    act(shell, "page.read")
    act(shell, "verdict.disputed")

    # asked of the project: the first sample may be opened while the verdict is on its way
    here = shell.place.session.project
    qtbot.waitUntil(lambda: "disputed" in [claim.word for claim in every_claim(here)])
    left = open_project(other, "Ada Lind", create=False)
    assert all(claim.verdict is None for claim in every_claim(left))
    left.close()


def test_what_is_being_typed_is_kept_in_the_project_that_is_left(
    shell: Shell, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)
    qtbot.waitUntil(lambda: shell.place.desk.current is not None)
    claim = shell.place.desk.current
    assert claim is not None
    shell.place.claim.rationale.setPlainText("The port's own tables say so.")

    shell.switch.open_at(tmp_path / "third.factcheck", is_new=True)
    wait_for(shell, qtbot, tmp_path / "third.factcheck")

    left = open_project(other, "Ada Lind", create=False)
    assert left.claims.get(claim.id).rationale == "The port's own tables say so."
    left.close()


def test_a_new_project_is_made_where_a_person_says_and_gets_its_ending(
    shell: Shell, tmp_path: Path, answer: Callable[[Path], None], qtbot: QtBot
) -> None:
    answer(tmp_path / "spring")

    act(shell, "project.new")
    wait_for(shell, qtbot, tmp_path / "spring.factcheck")

    assert shell.place.articles.model.total == 0


def test_a_new_project_never_takes_the_place_of_a_file(
    shell: Shell, tmp_path: Path, answer: Callable[[Path], None]
) -> None:
    letter = tmp_path / "letter.factcheck"
    letter.write_text("Dear reader")
    answer(letter)

    act(shell, "project.new")

    assert str(letter) in notice(shell)
    assert letter.read_text() == "Dear reader"


@pytest.mark.parametrize("content", ["Dear reader", ""])
def test_what_is_no_project_is_refused_and_the_open_one_stays(
    shell: Shell, tmp_path: Path, content: str, qtbot: QtBot
) -> None:
    before = shell.project
    letter = tmp_path / "letter.factcheck"
    letter.write_text(content)

    shell.switch.open_at(letter)

    qtbot.waitUntil(lambda: str(letter) in notice(shell))
    assert shell.project is before
    assert letter.read_text() == content
    assert not shell.window.status.saved_state().startswith("Not saved")


def test_a_project_that_is_missing_is_refused_and_not_made(
    shell: Shell, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(tmp_path / "gone.factcheck")

    qtbot.waitUntil(lambda: "gone.factcheck" in notice(shell))
    assert not (tmp_path / "gone.factcheck").exists()


def test_a_refused_project_can_be_opened_later(shell: Shell, other: Path, qtbot: QtBot) -> None:
    parked = other.rename(other.with_name("parked"))
    shell.switch.open_at(other)
    qtbot.waitUntil(lambda: notice(shell) != "")
    parked.rename(other)

    shell.switch.open_at(other)

    wait_for(shell, qtbot, other)


def test_the_open_project_is_not_opened_twice(shell: Shell) -> None:
    assert shell.project is not None
    before = shell.project

    shell.switch.open_at(tmp := shell.project.record.database.path)

    assert shell.project is before
    assert tmp.name in shell.window.status.message()


def test_a_copy_can_be_worked_on_and_a_backup_holds_the_same(
    shell: Shell, other: Path, answer: Callable[[Path], None], tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)

    for action_id, name in (("project.copy", "copy.factcheck"), ("project.backup", "b.factcheck")):
        answer(tmp_path / name)
        act(shell, action_id)
        qtbot.waitUntil(partial(is_told, shell, name))

        made = open_project(tmp_path / name, "Ada Lind", create=False)
        assert len(made.articles.summaries()) == 1
        made.close()


def test_a_copy_never_takes_the_place_of_a_file(
    shell: Shell, other: Path, answer: Callable[[Path], None], qtbot: QtBot
) -> None:
    before = other.read_bytes()
    answer(other)

    act(shell, "project.copy")

    qtbot.waitUntil(lambda: str(other) in notice(shell))
    assert other.read_bytes() == before


def recent_menu(shell: Shell) -> RecentMenu:
    menu = shell.window.menu.findChild(QMenu, "menu.recent")
    assert isinstance(menu, RecentMenu)
    menu.fill()
    return menu


def test_recent_projects_are_offered_newest_first_and_missing_ones_shown_so(
    shell: Shell, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)
    shell.switch.open_at(tmp_path / "third.factcheck", is_new=True)
    wait_for(shell, qtbot, tmp_path / "third.factcheck")
    other.unlink()

    actions = recent_menu(shell).actions()

    assert [action.text().split("  ")[0] for action in actions[:3]] == [
        "third.factcheck", "harbour.factcheck", "desk.factcheck",
    ]  # fmt: skip
    assert [action.isEnabled() for action in actions[:3]] == [True, False, True]
    assert "missing" in actions[1].text()
    actions[2].trigger()
    wait_for(shell, qtbot, tmp_path / "desk.factcheck")


def test_missing_projects_can_be_forgotten(
    shell: Shell, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)
    (tmp_path / "desk.factcheck").unlink()

    recent_menu(shell).actions()[-1].trigger()

    assert shell.switch.recent.places() == [other]


def test_a_project_of_another_window_is_not_opened_but_that_window_called(
    shell: Shell, other: Path, qtbot: QtBot
) -> None:
    before = shell.project
    elsewhere = ProjectDoor(other)
    assert elsewhere.take()

    shell.switch.open_at(other)

    assert "does not answer" in notice(shell)
    assert shell.project is before
    elsewhere.close()


def test_the_palette_offers_the_projects_used_lately(
    shell: Shell, other: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    shell.switch.open_at(other)
    wait_for(shell, qtbot, other)

    (row,) = shell.window.more_commands()
    row.run()

    assert "desk.factcheck" in row.text
    wait_for(shell, qtbot, tmp_path / "desk.factcheck")
