"""/_admin/statistics-description: what the figures of /_admin/statistics mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from arango_sim.answers import Answer, top
from arango_sim.routes.statistics import VERBS
from arango_sim.routing import Call, Route

GROUPS = (
    ("system", "Process Statistics", "What the operating system counts for the process."),
    ("client", "Client Connection Statistics", "All connections."),
    ("clientUser", "Client User Connection Statistics", "Connections of users."),
    ("http", "HTTP Request Statistics", "Requests by kind."),
    ("server", "Server Statistics", "The server as a whole."))
SYSTEM = (
    ("userTime", "User Time", "accumulated", "seconds"),
    ("systemTime", "System Time", "accumulated", "seconds"),
    ("numberOfThreads", "Number of Threads", "current", "number"),
    ("residentSize", "Resident Set Size", "current", "bytes"),
    ("residentSizePercent", "Resident Set Size", "current", "percent"),
    ("virtualSize", "Virtual Memory Size", "current", "bytes"),
    ("minorPageFaults", "Minor Page Faults", "accumulated", "number"),
    ("majorPageFaults", "Major Page Faults", "accumulated", "number"))
TIMES = (0.01, 0.05, 0.1, 0.2, 0.5, 1, 5, 15, 30)
SIZES = (250, 1000, 2000, 5000, 10000)
DISTRIBUTIONS: tuple[tuple[str, str, str, tuple[float, ...]], ...] = (
    ("totalTime", "Total Time", "seconds", TIMES),
    ("requestTime", "Request Time", "seconds", TIMES),
    ("queueTime", "Queue Time", "seconds", TIMES),
    ("bytesSent", "Bytes Sent", "bytes", SIZES),
    ("bytesReceived", "Bytes Received", "bytes", SIZES),
    ("connectionTime", "Connection Time", "seconds", (0.1, 1, 60)))


def description(call: Call) -> Answer:
    groups = [{"group": group, "name": name, "description": about}
              for group, name, about in GROUPS]
    return top({"groups": groups, "figures": list(_figures())})


def _figures() -> Iterator[dict[str, Any]]:
    for identifier, name, kind, units in SYSTEM:
        yield _figure("system", identifier, name, kind, units)
    for group in ("client", "clientUser"):
        yield _figure(group, "httpConnections", "Client Connections", "current", "number")
        for identifier, name, units, cuts in DISTRIBUTIONS:
            yield {**_figure(group, identifier, name, "distribution", units),
                   "cuts": list(cuts)}
    for kind in ("total", "superuser", "user", "async", *VERBS):
        yield _figure("http", f"requests{kind.capitalize()}", f"{kind} requests", "accumulated",
                      "number")
    yield _figure("server", "uptime", "Server Uptime", "current", "seconds")
    yield _figure("server", "physicalMemory", "Physical Memory", "current", "bytes")


def _figure(group: str, identifier: str, name: str, kind: str, units: str) -> dict[str, Any]:
    return {"group": group, "identifier": identifier, "name": name,
            "description": f"{name} in {units}.", "type": kind, "units": units}


ROUTES = [
    Route("GET", "/_admin/statistics-description", description, only_v0=True, hardened=True),
]
