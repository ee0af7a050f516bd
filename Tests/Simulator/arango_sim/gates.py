"""What a request passes before its handler runs, in the order a server applies it."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal
from arango_sim.routing import Call, Right, Route, RouteTable
from arango_sim.servers import Phase, Role
from arango_sim.supervision import AgencyUnavailable
from loopback.http1 import path_segments

NOT_AUTHORIZED = "not authorized to execute this request"
AVAILABILITY = ["_admin", "server", "availability"]


def answer(call: Call, table: RouteTable) -> Answer:
    """Every request's way from its path to its answer."""
    try:
        _locate(call)
        _phase_gate(call)
        if call.request.method == "OPTIONS":
            return Answer(200, is_empty=True, headers=[
                ("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")])
        is_open = _is_open(call)
        if not is_open:
            _identify(call)
            _database_gate(call)
        _queue_gate(call)
        route, known = table.find(call)
        if route is None:
            return _no_route(call, known)
        _role_and_right(call, route)
        return route.handler(call)
    except Refusal as refusal:
        return refusal.answer
    except AgencyUnavailable:
        return Refusal(500, 500, "agency communication failed").answer


def _locate(call: Call) -> None:
    """Splits the path, and takes the database off its front."""
    segments = path_segments(call.request.path)
    if segments[0] == "_db" and len(segments) > 1:
        call.database_name = segments[1]
        segments = segments[2:] or [""]
    call.segments = segments
    call.query = call.request.query


def _phase_gate(call: Call) -> None:
    if call.server.phase is Phase.SHUTDOWN:
        raise Refusal(503, 30, "shutdown in progress")
    if call.server.phase is Phase.STARTUP:
        raise Refusal(503, 503, "service unavailable due to startup or maintenance mode")


def _is_open(call: Call) -> bool:
    return (call.segments in ([""], AVAILABILITY)
            or call.segments[0] == "_open")


def _identify(call: Call) -> None:
    call.identity = call.cluster.access.identify(call.request.header("authorization"))
    if call.identity is None:
        raise _unauthorized(call)
    paths = call.identity.paths
    if paths is not None and call.request.path not in paths:
        raise _unauthorized(call)
    if call.server.role is not Role.COORDINATOR and not call.identity.is_superuser:
        # users live in a collection that only coordinators look into
        raise _unauthorized(call)


def _database_gate(call: Call) -> None:
    """A user without access is not told whether the database exists."""
    exists = call.database_name in call.cluster.databases
    if call.user.right(call.database_name) == "none":
        if not (exists and call.segments == ["_api", "cluster", "endpoints"]):
            raise _unauthorized(call)
    if not exists:
        raise Refusal(404, 1228, "database not found")


def _queue_gate(call: Call) -> None:
    if call.server.phase is Phase.QUEUE_FULL and call.segments != AVAILABILITY:
        raise Refusal(503, 21003, "queue is full")


def _no_route(call: Call, known: bool) -> Answer:
    if known:
        raise Refusal(405, 405, "method not supported")
    segments = call.segments
    if segments[:2] == ["_admin", "cluster"]:
        if len(segments) == 3:
            raise Refusal(400, 400, f"invalid command '{segments[2]}'")
        raise Refusal(400, 601, "expecting URL /_admin/cluster/<command>")
    if segments[:2] == ["_api", "cluster"]:
        raise Refusal(404, 404, "expecting /_api/cluster/[endpoints,agency-dump,agency-cache,"
                                "cluster-info]")
    if call.server.role is Role.COORDINATOR and not call.cluster.version.since(4, 0):
        # there the JavaScript router has the last word; elsewhere no handler means no body
        raise Refusal(404, 404, f"unknown path '/{'/'.join(segments)}'")
    return Answer(404, is_empty=True)


def _role_and_right(call: Call, route: Route) -> None:
    if call.server.role not in route.roles:
        raise Refusal(*route.refusal)
    if route.right is Right.ADMIN and not call.user.is_admin:
        raise Refusal(*route.forbidden)
    if route.right is Right.SUPERUSER and not call.user.is_superuser:
        raise Refusal(*route.forbidden)


def _unauthorized(call: Call) -> Refusal:
    challenges = [("Www-Authenticate", 'Basic, realm="ArangoDB"'),
                  ("Www-Authenticate", 'Bearer, token_type="JWT", realm="ArangoDB"')]
    omitted = "x-omit-www-authenticate" in call.request.fields
    return Refusal(401, 11, NOT_AUTHORIZED, headers=[] if omitted else challenges)
