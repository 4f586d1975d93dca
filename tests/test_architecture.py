"""Holds the shape of the code: sizes, names, and who may touch SQL, Qt, threads and the network."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from functools import cache
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("factcheck", "ui")
MIGRATIONS = ROOT / "factcheck" / "store" / "migrations"

LONGEST_FILE = 400
SAYS_NOTHING = {"util", "utils", "helper", "helpers", "common", "misc", "stuff", "tools", "base"}
VAGUE_ROLE = re.compile(r"(Manager|Handler|Helper|Util|Utils)$")

SQL_LIBRARIES = {"sqlalchemy", "alembic", "sqlite3", "pysqlite3", "psycopg"}
SQL_STATEMENT = re.compile(
    r"^\s*(SELECT\s.+\sFROM\s|INSERT\s+(OR\s+\w+\s+)?INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s"
    r"|(CREATE|DROP|ALTER)\s+(VIRTUAL\s+|UNIQUE\s+)?(TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s+\w+"
    r"|BEGIN\s+IMMEDIATE|VACUUM\b)",
    re.DOTALL,
)
NETWORK_LIBRARIES = {
    "socket",
    "ssl",
    "urllib.request",
    "http.client",
    "httpx",
    "requests",
    "aiohttp",
}
MAY_USE_THE_NETWORK = ("factcheck/importing/web.py", "factcheck/evidence/")
THREAD_NAMES = {"QThread", "QThreadPool", "QRunnable", "processEvents"}
HEAVY_LIBRARIES = {
    *("trafilatura", "lxml", "htmldate", "numpy", "nupunkt", "alembic", "pypdf", "docx"),
    *("onnxruntime", "charset_normalizer", "dateparser"),
}

TESTED_THROUGH = {
    "tests/journeys/test_history_and_conflicts.py": (
        *("ui/history/change_list.py", "ui/history/filter_row.py", "ui/history/step_detail.py"),
        "factcheck/store/conflicts.py",
    ),
    "tests/ui/importing/test_dialog.py": (
        *("ui/importing/block_delegate.py", "ui/importing/layout.py"),
        *("ui/importing/pages.py", "ui/importing/preview.py"),
    ),
    "tests/ui/test_rescue.py": ("ui/drafts.py",),
    "tests/ui/test_main_window.py": ("ui/dialogs.py", "ui/features.py"),
    "tests/ui/help/test_help.py": ("ui/help/setting.py",),
    "tests/ui/settings/test_settings.py": ("ui/settings/launching.py",),
    "tests/ui/export/test_dialog.py": ("ui/export/cells.py", "ui/export/form_list.py"),
    "tests/ui/dashboard/test_dashboard.py": (
        *("ui/dashboard/bars.py", "ui/dashboard/cards.py", "ui/dashboard/facts.py"),
        "ui/dashboard/columns.py",
        "factcheck/exporting/chart_table.py",
    ),
    "tests/factcheck/services/test_claims_and_verdicts.py": (
        *("factcheck/services/claims.py", "factcheck/services/verdicts.py"),
        *("factcheck/services/trail.py", "factcheck/services/subjects.py"),
        *("factcheck/store/claims.py", "factcheck/store/verdicts.py"),
    ),
    "tests/factcheck/services/test_articles.py": (
        *("factcheck/services/detecting.py", "factcheck/store/articles.py"),
    ),
    "tests/factcheck/services/test_revisions.py": ("factcheck/store/candidates.py",),
    "tests/factcheck/services/test_evidence.py": ("factcheck/store/evidence.py",),
    "tests/factcheck/services/test_copies.py": (
        *("factcheck/store/saved_copies.py", "factcheck/domain/copies.py"),
        "factcheck/importing/attachments.py",
    ),
    "tests/factcheck/services/test_two_writers.py": ("factcheck/services/record.py",),
    "tests/factcheck/services/test_claim_filters.py": (
        *("factcheck/services/selection.py", "factcheck/store/claim_list.py"),
    ),
    "tests/factcheck/services/test_project.py": (
        *("factcheck/services/settings.py", "factcheck/store/copies.py"),
        "factcheck/store/audit.py",
    ),
    "tests/factcheck/services/test_overview.py": ("factcheck/store/overview.py",),
    "tests/factcheck/services/test_search.py": (
        *("factcheck/store/search.py", "factcheck/store/full_text.py"),
    ),
    "tests/factcheck/services/test_suggestions.py": ("factcheck/store/earlier.py",),
    "tests/factcheck/services/test_notes.py": ("factcheck/store/readings.py",),
    "tests/factcheck/store/test_journal.py": ("factcheck/store/rows.py", "factcheck/store/ids.py"),
    "tests/factcheck/text/test_roles.py": ("factcheck/text/line_signs.py",),
    "tests/factcheck/text/test_metadata.py": ("factcheck/text/publishers.py",),
    "tests/factcheck/importing/test_reader.py": (
        *("factcheck/importing/html_page.py", "factcheck/importing/text_dump.py"),
    ),
    "tests/journeys/test_evidence_by_keys.py": (
        *("ui/evidence/keeping.py", "ui/evidence/permission.py", "ui/evidence/rechecking.py"),
        *("ui/evidence/searching.py", "ui/evidence/dropping.py"),
        "ui/evidence/fact_check_import.py",
    ),
    "tests/ui/evidence/test_copy_viewer.py": ("ui/evidence/copy_text.py",),
    "tests/ui/claims/test_head.py": ("ui/widgets/action_button.py",),
    "tests/ui/articles/test_row_delegate.py": ("ui/widgets/option_rows.py",),
    "tests/ui/reader/test_view.py": tuple(
        f"ui/reader/{part}.py"
        for part in (
            *("folds", "geometry", "gutter", "layout", "marked_text", "page", "painting"),
            *("pointing", "rows", "scene", "scrolling", "setting"),
        )
    ),
}
"""Modules that no test imports by name, under the test that goes through them."""

SAY_WHAT_IS_LOADED = "print(*{name.partition('.')[0] for name in sys.modules})"

NEED_THE_EXTRA_TRAIN = ("training", "learners")
"""Modules that make the models anew; what they import is installed on request only."""


def source_files(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported_modules(path: Path) -> Iterator[str]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def is_one_of(module: str, libraries: set[str]) -> bool:
    return any(module == library or module.startswith(f"{library}.") for library in libraries)


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def strings_that_are_not_docstrings(path: Path) -> Iterator[str]:
    module = tree(path)
    statements = {id(node.value) for node in ast.walk(module) if isinstance(node, ast.Expr)}
    for node in ast.walk(module):
        match node:
            case ast.Constant(value=str(text)) if id(node) not in statements:
                yield text


def only_declares(path: Path) -> bool:
    """Tell whether a module has no function: names, constants and records have nothing to test."""
    return not any(functions(path))


def own_test(module: Path) -> Path:
    folder = ROOT / "tests" / module.relative_to(ROOT).parent
    return folder / f"test_{module.stem.strip('_')}.py"


@cache
def named_by_tests() -> frozenset[str]:
    """Give every module that a test imports by its name."""
    tests = source_files("tests")
    return frozenset(module for path in tests for module in imported_modules(path))


def has_a_test(module: Path) -> bool:
    dotted = ".".join(module.relative_to(ROOT).with_suffix("").parts)
    return own_test(module).exists() or dotted in named_by_tests()


def untested_modules() -> set[str]:
    return {
        name(path)
        for path in source_files(*PACKAGES)
        if MIGRATIONS not in path.parents and not only_declares(path) and not has_a_test(path)
    }


def run_python(code: str) -> str:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout


def test_no_file_is_too_long_to_read_in_one_go() -> None:
    lengths = {
        name(path): len(path.read_text(encoding="utf-8").splitlines())
        for path in source_files(*PACKAGES, "tests")
    }

    too_long = {path: lines for path, lines in lengths.items() if lines > LONGEST_FILE}

    assert lengths
    assert too_long == {}


def test_most_functions_have_fewer_than_ten_lines() -> None:
    sizes = [
        node.body[-1].end_lineno - node.body[0].lineno + 1
        for path in source_files(*PACKAGES)
        for node in functions(path)
        if node.body[-1].end_lineno is not None
    ]

    assert median(sizes) < 10


def test_every_module_has_a_test_or_is_tested_through_another() -> None:
    stated = {module for modules in TESTED_THROUGH.values() for module in modules}

    assert untested_modules() - stated == set()


def test_what_is_stated_to_be_tested_through_another_exists() -> None:
    named = {*TESTED_THROUGH, *(module for group in TESTED_THROUGH.values() for module in group)}

    assert {path for path in named if not (ROOT / path).exists()} == set()


def test_no_file_or_folder_has_a_name_that_says_nothing() -> None:
    vague = {
        name(path)
        for path in source_files(*PACKAGES)
        if not SAYS_NOTHING.isdisjoint({path.stem, *path.relative_to(ROOT).parts[1:-1]})
    }

    assert vague == set()


def test_no_class_is_called_a_manager_or_a_helper() -> None:
    vague = {
        f"{name(path)}: {node.name}"
        for path in source_files(*PACKAGES)
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef) and VAGUE_ROLE.search(node.name)
    }

    assert vague == set()


def test_only_the_store_speaks_sql() -> None:
    outside = [
        path for path in source_files(*PACKAGES) if not name(path).startswith("factcheck/store/")
    ]

    by_import = {
        name(path): module
        for path in outside
        for module in imported_modules(path)
        if is_one_of(module, SQL_LIBRARIES)
    }
    by_text = {
        name(path): text
        for path in outside
        for text in strings_that_are_not_docstrings(path)
        if SQL_STATEMENT.match(text)
    }

    assert by_import == {}
    assert by_text == {}


def test_only_the_modules_made_for_it_reach_the_network() -> None:
    reaching = {
        f"{name(path)}: {module}"
        for path in source_files(*PACKAGES)
        for module in imported_modules(path)
        if is_one_of(module, NETWORK_LIBRARIES) and not name(path).startswith(MAY_USE_THE_NETWORK)
    }

    assert reaching == set()


def test_threads_and_event_loops_stay_in_the_job_runner() -> None:
    used = {
        f"{name(path)}: {word}"
        for path in source_files("ui")
        if path != ROOT / "ui" / "jobs.py"
        for node in ast.walk(tree(path))
        for word in (getattr(node, "id", None), getattr(node, "attr", None))
        if word in THREAD_NAMES
    }

    assert used == set()


def test_the_core_loads_no_qt_and_no_heavy_library_before_it_needs_one() -> None:
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in source_files("factcheck")
        if MIGRATIONS not in path.parents
        and path.stem != "__main__"
        and not any(part in name(path) for part in NEED_THE_EXTRA_TRAIN)
    ]

    loaded = set(run_python(f"import {', '.join(modules)}, sys\n{SAY_WHAT_IS_LOADED}").split())

    assert "factcheck" in loaded
    assert loaded.isdisjoint({"PySide6", "shiboken6", "ui"})
    assert loaded & HEAVY_LIBRARIES == set()


def test_the_script_loads_no_qt_until_a_window_is_wanted() -> None:
    loaded = set(run_python(f"import ui.launch, sys\n{SAY_WHAT_IS_LOADED}").split())

    assert "ui" in loaded
    assert loaded.isdisjoint({"PySide6", "shiboken6"})


def test_the_frame_of_the_window_stands_before_the_database_is_loaded() -> None:
    loaded = set(run_python(f"import ui.app, sys\n{SAY_WHAT_IS_LOADED}").split())

    assert "PySide6" in loaded
    assert loaded.isdisjoint(SQL_LIBRARIES | HEAVY_LIBRARIES)


def test_the_check_runs_the_import_contracts() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]

    contracts = {contract["name"] for contract in settings["importlinter"]["contracts"]}

    assert "imports" in settings["poe"]["tasks"]["check"]["sequence"]
    assert settings["poe"]["tasks"]["imports"] == "lint-imports"
    assert {"Inside the core, imports flow down", "No Qt in the core"} <= contracts


def test_nothing_forks_a_process_that_has_threads() -> None:
    """A fork takes along locks that other threads hold, and waits for them for ever."""
    forks = {
        f"{name(path)}:{call.lineno}"
        for path in source_files("factcheck", "ui", "tests")
        for call in ast.walk(tree(path))
        if isinstance(call, ast.Call) and ast.unparse(call.func) == "os.fork"
    }

    assert forks == set()
