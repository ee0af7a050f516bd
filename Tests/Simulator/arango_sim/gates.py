"""The checks of a request before its handler runs, in a server's order."""

from __future__ import annotations

from dataclasses import replace

from arango_sim.access import Identity
from arango_sim.answers import Answer, Refusal, Wait
from arango_sim.cluster import Cluster
from arango_sim.compression import FRAMES, inflated
from arango_sim.forwarding import forwarded
from arango_sim.locks import unlocked
from arango_sim.phases import phase_gate, retry_after
from arango_sim.routing import FRONT, Call, Right, Route, RouteTable, answered
from arango_sim.servers import ApiCall, Phase, Role, Server
from loopback.http1 import path_segments

NOT_AUTHORIZED = "not authorized to execute this request"
AVAILABILITY = ["_admin", "server", "availability"]


def answer(call: Call, table: RouteTable) -> Answer | Wait:
    """Every request's way from its path to its answer."""
    return answered(lambda: _pass(call, table))


def _pass(call: Call, table: RouteTable) -> Answer | Wait:
    _locate(call)
    _record(call)
    phase_gate(call.server)
    if call.request.method == "OPTIONS":
        return Answer(200, is_empty=True, headers=[
            ("Allow", "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")])
    _identify(call)
    _existence_gate(call)
    if not _is_open(call):
        _credentials_gate(call)
        _database_gate(call)
    _encoding_gate(call)
    _queue_gate(call)
    home = _home(call, table)
    if home is not call.server:
        return forwarded(call, home, lambda there: _arrive(there, table))
    return _begin(call, table)


def _arrive(call: Call, table: RouteTable) -> Answer | Wait:
    """A request that another server has let in already."""
    _queue_gate(call)
    return _begin(call, table)


def _begin(call: Call, table: RouteTable) -> Answer | Wait:
    mode = call.request.header("x-arango-async").lower()
    if mode in ("true", "store"):
        return _accepted(call, table, mode == "store")
    return _execute(call, table)


def _accepted(call: Call, table: RouteTable, is_stored: bool) -> Answer:
    """The answer before the work: empty, and with an id where the real one is kept."""
    server, owner = call.server, call.identity.name if call.identity else ""
    server.traffic.asynchronous += 1
    id = server.async_requests.add(owner, lambda: _execute(call, table), is_stored)
    run_async_requests(call.cluster, server)
    return Answer(202, is_empty=True,
                  headers=[("X-Arango-Async-Id", id)] if is_stored else [])


def run_async_requests(cluster: Cluster, server: Server) -> None:
    may_start = not cluster.wishes.async_requests_wait
    server.async_requests.proceed(cluster.clock.now(), may_start, answered)


def _execute(call: Call, table: RouteTable) -> Answer | Wait:
    _policy_gate(call)
    route, other = table.find(call)
    if route is None:
        return _no_route(call, other)
    _role_and_right(call, route)
    handler = route.handler
    return unlocked(lambda: handler(call), call.cluster.clock)


def _locate(call: Call) -> None:
    """Splits the path, and takes the API's version and the database off its front."""
    segments = path_segments(call.request.path)
    is_next = call.cluster.version.since(4, 0)
    call.api = "v1" if is_next else "v0"
    if segments[0] == "_arango" and len(segments) > 1 and call.cluster.version.since(3, 12):
        if segments[1] not in ("v0", "experimental", *(["v1"] if is_next else [])):
            raise Refusal(404, 404, f"unknown path '{call.request.path}'")
        call.api = segments[1]
        segments = segments[2:] or [""]
    if segments[0] == "_db" and len(segments) > 1:
        call.database_name = segments[1]
        segments = segments[2:] or [""]
    call.segments = segments
    call.query = call.request.query


def _record(call: Call) -> None:
    path = "/" + "/".join(call.segments)
    call.server.calls.append(ApiCall(
        call.cluster.clock.now(), call.request.method, path, call.database_name))
    call.server.log.write("DEBUG", "requests", f"{call.request.method} {path}")


def _is_open(call: Call) -> bool:
    return (call.segments in ([""], AVAILABILITY)
            or call.segments[0] == "_open")


def _identify(call: Call) -> None:
    """The sender of the request; a superuser if authentication is disabled."""
    access = call.cluster.access
    call.identity = (access.identify(call.request.header("authorization"))
                     if call.cluster.plan.authentication else Identity(None))


def _existence_gate(call: Call) -> None:
    """Refuses requests to a missing database, open paths included. Users without access to it
    get no hint that it is missing."""
    if call.database_name in call.cluster.databases:
        return
    if call.identity is None or call.identity.right(call.database_name) == "none":
        is_told = call.is_v1 and call.identity is not None
        raise Refusal(404, 1228, "database not found") if is_told else _unauthorized(call)
    raise Refusal(404, 1228, "database not found")


def _credentials_gate(call: Call) -> None:
    if call.identity is None:
        if "authorization" in call.request.fields:
            call.server.log.write("WARNING", "authentication", "invalid credentials for "
                                  + call.request.path)
        raise _unauthorized(call)
    call.server.traffic.superuser += call.identity.is_superuser
    paths = call.identity.paths
    if paths is not None and call.request.path not in paths:
        raise _unauthorized(call)
    if call.server.role not in FRONT and not call.identity.is_superuser:
        # users live in a collection that only coordinators look into
        raise _unauthorized(call)


def _database_gate(call: Call) -> None:
    """Users without access get no hint that the database exists."""
    if (call.user.right(call.database_name) == "none"
            and call.segments != ["_api", "cluster", "endpoints"]):
        raise Refusal(404, 1228, "database not found") if call.is_v1 else _unauthorized(call)


def _encoding_gate(call: Call) -> None:
    """Inflates the body. Since 3.12 only for authenticated requests. An unknown encoding leaves
    the body unchanged."""
    encoding, body = call.request.header("content-encoding"), call.request.body
    if not encoding:
        return
    is_modern = call.cluster.version.since(3, 12)
    if is_modern and call.identity is None:
        raise Refusal(400, 10, "support for handling Content-Encoding headers is turned off for "
                               "unauthenticated requests")
    if encoding in FRAMES:
        try:
            call.request = replace(call.request, body=inflated(body, encoding))
        except ValueError:
            raise Refusal(400, 10, "a decoding error occurred while handling Content-Encoding: "
                                   + encoding) from None
    elif not is_modern:
        raise Refusal(400, 10, "decoding error")


def _queue_gate(call: Call) -> None:
    """Refuses a request whose maximum queue time is below that of the server."""
    if call.segments == AVAILABILITY:
        return
    if call.server.phase is Phase.QUEUE_FULL:
        if call.segments == ["_admin", "shutdown"]:
            raise Refusal(500, 21003, "queue is full")
        raise Refusal(503, 21003, "queue is full", headers=retry_after(call.server))
    try:
        most = float(call.request.header("x-arango-queue-time-seconds", "0"))
    except ValueError:
        return
    if 0 < most < call.server.queue_seconds:
        raise Refusal(412, 21004, "queue time violated")


def _home(call: Call, table: RouteTable) -> Server:
    """The coordinator that keeps what the request names; most requests name no such thing."""
    route, _ = table.find(call)
    if route is None or route.home is None or call.server.role is not Role.COORDINATOR:
        return call.server
    return route.home(call) or call.server


def _policy_gate(call: Call) -> None:
    if call.segments[:2] != ["_admin", "cluster"] or call.user.is_superuser:
        return
    policy = call.cluster.plan.api_jwt_policy
    if policy == "jwt-all" or policy == "jwt-write" and call.request.method != "GET":
        raise Refusal(403, 403, "forbidden")


def _no_route(call: Call, other: Route | None) -> Answer:
    if other is not None:
        raise Refusal(*other.wrong_method)
    segments = call.segments
    if segments[:2] == ["_admin", "cluster"]:
        if len(segments) == 3:
            raise Refusal(400, 400, f"invalid command '{segments[2]}'")
        if segments[2:3] == ["rebalance"]:
            raise Refusal(400, 400, "expect /_admin/cluster/rebalance[/execute]")
        raise Refusal(400, 601, "expecting URL /_admin/cluster/<command>")
    if segments[:3] == ["_api", "cluster", "cluster-info"]:
        raise Refusal(404, 404, "no such handler in the cluster info.")
    if segments[:2] == ["_api", "cluster"]:
        raise Refusal(404, 404, "expecting /_api/cluster/[endpoints,agency-dump,agency-cache,"
                                "cluster-info]")
    if call.server.role in FRONT and not call.is_v1:
        # there the JavaScript router has the last word; elsewhere no handler means no body
        raise Refusal(404, 404, f"unknown path '/{'/'.join(segments)}'")
    return Answer(404, is_empty=True)


def _role_and_right(call: Call, route: Route) -> None:
    if call.server.role not in route.roles:
        on_single = call.server.role is Role.SINGLE and route.on_single
        raise Refusal(*(on_single or route.refusal))
    is_admin_only = route.right is Right.ADMIN or (
        route.hardened and call.cluster.plan.harden)
    if is_admin_only and not call.user.is_admin:
        raise Refusal(*route.forbidden)
    if route.right is Right.SUPERUSER and not call.user.is_superuser:
        raise Refusal(*route.forbidden)
    if route.only_system and not call.database.is_system:
        raise Refusal(403, 1230, "operation only allowed in system database")


def _unauthorized(call: Call) -> Refusal:
    challenges = [("Www-Authenticate", 'Basic, realm="ArangoDB"'),
                  ("Www-Authenticate", 'Bearer, token_type="JWT", realm="ArangoDB"')]
    omitted = "x-omit-www-authenticate" in call.request.fields
    return Refusal(401, 11, NOT_AUTHORIZED, headers=[] if omitted else challenges)
