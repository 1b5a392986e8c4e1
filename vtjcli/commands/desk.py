"""``vtjcli desk``: one person after another at a terminal, the screen cleared in between."""

from __future__ import annotations

import sys
import textwrap
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final, Literal, NamedTuple

from vtjcli.characters import make_printable
from vtjcli.commands import _options
from vtjcli.config import query_checks
from vtjcli.errors import LogError, UsageError, VtjcliError
from vtjcli.messages import text
from vtjcli.output.choices import choose_language
from vtjcli.output.terminal import apply_style, style_opening
from vtjcli.output.writer import Output
from vtjcli.queries import query_run
from vtjcli.redaction import mask_identity_codes
from vtjcli.vtjkysely import hetu
from vtjcli.vtjkysely.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from vtjcli.config import Profile
    from vtjcli.lookup.batch import Terms
    from vtjcli.lookup.one_query import LookupResult
    from vtjcli.lookup.workers import WorkerPool
    from vtjcli.output.screen import Screen
    from vtjcli.vtjkysely.answer import RegisterAnswer

_COMMAND: Final = ":"
_CHANGE_CASE: Final = ":case"
_YES: Final = "kKjJyY"
"""The first letters of yes in the three languages."""
_LONGEST: Final = 200
"""Characters of a line that is typed."""


def run(
    *,
    query: _options.QueryOptions,
    timeout: _options.TimeoutOption = None,
    lang: _options.LangOption = None,
) -> int:
    output = Output("table", choose_language(lang))
    options = _options.make_query_options(query, _options.SendingOptions(timeout))
    query_run.refuse_codes(options)
    _require_terminal()
    chosen = query_run.find_profile(options, output)
    if query.issue is not None:
        query_checks.check_issue(chosen, query.issue)
    return _serve(chosen, query_run.find_password(chosen), query.issue, output)


def _require_terminal() -> None:
    """Raise UsageError where no screen can be cleared again."""
    try:
        from vtjcli.output import screen
    except ImportError:  # a system without termios
        raise UsageError("desk_terminal") from None
    if not screen.is_possible():
        raise UsageError("desk_terminal")


def _serve(profile: Profile, password: str, issue: str | None, output: Output) -> int:
    """Look people up until the user has had enough; return the exit status.

    One log and one connection serve the whole session. Raises LogError when the log cannot be
    written, ConfigurationError, and KeyboardInterrupt after a signal.
    """
    from vtjcli.audit import QueryLog
    from vtjcli.credentials.connecting import connector
    from vtjcli.lookup.batch import Terms
    from vtjcli.lookup.rate_limiter import RateLimiter
    from vtjcli.lookup.workers import WorkerPool
    from vtjcli.output.screen import Screen
    from vtjcli.system.interruption import Interruption

    with ExitStack() as stack:
        log = stack.enter_context(QueryLog(profile.log))
        if profile.is_demo:
            output.note_demo()
        pool: WorkerPool = WorkerPool(1, stack.enter_context(connector(profile)))
        stack.callback(pool.close)
        limiter = RateLimiter(profile.limits.per_second)
        terms = Terms(profile, password, issue, False, log, limiter, keep_envelopes=False)
        interruption = stack.enter_context(Interruption())
        session = _Session(terms, pool, output, lambda: interruption.count)
        try:
            with Screen(lambda: interruption.count) as screen:
                session.run(screen)
        finally:
            output.announce("desk_summary", count=session.count, found=session.found_count)
        for key, values in log.warnings():
            output.warn(key, **values)
    if session.failure is not None:
        output.error(session.failure)
        return session.failure.exit_status
    return 0


class _Sentence(NamedTuple):
    """Something to say; where it is an error or a warning, that word stands before it."""

    text: str
    style: Literal["error", "warning"] | None = None
    indent: str = ""


class _Session:
    """One session at the desk: prompts, cards and what is said between them."""

    def __init__(
        self, terms: Terms, pool: WorkerPool, output: Output, signals: Callable[[], int]
    ) -> None:
        """`signals` counts the signals that ask to end."""
        self._terms = terms
        self._pool = pool
        self._output = output
        self._signals = signals
        self._language = output.language
        self._seconds = terms.profile.desk_clear_after
        self._sentences: Sequence[_Sentence] = ()
        """What stands above the next prompt, and names no customer."""
        self._screen: Screen
        self.count = 0
        """How many queries were sent."""
        self.found_count = 0
        self.failure: LogError | None = None
        """Why nothing more can be looked up."""

    def run(self, screen: Screen) -> None:
        """Ask for a case, then for code after code; return when there is no other."""
        self._screen = screen
        if self._terms.issue is None and not self._change_case():
            return
        while self.failure is None:
            help_line = text("words.desk_keys", self._language)
            line = self._ask([help_line], text("words.ask_hetu", self._language))
            if line is None or not line.strip():
                return
            self._sentences = ()
            word = line.strip()
            if word == _CHANGE_CASE:
                self._change_case()
            elif word.startswith(_COMMAND):
                self._say("desk_command_unknown", command=word)
            else:
                self._serve(word)

    def _change_case(self) -> bool:
        """Ask for the case that the next queries belong to; False: the user wants to end."""
        required = self._terms.profile.require_issue
        key = "desk_ask_required_case" if required else "desk_ask_case"
        while True:
            question = text(f"words.{key}", self._language)
            line = self._ask([question], text("words.ask_case", self._language))
            if line is None:
                return False
            self._sentences = ()
            issue = line.strip() or None
            try:
                query_checks.refuse_codes({"--issue": issue})
                query_checks.check_issue(self._terms.profile, issue)
            except UsageError as error:
                self._sentences = self._explain(error)
                continue
            self._terms = self._terms._replace(issue=issue)
            return True

    def _serve(self, line: str) -> None:
        """Look up the person whose code was typed, and show what comes of it."""
        try:
            subject = Subject("hetu", hetu.check(line))
        except UsageError as error:
            self._sentences = self._explain(error)
            return
        answer = self._look_up(subject)
        if answer is None:
            return
        from vtjcli.lookup.one_query import find_successor

        successor = find_successor(answer)
        if successor is None or answer.sent_query is None:
            self._show(answer)
        elif self._wants_successor(answer):
            followed = self._look_up(successor, replaces=answer.sent_query.query.message_id)
            if followed is not None:
                self._show(followed)

    def _look_up(self, subject: Subject, replaces: str | None = None) -> RegisterAnswer | None:
        """Send one query; None: it was not sent."""
        from vtjcli.lookup.batch import Batch

        self._draw([text("words.desk_asking", self._language, shown=subject.display_value)])
        result: LookupResult | None = None
        batch = Batch(
            self._terms,
            [subject],
            self._pool,
            window=1,
            signals=self._signals,
            note=self._note,
            replaces=replaces,
        )
        for _, result in batch.run((0,)):
            if result is not None:
                self._count(result)
        return None if result is None else result.answer

    def _count(self, result: LookupResult) -> None:
        """Count a query, and note where the log cannot be written any more."""
        self.count += result.may_have_arrived
        self.found_count += result.answer.error is None
        if isinstance(result.answer.error, LogError):
            self.failure = result.answer.error
        elif result.log_error is not None:
            self.failure = result.log_error

    def _wants_successor(self, answer: RegisterAnswer) -> bool:
        """Ask whether a passive code is to be followed by a query with the new one."""
        assert answer.sent_query is not None
        shown = answer.sent_query.query.subject.display_value
        self._sentences = [_Sentence(text("words.desk_passive", self._language, shown=shown))]
        self._screen.discard_typed()
        while True:
            question = text("words.desk_ask_successor", self._language)
            self._draw([question], text("words.desk_yes_or_no", self._language))
            key = self._screen.read_key(self._seconds)
            if key != "redraw" or self._was_suspended():
                self._sentences = ()
                return key in _YES

    def _show(self, answer: RegisterAnswer) -> None:
        """Show a card until Enter, a while without a key, or the program's suspension."""
        if answer.error is not None:
            self._sentences = self._explain(answer.error)
            return
        self._screen.discard_typed()
        top = 0
        while True:
            size = self._screen.size
            lines = self._card(answer)
            room = max(1, size.lines - 1)
            last = max(0, len(lines) - room)
            top = min(top, last)
            page = lines[top : top + room]
            self._screen.draw([*page, self._keys(top, last, room)[: size.columns - 1]])
            match self._screen.read_key(self._seconds):
                case "enter" | "end":
                    return
                case "timeout":
                    self._say("desk_cleared", seconds=self._seconds)
                    return
                case "next" | " ":
                    top = min(top + room, last)
                case "back" | "b":
                    top = max(top - room, 0)
                case "redraw" if self._was_suspended():
                    return

    def _card(self, answer: RegisterAnswer) -> list[str]:
        """Return the lines of a card with what must not be missed above it."""
        from vtjcli.output import card
        from vtjcli.output.console import render_lines

        said = []
        for key, values in self._output.notices(answer):
            first, *others = text(f"words.{key}", self._language, **values).split("\n")
            said += [_Sentence(first, "warning"), *map(_Sentence, others)]
        if self.failure is not None:
            said += self._explain(self.failure)
        shown = card.card(answer, self._language)
        return [*self._wrap(said), *render_lines(shown, sys.stdout, self._screen.size)]

    def _keys(self, top: int, last: int, room: int) -> str:
        """Return the line below a card: what Enter does, and where there are further pages."""
        said = text("words.desk_card_keys", self._language, seconds=self._seconds)
        if not last:
            return said
        pages = -(-last // room) + 1
        page = -(-top // room) + 1
        return text("words.desk_card_pages", self._language, page=page, pages=pages) + said

    def _ask(self, lines: Sequence[str], prompt: str) -> str | None:
        """Return a typed line; None for Ctrl-D. Input that is abandoned is cleared too."""
        typed = ""
        while True:
            self._draw(lines, f"{prompt}{typed}")
            key = self._screen.read_key(self._seconds)
            match key:
                case "enter":
                    return typed
                case "end":
                    if not typed:
                        return None
                case "erase":
                    typed = typed[:-1]
                case "erase_all" | "timeout":
                    typed = ""
                case "redraw":
                    typed = "" if self._was_suspended() else typed
                case "next" | "back":
                    pass
                case _:
                    typed = (typed + key)[:_LONGEST]

    def _was_suspended(self) -> bool:
        suspended, self._screen.was_suspended = self._screen.was_suspended, False
        return suspended

    def _draw(self, lines: Sequence[str], prompt: str = "") -> None:
        """Show who asks and for which case, what was said last, `lines`, and a prompt."""
        head = self._wrap([_Sentence(self._head())])
        shown = [*(apply_style(line, "bold", sys.stdout) for line in head), ""]
        shown += self._wrap(self._sentences)
        shown += [""] if self._sentences else []
        shown += self._wrap([_Sentence(line) for line in lines])
        self._screen.draw([*shown, prompt[-(self._screen.size.columns - 1) :]])

    def _head(self) -> str:
        """Return who asks, with which profile and for which case."""
        from vtjcli.output.card import kind_of_profile

        profile = self._terms.profile
        kind = kind_of_profile(
            profile.client.instance, demo=profile.is_demo, direct=profile.direct is not None
        )
        parts = [text("words.card_profile", self._language, profile=profile.name)]
        parts += [kind] if kind else []
        parts.append(text("words.card_end_user", self._language, end_user=profile.end_user))
        if self._terms.issue:
            parts.append(text("words.card_case", self._language, issue=self._terms.issue))
        return f"vtjcli desk · {' · '.join(parts)}"

    def _note(self, key: str, **values: object) -> None:
        self._draw([text(f"words.{key}", self._language, **values)])

    def _say(self, key: str, **values: object) -> None:
        self._sentences = [_Sentence(text(f"words.{key}", self._language, **values))]

    def _explain(self, error: VtjcliError) -> list[_Sentence]:
        """Return an error in words, which name nobody."""
        from vtjcli.messages.explanation import explain

        first, *others = explain(error, self._language).lines
        return [_Sentence(first, "error"), *(_Sentence(other, indent="  ") for other in others)]

    def _wrap(self, sentences: Iterable[_Sentence]) -> list[str]:
        """Return sentences as lines that fit the screen, whatever size it has got."""
        lines = []
        for said, style, indent in sentences:
            opening = "" if style is None else f"{text(f'words.{style}', self._language)}:"
            first, *others = textwrap.wrap(
                mask_identity_codes(make_printable(f"{opening} {said}".strip())),
                self._screen.size.columns - 1,
                initial_indent=indent,
                subsequent_indent="  ",
                break_on_hyphens=False,
            )
            if style is not None:
                first = style_opening(first, opening, style, sys.stdout)
            lines += [first, *others]
        return lines
