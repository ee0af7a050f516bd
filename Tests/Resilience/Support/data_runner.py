"""Runs a cell of the data plane: creates the resource on host 0, sets the faults, runs the operation,
and reads what the hosts received."""

from __future__ import annotations

import time
from typing import Any

from cell_runner import FAR_MS, HOSTS, CellRunner, Played, options_of
from cells import Cell
from data_calls import DataCall
from data_cells import DataCell
from faults import MAX_RESPONSE_BYTES, Port
from operations import Outcome, run

from libarango import ArangoClient

#: The answer of hosts in cells that are not of the data plane.
WELL: tuple[int, Any] = (200, {"error": False, "code": 200})


class DataCellRunner(CellRunner):
    #: The status and the body of hosts without a fault.
    _well: tuple[int, Any] = WELL

    def play(self, cell: Cell, driver: type[ArangoClient], scale: int) -> Played:
        if self._well != WELL:
            self._well = WELL
            for index in range(HOSTS):
                self._behave(index)
        return super().play(cell, driver, scale)

    def play_data(self, cell: DataCell, driver: type[ArangoClient], scale: int) -> Played:
        """The driver also creates the resource and opens the idle connection."""
        urls = self.urls(cell)
        is_held = cell.call.group.is_held and cell.faults[0].port is Port.FAULTY
        # The holder is the last of the list.
        listed = urls[1:] + urls[:1] if is_held else urls
        # The hosts have no version to report.
        with driver(listed, "fallback", insecure=True, max_attempts=100, version_check=False,
                    max_response_bytes=MAX_RESPONSE_BYTES, **options_of(cell, scale)) as client:
            db = client.db()
            first = db.with_options(host=urls[0], timeout_ms=FAR_MS, connect_timeout_ms=FAR_MS)
            if is_held:
                assert cell.call.creation is not None
                self._create(cell.call.creation, first)
            self._well = cell.call.answer
            for index in range(len(cell.faults)):
                self._behave(index)
            self._prepare(cell, first)
            start = time.monotonic()
            made = _run(cell.call, db)
            milliseconds = (time.monotonic() - start) * 1_000
        requests = self.hosts.control("GET", "/requests")[:len(urls)]
        return Played(made.status, made.execution, None, made.host, made.attempts, milliseconds,
                      urls, requests, scale, made.reason, made.value)

    def _behave(self, index: int) -> None:
        """Sets no fault, and the answer of a host without one."""
        status, body = self._well
        self.hosts.fault(index, "none", answer={"status": status, "body": body})

    def _create(self, call: DataCall, db: Any) -> None:
        """Creates the resource on a connection that the host then closes."""
        status, body = call.answer
        self.hosts.fault(0, "close-after-answer", 1, answer={
            "status": status, "body": body, "headers": {"Connection": "close"}})
        created = _run(call, db)
        assert created.ok, created
        self.hosts.forget_requests()


def _run(call: DataCall, db: Any) -> Outcome:
    return run(db, call.operation, call.arguments)
