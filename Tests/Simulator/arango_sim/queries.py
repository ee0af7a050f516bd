"""Queries of one server: those that run, those that were slow, and the cursors of their results."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from arango_sim.answers import Refusal
from arango_sim.clock import iso
from arango_sim.homes import id_at
from arango_sim.transactions import Status, Transaction

PROPERTIES: dict[str, Any] = {
    "enabled": True, "trackSlowQueries": True, "trackBindVars": True, "maxSlowQueries": 64,
    "slowQueryThreshold": 10, "slowStreamingQueryThreshold": 10, "maxQueryStringLength": 4096}
CACHE_PROPERTIES: dict[str, Any] = {
    "mode": "off", "maxResults": 128, "maxResultsSize": 268435456, "maxEntrySize": 16777216,
    "includeSystem": False}
CURSOR_STEP = 4
BATCH_NOT_FOUND = "batch id not found"


@dataclass(eq=False)
class Query:
    """A query that runs. `own` is the transaction that ends with the query."""

    id: str
    owner: str
    database: str
    text: str
    bind: dict[str, Any]
    started: float
    is_stream: bool
    is_modifying: bool
    own: Transaction | None = None
    is_killed: bool = False

    def shown(self, now: float, properties: dict[str, Any], state: str) -> dict[str, Any]:
        return {"id": self.id, "database": self.database, "user": self.owner,
                "query": self.text[:properties["maxQueryStringLength"]],
                "bindVars": self.bind if properties["trackBindVars"] else {},
                "started": iso(self.started), "runTime": now - self.started,
                "peakMemoryUsage": 0, "state": state, "stream": self.is_stream,
                "modificationQuery": self.is_modifying, "warnings": 0}


@dataclass(eq=False)
class Cursor:
    """The rows of a query that were not delivered yet. `batch` counts the delivered ones from 1;
    `repeated` is the last answer, which may be asked for again."""

    id: str
    owner: str
    database: str
    rows: Sequence[Any]
    batch_size: int
    ttl: float
    common: dict[str, Any]
    extra: dict[str, Any]
    is_stream: bool
    allows_retry: bool
    names_batches: bool
    transaction: Transaction | None
    used: float = 0.0
    batch: int = 0
    repeated: dict[str, Any] = field(default_factory=dict)

    @property
    def has_more(self) -> bool:
        return bool(self.rows)

    def next(self) -> dict[str, Any]:
        """The members of the next answer. Streams tell `extra` with the last batch only."""
        rows, self.rows = self.rows[:self.batch_size], self.rows[self.batch_size:]
        self.batch += 1
        answer: dict[str, Any] = {"result": list(rows), "hasMore": self.has_more}
        if self.has_more:
            answer["id"] = self.id
            if self.names_batches:
                answer["nextBatchId"] = str(self.batch + 1)
        answer |= self.common
        if not (self.is_stream and self.has_more):
            answer["extra"] = self.extra
        self.repeated = answer
        return answer


class Queries:
    def __init__(self, server_number: int) -> None:
        self._server_number = server_number
        self._last = 0
        self.running: dict[str, Query] = {}
        self.slow: list[dict[str, Any]] = []
        self.properties = dict(PROPERTIES)
        self.cache_properties = dict(CACHE_PROPERTIES)
        self._cursors: dict[str, Cursor] = {}

    def next_id(self) -> str:
        self._last += CURSOR_STEP
        return id_at(self._server_number, self._last)

    def finish(self, query: Query, now: float, keeps: bool) -> None:
        """The end of a query and of its own transaction."""
        self.running.pop(query.id, None)
        if query.own is not None:
            query.own.end(Status.COMMITTED if keeps else Status.ABORTED, now)
        limit = self.properties["slowQueryThreshold"]
        if self.properties["trackSlowQueries"] and now - query.started >= limit:
            self.slow.append(query.shown(now, self.properties, "finished"))
            self.slow = self.slow[-self.properties["maxSlowQueries"]:]

    def keep(self, cursor: Cursor, now: float) -> None:
        cursor.used = now
        self._cursors[cursor.id] = cursor

    def cursor(self, id: str, owner: str, database: str, now: float) -> Cursor:
        """The cursor of a request; its lifetime counts from now."""
        cursor = self._cursors.get(id)
        if cursor is None or cursor.database != database or owner not in ("", cursor.owner):
            raise Refusal(404, 1600, "cursor not found")
        cursor.used = now
        if cursor.transaction is not None:
            cursor.transaction.used = now
        return cursor

    def next_batch(self, cursor: Cursor, batch: str | None = None) -> dict[str, Any]:
        """A batch by its id, or the next one. The last batch can be asked for again by its id,
        if the cursor was made for that."""
        if batch is not None and batch == str(cursor.batch):
            if not cursor.allows_retry:
                raise Refusal(400, 400, "expecting allowRetry option to be true")
            return cursor.repeated
        if batch is not None and (batch != str(cursor.batch + 1) or not cursor.has_more):
            raise Refusal(404, 1600, BATCH_NOT_FOUND)
        answer = cursor.next()
        if not cursor.has_more and not cursor.allows_retry:
            self.close(cursor)
        return answer

    def close(self, cursor: Cursor) -> None:
        del self._cursors[cursor.id]

    def settle(self, now: float) -> None:
        """Forgets cursors that were not used for too long, or whose transaction has ended."""
        for cursor in list(self._cursors.values()):
            has_ended = (cursor.transaction is not None
                         and cursor.transaction.status is not Status.RUNNING)
            if has_ended or now - cursor.used >= cursor.ttl:
                self.close(cursor)

    @property
    def cursors(self) -> int:
        return len(self._cursors)

    def clear(self, now: float) -> None:
        """Drops everything when the process ends."""
        for query in list(self.running.values()):
            if query.own is not None:
                query.own.end(Status.ABORTED, now)
        self.running.clear()
        self.slow.clear()
        self._cursors.clear()
        self.properties = dict(PROPERTIES)
        self.cache_properties = dict(CACHE_PROPERTIES)
