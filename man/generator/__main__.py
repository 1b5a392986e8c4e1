"""``python -m man.generator [FOLDER]``: write the manual pages and the completions anew."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

from man.generator import definitions, pages, reference
from man.generator.shells import bash, fish, zsh
from vtjcli.messages import LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from man.generator.definitions import CommandDefinition
    from vtjcli.messages import Language


GENERATED: Final = ("man/man1", "man/man5", "man/fi", "man/sv", "completions")
"""The folders that hold generated files and nothing else."""


def manual(program: CommandDefinition, language: Language) -> Iterator[tuple[str, str]]:
    """Return the pages in one language: each file's name below ``man/``, and its text.

    The folders are those below ``share/man`` of a system: English has none of its own.
    """
    folder = "" if language == "en" else f"{language}/"
    for name, page in pages.all_pages(program, language):
        yield f"{folder}man1/{name}", page
    yield f"{folder}man5/vtjcli-config.5", reference.config_page(language)
    yield f"{folder}man5/vtjcli-fields.5", reference.fields_page(language)


def files() -> Iterator[tuple[str, str]]:
    """Return every file that is made, by its name in the repository, and its text."""
    programs = {language: definitions.read(language) for language in LANGUAGES}
    for language, program in programs.items():
        for name, page in manual(program, language):
            yield f"man/{name}", page
    yield "completions/vtjcli.bash", bash.script(programs["en"])
    yield "completions/_vtjcli", zsh.script(programs)
    yield "completions/vtjcli.fish", fish.script(programs)


def main(folder: Path) -> None:
    """Write the files below `folder`, and remove what is no longer generated."""
    made = dict(files())
    for top in GENERATED:
        for old in sorted((folder / top).rglob("*")):
            if old.is_file() and old.relative_to(folder).as_posix() not in made:
                old.unlink()
    for name, content in made.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main(Path(*sys.argv[1:2]))
