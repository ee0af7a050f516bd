"""The limit of the server: the requests per second that wrk, a load generator in C, gets from it."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass

from nginx import AUTHORIZATION, HEALTH_PATH
from programs import clean_environment, run

_CONNECTIONS = 64


@dataclass(frozen=True)
class Wrk:
    """wrk with one thread and as many connections as the other programs, for a time."""

    name: str
    title: str
    #: Calls that a round of the other programs has; wrk takes a second for them.
    calls: int
    #: Bytes of the body of a response.
    proof: int

    def measure(self, url: str, calls: int) -> float:
        """Returns the microseconds of one call, measured for a time in proportion to the calls."""
        # wrk counts whole seconds.
        seconds = max(1, round(calls / self.calls))
        output = run(
            ["wrk", "--threads", "1", "--connections", str(_CONNECTIONS), "--duration",
             f"{seconds}s", "--header", f"Authorization: {AUTHORIZATION}", url + HEALTH_PATH],
            clean_environment(),
        )
        rate = re.search(r"Requests/sec: +([0-9.]+)", output)
        totals = re.search(r"(\d+) requests in [^,]+, ([0-9.]+)(KB|MB|GB) read", output)
        # wrk mentions errors only if there are some.
        if not rate or not totals or "Non-2xx" in output or "Socket errors" in output:
            raise SystemExit(f"bench: wrk failed:\n{output}")
        unit = {"KB": 2**10, "MB": 2**20, "GB": 2**30}[totals[3]]
        if float(totals[2]) * unit < 0.99 * int(totals[1]) * self.proof:
            raise SystemExit(f"bench: wrk read less than {self.proof} bytes a response:\n{output}")
        return 1e6 / float(rate[1])


def wrk(name: str, calls: int, size: int) -> tuple[list[Wrk], list[str]]:
    """Returns wrk, or the sentence to print if it is not installed."""
    if shutil.which("wrk") is None:
        return [], ["wrk is not measured: it is not installed (apt-get install wrk)"]
    return [Wrk(name, "wrk, the limit of the server", calls, size)], []
