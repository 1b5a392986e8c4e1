"""Completions for the shells: scripts that know every command, and ask vtjcli only for names."""
