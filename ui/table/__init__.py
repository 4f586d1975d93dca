"""The claim table: every claim of the project as rows that filter, sort and judge at once."""
