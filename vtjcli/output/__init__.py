"""Answers as text, one module per format."""
