"""Queries as a command makes them: whom it asks about, what is checked first, and their run."""
