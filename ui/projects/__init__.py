"""Which project the window shows: new, open, recent, copies, one window each, and words not saved yet."""
