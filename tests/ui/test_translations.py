"""The languages of the window: every text has its words, and none is lost at run time."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from factcheck.detection import careful, reasoning, rules, signs
from factcheck.paths import resources_dir
from ui.actions import ACTIONS, MENUS, menu_title
from ui.claims.reason_words import REASONS
from ui.i18n import LANGUAGES, PseudoTranslator, install_translators, pseudo
from ui.translating import (
    Source,
    compile_translations,
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
TOP = resources_dir().parent / "ui"
FILES = sorted(FOLDER.glob("*.ts"))
WHOLE = [path for path in FILES if language_of(path) != "en"]
"""The languages that translate all texts; English needs its plurals alone."""
PLACE = re.compile(r"\{\d\}|%n|&(?=\w)")

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
    return window_texts(TOP)


@pytest.fixture
def language(qtbot: QtBot) -> Iterator[Callable[[str], None]]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before, known = QLocale(), set(application.findChildren(QTranslator))

    def speak(code: str) -> None:
        install_translators(application, FOLDER, code)

    yield speak
    for translator in set(application.findChildren(QTranslator)) - known:
        application.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


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
            assert Counter(PLACE.findall(form)) == Counter(PLACE.findall(source.text)), source
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
    told |= {*reasoning._REST, *reasoning._WORDS, *reasoning._OTHER_WORDS, reasoning._REPEATED}
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
    assert pseudo("Open {0}").startswith("Öpéñ {0}")
    assert len(pseudo("Open {0}")) >= 1.3 * len("Open {0}")


def test_no_word_of_the_frame_escapes_the_translator(
    language: Callable[[str], None], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("FACTCHECK_LANGUAGE", "pseudo")
    language("")

    shown = [QCoreApplication.translate("Actions", spec.text) for spec in ACTIONS]

    assert all(text.count("~") for text in shown)
    assert not PseudoTranslator().isEmpty()
