"""One exception per kind of failure, with its exit status and the key of its message.

The text of ``key`` in ``vtjcli.messages.error_messages`` has a few lines: what happened, what it
means, what to do. Values are put into it by name and must hold no secret and no identity code
(``mask`` it first): the same text goes to the terminal and into the JSON ``error`` object.
"""

from __future__ import annotations

from copy import copy
from typing import ClassVar, Final, Self

CLOSED_PIPE: Final = 128 + 13
"""What a shell reports of a program that a closed pipe ended."""


class VtjcliError(Exception):
    """A failure that is explained to the user in words."""

    exit_status: ClassVar[int]

    def __init__(self, key: str, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.values = values

    def with_facts(self, **values: object) -> Self:
        """Return the same failure with facts that only a caller knows; this one stays as it is.

        `message_id` is that of the query, `direct` tells that it went to the register itself, where
        there is no security server.
        """
        described = copy(self)
        described.values = {**self.values, **values}
        return described.with_traceback(self.__traceback__)

    def __str__(self) -> str:
        """Return the error in words, in the language of the environment, a line each."""
        from vtjcli.messages import language_from
        from vtjcli.messages.explanation import explain

        try:
            return "\n".join(explain(self, language_from(None)).lines)
        except LookupError:  # no words, or not all their values: a defect that hides no other
            return self.key


class NothingFoundError(VtjcliError):
    """The register knows nobody by that key, or the reply does not have the requested field."""

    exit_status = 1


class UsageError(VtjcliError):
    """Wrong words on the command line or an identifier that is not well formed."""

    exit_status = 2


class ConfigurationError(VtjcliError):
    """Configuration or credentials are missing or unusable; nothing was sent."""

    exit_status = 3


class RefusedError(VtjcliError):
    """The register answered with a return code and no person."""

    exit_status = 4


class FaultError(VtjcliError):
    """A SOAP fault came back, from X-Road or from the service behind it."""

    exit_status = 5


class ServerRefusedError(VtjcliError):
    """The security server refused in words of its own, and not with a SOAP fault."""

    exit_status = 5


class XRoadSetupError(VtjcliError):
    """X-Road answers, but does not let this client use the service: what a query would meet."""

    exit_status = 5


class NetworkError(VtjcliError):
    """The security server could not be reached, or the connection was lost.

    `may_have_arrived` tells whether any byte of a query has left, so that the register may have
    answered, logged and billed it although no reply came. A server that refuses the connection by a
    TLS alert has read none of it.
    """

    exit_status = 6

    def __init__(self, key: str, *, may_have_arrived: bool = False, **values: object) -> None:
        super().__init__(key, **values)
        self.may_have_arrived = may_have_arrived


class UntrustedReplyError(VtjcliError):
    """The reply cannot be read or does not belong to the query."""

    exit_status = 7


class LogError(VtjcliError):
    """The log of queries cannot be written or read; nothing was sent."""

    exit_status = 8


class QueryInterruptedError(VtjcliError):
    """The user stopped the program."""

    exit_status = 130


class ResumeError(VtjcliError):
    """The file that records progress cannot be written; the exit status is EX_IOERR."""

    exit_status = 74


class DefectError(VtjcliError):
    """A defect of vtjcli that one answer revealed; the status is EX_SOFTWARE of sysexits.h."""

    exit_status = 70

    @classmethod
    def from_exception(cls, error: BaseException, **facts: object) -> Self:
        """Return the error that tells where `error` was raised, and none of its values."""
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "?"
        return cls("defect", name=type(error).__name__, where=where, **facts)


class OutputError(VtjcliError):
    """Standard output or a file cannot be written; the status is EX_IOERR of sysexits.h."""

    exit_status = 74
