"""Queries to the Finnish population register (DVV VTJkysely) over X-Road."""

__version__ = "0.1.0"
