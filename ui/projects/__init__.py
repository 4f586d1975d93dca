"""Which project the window shows: new, open, recent, copies, and one window for each."""
