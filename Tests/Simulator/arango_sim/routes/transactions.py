"""/_api/transaction: stream transactions, and what other routes do inside of one."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, Wait, raw, result
from arango_sim.collections import Collection
from arango_sim.documents import DocumentSet
from arango_sim.homes import home_of
from arango_sim.locks import LOCK_TIMEOUT, Locked, unlocked
from arango_sim.routes.collections import changeable, found, named, readable
from arango_sim.routing import FRONT, Call, Handler, Right, Route
from arango_sim.servers import Server
from arango_sim.transactions import Status, Transaction

HEADER = "x-arango-trx-id"
MODES = ("read", "write", "exclusive")


# what other routes ask for


def home(call: Call) -> Server | None:
    """The coordinator of the transaction a request belongs to."""
    return _coordinator(call, call.request.header(HEADER))


def entered(call: Call, writes: bool) -> tuple[Collection, DocumentSet]:
    """The collection of the path, with its documents as the request's transaction sees them, or
    as they are committed if the request belongs to none."""
    call.transaction = joined(call)
    collection = found(call)
    return collection, documents_of(call, collection, writes)


def documents_of(call: Call, collection: Collection, writes: bool) -> DocumentSet:
    (changeable if writes else readable)(call, collection)
    if writes and not collection.locks.is_free(call.transaction, is_exclusive=False):
        raise Locked
    if call.transaction is None:
        return collection.documents
    return call.transaction.documents(collection, writes)


def joined(call: Call) -> Transaction | None:
    if HEADER not in call.request.fields:
        return None
    id = call.request.header(HEADER)
    if id.endswith((" aql", " begin")):
        raise Refusal(400, 1653, "cannot start a managed transaction on a coordinator")
    if home_of(id) is None:
        raise Refusal(400, 10, "invalid transaction ID")
    return call.server.transactions.use(
        id, call.user.name, call.database_name, call.cluster.clock.now())


# the calls


def begin(call: Call) -> Answer | Wait:
    """Waits for the locks of all collections that are written."""
    if HEADER in call.request.fields:
        raise Refusal(400, 10, "unexpected transaction ID received in begin transaction request")
    if call.server.soft_shutdown:
        raise Refusal(503, 30, "shutdown in progress")
    body = call.json()
    names = _names(body)
    timeout = body.get("lockTimeout", LOCK_TIMEOUT)
    if not isinstance(timeout, (int, float)) or isinstance(timeout, bool) or timeout < 0:
        raise Refusal(400, 10, "invalid 'lockTimeout' attribute")
    return unlocked(lambda: _begun(call, names, body.get("allowImplicit") is not False),
                    call.cluster.clock, timeout)


def _begun(call: Call, names: dict[str, list[str]], allows_implicit: bool) -> Answer:
    declared = [named(call, name) for mode in MODES for name in names[mode]]
    exclusive = frozenset(named(call, name).name for name in names["exclusive"])
    writes = exclusive | {named(call, name).name for name in names["write"]}
    for collection in declared:
        (changeable if collection.name in writes else readable)(call, collection)
    written = [collection for collection in declared if collection.name in writes]
    if not all(each.locks.is_free(None, each.name in exclusive) for each in written):
        raise Locked
    begun = call.server.transactions.begin(
        call.user.name, call.database_name, writes, call.cluster.clock.now(), allows_implicit)
    for collection in declared:
        begun.join(collection)
    for collection in written:
        begun.lock(collection, collection.name in exclusive)
    return _told(begun, 201)


def status(call: Call) -> Answer:
    return _told(call.server.transactions.find(
        _id(call), call.user.name, call.database_name))


def ended(how: Status) -> Handler:
    def handler(call: Call) -> Answer:
        return _told(call.server.transactions.end(
            _id(call), call.user.name, call.database_name, how, call.cluster.clock.now()))
    return handler


def list_all(call: Call) -> Answer:
    return raw({"transactions": [{"id": each.id, "state": each.status.value}
                                 for each in _running(call)]})


def abort_writing(call: Call) -> Answer:
    for each in _running(call):
        if each.writes:
            each.end(Status.ABORTED, call.cluster.clock.now())
    return result({})


def _running(call: Call) -> list[Transaction]:
    """Lists the transactions of all coordinators, unlike a request for a single one."""
    servers = [server for role in FRONT for server in call.cluster.role(role)]
    return [each for server in servers if server.phase.is_alive
            for each in server.transactions.running(call.user.name, call.database_name)]


def _named_home(call: Call) -> Server | None:
    """The header goes before the path."""
    return home(call) or _coordinator(call, call.parameters[0])


def _coordinator(call: Call, id: str) -> Server | None:
    number = home_of(id)
    return None if number is None else call.cluster.coordinator(number)


def _id(call: Call) -> str:
    if home_of(call.parameters[0]) is None:
        raise Refusal(400, 10, "Illegal transaction ID")
    return call.parameters[0]


def _names(body: Any) -> dict[str, list[str]]:
    """The collections of each mode; one may stand for a list of one."""
    collections = body.get("collections") if isinstance(body, dict) else None
    if not isinstance(collections, dict):
        raise Refusal(400, 10, "missing 'collections'")
    given = {mode: collections.get(mode, []) for mode in MODES}
    names = {mode: [value] if isinstance(value, str) else value for mode, value in given.items()}
    for value in names.values():
        if not isinstance(value, list) or not all(
                isinstance(name, str) and name for name in value):
            raise Refusal(400, 10, "invalid 'collections' attribute")
    return names


def _told(transaction: Transaction, code: int = 200) -> Answer:
    return result({"id": transaction.id, "status": transaction.status.value}, code)


ROUTES = [
    Route("POST", "/_api/transaction/begin", begin, Right.ANY, FRONT, home=home),
    Route("GET", "/_api/transaction", list_all, Right.ANY, FRONT),
    Route("DELETE", "/_api/transaction/write", abort_writing, Right.ANY, FRONT),
    Route("GET", "/_api/transaction/{}", status, Right.ANY, FRONT, home=_named_home),
    Route("PUT", "/_api/transaction/{}", ended(Status.COMMITTED), Right.ANY, FRONT,
          home=_named_home),
    Route("DELETE", "/_api/transaction/{}", ended(Status.ABORTED), Right.ANY, FRONT,
          home=_named_home),
]
