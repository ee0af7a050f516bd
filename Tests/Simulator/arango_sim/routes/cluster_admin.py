"""/_admin/cluster: health, maintenance, and questions passed on to another server."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from arango_sim.answers import Answer, Refusal, Wait, eventually, raw, result, top
from arango_sim.clock import iso
from arango_sim.cluster import Cluster
from arango_sim.routes.statistics import statistics_of
from arango_sim.routes.versions import engine_of, version_of
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.servers import Role, Server
from arango_sim.supervision import DEFAULT_MAINTENANCE

NOT_HERE = (403, 403, "only allowed on single server and coordinators")
NOT_ON_SINGLE = (403, 403, "not allowed on single servers")
FORBIDDEN = (403, 403, "forbidden")
CHANGE_SECONDS = 120.0


def health(call: Call) -> Answer:
    cluster = call.cluster
    leader = cluster.supervision.agency_leader()
    members = {server.id: (agent_health(cluster, server, leader) if server.role is Role.AGENT
                           else server_health(cluster, server, call.is_v1))
               for server in cluster.members}
    return top({"ClusterId": cluster.id, "Health": members})


def server_health(cluster: Cluster, server: Server, is_v1: bool) -> dict[str, Any]:
    heard = iso(cluster.supervision.heartbeat(server))
    member: dict[str, Any] = {
        "Endpoint": server.endpoint, "SyncTime": heard, "Version": cluster.version.text,
        "Engine": "rocksdb", "ShortName": server.short_name,
        "SyncStatus": server.last_sync_status, "Status": cluster.supervision.status(server),
        "LastAckedTime": heard, "Host": server.host, "Role": server.role.in_health,
        "CanBeDeleted": cluster.can_be_deleted(server)}
    if server.advertised:
        member["AdvertisedEndpoint"] = server.advertised
    if not is_v1:
        member["Timestamp"] = heard
    return member


def agent_health(cluster: Cluster, agent: Server, leader: Server) -> dict[str, Any]:
    """An unresponsive agent reports neither its version nor its leader."""
    status = cluster.supervision.status(agent)
    member: dict[str, Any] = {"Endpoint": agent.endpoint, "Role": agent.role.in_health,
                              "CanBeDeleted": False, "Status": status}
    if agent is leader:
        member["LastAckedTime"] = 0
    else:
        # between the appends of a living leader some hundredths of a second pass
        lag = 0.001 * cluster.dice.randint(10, 250)
        member["LastAckedTime"] = round(lag + cluster.supervision.silence(agent), 3)
    if agent.phase.is_alive:
        member |= {"Version": cluster.version.text, "Engine": "rocksdb", "Leader": leader.id,
                   "Leading": agent is leader}
    return member


def number_of_servers(call: Call) -> Answer:
    call.cluster.supervision.agency_leader()
    return top({"numberOfDBServers": call.cluster.target_dbservers,
                "numberOfCoordinators": call.cluster.target_coordinators,
                "cleanedServers": call.cluster.supervision.cleaned})


def set_number_of_servers(call: Call) -> Answer:
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 10, "object expected")
    for name in ("numberOfCoordinators", "numberOfDBServers"):
        value = body.get(name)
        if value is not None and (not isinstance(value, int) or isinstance(value, bool)):
            raise Refusal(400, 10, f"{name}: number expected")
    cleaned = body.get("cleanedServers", [])
    if not isinstance(cleaned, list):
        raise Refusal(400, 10, "cleanedServers: array expected")
    if not all(isinstance(each, str) for each in cleaned):
        raise Refusal(400, 10, "cleanedServers: array of strings expected")
    cluster = call.cluster
    cluster.supervision.agency_leader()
    if "numberOfCoordinators" in body:
        cluster.target_coordinators = body["numberOfCoordinators"]
    if "numberOfDBServers" in body:
        cluster.target_dbservers = body["numberOfDBServers"]
    if "cleanedServers" in body:
        cluster.supervision.cleaned[:] = cleaned
    return top() if cluster.version.since(3, 7) else raw(True)


def maintenance(call: Call) -> Answer:
    """Without a result until the supervision has written its state for the first time."""
    call.cluster.supervision.agency_leader()
    in_maintenance = call.cluster.supervision.in_maintenance()
    if call.cluster.wishes.supervision_unwritten:
        return top()
    return result("Maintenance" if in_maintenance else "Normal")


def set_maintenance(call: Call) -> Answer | Wait:
    supervision, wish = call.cluster.supervision, call.json()
    supervision.agency_leader()
    if wish == "off":
        def reactivate() -> Answer:
            supervision.end_maintenance()
            return top({"warning": "Cluster supervision reactivated."})
        return _when_followed(call.cluster, reactivate)
    seconds = _seconds(wish)

    def deactivate() -> Answer:
        until = supervision.start_maintenance(seconds)
        return top({"warning": "Cluster supervision deactivated. It will be reactivated "
                               f"automatically on {iso(until)} unless this call is repeated "
                               "until then."})
    return _when_followed(call.cluster, deactivate)


def _when_followed(cluster: Cluster, change: Callable[[], Answer]) -> Answer | Wait:
    """Supervision takes up a change immediately, unless a test keeps it from doing so."""
    deadline = cluster.clock.now() + cluster.clock.span(CHANGE_SECONDS)

    def look() -> Answer | None:
        if not cluster.wishes.maintenance_stuck:
            return change()
        if cluster.clock.now() >= deadline:
            raise Refusal(408, 504, "timed out while waiting for supervision maintenance mode "
                                    "change")
        return None

    return eventually(look, cluster.clock.span(1.0))


def _seconds(wish: Any) -> float:
    if wish == "on":
        return DEFAULT_MAINTENANCE
    if isinstance(wish, str) and wish.isascii() and wish.isdigit():
        return int(wish)
    if isinstance(wish, (int, float)) and not isinstance(wish, bool) and wish >= 0:
        return wish
    raise Refusal(400, 10, "string expected with value `on` or `off`")


def server_maintenance(call: Call) -> Answer:
    """A server in normal mode and one that is unknown are answered alike."""
    call.cluster.supervision.agency_leader()
    kept = call.cluster.supervision.server_maintenance(call.parameters[0])
    if kept is None:
        return top()
    return result({"Mode": "maintenance", "Until": iso(kept.until)})


def set_server_maintenance(call: Call) -> Answer | Wait:
    call.cluster.supervision.agency_leader()
    body = call.json()
    mode = body.get("mode") if isinstance(body, dict) else None
    if mode not in ("maintenance", "normal"):
        raise Refusal(400, 10, "object expected with attribute 'mode' and optional attribute "
                               "'timeout'")
    server = call.cluster.server(call.parameters[0], accept_short=False)
    if (server is None or server.role is not Role.DBSERVER
            or call.cluster.supervision.status(server) != "GOOD"):
        raise Refusal(412, 412, "precondition failed")
    timeout = body.get("timeout")
    if not isinstance(timeout, int) or isinstance(timeout, bool) or timeout < 0:
        timeout = DEFAULT_MAINTENANCE
    wanted = timeout if mode == "maintenance" else None
    id = server.id

    def change() -> Answer:
        call.cluster.supervision.set_server_maintenance(id, wanted)
        return top()
    return _when_followed(call.cluster, change)


def passed_on(parameter: str,
              of: Callable[[Cluster, Server], dict[str, Any]]) -> Callable[[Call], Answer]:
    """A question that the coordinator puts to the server named in the query."""
    def handler(call: Call) -> Answer:
        name = call.query.get(parameter)
        if not name:
            raise Refusal(400, 400, f"missing parameter `{parameter}`")
        server = call.cluster.server(name, accept_short=False)
        if server is None or server.role is Role.AGENT:
            raise Refusal(400, 400, "unknown server")
        if not server.phase.is_alive:
            raise Refusal(408, 504, "server did not answer")
        return raw(of(call.cluster, server))
    return handler


ROUTES = [
    Route("GET", "/_admin/cluster/health", health, Right.ANY, COORDINATORS, NOT_HERE,
          on_single=NOT_ON_SINGLE),
    Route("GET", "/_admin/cluster/numberOfServers", number_of_servers, Right.ANY, COORDINATORS,
          forbidden=FORBIDDEN, hardened=True),
    Route("PUT", "/_admin/cluster/numberOfServers", set_number_of_servers, Right.ADMIN,
          COORDINATORS, forbidden=FORBIDDEN),
    Route("GET", "/_admin/cluster/maintenance", maintenance, Right.ADMIN, COORDINATORS, NOT_HERE,
          FORBIDDEN, NOT_ON_SINGLE),
    Route("PUT", "/_admin/cluster/maintenance", set_maintenance, Right.ADMIN, COORDINATORS,
          NOT_HERE, FORBIDDEN, NOT_ON_SINGLE),
    Route("GET", "/_admin/cluster/maintenance/{}", server_maintenance, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(3, 10, 1)),
    Route("PUT", "/_admin/cluster/maintenance/{}", set_server_maintenance, Right.ADMIN,
          COORDINATORS, forbidden=FORBIDDEN, since=(3, 10, 1)),
    Route("GET", "/_admin/cluster/nodeVersion", passed_on("ServerID", version_of), Right.ANY,
          COORDINATORS),
    Route("GET", "/_admin/cluster/nodeEngine", passed_on("ServerID", engine_of), Right.ANY,
          COORDINATORS),
    Route("GET", "/_admin/cluster/nodeStatistics", passed_on("ServerID", statistics_of),
          Right.ANY, COORDINATORS, only_v0=True),
    Route("GET", "/_admin/cluster/statistics", passed_on("DBserver", statistics_of), Right.ANY,
          COORDINATORS, only_v0=True),
]
