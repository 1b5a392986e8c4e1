"""All of the program, for the process that the programs of `forked` are forked from."""

from __future__ import annotations

import gc
import pkgutil
from contextlib import suppress
from importlib import import_module

import keyring.backends.macOS  # noqa: F401 - which has a compiler look for its libraries, in vain
import pytest  # noqa: F401 - the main module of the tests, which multiprocessing runs in each

import vtjcli
from vtjcli.lookup import checkpoint

for module in pkgutil.walk_packages(vtjcli.__path__, "vtjcli."):
    import_module(module.name)
with suppress(ImportError):
    import_module("secretstorage")  # which keyring has only on Linux
checkpoint.SCRYPT_COST = 2  # type: ignore[misc]  # 50 ms less for each list of people
gc.freeze()  # so that no program collects, and thereby copies, what they share
