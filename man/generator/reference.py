"""The pages of section 5: the configuration file, and the fields of an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from man.generator import roff, settings_table
from man.generator.pages import FILES, finish_page, name_lines, section
from vtjcli.catalogue.fields import MESSAGE, PERSON, SECTIONS
from vtjcli.messages import LANGUAGES, table, text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vtjcli.catalogue.field import Field
    from vtjcli.messages import Language

_EXAMPLE: Final = """\
default_profile = "test"

[profiles.test]
security_server = "https://ss.example.fi:8443"
client = "FI-TEST/MUN/0101263-6/example"
product = "PERUSSANOMA 3"
username = "example"
end_user = "first.last"
tls = { ca = "ss.pem" }

[log]
keep_years = 5
"""


def config_page(language: Language) -> str:
    """Return vtjcli-config(5)."""
    lines = [
        *name_lines("vtjcli-config", text("manual.config.short", language), language),
        section("synopsis", language),
        roff.italic(FILES[0][0]),
        section("description", language),
        *roff.paragraphs(
            text("manual.config.about", language),
            text("manual.precedence", language),
            text("manual.config.shared", language),
        ),
        roff.heading(text("manual.config.settings", language)),
    ]
    for of_profile, title in ((False, ""), (True, "[profiles.test]")):
        if title:
            lines.append(roff.subheading(roff.literal(title)))
        lines += roff.list_terms(
            (roff.bold(row.key), _setting(row, language))
            for row in settings_table.rows()
            if row.of_profile == of_profile
        )
    lines += [section("examples", language), ".EX"]
    lines += [roff.literal(line) for line in _EXAMPLE.splitlines()]
    lines += [".EE", section("files", language)]
    lines += roff.list_terms(
        (roff.italic(path), text(f"manual.file.{key}", language)) for path, key in FILES
    )
    lines += [section("see_also", language), roff.prose("vtjcli(1), vtjcli-fields(5)")]
    return finish_page("vtjcli-config", 5, lines, language)


def fields_page(language: Language) -> str:
    """Return vtjcli-fields(5): the catalogue."""
    lines = [
        *name_lines("vtjcli-fields", text("manual.fields.short", language), language),
        section("description", language),
        *roff.paragraphs(text("manual.fields.about", language)),
    ]
    result = [row for row in MESSAGE if row.key != "person"]
    withheld = (roff.bold("withheld"), text("manual.fields.withheld", language))
    lines += [roff.heading("result"), *roff.list_terms([*_fields(result, "", language), withheld])]
    for title, rows in _by_section(language):
        lines += [roff.heading(title), *roff.list_terms(_fields(rows, "", language))]
    lines += [section("see_also", language), roff.prose("vtjcli(1), vtjcli-person(1)")]
    return finish_page("vtjcli-fields", 5, lines, language)


def _setting(row: settings_table.SettingsRow, language: Language) -> str:
    said = [text(f"settings.{row.key}", language).rstrip(".") + "."]
    in_words = f"{row.key}.default"
    default = (
        text(f"settings.{in_words}", language) if in_words in table("settings") else row.default
    )
    if default:
        said.append(text("manual.config.default", language, value=default))
    if row.variable:
        said.append(text("manual.config.variable", language, name=row.variable))
    return " ".join(said)


def _by_section(language: Language) -> Iterator[tuple[str, list[Field]]]:
    """Return the rows of a person under the headings of the card."""
    gathered: dict[str, list[Field]] = {}
    current = ""
    for row in PERSON:
        current = row.section or current
        gathered.setdefault(current, []).append(row)
    for key, rows in gathered.items():
        yield SECTIONS[key][LANGUAGES.index(language)].upper(), rows


def _fields(rows: Iterable[Field], at: str, language: Language) -> Iterator[tuple[str, str]]:
    """Return each field and those within it: its path, and what it is."""
    for row in rows:
        path = f"{at}{row.key}"
        label = row.label[LANGUAGES.index(language)]
        said = f"{label}: {text(f'manual.kind.{row.kind}', language)}."
        if row.paths:
            said += f" ({', '.join(row.paths)})"
        yield roff.bold(path), said
        inside = f"{path}[]." if row.kind == "list" else f"{path}."
        yield from _fields(row.fields, inside, language)
