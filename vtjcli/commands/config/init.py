"""``vtjcli config init``: create the configuration file, or add a profile to it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.writer import Output
from vtjcli.system.terminal_input import can_ask

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from vtjcli.config.loading import ConfigFile


def _option(setting: str, metavar: str) -> typer.models.OptionInfo:
    """Return the option that gives a setting; its help is what the setting is."""
    name = setting.removeprefix("tls.").replace("_", "-")
    key = f"settings.{setting}"
    option: typer.models.OptionInfo = typer.Option(f"--{name}", metavar=metavar, help=key)
    return option


def run(
    name: Annotated[
        str | None, typer.Option("--name", metavar="PROFILE", help=help_text("config.init.name"))
    ] = None,
    security_server: Annotated[str | None, _option("security_server", "URL")] = None,
    client: Annotated[str | None, _option("client", "ID")] = None,
    service: Annotated[str | None, _option("service", "ID")] = None,
    product: Annotated[str | None, _option("product", "NAME")] = None,
    username: Annotated[str | None, _option("username", "NAME")] = None,
    end_user: Annotated[str | None, _option("end_user", "ID")] = None,
    billing: Annotated[str | None, _option("billing", "TEXT")] = None,
    ca: Annotated[str | None, _option("tls.ca", "FILE")] = None,
    pin: Annotated[str | None, _option("tls.pin", "SHA256")] = None,
    certificate: Annotated[str | None, _option("tls.certificate", "FILE")] = None,
    key: Annotated[str | None, _option("tls.key", "FILE")] = None,
    pkcs12: Annotated[str | None, _option("tls.pkcs12", "FILE")] = None,
    direct: Annotated[str | None, _option("direct", "URL")] = None,
    allow_http: Annotated[bool, typer.Option("--allow-http", help=help_text("allow_http"))] = False,
    lang: _options.LangOption = None,
) -> int:
    from vtjcli import config
    from vtjcli.config import wizard

    output = Output("table", choose_language(lang))
    given = {
        "security_server": security_server,
        "direct": direct,
        "client": client,
        "service": service,
        "product": product,
        "username": username,
        "end_user": end_user,
        "billing": billing,
        "allow_http": "true" if allow_http else None,
        "tls.ca": ca,
        "tls.pin": pin,
        "tls.certificate": certificate,
        "tls.key": key,
        "tls.pkcs12": pkcs12,
    }
    file = config.path()
    there = _read_or_prepare(file)
    asks = can_ask()
    if there is not None and name is None and not asks:
        raise UsageError("init_exists", path=file)
    existing = there.profiles if there is not None else {}
    if name is not None:
        wizard.check_name(name, existing, there)
    asker = wizard.Wizard(output, file.parent, there, asks=asks)
    settings = asker.gather_settings({key: word for key, word in given.items() if word is not None})
    if name is None:
        name = asker.choose_name(settings, existing)
    _write(file, name, settings, output, new=there is None)
    output.note("init_written", path=file, profile=name)
    login, doctor = (f"vtjcli {command} --profile {name}" for command in ("login", "doctor"))
    output.note("init_next", login=login, doctor=doctor)
    return 0


def _read_or_prepare(file: Path) -> ConfigFile | None:
    """Return the file that is there, None without one; see before any question that it is sound."""
    from vtjcli.config import loading, storing

    there = loading.read_file(file)
    if there is None:
        storing.prepare_folder(file)
    return there


def _write(
    file: Path, name: str, settings: Mapping[str, object], output: Output, *, new: bool
) -> None:
    from vtjcli.config import editing, storing, template, wizard

    profile = template.section(name, settings, output.language)
    if new:
        storing.create(file, template.file_text(name, profile, output.language))
        return
    with storing.hold_lock(file):
        there = _read_or_prepare(file)  # as it is now: the questions took their time
        if there is None:
            raise ConfigurationError("config_missing", path=file)
        wizard.check_name(name, there.profiles, there)
        nested = template.nest(settings)
        storing.change(there, editing.append_profile(there, name, profile, nested))
