"""The command palette: one field that finds any command, article or theme and runs it."""
