"""Runs a cell: sets the faults of the hosts, creates a client, makes one request, and reads what
the hosts received."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from cells import FAR_MS, Cell, Time
from data_cells import DataCell
from faults import MAX_RESPONSE_BYTES, Port, When
from operations import execution
from ports import FullPort, SilentPort

from libarango import ArangoClient, ArangoError, Database, Response
from sim_process import FaultyHosts

HOSTS = 3
PATH = "/_api/document/things/one"
PROBE = "/_db/_system/_admin/server/availability"


@dataclass(frozen=True)
class Played:
    """The outcome of a cell at some scale of times. `requests` has those of each host."""

    status: str
    execution: str
    body: bytes | None
    host: str | None
    attempts: list[dict[str, Any]]
    milliseconds: float
    urls: list[str]
    requests: list[list[dict[str, Any]]]
    scale: int
    #: Of an operation.
    reason: str | None = None
    result: Any = None

    def attempts_at(self, index: int) -> list[dict[str, Any]]:
        return [attempt for attempt in self.attempts if attempt["host"] == self.urls[index]]

    @property
    def tried(self) -> list[int]:
        return [index for index in range(len(self.urls)) if self.attempts_at(index)]

    @property
    def seen(self) -> list[int]:
        """The number of requests that each host has seen, without probes."""
        return [sum(request["path"] != PROBE for request in requests)
                for requests in self.requests]


def may_be_late(cell: Cell | DataCell, played: Played) -> bool:
    """True if a busy machine may be the reason why a play is not as expected. A row that waits for
    nothing has no such reason, and neither has a write that was seen too often."""
    expected, may_be_seen = cell.expected, cell.expected.seen_at(played.scale)
    most = sum(count[-1] for count in may_be_seen)
    if expected.time is Time.NOW or (cell.must_not_repeat and sum(played.seen) > most):
        return False
    return not ((played.status, played.execution) == (expected.status, expected.execution)
                and expected.time.has(played.milliseconds, played.scale)
                and played.tried == list(range(len(may_be_seen)))
                and all(seen in count for seen, count in zip(played.seen, may_be_seen)))


def options_of(cell: Cell | DataCell, scale: int) -> dict[str, int]:
    """The options of a client: the times of the call."""
    options = cell.expected.time.timeouts_ms(scale)
    if cell.has_attempt_timeout:
        options["attempt_timeout_ms"] = cell.expected.time.attempt_timeout_ms(scale)
    return options


class CellRunner:
    def __init__(self, hosts: FaultyHosts, full: Sequence[FullPort],
                 silent: Sequence[SilentPort]) -> None:
        self.hosts = hosts
        self._full = full
        self._silent = silent

    def clear(self) -> None:
        """Removes all faults and recorded requests."""
        for index, state in enumerate(self.hosts.control("GET", "/faults")):
            if state["fault"] != "none":
                self.hosts.fault(index, "none")
        self.hosts.forget_requests()

    def url(self, index: int, port: Port) -> str:
        faulty = self.hosts.hosts[index]
        match port:
            case Port.FAULTY:
                return faulty
            case Port.FAULTY_TLS:
                return faulty.replace("http:", "https:")
            case Port.FULL:
                return f"http://{self._full[index].address}"
            case Port.SILENT:
                return f"http://{self._silent[index].address}"
            case Port.SILENT_TLS:
                return f"https://{self._silent[index].address}"
            case Port.NOWHERE:
                # No resolver is asked for a label of more than 63 characters.
                return f"http://{str(index) * 64}.invalid:8529"

    def play(self, cell: Cell, driver: type[ArangoClient], scale: int) -> Played:
        """The driver also opens the idle connection."""
        options = options_of(cell, scale)
        urls = self.urls(cell)
        # No certificate ever comes; those that are trusted would be read for each connection.
        with driver(urls, "fallback", insecure=True, max_attempts=100,
                    max_response_bytes=MAX_RESPONSE_BYTES, **options) as client:
            identity = {"user_token": "a.b.c"} if cell.token else {}
            db = client.db(**identity)
            self._prepare(cell, client.db(
                timeout_ms=FAR_MS, connect_timeout_ms=FAR_MS, **identity))
            start = time.monotonic()
            status, execution, body, host, attempts = self._request(cell, db)
            milliseconds = (time.monotonic() - start) * 1_000
        requests = self.hosts.control("GET", "/requests")[:len(urls)]
        return Played(status, execution, body, host, attempts, milliseconds, urls, requests, scale)

    def urls(self, cell: Cell | DataCell) -> list[str]:
        return [self.url(index, fault.port) for index, fault in enumerate(cell.faults)]

    def _prepare(self, cell: Cell | DataCell, db: Database) -> None:
        """Opens the idle connection and sets the faults in the required order."""
        past = self._tell(cell, When.OPENING)
        if any(fault.when != When.FRESH for fault in cell.faults):
            db.request("GET", PATH)
            self.hosts.forget_requests()
        for index in past:
            self._behave(index)
        self._tell(cell, When.FRESH)
        if self._tell(cell, When.KEPT):
            # A host that is told to close a connection says so before it is closed.
            self.hosts.control("GET", "/faults")

    def _behave(self, index: int) -> None:
        self.hosts.fault(index, "none")

    def _tell(self, cell: Cell | DataCell, when: When) -> list[int]:
        """The hosts that were told."""
        told = [(index, fault) for index, fault in enumerate(cell.faults)
                if fault.when == when and fault.told != "none"]
        for index, fault in told:
            times = 1 if when == When.OPENING else cell.times
            self.hosts.fault(index, fault.told, times, **fault.parameters)
        return [index for index, _ in told]

    @staticmethod
    def _request(cell: Cell, db: Database) -> tuple[
            str, str, bytes | None, str | None, list[dict[str, Any]]]:
        try:
            answer: Response = db.request(cell.verb.method, PATH, body=cell.verb.body)
        except ArangoError as error:
            status = error.status.removeprefix("ARANGO_ERR_")
            return status, error.execution, None, error.host, error.attempts
        # A Response does not tell it: of an answer below 400 it goes without saying. It is checked here.
        return "OK", execution(answer._result), answer.body, answer.host, answer.attempts
