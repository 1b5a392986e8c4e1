"""The environment variables that hold a secret, for whoever sets them."""

from __future__ import annotations

from typing import Final

PASSWORD_VARIABLE: Final = "VTJCLI_PASSWORD"  # noqa: S105 - a name
PASSPHRASE_VARIABLE: Final = "VTJCLI_KEY_PASSPHRASE"  # noqa: S105 - a name
