"""Who else can change or read a file or a folder."""

from __future__ import annotations

import os
import stat
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path


class Exposure(NamedTuple):
    """Why somebody else can change a file or a folder.

    `kind` "owner" has the values ``path`` and ``owner``; "writable" has ``path``, ``mode`` as ls
    writes it, and ``quoted``, the path for a shell.
    """

    kind: Literal["owner", "writable"]
    values: dict[str, Any]


def find_exposure(path: str | Path, status: os.stat_result | None = None) -> Exposure | None:
    """Return why somebody but this user and root can change `path`; None: nobody can.

    `status` is that of the open file, where there is one. In a folder like /tmp (sticky) only its
    owner and those of the files rename and remove, so that the folder may be written by all.
    Windows does not tell by modes who may write. Raises OSError.
    """
    if not hasattr(os, "geteuid"):
        return None
    status = os.stat(path) if status is None else status  # noqa: PTH116 - for each query
    if status.st_uid not in (0, os.geteuid()):
        return Exposure("owner", {"path": path, "owner": user_name(status.st_uid)})
    writable = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if not writable or (stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_ISVTX):
        return None
    if writable == stat.S_IWGRP and _is_own_group(status.st_gid):
        return None
    import shlex

    mode, quoted = stat.filemode(status.st_mode), shlex.quote(str(path))
    return Exposure("writable", {"path": path, "mode": mode, "quoted": quoted})


def find_link_exposure(path: str | Path, status: os.stat_result) -> Exposure | None:
    """Return why somebody but this user and root can change a file that may be behind a link.

    Looked at are the file (`status`, of the open file), its folder, the link's owner and the
    link's folder. Raises OSError.
    """
    folder = os.path.dirname(path) or "."  # noqa: PTH120 - for each query
    found = find_exposure(path, status) or find_exposure(folder)
    if found is not None or not os.path.islink(path):  # noqa: PTH114
        return found
    link = os.lstat(path)
    if link.st_uid not in (0, os.geteuid()):
        return Exposure("owner", {"path": path, "owner": user_name(link.st_uid)})
    return find_exposure(os.path.dirname(os.path.realpath(path)))  # noqa: PTH120


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


def user_name(number: int) -> str:
    """Return the name of a user, the number where there is no entry for it."""
    import pwd

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def mode_of(path: Path) -> str | None:
    """Return the permissions ("0600") of a file or a folder, None where they are not found out."""
    try:
        return f"{stat.S_IMODE(path.stat().st_mode):04o}"
    except OSError:
        return None


def open_mode(path: Path) -> str:
    """Return the permissions if users other than the owner have any, else "".

    Windows does not tell by them who has which.
    """
    found = mode_of(path)
    return found if found and os.name == "posix" and int(found, 8) & 0o077 else ""
