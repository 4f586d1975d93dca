"""Use cases: what a person can do with a project, one transaction each."""
