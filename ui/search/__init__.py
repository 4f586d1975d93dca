"""Search of the whole project: the field of the tool bar and its list of places."""
