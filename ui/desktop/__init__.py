"""The program among the others of a desktop: its entry, its kind of file, its icon."""
