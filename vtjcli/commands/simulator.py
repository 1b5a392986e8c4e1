"""``vtjcli simulator``: run the embedded security server and register, for tests."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.messages import text
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put, put_table
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from vtjcli.messages import Language
    from vtjcli.simulator import FaultInjection, ServerTls, Simulator
    from vtjcli.simulator.people import People

_OF_LIST: Final = ("list_only", "people", "products", "lang")
"""What ``--list`` goes with."""


def run(
    ctx: typer.Context,
    port: Annotated[int, typer.Option("--port", metavar="N", help=help_text("simulator.port"))] = 0,
    people: Annotated[
        str | None, typer.Option("--people", metavar="FILE", help=help_text("simulator.people"))
    ] = None,
    products: Annotated[
        str | None, typer.Option("--products", metavar="FILE", help=help_text("simulator.products"))
    ] = None,
    faults: Annotated[
        str, typer.Option("--faults", metavar="camel|snake", help=help_text("simulator.faults"))
    ] = "camel",
    fault: Annotated[
        str | None, typer.Option("--fault", metavar="FAULT", help=help_text("simulator.fault"))
    ] = None,
    return_code: Annotated[
        str | None,
        typer.Option("--return-code", metavar="CODE", help=help_text("simulator.return_code")),
    ] = None,
    behaviour: Annotated[
        str | None,
        typer.Option("--behaviour", metavar="WORD", help=help_text("simulator.behaviour")),
    ] = None,
    delay: Annotated[
        float, typer.Option("--delay", metavar="SECONDS", help=help_text("simulator.delay"))
    ] = 0.0,
    rate: Annotated[
        int | None, typer.Option("--rate", metavar="N", help=help_text("simulator.rate"))
    ] = None,
    tls: Annotated[bool, typer.Option("--tls", help=help_text("simulator.tls"))] = False,
    tls_save: Annotated[
        str | None, typer.Option("--tls-save", metavar="FILE", help=help_text("simulator.tls_save"))
    ] = None,
    tls_certificate: Annotated[
        str | None,
        typer.Option(
            "--tls-certificate", metavar="FILE", help=help_text("simulator.tls_certificate")
        ),
    ] = None,
    tls_key: Annotated[
        str | None, typer.Option("--tls-key", metavar="FILE", help=help_text("simulator.tls_key"))
    ] = None,
    client_ca: Annotated[
        str | None,
        typer.Option("--client-ca", metavar="FILE", help=help_text("simulator.client_ca")),
    ] = None,
    client_save: Annotated[
        str | None,
        typer.Option("--client-save", metavar="DIRECTORY", help=help_text("simulator.client_save")),
    ] = None,
    asic: Annotated[
        str | None, typer.Option("--asic", metavar="WORD,…", help=help_text("simulator.asic"))
    ] = None,
    list_only: Annotated[bool, typer.Option("--list", help=help_text("simulator.list"))] = False,
    quiet: Annotated[bool, typer.Option("--quiet", help=help_text("simulator.quiet"))] = False,
    lang: _options.LangOption = None,
) -> int:
    import gc

    from vtjcli.simulator import FileError, Simulator
    from vtjcli.simulator.request_rate import RATE_MAX

    output = Output("table", choose_language(lang))
    people_file = Path(people) if people is not None else None
    products_file = Path(products) if products is not None else None
    try:
        if list_only:
            _refuse_options_of_a_server(ctx)
            _list(people_file, products_file, output.language)
            return 0
        _check_choice(faults, ("camel", "snake"))
        if rate is not None and not 1 <= rate <= RATE_MAX:
            raise UsageError("choice", value=rate, known=f"1…{RATE_MAX}")
        secured = _tls(tls or bool(tls_save), tls_certificate, tls_key, client_ca, client_save)
        if tls_save and tls_certificate:
            raise UsageError("not_together", one="--tls-save", other="--tls-certificate")
        gc.enable()  # a server lives long
        server = Simulator(
            port=port,
            fault_style="snake" if faults == "snake" else "camel",
            people=people_file,
            products=products_file,
            asic=_asic(asic),
            log=None if quiet else _log,
            tls=secured,
            injection=_injection(fault, return_code, behaviour, delay),
            rate=rate,
        )
        try:
            if tls_save and server.tls is not None:
                _save(Path(tls_save), server.tls.certificate)
            _put_list(server.population, server.products, output.language, own=people is not None)
            _put_address(server, secured, output.language)
            server.serve_forever()
        except KeyboardInterrupt:  # before it served
            pass
        finally:
            server.stop()
    except FileError as error:
        raise ConfigurationError(error.problem, place=error.place, **error.values) from error
    except (OSError, OverflowError) as error:
        raise _port_error(port, error) from error
    output.note("simulator_stopped")
    return 0


def _injection(
    fault: str | None, return_code: str | None, behaviour: str | None, delay: float
) -> FaultInjection:
    from vtjcli.simulator import FaultInjection, FaultInjectionError

    try:
        return FaultInjection(fault or "", return_code or "", behaviour or "", delay)
    except FaultInjectionError as error:
        raise UsageError("choice", value=error.value, known=error.known) from error


def _tls(
    use_tls: bool, certificate: str | None, key: str | None, ca: str | None, folder: str | None
) -> ServerTls | None:
    """Return how to speak TLS, None for not at all: every one of these options asks for it."""
    if not (use_tls or certificate or key or ca or folder):
        return None
    from vtjcli.simulator import ServerTls

    if key and not certificate:
        raise UsageError("only_with", one="--tls-key", other="--tls-certificate")
    files = (Path(name) if name else None for name in (certificate, key, ca, folder))
    return ServerTls(*files)


def _asic(words: str | None) -> frozenset[str]:
    if words is None:
        return frozenset()
    from vtjcli.simulator.signed_containers import MODES

    for word in words.split(","):
        _check_choice(word, sorted(MODES))
    return frozenset(words.split(","))


def _check_choice(value: str, choices: tuple[str, ...] | list[str]) -> None:
    if value not in choices:
        raise UsageError("choice", value=value, known=", ".join(choices))


def _save(file: Path, certificate: str) -> None:
    """Write the server's certificate, in place of an earlier one but of nothing else."""
    from vtjcli.simulator import CertificateError

    try:
        if not file.parent.exists():
            raise CertificateError("own_no_folder", file=file.parent)
        if file.exists():
            old = file.read_text(encoding="utf-8", errors="replace")
            if not old.startswith("-----BEGIN CERTIFICATE-----") or "PRIVATE KEY" in old:
                raise CertificateError("own_other_file", file=file, name=file.name)
        file.write_text(certificate, encoding="ascii")
    except OSError as error:
        raise CertificateError("own_unwritable", file=file, reason=error.strerror or "") from error


def _put_list(people: People, products: Iterable[str], language: Language, *, own: bool) -> None:
    """Print whom a client can look up, and as whom; `own`: the people are of a user's file."""
    from vtjcli import simulator
    from vtjcli.output.simulator_list import tables

    offered = (*products, *simulator.REAL_ESTATE_PRODUCTS)
    put_table(*tables(people, offered, language, own=own))
    put(
        text(
            "words.simulator_credentials",
            language,
            client=simulator.CLIENT,
            service=simulator.SERVICE,
            username="demo",
            password="demo",  # noqa: S106 - of an invented register
        )
    )


def _put_address(server: Simulator, tls: ServerTls | None, language: Language) -> None:
    """Print how a client reaches the simulator; the address comes last, when all is ready."""
    if tls is not None and tls.client_ca is not None:
        put(text("words.simulator_client_ca", language, file=tls.client_ca))
    if tls is not None and tls.clients is not None:
        put(text("words.simulator_clients", language, directory=tls.clients, password="demo"))  # noqa: S106
    put(f"\n{text('words.simulator_stop', language)}")
    if server.tls is not None:
        put(text("words.simulator_pin", language, pin=server.pin))
    put(text("words.simulator_at", language, url=server.url))


def _list(people: Path | None, products: Path | None, language: Language) -> None:
    """List people and failures without a server. Raises what Simulator.start does."""
    from vtjcli.simulator import product_file
    from vtjcli.simulator.people_file import load
    from vtjcli.simulator.products import BUILT_IN

    own_products = {} if products is None else product_file.load(products)
    _put_list(load(people), {**BUILT_IN, **own_products}, language, own=people is not None)


def _refuse_options_of_a_server(ctx: typer.Context) -> None:
    """Raise UsageError for an option beside ``--list`` that only a running server heeds."""
    for parameter in ctx.command.params:
        if parameter.name in ctx.obj.options and parameter.name not in _OF_LIST:
            raise UsageError("not_together", one="--list", other=parameter.opts[0])


def _log(line: str) -> None:
    """Write one line; a standard error that is gone does not keep a client from its answer."""
    with suppress(OSError, ValueError):
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()


def _port_error(port: int, error: Exception) -> ConfigurationError:
    import errno

    if getattr(error, "errno", None) == errno.EADDRINUSE:
        return ConfigurationError("simulator_port_taken", port=port)
    reason = getattr(error, "strerror", None) or str(error)
    return ConfigurationError("simulator_port", port=port, reason=reason)
