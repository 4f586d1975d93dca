"""A screen reader's way through the window: read it, move, judge, listen. Needs pyatspi.

Run by the system's Python inside a session bus, never imported: it knows the window only by what
assistive tools are told. Writes what it meets, one line each, and ends well when it came through.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, Any

import pyatspi  # type: ignore[import-not-found]
from gi.repository import GLib  # type: ignore[import-not-found]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

Node = Any
"""A part of a window as pyatspi gives it."""

PROGRAM = "Factcheck Workbench"
PATIENCE = 60.0
heard: list[str] = []


def tell(what: str, words: str) -> None:
    sys.stdout.write(f"{what:<9}| {' '.join(words.split())}\n")
    sys.stdout.flush()


def parts(node: Node, depth: int = 0) -> Iterator[Node]:
    """Yield a node and everything in it that can be read at the moment."""
    yield node
    if depth > 14:
        return
    for place in range(min(node.childCount, 80)):
        child = node.getChildAtIndex(place)
        if child is not None:
            yield from parts(child, depth + 1)


def find(role: str, wanted: str | Callable[[Node], bool] | None = None) -> Node:
    """Return what is shown with a role, and a name or a test of the node, waiting for it."""
    fits = wanted if callable(wanted) else lambda node: wanted in {None, node.name}
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            for node in parts(program()):
                shown = node.getState().contains(pyatspi.STATE_SHOWING)
                if shown and node.getRoleName() == role and fits(node):
                    return node
        except (GLib.Error, LookupError):
            pass  # not there yet, or it left while it was asked
        listen(0.3)
    raise LookupError(f"no {role} {wanted!r}")


def program() -> Node:
    for one in pyatspi.Registry.getDesktop(0):
        if one is not None and one.name == PROGRAM:
            return one
    raise LookupError(PROGRAM)


def act(node: Node, *names: str) -> None:
    """Do the action of a control as a screen reader does it."""
    doing = node.queryAction()
    known = [doing.getName(place) for place in range(doing.nActions)]
    chosen = next(place for place, name in enumerate(known) if name.lower() in names)
    doing.doAction(chosen)
    tell("done", f"{known[chosen]} of {node.name}")


def listen(seconds: float) -> None:
    """Let what was announced arrive."""
    end = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while time.monotonic() < end:
        while context.pending():
            context.iteration(False)
        time.sleep(0.02)


def hear(event: Node) -> None:
    heard.append(str(event.any_data))


def text_of(node: Node) -> str:
    words = node.queryText()
    return str(words.getText(0, words.characterCount))


def quote_shown(article: str) -> Node:
    """Return the sentence of the article that the claim panel shows as its quote."""
    flat = " ".join(article.split())
    return find("filler", lambda node: len(node.name) > 30 and " ".join(node.name.split()) in flat)


def main() -> None:
    pyatspi.Registry.registerEventListener(hear, "object:announcement")
    frame = find("frame")
    tell("frame", frame.name)
    tell("article", find("list item", lambda node: node.parent.name == "Articles").name)
    article = text_of(find("text", lambda node: node.name == "Article" and bool(text_of(node))))
    tell("reader", article[:160])
    count = find("label", lambda node: node.name.startswith("of "))
    before = find("label", lambda node: node.name.startswith("Claim "))
    tell("claim", f"{before.name} {count.name}")
    quote = quote_shown(article).name
    tell("quote", quote)
    act(find("push button", "Next claim"), "press")
    find("label", "Claim 2")
    second = find("filler", lambda node: node.name != quote and node == quote_shown(article)).name
    tell("quote", second)
    verified = find("check box", "Verified")
    tell("verdict", f"{verified.name}: {verified.description}")
    act(verified, "toggle", "press")
    find("label", lambda node: node.name.startswith("1 of ") and "judged" in node.name)
    find("label", "Claim 3")
    listen(1.5)
    for words in heard:
        tell("heard", words)
    named = [node for node in parts(frame) if node.getState().contains(pyatspi.STATE_FOCUSABLE)]
    for node in named:
        if not node.name:
            tell("nameless", node.getRoleName())
    for node in parts(frame):
        if "<" in node.name + (node.description or ""):
            tell("markup", f"{node.name} {node.description}")
    tell("controls", f"{len(named)} that take the focus")
    tell("judged", second)


if __name__ == "__main__":
    main()
