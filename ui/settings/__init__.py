"""What a person can choose: a page for each matter, applied at once."""
