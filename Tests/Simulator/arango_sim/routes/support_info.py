"""/_admin/support-info: one server, or all of the cluster."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.clock import iso
from arango_sim.cluster import Cluster
from arango_sim.forwarding import UNREACHABLE
from arango_sim.routes.shards import counted
from arango_sim.routing import Call, Right, Route
from arango_sim.servers import CORES, MEMORY, RESIDENT, THREADS, VIRTUAL, Role, Server


def support_info(call: Call) -> Answer:
    """The coordinator queries every server, and fails with the first unresponsive one."""
    cluster, server = call.cluster, call.server
    date = iso(cluster.clock.now())
    if server.role is Role.SINGLE:
        return raw({"deployment": {"type": "single"}, "host": _host(cluster, server),
                    "date": date})
    if server.role is not Role.COORDINATOR or call.flag("local"):
        return raw({"host": _host(cluster, server), "date": date})
    asked = cluster.role(Role.COORDINATOR) + cluster.role(Role.DBSERVER)
    if not all(each.phase.is_alive for each in asked):
        raise Refusal(503, 1478, UNREACHABLE)
    servers = {each.id: {"id": each.id, "alias": each.short_name, "endpoint": each.endpoint,
                         **_host(cluster, each)} for each in asked}
    return raw({"deployment": {
        "type": "cluster", "servers": servers, "agents": len(cluster.role(Role.AGENT)),
        "coordinators": len(cluster.role(Role.COORDINATOR)),
        "dbServers": len(cluster.role(Role.DBSERVER)),
        "shards": counted(cluster.databases.values(), "")}, "date": date})


def _host(cluster: Cluster, server: Server) -> dict[str, Any]:
    process: dict[str, Any] = {
        "processUptime": cluster.clock.now() - server.started_at, "numberOfThreads": THREADS,
        "virtualSize": VIRTUAL, "residentSetSize": RESIDENT}
    if cluster.version.since(3, 12):
        process |= {"fileDescrtors": 24 + server.traffic.connections,  # so spelt by the server
                    "fileDescrtorsLimit": 1 << 20}
    host: dict[str, Any] = {
        "role": server.role.value, "maintenance": False, "readOnly": cluster.read_only,
        "version": cluster.version.text, "build": f"refs/{cluster.version.text}",
        "license": cluster.plan.edition, "os": "Linux", "platform": "linux",
        "physicalMemory": {"value": MEMORY, "overridden": False},
        "numberOfCores": {"value": CORES, "overridden": False}, "processStats": process,
        "cpuStats": {"userPercent": 3.0, "systemPercent": 1.25, "idlePercent": 95.0,
                     "iowaitPercent": 0.75}}
    if server.role is not Role.COORDINATOR:
        host["engineStats"] = engine_stats(cluster, server)
    return host


def engine_stats(cluster: Cluster, server: Server) -> dict[str, Any]:
    shards = [shard for shard in cluster.shards() if shard.holds(server.id)]
    return {"cache.limit": MEMORY // 4, "cache.allocated": 1 << 20,
            "rocksdb.estimate-num-keys": cluster.documents_on(server),
            "rocksdb.estimate-live-data-size": len(shards) << 12,
            "rocksdb.live-sst-files-size": len(shards) << 12,
            "rocksdb.block-cache-capacity": MEMORY // 3, "rocksdb.block-cache-usage": 96,
            "rocksdb.free-disk-space": 100 << 30, "rocksdb.total-disk-space": 128 << 30}


def stats(call: Call) -> Answer:
    """A coordinator has no storage, and gives the answers of all that have."""
    cluster, server = call.cluster, call.server
    if server.role is not Role.COORDINATOR:
        return raw(engine_stats(cluster, server))
    return raw({each.id: engine_stats(cluster, each) for each in cluster.role(Role.DBSERVER)
                if each.phase.is_alive})


ROUTES = [
    Route("GET", "/_admin/support-info", support_info, hardened=True, only_system=True,
          forbidden=(403, 403, "insufficent permissions")),
    Route("*", "/_admin/support-info", support_info, Right.ANY, hardened=True, only_system=True,
          forbidden=(403, 403, "insufficent permissions"), only_v0=True),
    Route("GET", "/_api/engine/stats", stats, hardened=True),
]
