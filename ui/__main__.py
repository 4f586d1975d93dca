"""`python -m ui` opens the window, or runs a subcommand."""

from ui.launch import main

raise SystemExit(main())
