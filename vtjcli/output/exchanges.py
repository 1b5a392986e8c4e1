"""``--verbose`` and ``--save-reply``: what went over the network, shown and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vtjcli.errors import OutputError, UsageError
from vtjcli.output import saved_file

if TYPE_CHECKING:
    from pathlib import Path

    from vtjcli.config import Profile
    from vtjcli.output.writer import Output
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.xroad.observation import ObservedExchange, Observer

_PRIVATE: Final = 0o600
_OF_FILE: Final = {
    "file_exists": "reply_file_exists",
    "file_special": "reply_file_special",
    "file_unwritable": "reply_file_unwritable",
}
"""What is wrong with a file in general, in the words for one that is to hold a reply."""
_NEVER: Final = ""
"""No option allows a file to be replaced: a reply that was paid for may be in it."""


class Exchanges:
    """The exchanges of a run, by message id, until each is shown and its reply saved.

    An exchange is added in the thread that makes it, and shown in the main thread.
    """

    def __init__(
        self, *, verbose: bool, save_reply: str | None, profile: Profile, may_reveal: bool
    ) -> None:
        """Raise UsageError where the file `save_reply` cannot be created, or must not be.

        A profile that withholds locations keeps no reply, which may hold one, unless `may_reveal`.
        """
        self._withholds = profile.non_disclosure == "withhold" and not may_reveal
        if save_reply is not None and self._withholds:
            raise UsageError("save_reply_withheld", profile=profile.name)
        self._file = None if save_reply is None else _file_for(save_reply)
        self._verbose = verbose
        self._exchanges: dict[str, ObservedExchange] = {}

    @property
    def saves(self) -> bool:
        """Whether the reply is kept, of which there must be one."""
        return self._file is not None

    @property
    def observer(self) -> Observer | None:
        """What a connection tells of its exchanges; None: nobody wants to know."""
        return self._add if self._verbose or self._file is not None else None

    def show(self, answer: RegisterAnswer, writer: Output) -> int:
        """Save the reply of an answer and show its exchange; return the exit status of that.

        Of a passive identity code that was followed, the first exchange is shown too.
        """
        if answer.sent_query is None or not self._exchanges:
            return 0
        status = 0
        for message_id in (answer.sent_query.replaces, answer.sent_query.query.message_id):
            exchange = self._exchanges.pop(message_id or "", None)
            if exchange is None:
                continue
            is_last = message_id == answer.sent_query.query.message_id
            if is_last and self._file is not None and exchange.status_line:
                status = self._save(exchange, writer)
            if self._verbose:
                from vtjcli.output import exchange_text

                shows_reply = is_last and answer.record is None
                writer.show_exchange(
                    exchange_text.lines(
                        exchange,
                        writer.language,
                        shows_reply=shows_reply,
                        withholds=self._withholds,
                    )
                )
        return status

    def _add(self, exchange: ObservedExchange) -> None:
        if self._file is None:
            from vtjcli.output.exchange_text import READ_MAX

            exchange.reply_body_most = READ_MAX
        self._exchanges[exchange.message_id or ""] = exchange

    def _save(self, exchange: ObservedExchange, writer: Output) -> int:
        """Write the body of a reply to the file; what came is not lost where that fails."""
        assert self._file is not None
        content = bytes(exchange.reply_body)
        try:
            saved_file.save(self._file, content, replace=_NEVER, mode=_PRIVATE)
        except (OutputError, UsageError) as error:
            lost = OutputError("reply_unsaved", path=self._file, reason=error.values.get("reason"))
            if isinstance(error, UsageError):
                lost = OutputError("reply_file_taken", path=self._file)
            writer.error(lost)
            return lost.exit_status
        writer.note("reply_saved", path=self._file)
        return 0


def _file_for(text: str) -> Path:
    """Return the file for a reply; raise UsageError where it exists or cannot be created."""
    try:
        return saved_file.target(text, replace=_NEVER)
    except UsageError as error:
        raise UsageError(_OF_FILE[error.key], **error.values) from error
