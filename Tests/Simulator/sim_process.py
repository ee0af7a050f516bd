"""Starts one of the two programs as a process of its own, for tests, and ends it again."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from waiting import PATIENCE_SECONDS

HERE = Path(__file__).resolve().parent


class ProgramProcess:
    """A context manager: started on entry, ended by closing its standard input on exit."""

    module = ""

    def __init__(self, *arguments: object) -> None:
        self._arguments = [str(argument) for argument in arguments]
        self.line: dict[str, Any] = {}

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [sys.executable, "-m", self.module, *self._arguments], cwd=HERE,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdout is not None
        text = self.process.stdout.readline()
        if not text:
            raise RuntimeError(f"{self.module} {' '.join(self._arguments)} ended with status "
                               f"{self.end()} before it listened")
        self.line = json.loads(text)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self.end()

    def end(self) -> int:
        """Returns the exit status; kills the process when it does not end by itself."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        try:
            return self.process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            return self.process.wait()
        finally:
            if self.process.stdout is not None:
                self.process.stdout.close()

    def control(self, method: str, path: str, body: Any = None) -> Any:
        """A call to the control port; wrong use raises ValueError with what the program said."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.line["control"] + path, data, method=method)
        try:
            with urllib.request.urlopen(request, timeout=PATIENCE_SECONDS) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as error:
            with error:
                raise ValueError(json.load(error)["error"]) from None


@dataclass(frozen=True)
class Member:
    """A simulated server."""

    id: str
    short_name: str
    endpoint: str


class SimulatedCluster(ProgramProcess):
    """`SimulatedCluster("--coordinators", 3, "--time-scale", 0.01)`."""

    module = "arango_sim"
    _secret = ""

    def _members(self, kind: str) -> list[Member]:
        return [Member(**row) for row in self.line[kind]]

    @property
    def coordinators(self) -> list[Member]:
        """Those of the start; `add_coordinator` gives the others."""
        return self._members("coordinators")

    @property
    def dbservers(self) -> list[Member]:
        return self._members("dbservers")

    @property
    def agents(self) -> list[Member]:
        return self._members("agents")

    @property
    def endpoints(self) -> list[str]:
        """The endpoints for clients: those of the coordinators, or of the single server."""
        return [member.endpoint for member in self.coordinators + self._members("singles")]

    @property
    def username(self) -> str:
        return str(self.line["username"])

    @property
    def password(self) -> str:
        return str(self.line["password"])

    @property
    def jwt_secret(self) -> str:
        """The current value. `reset` restores the initial one."""
        return self._secret or str(self.line["jwt_secret"])

    def act(self, server: str, action: str) -> None:
        """`action` is stop, start, restart, hang, resume, startup, shutdown-phase, queue-full."""
        self.control("POST", f"/_sim/servers/{server}/{action}")

    def stop(self, server: str) -> None:
        self.act(server, "stop")

    def start(self, server: str) -> None:
        self.act(server, "start")

    def state(self) -> dict[str, Mapping[str, Any]]:
        """By short name."""
        servers = self.control("GET", "/_sim/state")["servers"]
        return {server["short_name"]: server for server in servers}

    def requests(self, server: str | None = None) -> list[dict[str, Any]]:
        query = "" if server is None else f"?server={server}"
        return list(self.control("GET", f"/_sim/requests{query}"))

    def forget_requests(self) -> None:
        self.control("DELETE", "/_sim/requests")

    def reset(self) -> None:
        self.control("POST", "/_sim/reset")
        self._secret = ""

    def add_coordinator(self) -> Member:
        """Adds a running coordinator, which `reset` removes."""
        row = self.control("POST", "/_sim/coordinators")
        return Member(row["id"], row["short_name"], row["endpoint"])

    def tell_endpoints(self, rows: list[dict[str, str] | str] | None) -> None:
        """Sets the list of coordinators that clients receive; None restores the real one."""
        self.control("PUT", "/_sim/endpoints", {"endpoints": rows})

    def rotate_secret(self, secret: str) -> None:
        """Tokens of the secret before are refused from now on."""
        self.control("PUT", "/_sim/jwt-secret", {"secret": secret})
        self._secret = secret

    def skew(self, seconds: float) -> None:
        """Sets the offset of the servers' clock; negative if it is behind."""
        self.control("PUT", "/_sim/clock-skew", {"seconds": seconds})

    def retry_after(self, server: str, seconds: int | None) -> None:
        self.control("PUT", f"/_sim/servers/{server}/retry-after", {"seconds": seconds})

    def advance(self, seconds: float) -> None:
        self.control("POST", "/_sim/clock", {"advance": seconds})

    def wish(self, **wishes: bool) -> None:
        self.control("PUT", "/_sim/wishes", wishes)

    def queue_time(self, server: str, seconds: float) -> None:
        self.control("PUT", f"/_sim/servers/{server}/queue-time", {"seconds": seconds})


class FaultyHosts(ProgramProcess):
    """`FaultyHosts("--hosts", 3)`."""

    module = "arango_faults"

    @property
    def hosts(self) -> list[str]:
        return list(self.line["hosts"])

    def fault(self, host: int, name: str, times: int | None = None, **parameters: Any) -> None:
        self.control("PUT", f"/faults/{host}", {"fault": name, "times": times, **parameters})

    def requests(self, host: int) -> list[dict[str, Any]]:
        return list(self.control("GET", "/requests")[host])

    def forget_requests(self) -> None:
        self.control("DELETE", "/requests")
