"""Puts the sample articles into a new project, and takes them all out again in one step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from factcheck import paths

if TYPE_CHECKING:
    from factcheck.domain.changes import Changes
    from factcheck.services.articles import Imported
    from factcheck.services.project import Project

SAMPLE_TAG = "sample"
_NOBODY = "Factcheck Workbench"
"""Signs the import of the samples, so that a reviewer's first undo does not take one away."""


def seed(project: Project) -> list[Imported]:
    """Import every sample article that the program ships."""
    samples = project.articles.import_each(
        [paths.seeds_dir()], reviewer=_NOBODY, tags=(SAMPLE_TAG,)
    )
    return list(samples)


def remove_samples(project: Project) -> Changes:
    """Take all sample articles out of the project as one step that can be undone."""
    samples = [one.id for one in project.articles.summaries() if SAMPLE_TAG in one.tags]
    return project.articles.delete_all(samples)
