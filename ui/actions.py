"""Every action of the window in one table: id, text, keys, icon, menu, tip.

Key caps, menus, the key list and the command palette are all made from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing the window can do; `menu` is the menu it stands in, `keys` its shortcuts.

    The keys of a local one act only in the widgets that are given the action, not in fields.
    """

    id: str
    text: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    menu: str = ""
    tip: str = ""
    opens_group: bool = False
    is_local: bool = False


def _(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Actions", text))


FILE, EDIT, VIEW, ARTICLE, CLAIM, EVIDENCE, HELP = (
    "file", "edit", "view", "article", "claim", "evidence", "help",
)  # fmt: skip

MENUS = {
    FILE: _("&File"),
    EDIT: _("&Edit"),
    VIEW: _("&View"),
    ARTICLE: _("&Article"),
    CLAIM: _("&Claim"),
    EVIDENCE: _("E&vidence"),
    HELP: _("&Help"),
}

ACTIONS = (
    ActionSpec("project.new", _("New project…"), ("Ctrl+Shift+N",), "plus", FILE,
               _("Make a new project and open it in this window")),
    ActionSpec("project.open", _("Open project…"), ("Ctrl+Shift+O",), "folder", FILE,
               _("Open another project in this window")),
    ActionSpec("project.copy", _("Save a copy…"), ("Ctrl+Shift+S",), "copy", FILE,
               _("Save the project under another name, to be worked on beside this one")),
    ActionSpec("project.backup", _("Back up…"), (), "save", FILE,
               _("Write a checked backup of the project to another place")),
    ActionSpec("import", _("Import…"), ("Ctrl+O",), "import", FILE,
               _("Import articles from files, a folder, pasted text or a page of the web"),
               opens_group=True),
    ActionSpec("import.paste", _("Import the clipboard…"), ("Ctrl+Shift+V",), "clipboard", FILE,
               _("Import the text, the page or the address on the clipboard")),
    ActionSpec("import.link", _("Import a page of the web…"), ("Ctrl+L",), "link", FILE,
               _("Fetch a page by its address, look at it, and import it")),
    ActionSpec("import.stop", _("Stop the import"), ("Ctrl+.",), "", FILE,
               _("End the import after the article in hand; what is in stays")),
    ActionSpec("import.results", _("What came of the import"), ("Ctrl+Shift+I",), "list", FILE,
               _("List what the last import took in, and what it refused and why")),
    ActionSpec("fact_checks.import", _("Import published fact-checks…"), (), "", FILE,
               _("Bring in a feed or file of fact-checks that others published (ClaimReview)")),
    ActionSpec("export", _("Export…"), ("Ctrl+E",), "export", FILE,
               _("Write the claims and their evidence to CSV files")),
    ActionSpec("settings", _("Settings…"), ("Ctrl+,",), "gear", FILE,
               _("Choose looks, name, keys, detection, rules, network and backups"),
               opens_group=True),
    ActionSpec("quit", _("Quit"), ("Ctrl+Q",), "", FILE, _("Close the window"), opens_group=True),
    ActionSpec("undo", _("Undo"), ("Ctrl+Z",), "undo", EDIT, _("Take the last step back")),
    ActionSpec("redo", _("Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", EDIT,
               _("Do the step taken back again")),
    ActionSpec("find", _("Find on this page"), ("Ctrl+F",), "search", EDIT,
               _("Find words in the text, table or history in front"), opens_group=True),
    ActionSpec("search", _("Search the project"), ("Ctrl+Shift+F",), "search", EDIT,
               _("Find words in all articles, rationales and evidence")),
    ActionSpec("list.find", _("Find in the list"), ("F",), "", EDIT,
               _("Go to a row of the list in use by typing the beginning of a word")),
    ActionSpec("page.read", _("Read"), ("Ctrl+1",), "book", VIEW,
               _("Read one article and judge its claims")),
    ActionSpec("page.table", _("Claim table"), ("Ctrl+2",), "table", VIEW,
               _("List the claims of all articles, filtered and sorted")),
    ActionSpec("page.dashboard", _("Dashboard"), ("Ctrl+3",), "chart", VIEW,
               _("See how far the work is, what it rests on and what needs a look")),
    ActionSpec("table.dock", _("Claim table below the text"), ("Ctrl+D",), "", VIEW,
               _("Show the claim table below the article, or hide it")),
    ActionSpec("page.history", _("History"), ("Ctrl+H",), "history", VIEW,
               _("List who changed what when, and take steps back")),
    ActionSpec("chart.keep", _("Keep a chart…"), ("Ctrl+S",), "", VIEW,
               _("Keep the chart in hand as a picture or as a table"), is_local=True),
    ActionSpec("theme.system", _("As the system"), (), "", VIEW,
               _("Light, dark or high contrast, as the system is set"), opens_group=True),
    ActionSpec("theme.light", _("Light"), (), "", VIEW, _("Dark ink on light ground")),
    ActionSpec("theme.dark", _("Dark"), (), "", VIEW, _("Light ink on dark ground")),
    ActionSpec("theme.high_contrast", _("High contrast"), (), "", VIEW,
               _("White and bright colours on black")),
    ActionSpec("letters.larger", _("Larger letters"), ("Ctrl++", "Ctrl+="), "", VIEW,
               _("Make the letters of the article larger"), opens_group=True),
    ActionSpec("letters.smaller", _("Smaller letters"), ("Ctrl+-",), "", VIEW,
               _("Make the letters of the article smaller")),
    ActionSpec("letters.usual", _("Usual size of letters"), ("Ctrl+0",), "", VIEW,
               _("Give the letters of the article their usual size")),
    ActionSpec("letters.plain", _("Letters without serifs"), (), "", VIEW,
               _("Set the article in the plain face of the window")),
    ActionSpec("density.compact", _("Compact rows"), (), "", VIEW,
               _("Give rows of lists and tables less room"), opens_group=True),
    ActionSpec("panes.wider", _("More room for this pane"), (), "", VIEW,
               _("Make the pane that has the keyboard wider")),
    ActionSpec("panes.narrower", _("Less room for this pane"), (), "", VIEW,
               _("Make the pane that has the keyboard narrower")),
    ActionSpec("panes.usual", _("Usual widths of the panes"), (), "", VIEW,
               _("Give articles, text and claim the widths they have at first")),
    ActionSpec("boilerplate", _("Show boilerplate"), (), "", VIEW,
               _("Show the folded lines that are not part of the article"), opens_group=True),
    ActionSpec("dismissed", _("Show dismissed claims"), (), "", VIEW,
               _("Show what was marked as not a claim")),
    ActionSpec("article.next", _("Next article"), ("Ctrl+PgDown",), "", ARTICLE,
               _("Open the next article of the list")),
    ActionSpec("article.previous", _("Previous article"), ("Ctrl+PgUp",), "", ARTICLE,
               _("Open the previous article of the list")),
    ActionSpec("article.role", _("Role of block"), ("B",), "", ARTICLE,
               _("Change what the block under the caret is to its article"), opens_group=True),
    ActionSpec("article.metadata", _("Article data…"), ("F2",), "pencil", ARTICLE,
               _("Correct title, byline, publisher, date, language and tags")),
    ActionSpec("article.revisions", _("Compare revisions"), ("Ctrl+R",), "compare", ARTICLE,
               _("Show two versions of the article side by side, and what became of its claims")),
    ActionSpec("article.sign_off", _("Sign off article"), (), "tick", ARTICLE,
               _("Declare the check of the article finished, or take that back")),
    ActionSpec("unmarked.walk", _("Sentences without a mark"), ("Shift+N",), "", ARTICLE,
               _("Walk through the sentences that are no claim, so that none is missed")),
    ActionSpec("threshold", _("Threshold of claims…"), (), "", ARTICLE,
               _("Choose from which score a sentence is listed as a claim")),
    ActionSpec("article.print", _("Print article…"), ("Ctrl+P",), "print", ARTICLE,
               _("Print the article with its marks and the verdicts"), opens_group=True),
    ActionSpec("article.delete", _("Delete article"), (), "", ARTICLE,
               _("Delete the article with its claims; undo brings it back")),
    ActionSpec("article.delete_samples", _("Remove the sample articles"), (), "", ARTICLE,
               _("Delete all sample articles in one step; undo brings them back")),
    ActionSpec("claim.next", _("Next claim"), ("J",), "", CLAIM, _("Go to the next claim")),
    ActionSpec("claim.previous", _("Previous claim"), ("K",), "", CLAIM,
               _("Go to the previous claim")),
    ActionSpec("claim.next_open", _("Next open claim"), ("N",), "", CLAIM,
               _("Go to the next claim without a verdict, in the next article at the end")),
    ActionSpec("verdict.verified", _("Verified"), ("V",), "verified", CLAIM,
               _("A source outside the article says the same"), opens_group=True),
    ActionSpec("verdict.disputed", _("Disputed"), ("D",), "disputed", CLAIM,
               _("A source contradicts it, or it misleads without its context")),
    ActionSpec("verdict.unsourced", _("Unsourced"), ("U",), "unsourced", CLAIM,
               _("No source is given, or you searched and found none")),
    ActionSpec("claim.reopen", _("Reopen"), ("R",), "", CLAIM,
               _("Withdraw the verdict, or bring a dismissed claim back"), opens_group=True),
    ActionSpec("claim.dismiss", _("Not a claim"), ("X",), "", CLAIM,
               _("Dismiss it: an opinion, a prediction, too vague or no statement")),
    ActionSpec("claim.dismiss_because", _("Not a claim, because…"), ("Shift+X",), "", CLAIM,
               _("Dismiss it and say why")),
    *(ActionSpec(f"verdict.{word}_stay", text, (key,), word, CLAIM,
                 _("Decide, and stay at this claim"), opens_group=word == "verified")
      for word, text, key in (
          ("verified", _("Verified, and stay"), "Shift+V"),
          ("disputed", _("Disputed, and stay"), "Shift+D"),
          ("unsourced", _("Unsourced, and stay"), "Shift+U"))),
    *(ActionSpec(f"detail.{number}", text, (str(number),), "", CLAIM,
                 _("Give the verdict this detail, or take it off"))
      for number, text in enumerate((_("First detail"), _("Second detail"), _("Third detail"),
                                     _("Fourth detail")), 1)),
    ActionSpec("rules", _("What a decision needs…"), (), "", CLAIM,
               _("Choose what is asked of a complete decision in this project")),
    ActionSpec("claim.mark", _("Mark selection as claim"), ("M",), "", CLAIM,
               _("Make the selected text a claim")),
    ActionSpec("claim.end_right", _("Longer at the end"), ("Alt+Right",), "", CLAIM,
               _("Move the end of the claim right by a word"), opens_group=True),
    ActionSpec("claim.end_left", _("Shorter at the end"), ("Alt+Left",), "", CLAIM,
               _("Move the end of the claim left by a word")),
    ActionSpec("claim.start_left", _("Longer at the start"), ("Alt+Shift+Left",), "", CLAIM,
               _("Move the start of the claim left by a word")),
    ActionSpec("claim.start_right", _("Shorter at the start"), ("Alt+Shift+Right",), "", CLAIM,
               _("Move the start of the claim right by a word")),
    ActionSpec("claim.split", _("Split"), ("S",), "split", CLAIM,
               _("Cut the claim in two before the caret")),
    ActionSpec("claim.split_facts", _("Split into its facts"), ("Shift+S",), "split", CLAIM,
               _("Make a claim of each fact, where the sentence tells several")),
    ActionSpec("claim.merge", _("Merge"), ("G",), "merge", CLAIM,
               _("Make one claim of this and the next")),
    ActionSpec("claim.place", _("Place a lost claim"), ("Shift+P",), "", CLAIM,
               _("Select the words a lost claim is about now; Enter places it there")),
    ActionSpec("claim.nest", _("Part of the claim around it"), ("P",), "", CLAIM,
               _("Say that the claim is part of the one around it, or free it again")),
    ActionSpec("claim.notes", _("Details of the claim"), ("I",), "pencil", CLAIM,
               _("Write wording, speaker, tags and what the claim waits for")),
    ActionSpec("claim.take_wording", _("Take the drafted wording"), ("W",), "", CLAIM,
               _("Keep the draft in which who and when are filled in")),
    ActionSpec("claim.reasons", _("Show why in the text"), ("Y",), "", CLAIM,
               _("Tint the words that carry one reason, then those of the next")),
    ActionSpec("claim.rationale", _("Write rationale"), ("T",), "", EVIDENCE,
               _("Write why you decided so")),
    ActionSpec("evidence.add", _("Add evidence"), ("E",), "", EVIDENCE,
               _("Record a source; a web address on the clipboard is filled in")),
    ActionSpec("evidence.search", _("Note a search"), ("L",), "search", EVIDENCE,
               _("Write down where you looked, for what, and what came of it")),
    ActionSpec("evidence.search_at", _("Search at…"), ("Shift+L",), "open_link", EVIDENCE,
               _("Search for the claim in the browser; what was searched is noted by itself")),
    ActionSpec("evidence.list", _("Go to evidence"), ("Shift+A",), "", EVIDENCE,
               _("Choose among the evidence of the claim"), opens_group=True),
    ActionSpec("evidence.writer", _("Go to the writer's notes"), ("Shift+W",), "", EVIDENCE,
               _("Choose among the sources the writer noted on these words")),
    ActionSpec("evidence.keep_copy", _("Keep a copy of the page"), ("C",), "file_saved", EVIDENCE,
               _("Fetch the page of the chosen source and keep it in the project"),
               opens_group=True),
    ActionSpec("evidence.attach", _("Attach a file…"), ("Shift+E",), "file", EVIDENCE,
               _("Keep a PDF, a picture or any file with the chosen source, or as a source")),
    ActionSpec("evidence.read_copy", _("Read the saved copy"), ("Shift+C",), "eye", EVIDENCE,
               _("Show what was kept of the chosen source, with the quoted passage marked")),
    ActionSpec("evidence.recheck", _("Look at all links again"), (), "history", EVIDENCE,
               _("Find links that died or changed at the quoted passage")),
    ActionSpec("evidence.network", _("Fetch pages of sources"), (), "", EVIDENCE,
               _("Allow pages of sources to be fetched, or forbid it again")),
    ActionSpec("suggestion.list", _("Go to suggestions"), ("A",), "", EVIDENCE,
               _("Choose among the passages and earlier verdicts that bear on the claim"),
               opens_group=True),
    ActionSpec("suggestion.take", _("Take suggestion as evidence"), ("Enter", "Return"), "",
               EVIDENCE, _("Record the chosen passage as evidence of the claim"), is_local=True),
    ActionSpec("palette", _("All commands"), ("Ctrl+K",), "search", HELP,
               _("Find any command, article or theme by a few letters")),
    ActionSpec("help", _("Help"), ("Shift+F1",), "help", HELP,
               _("Read how to get to the first report and how everything works")),
    ActionSpec("keys", _("All keys"), ("F1",), "", HELP, _("List every key")),
    ActionSpec("about", _("About Factcheck Workbench"), (), "", HELP, _("Version and licences")),
)  # fmt: skip


class Actions(QObject):
    """The QActions of one window, by id; `key_wanted` asks to give one of them another key."""

    key_wanted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions = {spec.id: self._make(spec, window) for spec in ACTIONS}

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def __iter__(self) -> Iterator[str]:
        return iter(self._actions)

    def enable(self, *action_ids: str, on: bool) -> None:
        """Make the actions usable or not."""
        for action_id in action_ids:
            self._actions[action_id].setEnabled(on)

    def key_text(self, action_id: str) -> str:
        """Return the first key of an action as people write it, "" when it has none."""
        return self._actions[action_id].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def _make(self, spec: ActionSpec, window: QWidget) -> QAction:
        action = QAction(action_text(spec), window)
        action.setObjectName(f"action.{spec.id}")
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        local, everywhere = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(local if spec.is_local else everywhere)
        tip = QCoreApplication.translate("Actions", spec.tip)
        action.setToolTip(tip)
        action.setStatusTip(tip)
        window.addAction(action)
        return action


def action_text(spec: ActionSpec) -> str:
    """Return the action's words in the language of the window."""
    return QCoreApplication.translate("Actions", spec.text)


def menu_title(menu: str) -> str:
    """Return the menu's title in the language of the window."""
    return QCoreApplication.translate("Actions", MENUS[menu])
