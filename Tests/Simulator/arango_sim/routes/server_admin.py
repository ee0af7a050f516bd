"""/_admin/server, /_admin/time: information of a server about itself."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw, top
from arango_sim.routing import EVERY_ROLE, FRONT, Call, Right, Route
from arango_sim.servers import Phase, Role


def database_defaults(call: Call) -> Answer:
    system = call.cluster.databases["_system"]
    return raw({"replicationFactor": system.replication_factor,
                "writeConcern": system.write_concern, "sharding": system.sharding,
                "replicationVersion": "1"})


def target_version(call: Call) -> Answer:
    """The version of the data's format, which is that of the release."""
    return top({"version": str(call.cluster.version.number)})


def deployment_id(call: Call) -> Answer:
    return raw({"id": call.cluster.id})


def server_id(call: Call) -> Answer:
    return top({"id": call.server.id})


def role(call: Call) -> Answer:
    return top({"role": call.server.role.value, "mode": "default"})


def availability(call: Call) -> Answer:
    if call.server.phase is Phase.QUEUE_FULL:
        raise Refusal(503, 503, "service unavailable")
    return mode(call)


def mode(call: Call) -> Answer:
    return top({"mode": "readonly" if call.cluster.read_only else "default"})


def set_mode(call: Call) -> Answer:
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 400, "body must be an object")
    wanted = body.get("mode")
    if not isinstance(wanted, str):
        raise Refusal(400, 400, "mode must be a string")
    if wanted not in ("default", "readonly"):
        raise Refusal(400, 400, "mode invalid")
    call.cluster.read_only = wanted == "readonly"
    call.server.log.write("INFO", "general", f"the mode is now {wanted}")
    return mode(call)


def time(call: Call) -> Answer:
    return top({"time": call.cluster.clock.date()})


def status(call: Call) -> Answer:
    server, cluster = call.server, call.cluster
    if call.flag("overview"):
        return raw({"version": cluster.version.text, "platform": "linux", "license": cluster.plan.edition,
                    "engine": "rocksdb", "role": server.role.value,
                    "hash": f"{cluster.id.replace('-', '')[:16]}"})
    before_4 = not call.is_v1
    answer: dict[str, object] = {
        "server": "arango", "version": cluster.version.text, "pid": 1000 + server.port,
        "license": cluster.plan.edition}
    if before_4:
        answer |= {"mode": "server", "operationMode": "server", "foxxApi": True}
    answer |= {"host": server.host, "hostname": server.host[:12]}
    info: dict[str, object] = {
        "progress": {"phase": "in wait", "feature": "", "recoveryTick": 0},
        "maintenance": False, "role": server.role.value}
    if before_4:
        info["writeOpsEnabled"] = not cluster.read_only
    info["readOnly"] = cluster.read_only
    if server.role in (Role.COORDINATOR, Role.DBSERVER):
        info |= {"persistedId": server.id, "rebootId": server.reboot_id,
                 "address": server.endpoint, "serverId": server.id,
                 "state": server.phase.sync_status}
    answer["serverInfo"] = info
    if server.role is Role.AGENT:
        leader = cluster.supervision.agency_leader()
        answer["agent"] = {"term": 1, "id": server.id, "endpoint": server.endpoint,
                           "leaderId": leader.id, "leading": leader is server}
    if server.role is Role.COORDINATOR and before_4:
        master = cluster.role(Role.COORDINATOR)[0]
        answer["coordinator"] = {"foxxmaster": master.id, "isFoxxmaster": master is server}
    if server.role in (Role.COORDINATOR, Role.DBSERVER):
        answer["agency"] = {"agencyComm": {
            "endpoints": [agent.endpoint for agent in cluster.role(Role.AGENT)]}}
    return raw(answer)


ROUTES = [
    Route("GET", "/_admin/server/id", server_id, roles=EVERY_ROLE - {Role.SINGLE},
          refusal=(500, 500, "internal server error")),
    Route("GET", "/_admin/server/role", role),
    Route("GET", "/_admin/server/availability", availability, Right.OPEN),
    Route("GET", "/_admin/server/mode", mode),
    Route("PUT", "/_admin/server/mode", set_mode, Right.ADMIN),
    Route("GET", "/_admin/server/databaseDefaults", database_defaults),
    Route("GET", "/_admin/deployment/id", deployment_id, roles=FRONT, since=(3, 12, 6)),
    Route("GET", "/_admin/database/target-version", target_version, only_v0=True),
    Route("GET", "/_admin/time", time),
    Route("*", "/_admin/time", time, only_v0=True),
    Route("GET", "/_admin/status", status, hardened=True),
    Route("*", "/_admin/status", status, hardened=True, only_v0=True),
]
