"""/_api/cursor: runs queries, and delivers their results in batches."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, top
from arango_sim.homes import home_of
from arango_sim.queries import Cursor
from arango_sim.routes.transactions import home
from arango_sim.routing import FRONT, Call, Right, Route, imported_later
from arango_sim.servers import Role, Server


def proceed(call: Call) -> Answer:
    """The next batch, or one by its id."""
    cursor = _found(call)
    if call.cluster.wishes.cursors_busy:
        raise Refusal(409, 1601, "cursor is busy")
    batch = call.parameters[1] if len(call.parameters) > 1 else None
    return top(call.server.queries.next_batch(cursor, batch))


def close(call: Call) -> Answer:
    cursor = _found(call)
    call.server.queries.close(cursor)
    return top({"id": cursor.id}, 202)


def _found(call: Call) -> Cursor:
    id = call.parameters[0]
    number = home_of(id)
    if call.server.role is Role.COORDINATOR and number and number != call.server.number:
        raise Refusal(404, 1600, "cannot find target server for cursor id")
    return call.server.queries.cursor(id, call.user.name, call.database_name,
                                      call.cluster.clock.now())


def by_id(call: Call) -> Server | None:
    """The coordinator whose number is a part of the id in the path."""
    number = home_of(call.parameters[0])
    return None if number is None else call.cluster.coordinator(number)


def no_id(call: Call) -> Answer:
    raise Refusal(400, 400, "expecting POST /_api/cursor/<cursor-id>")


ROUTES = [
    Route("POST", "/_api/cursor", imported_later("arango_sim.query_calls", "create"), Right.ANY, FRONT, home=home),
    Route("PUT", "/_api/cursor", no_id, Right.ANY, FRONT, only_v0=True),
    Route("POST", "/_api/cursor/{}", proceed, Right.ANY, FRONT, home=by_id),
    Route("PUT", "/_api/cursor/{}", proceed, Right.ANY, FRONT, home=by_id, only_v0=True),
    Route("POST", "/_api/cursor/{}/{}", proceed, Right.ANY, FRONT, home=by_id, since=(3, 11)),
    Route("DELETE", "/_api/cursor/{}", close, Right.ANY, FRONT, home=by_id),
]
