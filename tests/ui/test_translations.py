"""The languages of the window: every text has its words, and none is lost at run time."""

from __future__ import annotations

import ast
import builtins
import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from factcheck.detection import careful, reasoning, rules, signs
from factcheck.paths import resources_dir
from ui.actions import ACTIONS, MENUS, menu_title
from ui.claims.reason_words import REASONS
from ui.i18n import LANGUAGES, PseudoTranslator, pseudo
from ui.translating import (
    CORE,
    Source,
    all_texts,
    compile_translations,
    core_texts,
    language_of,
    read_translations,
    window_texts,
    write_translations,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.app import Shell

FOLDER = resources_dir() / "i18n"
TOP = resources_dir().parent
SPEAKS_ENGLISH = ("cli", "training")
"""Packages of the core that no window ever quotes."""
FILES = sorted(FOLDER.glob("*.ts"))
WHOLE = [path for path in FILES if language_of(path) != "en"]
"""The languages that translate all texts; English needs its plurals alone."""
PLACE = re.compile(r"\{\w+\}|%n|&(?=\w)")

SOURCE = """
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from shop.words import _tr as told

def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Shelf", text))

TABLE = {"a": _("Apples")}

class Door(QObject):
    def name(self):
        return self.tr("Open") if self.is_shut else self.tr("%n door(s)", "", 3)

def bell(door: Door) -> str:
    return door.tr("Bell") + told("Ring") + QCoreApplication.translate("Yard", "Gate" if x else "Lane")
"""  # noqa: E501
WORDS = """
def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
"""


@pytest.fixture(scope="module")
def sources() -> list[Source]:
    return all_texts(TOP)


def core_calls() -> Iterator[tuple[Path, ast.Call, str]]:
    """Yield the calls in the core that a window may quote, with the name of what is called."""
    for path in sorted((TOP / "factcheck").rglob("*.py")):
        if not set(SPEAKS_ENGLISH).isdisjoint(path.parts):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else ""
                yield path, node, name


def test_texts_are_found_in_every_way_they_are_written(tmp_path: Path) -> None:
    shop = tmp_path / "shop"
    shop.mkdir()
    (shop / "door.py").write_text(SOURCE)
    (shop / "words.py").write_text(WORDS)

    assert window_texts(shop) == [
        Source("Door", "%n door(s)"),
        Source("Door", "Bell"),
        Source("Door", "Open"),
        Source("Shelf", "Apples"),
        Source("Words", "Ring"),
        Source("Yard", "Gate"),
        Source("Yard", "Lane"),
    ]


def test_what_the_core_says_is_found(tmp_path: Path) -> None:
    (tmp_path / "shelf.py").write_text(
        'ripe = said("{count} apples "\n  "are ripe.", count=3)\n'
        'raise FruitError(said("{why} Eat.", why=said("It is ripe."))) from error\n'
    )

    assert core_texts(tmp_path) == [
        Source(CORE, "It is ripe."),
        Source(CORE, "{count} apples are ripe."),
        Source(CORE, "{why} Eat."),
    ]


@pytest.mark.parametrize("wrong", ['said(f"{fruit} is ripe.")', "said(words)", "said()"])
def test_a_template_that_nobody_can_translate_is_refused(wrong: str, tmp_path: Path) -> None:
    (tmp_path / "shelf.py").write_text(f"\nripe = {wrong}\n")

    with pytest.raises(ValueError, match=r"shelf\.py:2"):
        core_texts(tmp_path)


def test_the_core_words_its_errors_so_that_they_can_be_translated() -> None:
    plain = [
        f"{path.name}:{call.lineno}"
        for path, call, name in core_calls()
        if name.endswith("Error") and not hasattr(builtins, name)
        if call.args and isinstance(call.args[0], ast.JoinedStr | ast.Constant)
    ]

    assert plain == []


def test_every_hole_of_a_sentence_is_given_its_value() -> None:
    calls = [(path, call) for path, call, name in core_calls() if name == "said"]

    assert len(calls) > 150
    for path, call in calls:
        template = ast.literal_eval(call.args[0])
        assert {one.arg for one in call.keywords} == set(re.findall(r"\{(\w+)\}", template)), (
            f"{path.name}:{call.lineno}"
        )


def test_a_file_keeps_what_is_known_and_marks_the_rest(tmp_path: Path) -> None:
    path = tmp_path / "shop_de.ts"
    known = {
        Source("Door", "Open"): ["Auf & zu"],
        Source("Door", "%n door(s)"): ["%n Tür", "%n Türen"],
    }
    missing = Source("Yard", "Gate")

    write_translations(path, [*known, missing], known)

    assert read_translations(path) == known
    assert 'type="unfinished"' in path.read_text("utf-8")


def test_every_language_offered_has_its_file() -> None:
    assert {language_of(path) for path in FILES} == set(LANGUAGES)


@pytest.mark.parametrize("path", WHOLE, ids=language_of)
def test_every_text_of_the_window_has_its_words(path: Path, sources: list[Source]) -> None:
    done = read_translations(path)

    assert len(sources) > 1000
    assert [source for source in sources if not all(done.get(source, [""]))] == []
    assert set(done) == set(sources)


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_counted_texts_have_both_forms(path: Path, sources: list[Source]) -> None:
    done = read_translations(path)

    for source in sources:
        if source.is_counted:
            assert len(done[source]) == 2


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_placeholders_and_edges_are_those_of_the_source(path: Path) -> None:
    for source, forms in read_translations(path).items():
        for form in forms:
            places, wanted = PLACE.findall(form), PLACE.findall(source.text)
            if source.context == CORE:  # a word of the command line may be left out
                assert set(places) == set(wanted), source
            else:
                assert Counter(places) == Counter(wanted), source
            assert form.endswith("…") == source.text.endswith("…"), source
            assert form[:1].isspace() == source.text[:1].isspace(), source
            assert ("\t" in form) == ("\t" in source.text), source


@pytest.mark.parametrize("path", WHOLE, ids=language_of)
def test_no_two_menus_share_their_letter(path: Path) -> None:
    done = read_translations(path)
    titles = [done[Source("Actions", title)][0] for title in MENUS.values()]

    letters = [title[title.index("&") + 1].lower() for title in titles]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("path", FILES, ids=language_of)
def test_what_the_window_loads_is_made_of_the_file(path: Path, tmp_path: Path) -> None:
    compile_translations(path, tmp_path / "again.qm")

    assert path.with_suffix(".qm").read_bytes() == (tmp_path / "again.qm").read_bytes()


def test_the_files_name_their_language() -> None:
    for path in FILES:
        assert f'language="{language_of(path)}"' in path.read_text("utf-8")


def test_every_reason_a_detector_tells_can_be_translated() -> None:
    told = {sign.tells for sign in signs.SIGNS}
    told |= {reason for group in reasoning._GROUPS for reason in (group.pro, group.contra)}
    told |= {
        *reasoning._ABSENT,
        *reasoning._REST,
        *reasoning._WORDS,
        *reasoning._OTHER_WORDS,
        reasoning._REPEATED,
    }
    told |= {*careful._DIFFERENCE, rules._REPEATED.text}
    told |= {reason.text for words in (1, 12, 80) for reason in rules._by_length(words)}

    assert told <= set(REASONS)


def test_the_window_speaks_german(
    language: Callable[[str], None], open_window: Callable[..., Shell]
) -> None:
    language("de")

    shell = open_window()

    assert [menu_title(menu).replace("&", "") for menu in MENUS][:3] == [
        "Datei",
        "Bearbeiten",
        "Ansicht",
    ]
    actions = shell.window.actions_by_id
    assert actions["verdict.verified"].text() == "Belegt"
    assert actions["verdict.unsourced"].text() == "Ohne Quelle"
    assert QLocale().toString(1.5, "f", 1) == "1,5"


def test_plurals_follow_the_number(language: Callable[[str], None]) -> None:
    language("de")

    told = [
        QCoreApplication.translate("ReaderView", "%n block(s) of boilerplate", "", count)
        for count in (1, 2)
    ]

    assert told == ["1 Block Beiwerk", "2 Blöcke Beiwerk"]


def test_pseudo_words_are_longer_and_keep_their_placeholders() -> None:
    assert pseudo("Open {0}") == "Öpéñ~~ {0}"
    assert pseudo("&Export…\tCtrl+E") == "&Éxpört~~~…\tCtrl+E"
    sentence = "Articles, verdicts and evidence stay in one file."
    longer = pseudo(sentence)
    assert len(longer) == pytest.approx(1.4 * len(sentence), abs=1)
    assert "~~~~~~" not in longer, "no word may become one that no line can hold"


def test_no_word_of_the_frame_escapes_the_translator(
    language: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("FACTCHECK_LANGUAGE", "pseudo")
    language("")

    shown = [QCoreApplication.translate("Actions", spec.text) for spec in ACTIONS]

    assert all(text.count("~") for text in shown)
    assert not PseudoTranslator().isEmpty()
