"""What was done in a project: its page, a step in full, and two versions side by side."""
