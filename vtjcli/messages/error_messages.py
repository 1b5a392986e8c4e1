"""Failures: what happened, what it means, what to do; one line each.

The keys are those of the exceptions in ``vtjcli.errors``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.messages.errors_after import ANSWER, NETWORK
from vtjcli.messages.errors_before import CHOICE, CONFIGURATION, USAGE
from vtjcli.messages.errors_compare import COMPARE
from vtjcli.messages.errors_config import CONFIG
from vtjcli.messages.errors_credentials import CREDENTIALS
from vtjcli.messages.errors_desk import DESK
from vtjcli.messages.errors_direct import DIRECT
from vtjcli.messages.errors_doctor import DOCTOR
from vtjcli.messages.errors_evidence import EVIDENCE
from vtjcli.messages.errors_exchange import EXCHANGE
from vtjcli.messages.errors_files import FILES
from vtjcli.messages.errors_log import LOG
from vtjcli.messages.errors_log_files import LOG_FILES
from vtjcli.messages.errors_many import MANY
from vtjcli.messages.errors_metaservices import METASERVICES
from vtjcli.messages.errors_operations import OPERATIONS
from vtjcli.messages.errors_privacy import PRIVACY
from vtjcli.messages.errors_proxy import PROXY
from vtjcli.messages.errors_simulator import SIMULATOR
from vtjcli.messages.errors_status import STATUS
from vtjcli.messages.errors_tls import TLS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vtjcli.messages import Text

TEXTS: Final[Mapping[str, Text]] = {
    **DESK,
    **USAGE,
    **CONFIGURATION,
    **COMPARE,
    **CONFIG,
    **CHOICE,
    **SIMULATOR,
    **NETWORK,
    **PROXY,
    **ANSWER,
    **CREDENTIALS,
    **FILES,
    **TLS,
    **METASERVICES,
    **EVIDENCE,
    **EXCHANGE,
    **LOG,
    **LOG_FILES,
    **MANY,
    **OPERATIONS,
    **STATUS,
    **DOCTOR,
    **DIRECT,
    **PRIVACY,
}
