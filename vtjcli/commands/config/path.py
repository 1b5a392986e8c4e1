"""``vtjcli config path``: where the configuration file is."""

from __future__ import annotations

from vtjcli.commands import _options
from vtjcli.errors import ConfigurationError
from vtjcli.output.choices import choose_language
from vtjcli.output.stdout import put
from vtjcli.output.writer import Output


def run(lang: _options.LangOption = None) -> int:
    from vtjcli.config import loading
    from vtjcli.system.folders import is_homeless

    output = Output("table", choose_language(lang))
    file = loading.path()
    if is_homeless(file):
        raise ConfigurationError("config_home")
    put(str(file.absolute()).encode(errors="replace").decode())  # a name may be of any bytes
    if not file.exists():
        output.note("config_absent")
    return 0
