"""X-Road message protocol 4.0, for any service: nothing here knows what the service is about."""

import sys

# Where click is installed, httpx would import its own command line, and rich with it: 150 ms.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]
