"""Stream transactions: each coordinator keeps those that were begun on it.

A transaction sees its collections as they were at its begin, with its own writes. Others see these
after the commit.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum

from arango_sim.answers import Refusal
from arango_sim.collections import Collection
from arango_sim.documents import DocumentView
from arango_sim.homes import id_at
from arango_sim.locks import InUse, Locks

IDLE = 60.0
COLLECTED = 2.0  # seconds between the end of the idle time and the next collection
REMEMBERED = 600.0
STEP = 4  # the last two bits of an id tell whose it is, a coordinator's or a DB-Server's


class Status(Enum):
    RUNNING = "running"
    COMMITTED = "committed"
    ABORTED = "aborted"


@dataclass(eq=False)
class Transaction:
    id: str
    owner: str
    database: str
    writes: frozenset[str]
    used: float
    allows_implicit: bool = True
    status: Status = Status.RUNNING
    expired: bool = False
    is_busy: bool = False
    _views: dict[str, DocumentView] = field(default_factory=dict)
    _locks: list[Locks] = field(default_factory=list)

    def lock(self, collection: Collection, is_exclusive: bool) -> None:
        collection.locks.take(self, is_exclusive)
        self._locks.append(collection.locks)

    def join(self, collection: Collection) -> None:
        if collection.id not in self._views:
            self._views[collection.id] = DocumentView(collection.documents)

    def documents(self, collection: Collection, writes: bool) -> DocumentView:
        """The view of a collection. Collections that are only read may join later."""
        if writes and collection.name not in self.writes:
            raise _undeclared(collection, "write")
        if collection.id not in self._views:
            if not self.allows_implicit:
                raise _undeclared(collection, "read")
            self.join(collection)
        return self._views[collection.id]

    def end(self, status: Status, now: float) -> None:
        for view in self._views.values():
            view.end(keeps=status is Status.COMMITTED)
        for locks in self._locks:
            locks.release(self)
        self.is_busy = False
        self._views.clear()
        self._locks.clear()
        self.status, self.used = status, now


def _unknown(id: str) -> Refusal:
    return Refusal(404, 1655, f"transaction {id} not found")


def _undeclared(collection: Collection, access: str) -> Refusal:
    return Refusal(400, 1652, "unregistered collection used in transaction: "
                              f"{collection.name} [{access}]")


class Transactions:
    def __init__(self, server_number: int) -> None:
        self._server_number = server_number
        self._last = 0
        self._by_id: dict[str, Transaction] = {}

    def begin(self, owner: str, database: str, writes: frozenset[str], now: float,
              allows_implicit: bool = True) -> Transaction:
        self._last += STEP
        begun = Transaction(id_at(self._server_number, self._last), owner, database, writes, now,
                            allows_implicit)
        self._by_id[begun.id] = begun
        return begun

    def settle(self, now: float) -> None:
        """Aborts what has been idle for too long, and forgets what ended long ago."""
        for each in list(self._by_id.values()):
            idle = 0.0 if each.is_busy else now - each.used
            if each.status is Status.RUNNING and idle >= IDLE:
                each.expired = True
                each.end(Status.ABORTED, each.used + IDLE)
            if each.status is not Status.RUNNING and now - each.used >= REMEMBERED:
                del self._by_id[each.id]

    def find(self, id: str, owner: str, database: str) -> Transaction:
        """A superuser, who has no name, finds those of everybody."""
        found = self._by_id.get(id)
        if found is None or owner not in ("", found.owner) or found.database != database:
            raise _unknown(id)
        return found

    def use(self, id: str, owner: str, database: str, now: float) -> Transaction:
        """The running transaction of a request; it is idle from now on."""
        found = self.find(id, owner, database)
        if found.status is Status.ABORTED:
            raise Refusal(410, 1654, f"transaction {id} has already been aborted")
        if found.status is Status.COMMITTED:
            raise Refusal(400, 1653, f"transaction {id} has already been committed")
        if found.is_busy:
            raise InUse
        found.used = now
        return found

    def end(self, id: str, owner: str, database: str, status: Status, now: float) -> Transaction:
        """Ending one twice in the same way is no error, for a client may ask again. One whose idle
        time is over can be committed until it is collected: the answer says so, and it stays
        aborted. An unknown one counts as aborted from now on."""
        if id not in self._by_id:
            self._by_id[id] = Transaction(id, owner, database, frozenset(), now,
                                          status=Status.ABORTED)
            raise _unknown(id)
        found = self.find(id, owner, database)
        if found.is_busy:
            raise InUse
        if found.status is Status.RUNNING:
            found.end(status, now)
        elif status is Status.COMMITTED and found.expired and now < found.used + COLLECTED:
            return replace(found, status=Status.COMMITTED)
        elif found.status is not status:
            how = "expired" if found.expired else found.status.value
            raise Refusal(400, 1653, f"transaction {id} was already {how}")
        return found

    def running(self, owner: str, database: str) -> list[Transaction]:
        return [each for each in self._by_id.values() if each.status is Status.RUNNING
                and owner in ("", each.owner) and each.database == database]

    def writing(self) -> list[Transaction]:
        """Those of everybody, in all databases."""
        return [each for each in self._by_id.values()
                if each.status is Status.RUNNING and each.writes]

    @property
    def count(self) -> int:
        return sum(each.status is Status.RUNNING for each in self._by_id.values())

    def clear(self, now: float) -> None:
        """Ends the transactions of a process that ends; the DB-Servers abort what it left running."""
        for each in self._by_id.values():
            if each.status is Status.RUNNING:
                each.end(Status.ABORTED, now)
        self._by_id.clear()
