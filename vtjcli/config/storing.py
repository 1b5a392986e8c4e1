"""Writing the configuration file: whole or not at all, and for nobody else to read."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from vtjcli.config.checking import new_problem
from vtjcli.config.permissions import refuse_folder_if_others_write
from vtjcli.config.reading import parse
from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vtjcli.config.reading import Written


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """Keep others from changing `file` between its reading and its writing.

    The lock is on the folder, so that there is no file of it. Where the system has none it does
    without.
    """
    descriptor = _locked(file)
    try:
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)


if sys.platform == "win32":

    def _locked(_file: Path) -> int | None:
        return None

else:
    import fcntl

    def _locked(file: Path) -> int | None:
        """Return the folder with the lock on it; None where that cannot be: reading tells why."""
        try:
            # Behind links: whoever knows the file by another name changes the same one.
            descriptor = os.open(file.resolve().parent, os.O_RDONLY | os.O_DIRECTORY)
        except (OSError, RuntimeError):  # RuntimeError: links in a circle
            return None
        with suppress(OSError):  # on a network's file system
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        return descriptor


def prepare_folder(file: Path) -> None:
    """Make the folder of a new file, for its owner alone, and see that the file can be in it.

    Raises ConfigurationError when it cannot be made, or when others can write there.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        refuse_folder_if_others_write(file.parent)
    except OSError as error:
        raise _unwritable(file, error) from error


def create(file: Path, text: str) -> None:
    """Write a new file with mode 0600; raise ConfigurationError when there is one already."""
    try:
        temporary = _temporary(file, text, None)
        try:
            # Unlike a renaming, this does not take the place of what came in between.
            os.link(temporary, file)
        except FileExistsError:
            raise
        except OSError:  # a file system without links
            if file.exists():
                raise FileExistsError from None
            temporary.rename(file)
        finally:
            temporary.unlink(missing_ok=True)
    except FileExistsError as error:
        raise ConfigurationError("init_exists", path=file) from error
    except OSError as error:
        raise _unwritable(file, error) from error


def change(written: Written, text: str) -> Written:
    """Put `text` in place of what is written, and return what is there then.

    Raises ConfigurationError, and leaves the file as it is, when the text is not sound where the
    file was. What was wrong before may stay so.
    """
    after = parse(written.path, text)
    problem = new_problem(written, after)
    if problem is not None:
        raise problem
    _replace(written.path, text)
    return after


def _replace(file: Path, text: str) -> None:
    """Write what is in an existing file anew; its mode stays, and a link to it stays a link.

    Raises ConfigurationError when it cannot be written: then the file is as it was.
    """
    try:
        target = file.resolve(strict=True)
        status = target.stat()
        temporary = _temporary(target, text, status)
        try:
            temporary.replace(target)
        except OSError:
            temporary.unlink()
            raise
    except OSError as error:
        raise _unwritable(file, error) from error


def _temporary(file: Path, text: str, like: os.stat_result | None) -> Path:
    """Write a file beside `file`, on the disk before it gets a name that anyone reads."""
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
    try:
        with open(handle, "wb") as opened:  # noqa: PTH123 - of a descriptor
            opened.write(text.encode())
            opened.flush()
            if like is not None:
                os.chmod(name, like.st_mode & 0o7777)  # noqa: PTH101 - beside chown
                if hasattr(os, "chown") and (like.st_uid, like.st_gid) != _owners(name):
                    with suppress(PermissionError):
                        os.chown(name, like.st_uid, like.st_gid)
            os.fsync(opened.fileno())
    except BaseException:
        Path(name).unlink()
        raise
    return Path(name)


def _owners(name: str) -> tuple[int, int]:
    status = Path(name).stat()
    return status.st_uid, status.st_gid


def _unwritable(file: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(
        "config_unwritable", path=file, reason=error.strerror or type(error).__name__
    )
