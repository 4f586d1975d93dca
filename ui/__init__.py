"""The window of Factcheck Workbench: Qt Widgets over the services of the core."""
