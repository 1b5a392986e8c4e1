"""The manual pages and the completions, made from what the program itself is made of.

``python -m man.generator`` writes both anew: the commands and their
parameters from ``vtjcli.commands``, what they mean from ``vtjcli.messages``, the fields from
``vtjcli.catalogue``. No command imports this package.
"""

from typing import Final

DATE: Final = "2026-11-25"
"""The day of the version: a page must name one."""
