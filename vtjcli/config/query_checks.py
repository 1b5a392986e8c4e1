"""What may be sent: no identity code where others would log it, and a case where one is required.

X-Road keeps the end user and the issue in the logs of both security servers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from vtjcli.characters import has_control_character, strip_invisible
from vtjcli.config.setting_rows import LOGGED_KEYS
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.vtjkysely.hetu import has_code

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.config import Profile


def refuse_codes(texts: Mapping[str, str | None]) -> None:
    """Raise UsageError for an identity code in what X-Road or the register would log.

    `texts` has the values by the names that their author knows them by.
    """
    for name, value in texts.items():
        if has_code(value):
            raise UsageError("code_in_header", name=name)


def refuse_control_characters(texts: Mapping[str, str | None]) -> None:
    """Raise UsageError for characters that show nothing in what X-Road or the register would log.

    A line feed or an escape would stand raw in the logs of two security servers. `texts` as in
    `refuse_codes`.
    """
    for name, value in texts.items():
        if value is not None and has_control_character(value):
            raise UsageError("control_in_header", name=name)


def check_profile(profile: Profile) -> None:
    """Raise ConfigurationError for a profile with an identity code as the end user or for billing.

    It may have come from the file or the environment.
    """
    for name in LOGGED_KEYS:
        if has_code(getattr(profile, name)):
            raise ConfigurationError("code_in_setting", setting=name, profile=profile.name)


def check_issue(profile: Profile, issue: str | None) -> None:
    """Raise UsageError if `profile` requires a case for each query and `issue` is None."""
    if profile.require_issue and not strip_invisible(issue or ""):
        raise UsageError("issue_required", profile=profile.name)
