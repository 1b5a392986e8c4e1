"""Write the configuration file: whole or not at all, and for nobody else to read."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Final

from vtjcli.config.loading import exposure_error, parse
from vtjcli.config.validation import new_problem
from vtjcli.errors import ConfigurationError
from vtjcli.system import atomic
from vtjcli.system.folders import is_homeless
from vtjcli.system.locking import lock_folder
from vtjcli.system.permissions import find_exposure

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from vtjcli.config.loading import ConfigFile

_PATIENCE: Final = 30.0
"""Seconds to wait for others who change the same file; each needs a moment."""


@contextmanager
def hold_lock(file: Path) -> Iterator[None]:
    """Keep others from changing `file` between its reading and its writing.

    The lock is on the folder, so that there is no file of it. Where the system has none it does
    without.
    """
    with ExitStack() as stack:
        # Where that cannot be, reading the file tells why. RuntimeError: links in a circle.
        with suppress(OSError, RuntimeError):
            # Behind links: whoever knows the file by another name changes the same one.
            stack.enter_context(lock_folder(file.resolve().parent, _PATIENCE))
        yield


def prepare_folder(file: Path) -> None:
    """Create the folder of a new file, for its owner alone, and check that it can hold the file.

    Raises ConfigurationError if it cannot be created, or if other users can write to it.
    """
    if is_homeless(file):
        raise ConfigurationError("config_home")
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if found := find_exposure(file.parent):
            raise exposure_error(found)
    except OSError as error:
        raise _unwritable(file, error) from error


def create(file: Path, text: str) -> None:
    """Write a new file with mode 0600; raise ConfigurationError when there is one already."""
    try:
        atomic.create(file, text.encode())
    except FileExistsError as error:
        raise ConfigurationError("init_exists", path=file) from error
    except OSError as error:
        raise _unwritable(file, error) from error


def change(config_file: ConfigFile, text: str) -> ConfigFile:
    """Put `text` in place of what is written, and return what is there then.

    Raises ConfigurationError, and leaves the file as it is, when the text has a mistake that the
    file did not have, or when the file cannot be written.
    """
    after = parse(config_file.path, text)
    problem = new_problem(config_file, after)
    if problem is not None:
        raise problem
    try:
        atomic.replace(config_file.path, text.encode())
    except OSError as error:
        raise _unwritable(config_file.path, error) from error
    return after


def _unwritable(file: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(
        "config_unwritable", path=file, reason=error.strerror or type(error).__name__
    )
