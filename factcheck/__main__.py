"""`python -m factcheck`: the command line, without the window."""

from __future__ import annotations

from factcheck.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
