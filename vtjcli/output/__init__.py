"""Answers as text, one module a format."""
