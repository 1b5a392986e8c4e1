"""Asking the register about one subject, logged: the line that commands and scripts walk."""
