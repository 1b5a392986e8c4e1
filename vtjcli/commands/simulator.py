"""``vtjcli simulator``: run the embedded security server and register, for anyone's tests."""

from __future__ import annotations

import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import options  # noqa: TC001 - Typer reads the annotations
from vtjcli.commands.options import command_help, help_text
from vtjcli.commands.output import Output, chosen_language
from vtjcli.commands.plain import PlainCommand
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.messages import text

if TYPE_CHECKING:
    from vtjcli.messages import Language
    from vtjcli.simulator import Simulator

_STYLES = ("camel", "snake")

app = typer.Typer(add_completion=False, rich_markup_mode=None)


@app.command(cls=PlainCommand, help=command_help("simulator"))
def simulator(
    port: Annotated[int, typer.Option("--port", metavar="N", help=help_text("simulator.port"))] = 0,
    faults: Annotated[
        str, typer.Option("--faults", metavar="camel|snake", help=help_text("simulator.faults"))
    ] = "camel",
    people: Annotated[
        str | None, typer.Option("--people", metavar="FILE", help=help_text("simulator.people"))
    ] = None,
    asic: Annotated[
        str | None, typer.Option("--asic", metavar="WORD,…", help=help_text("simulator.asic"))
    ] = None,
    lang: options.Lang = None,
) -> int:
    import gc

    from vtjcli.simulator import PeopleError, Simulator
    from vtjcli.simulator.asic import MODES

    output = Output("table", chosen_language(lang))
    if faults not in _STYLES:
        raise UsageError("choice", value=faults, known=", ".join(_STYLES))
    modes = frozenset(asic.split(",")) if asic is not None else frozenset[str]()
    if unknown := sorted(modes - MODES):
        raise UsageError("choice", value=unknown[0], known=", ".join(sorted(MODES)))
    gc.enable()  # a server lives long
    try:
        server = Simulator(
            port=port,
            fault_style="snake" if faults == "snake" else "camel",
            people=Path(people) if people is not None else None,
            asic=modes,
            log=lambda line: print(line, file=sys.stderr, flush=True),
        )
    except (OSError, OverflowError) as error:
        raise ConfigurationError("simulator_port", port=port, reason=_reason(error)) from error
    signal.signal(signal.SIGTERM, _stop)
    try:
        _tell(server, output.language)
        server.serve_forever()
    except PeopleError as error:
        raise ConfigurationError("simulator_people", reason=str(error)) from error
    except KeyboardInterrupt:
        server.stop()
    output.note("simulator_stopped")
    return 0


def _tell(server: Simulator, language: Language) -> None:
    """Print what a client needs to know, and whom it can ask about."""
    from vtjcli import simulator

    people = server.people
    for key, values in (
        ("simulator_at", {"url": server.url}),
        (
            "simulator_credentials",
            {
                "client": simulator.CLIENT,
                "service": simulator.SERVICE,
                "username": "demo",
                "password": "demo",
            },
        ),
        (
            "simulator_products",
            {"products": ", ".join((*simulator.PRODUCTS, *simulator.PREMISES_PRODUCTS))},
        ),
    ):
        print(text(f"words.{key}", language, **values))
    print(f"\n{text('words.simulator_people', language)}")
    for person in people:
        name = ", ".join(part for part in (person.last_name, person.first_names) if part)
        shown = name if len(name) <= _NAME_WIDTH else f"{name[: _NAME_WIDTH - 1]}…"
        print(f"  {person.hetu}  {shown:<{_NAME_WIDTH}}  {person.note}")
    print(f"\n{text('words.simulator_triggers', language)}")
    for trigger in server.triggers:
        print(f"  {trigger.hetu}  {trigger.gives}")
    print(f"\n{text('words.simulator_stop', language)}", flush=True)


_NAME_WIDTH = 30


def _stop(_signal: int, _frame: object) -> None:
    raise KeyboardInterrupt


def _reason(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
