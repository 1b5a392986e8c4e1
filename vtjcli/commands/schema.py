"""``vtjcli schema``: a product's own schema, printed, saved, or held against a saved reply."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import typer

from vtjcli.commands import _options
from vtjcli.errors import UntrustedReplyError, UsageError
from vtjcli.output.choices import choose_language
from vtjcli.output.help_pages import help_text
from vtjcli.output.stdout import put
from vtjcli.output.writer import Output

if TYPE_CHECKING:
    from vtjcli.vtjkysely.answer import RegisterAnswer
    from vtjcli.vtjkysely.schema_validation import Schema

_INT: Final = 2**31
"""Laji is an xs:int."""


def run(
    *,
    product: Annotated[
        str | None, typer.Argument(metavar="PRODUCT", help=help_text("schema.product"))
    ] = None,
    kind: Annotated[
        int | None, typer.Option("--kind", metavar="N", help=help_text("schema.kind"))
    ] = None,
    output: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help=help_text("schema.output"))
    ] = None,
    template: Annotated[
        bool, typer.Option("--template", help=help_text("schema.template"))
    ] = False,
    force: Annotated[bool, typer.Option("--force", help=help_text("schema.force"))] = False,
    check: Annotated[
        str | None, typer.Option("--check", metavar="REPLY", help=help_text("schema.check"))
    ] = None,
    schema_file: Annotated[
        str | None, typer.Option("--schema", metavar="FILE", help=help_text("schema.saved"))
    ] = None,
    profile: _options.ProfileOption = None,
    end_user: _options.EndUserOption = None,
    issue: _options.IssueOption = None,
    sending: _options.SendingOptions,
) -> int:
    from vtjcli.output import saved_file
    from vtjcli.queries import query_run, search_words
    from vtjcli.system import user_files
    from vtjcli.vtjkysely.subject import Subject

    writer = _SchemaOutput(
        "table", choose_language(sending.lang), about="schema", quiet=sending.quiet
    )
    _check_options(product, kind, schema_file, check, output)
    if template and check is not None:
        raise UsageError("not_together", one="--template", other="--check")
    if force and output is None:
        raise UsageError("only_with", one="--force", other="--output")
    # Before the query: nothing is asked in vain.
    reply = user_files.read(check) if check is not None else b""
    replace = None if force else "--force"
    file = None if output is None else saved_file.target(output, replace=replace)
    if schema_file is not None and check is not None:
        return _check(search_words.read_schema(schema_file), reply, check, writer)
    query = _options.QueryOptions(profile, product, end_user, issue)
    options = _options.make_query_options(query, sending)
    status = query_run.run(
        options, writer, lambda: [Subject("schema", str(kind))], credentials_needed=False
    )
    if writer.text is None:
        return status
    if check is not None:
        from vtjcli.vtjkysely import schema_validation

        root = schema_validation.document(writer.text.encode(), str(product))
        status = _check(schema_validation.Schema(root, None, str(product)), reply, check, writer)
    if template:
        writer.text = _template(writer.text, str(product))
    if file is not None:
        written = f'<?xml version="1.0" encoding="UTF-8"?>\n{writer.text}\n'
        saved_file.save(file, written.encode(), replace=replace)
    elif check is None:
        from vtjcli.output.terminal import escape_xml

        put(escape_xml(writer.text))
    return status


class _SchemaOutput(Output):
    """Keep the schema that is received; report errors as usual."""

    text: str | None = None

    def write(self, answer: RegisterAnswer) -> int:
        """Keep the schema of an answer, or say its error; whoever keeps it needs no status."""
        if answer.error is not None:
            self.error(answer.error)
        elif answer.record is not None and answer.record.thing is not None:
            self.text = answer.record.thing["schema"]
        return 0


def _template(schema: str, product: str) -> str:
    """Return a template of the search document that a schema declares, as text."""
    from vtjcli.vtjkysely import schema_validation, search_template

    root = schema_validation.document(schema.encode(), product)
    return schema_validation.search_text(search_template.make_template(root, product))


def _check_options(
    product: str | None,
    kind: int | None,
    schema_file: str | None,
    check: str | None,
    output: str | None,
) -> None:
    """Raise UsageError for options that cannot be used together."""
    if schema_file is not None:
        for name, value in (("PRODUCT", product), ("--kind", kind), ("--output", output)):
            if value is not None:
                raise UsageError("not_together", one="--schema", other=name)
        if check is None:
            raise UsageError("only_with", one="--schema", other="--check")
        return
    if product is None:
        raise UsageError("parameter_missing", name="PRODUCT", command="vtjcli schema")
    if kind is None:
        raise UsageError("option_missing", name="--kind", command="vtjcli schema")
    if not -_INT <= kind < _INT:
        raise UsageError("number", name="--kind", value=kind)


def _check(schema: Schema, reply: bytes, name: str, output: Output) -> int:
    """Print a line for everything in a saved reply that the schema does not allow."""
    from vtjcli.characters import make_printable
    from vtjcli.redaction import redact
    from vtjcli.vtjkysely import schema_validation

    message = schema_validation.message(schema_validation.document(reply, name))
    violations = schema.violations(message)
    if not violations:
        output.note("reply_valid", name=name)
        return 0
    for line, reason in violations:
        put(redact(make_printable(f"{name}:{line}: {reason}")))
    raise UntrustedReplyError("reply_violates", name=name, count=len(violations))
