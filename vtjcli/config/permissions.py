"""Who can change the configuration: its owner, and nobody else."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING

from vtjcli.errors import ConfigurationError

if TYPE_CHECKING:
    from pathlib import Path


def refuse_if_others_write(file: Path, opened: os.stat_result) -> None:
    """Raise ConfigurationError when somebody else could change the file or put another there.

    Whoever can, decides which server gets the queries and which command is run for the password.
    `opened` is the status of the file, which may be behind a link.
    """
    folders = {file.parent, file.resolve().parent} if file.is_symlink() else {file.parent}
    if stat.S_ISREG(opened.st_mode):
        _refuse(file, opened)
    for folder in folders:
        refuse_folder_if_others_write(folder)


def refuse_folder_if_others_write(folder: Path) -> None:
    """Raise ConfigurationError when somebody else could put another file into the folder.

    In one like /tmp, where only owners may rename and remove, nobody can.
    """
    status = folder.stat()
    if not status.st_mode & stat.S_ISVTX:
        _refuse(folder, status)


def _refuse(where: Path, status: os.stat_result) -> None:
    if not hasattr(os, "geteuid"):  # Windows has other means
        return
    if status.st_uid not in (0, os.geteuid()):
        raise ConfigurationError("config_owner", path=where, owner=_user(status.st_uid))
    writable = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if writable == stat.S_IWGRP and _is_own_group(status.st_gid):
        return
    if writable:
        import shlex

        raise ConfigurationError(
            "config_writable",
            path=where,
            mode=stat.filemode(status.st_mode),
            quoted=shlex.quote(str(where)),
        )


def _is_own_group(group: int) -> bool:
    """Tell whether a group is this user's alone, as systems make it whose umask is 002."""
    import grp
    import pwd

    try:
        user, found = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except KeyError:
        return False
    names = {user.pw_name}
    return found.gr_gid == user.pw_gid and found.gr_name in names and set(found.gr_mem) <= names


def _user(number: int) -> str:
    import pwd

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)
