"""`factcheck export`: a report of the claims the filters mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from factcheck.cli import filters
from factcheck.cli.opening import opened
from factcheck.cli.output import say_bytes
from factcheck.exporting.atomic import write_atomic

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

    from factcheck.services.export import ReportOptions
    from factcheck.services.project import Project

HELP = "write a report: to a file, whole or not at all, or to standard output"

STANDARD_OUTPUT = "-"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the form of the report, where it goes and the filters."""
    parser.add_argument("form", choices=[*FORMS], help="which report")
    parser.add_argument("-o", "--output", metavar="FILE", default=STANDARD_OUTPUT)
    parser.add_argument(
        "--exact", action="store_true", help="CSV: raw texts, which a spreadsheet might run"
    )
    parser.add_argument(
        "--confidential", action="store_true", help="show confidential evidence, else masked"
    )
    filters.add_arguments(parser)


def run(args: argparse.Namespace) -> int:
    """Write the report; raise ExportError when that fails, and leave the old file as it was."""
    with opened(args) as project:
        data = FORMS[args.form](project, _options(args, project))
    if args.output == STANDARD_OUTPUT:
        say_bytes(data)
    else:
        write_atomic(Path(args.output), [data])
    return 0


def _options(args: argparse.Namespace, project: Project) -> ReportOptions:
    from factcheck.services.export import ReportOptions

    return ReportOptions(
        wanted=filters.wanted(args, project), exact=args.exact, confidential=args.confidential
    )


def _claims_csv(project: Project, options: ReportOptions) -> bytes:
    return project.export.claims_csv(options)


def _evidence_csv(project: Project, options: ReportOptions) -> bytes:
    return project.export.evidence_csv(options)


def _report(name: str) -> Callable[[Project, ReportOptions], bytes]:
    def make(project: Project, options: ReportOptions) -> bytes:
        from factcheck.services import reports

        data: bytes = getattr(reports, name)(project, options)
        return data

    return make


FORMS: Mapping[str, Callable[[Project, ReportOptions], bytes]] = {
    "csv": _claims_csv,
    "evidence-csv": _evidence_csv,
    "claimreview": _report("claim_reviews"),
    "annotations": _report("annotations_json"),
    "html": _report("html"),
    "docx": _report("docx"),
    "json": _report("claims_json"),
}
"""The forms a report can have."""
