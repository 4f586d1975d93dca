"""Help inside the window: a few pages of the shipped folder."""
