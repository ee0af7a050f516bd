"""Runs a cell of cursors and imports."""

from __future__ import annotations

import time
from typing import Any

from blocking_client import BlockingClient
from cell_runner import FAR_MS, options_of
from data_calls import CREATE_CURSOR, QUERY, Group
from data_runner import DataCellRunner
from faults import MAX_RESPONSE_BYTES
from operations import Outcome
from row_calls import Cursor, Import, RowPlayed, closing
from row_cells import RowCell


class RowCellRunner(DataCellRunner):
    def play_rows(self, cell: RowCell, scale: int) -> RowPlayed:
        """Another host than the holder of a cursor would be tried first."""
        urls, call = self.urls(cell), cell.call
        with BlockingClient(urls, "fallback", insecure=True, max_attempts=100, version_check=False,
                            max_response_bytes=MAX_RESPONSE_BYTES,
                            **options_of(cell, scale)) as client:
            db = client.db()
            first = db.with_options(host=urls[0], timeout_ms=FAR_MS, connect_timeout_ms=FAR_MS)
            if call.is_import:
                opened: Any = Import(db, "things", call.options)
            else:
                opened = Cursor(db, QUERY["query"], {"prefetch": 0, **call.options})
            with closing(opened):
                if call.group.is_held:
                    self._read_first(opened, cell)
                self._well = call.answer
                for index in range(len(urls)):
                    self._behave(index)
                self._prepare(cell, first)
                start = time.monotonic()
                made = self._made(cell, opened)
                milliseconds = (time.monotonic() - start) * 1_000
                requests = self.hosts.control("GET", "/requests")[:len(urls)]
                if call.is_import:
                    return RowPlayed(made, milliseconds, requests, urls, scale, info=opened.info)
                return RowPlayed(made, milliseconds, requests, urls, scale, opened.has_more)

    @staticmethod
    def _made(cell: RowCell, opened: Any) -> Outcome:
        if cell.call.is_import:
            made: Outcome = opened.write_all(cell.way, cell.call.data)
        else:
            made = opened.read(cell.way)
        return made

    def _read_first(self, cursor: Cursor, cell: RowCell) -> None:
        """Reads the first batch of host 0 on a connection that the host then closes."""
        status, body = CREATE_CURSOR.answer
        if cell.call.group is Group.HELD_ONCE:
            body = {name: value for name, value in body.items() if name != "nextBatchId"}
        self.hosts.fault(0, "close-after-answer", 1, answer={
            "status": status, "body": body, "headers": {"Connection": "close"}})
        created = cursor.read(cell.way)
        assert created.ok and created.value == body["result"], created
        self.hosts.forget_requests()
