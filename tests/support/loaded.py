"""All of the program, for the process that the programs of `forked` are forked from."""

from __future__ import annotations

import gc
import pkgutil
from importlib import import_module

import pytest  # noqa: F401 - the main module of the tests, which multiprocessing runs in each

import vtjcli

for module in pkgutil.walk_packages(vtjcli.__path__, "vtjcli."):
    import_module(module.name)
gc.freeze()  # so that no program collects, and thereby copies, what they share
