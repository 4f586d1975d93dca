"""The article on paper, with its marks."""
