"""The state of the work in charts, each bar a filter."""
