"""A reading process that finds candidates too: `python -m factcheck.services.reading_process`."""

from __future__ import annotations

from factcheck.importing import worker
from factcheck.services import finding

VERBS: worker.Verbs = {**worker.VERBS, "find": finding.answer}


if __name__ == "__main__":
    worker.main(VERBS)
