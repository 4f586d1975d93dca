"""Finds every text of window and core in the source and keeps the translation files complete.

Run by `make translations`. It reads Python as Python, and so sees what `lupdate` misses: texts
in tables, and those that go through a module's own short name for a translation.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

CORE = "Core"
"""The context of what the core says."""

_MARKERS = frozenset({"QT_TRANSLATE_NOOP", "translate"})
_COUNT = "%n"


@dataclass(frozen=True, order=True, slots=True)
class Source:
    """A text of the window and the context it is looked up in."""

    context: str
    text: str

    @property
    def is_counted(self) -> bool:
        """Whether a number stands in it, so that it has a form for one and for many."""
        return _COUNT in self.text


def window_texts(folder: Path) -> list[Source]:
    """Return every translated text of the Python files in a folder, in order."""
    trees = {
        ".".join(path.relative_to(folder.parent).with_suffix("").parts): ast.parse(
            path.read_text(encoding="utf-8")
        )
        for path in sorted(folder.rglob("*.py"))
    }
    shorts = {name: _short_names(tree) for name, tree in trees.items()}
    found: set[Source] = set()
    for name, tree in trees.items():
        _Reader(shorts[name] | _imported(tree, shorts), found).visit(tree)
    return sorted(found)


def core_texts(folder: Path) -> list[Source]:
    """Return the template of every `said(...)` in the Python files of a folder, in order.

    Raises ValueError for one that is no literal: nobody could translate it.
    """
    found: set[Source] = set()
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) == "said":
                found.add(Source(CORE, _literal(node, path)))
    return sorted(found)


def all_texts(top: Path) -> list[Source]:
    """Return what is translated of the packages `ui` and `factcheck` in a folder, in order."""
    return sorted({*window_texts(top / "ui"), *core_texts(top / "factcheck")})


def _literal(call: ast.Call, path: Path) -> str:
    template = call.args[0] if call.args else None
    if isinstance(template, ast.Constant) and isinstance(template.value, str):
        return template.value
    raise ValueError(f"{path}:{call.lineno}: a template is a literal")


class _Reader(ast.NodeVisitor):
    """Walks through one file; `shorts` are its short names for a translation, with contexts."""

    def __init__(self, shorts: dict[str, str], found: set[Source]) -> None:
        self._shorts, self._found = shorts, found
        self._classes: list[str] = []
        self._types: dict[str, str] = {}

    @override
    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Read a class: what it translates by `self.tr` has its name as the context."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    @override
    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Learn of which class the arguments are: a function may translate in their names."""
        self._types |= {
            one.arg: one.annotation.id
            for one in node.args.args
            if isinstance(one.annotation, ast.Name)
        }
        self.generic_visit(node)

    @override
    def visit_Call(self, node: ast.Call) -> None:
        """Keep the text of a call that translates or marks one."""
        self.generic_visit(node)
        context, text = self._marked(node, _called(node))
        for one in ast.walk(text) if text else ():
            if context and isinstance(one, ast.Constant) and isinstance(one.value, str):
                self._found.add(Source(context, one.value))

    def _of_class(self, owner: str) -> str:
        return self._classes[-1] if owner == "self" else self._types.get(owner, "")

    def _marked(self, node: ast.Call, name: str) -> tuple[str, ast.expr | None]:
        context, text = [*node.args, None, None][:2]
        if name == "tr" and isinstance(node.func, ast.Attribute):
            return self._of_class(ast.unparse(node.func.value)), context
        if name in _MARKERS and isinstance(context, ast.Constant):
            return str(context.value), text
        return self._shorts.get(name, ""), context


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr if node.func.attr != "_" else ""
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _short_names(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a file that only translate what they are given, with contexts."""
    return {
        node.name: str(call.args[0].value)
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and len(node.args.args) == 1
        for call in ast.walk(node)
        if isinstance(call, ast.Call) and _called(call) in _MARKERS
        if len(call.args) > 1 and isinstance(call.args[0], ast.Constant)
        if isinstance(call.args[1], ast.Name) and call.args[1].id == node.args.args[0].arg
    }


def _imported(tree: ast.Module, shorts: dict[str, dict[str, str]]) -> dict[str, str]:
    """Return the short names a file takes from others, with contexts."""
    return {
        alias.asname or alias.name: shorts[node.module][alias.name]
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in shorts
        for alias in node.names
        if alias.name in shorts[node.module]
    }


def read_translations(path: Path) -> dict[Source, list[str]]:
    """Return the finished translations of a .ts file: one text, or its forms by number."""
    done: dict[Source, list[str]] = {}
    if not path.exists():
        return done
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - a file of our own
        for message in context.iter("message"):
            said = message.find("translation")
            if said is None or said.get("type") == "unfinished":
                continue
            source = Source(context.findtext("name", ""), message.findtext("source", ""))
            done[source] = [form.text or "" for form in said.iter("numerusform")] or [
                said.text or ""
            ]
    return done


def write_translations(path: Path, sources: list[Source], known: dict[Source, list[str]]) -> None:
    """Write a .ts file of the sources with what is known of each; the rest is unfinished."""
    root = ET.Element("TS", version="2.1", language=language_of(path), sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for source in sources:
        if source.context not in contexts:
            contexts[source.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[source.context], "name").text = source.context
        _add_message(contexts[source.context], source, known.get(source))
    ET.indent(root, " " * 2)
    words = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n', "utf-8")


def _add_message(context: ET.Element, source: Source, forms: list[str] | None) -> None:
    numerus = {"numerus": "yes"} if source.is_counted else {}
    message = ET.SubElement(context, "message", numerus)
    ET.SubElement(message, "source").text = source.text
    state = {} if forms else {"type": "unfinished"}
    said = ET.SubElement(message, "translation", state)
    if not source.is_counted:
        said.text = forms[0] if forms else ""
        return
    for form in forms or ["", ""]:
        ET.SubElement(said, "numerusform").text = form


def language_of(path: Path) -> str:
    """Return the language of a translation file, which its name ends in."""
    return path.stem.rpartition("_")[2]


def compile_translations(path: Path, compiled: Path) -> None:
    """Make the .qm file that the window loads; raise OSError when the tool fails."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", path, "-qm", compiled], check=True)  # noqa: S603 - ours


def main() -> int:
    """Bring each .ts file up to the source and compile it; return how many texts lack words."""
    top = Path(__file__).resolve().parent.parent
    sources = all_texts(top)
    missing = 0
    for path in sorted((top / "resources" / "i18n").glob("*.ts")):
        wanted = sources if language_of(path) != "en" else [s for s in sources if s.is_counted]
        known = read_translations(path)
        write_translations(path, wanted, known)
        compile_translations(path, path.with_suffix(".qm"))
        lacking = [source for source in wanted if source not in known]
        for source in lacking:
            sys.stderr.write(f"{path.name}: {source.context}: {source.text}\n")
        missing += len(lacking)
    return min(missing, 1)


if __name__ == "__main__":
    sys.exit(main())
