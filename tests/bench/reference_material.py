"""Files of the reference material, which VTJCLI_REFERENCE names."""

from __future__ import annotations

import os
from pathlib import Path


def reference_file(*names: str) -> Path:
    """Return a file of the reference material; exit with a message where there is none."""
    folder = os.environ.get("VTJCLI_REFERENCE")
    if not folder:
        raise SystemExit("Set VTJCLI_REFERENCE to the folder of the reference material.")
    file = Path(folder, *names)
    if not file.is_file():
        raise SystemExit(f"VTJCLI_REFERENCE: {file} does not exist.")
    return file
