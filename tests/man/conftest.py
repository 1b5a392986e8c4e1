from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from man.generator.__main__ import GENERATED, main

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """Return every file that the definitions give, by its name in the repository."""
    folder = tmp_path_factory.mktemp("made")
    main(folder)
    return texts(folder)


def texts(folder: Path) -> Mapping[str, str]:
    """Return the generated files below `folder`."""
    return {
        file.relative_to(folder).as_posix(): file.read_text(encoding="utf-8")
        for top in GENERATED
        for file in sorted((folder / top).rglob("*"))
        if file.is_file()
    }
