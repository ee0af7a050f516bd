"""/_api/version, /_api/engine, and the root."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, raw
from arango_sim.cluster import Cluster
from arango_sim.routing import Call, Right, Route
from arango_sim.servers import Role, Server


def root(call: Call) -> Answer:
    return Answer(301, is_empty=True, headers=[
        ("Location", f"/_db/{call.database_name}/_admin/aardvark/index.html")])


def version(call: Call) -> Answer:
    details = call.flag("details") and not (
        call.cluster.plan.harden and not call.user.is_admin)
    answer = version_of(call.cluster, call.server, details)
    if "requestedApiVersion" in answer:
        answer["requestedApiVersion"] = call.api
    return raw(answer)


def version_of(cluster: Cluster, server: Server, details: bool = False) -> dict[str, Any]:
    release = cluster.version
    answer: dict[str, Any] = {
        "server": "arango", "license": cluster.plan.edition, "version": release.text}
    if details:
        answer["details"] = {
            "architecture": "64bit", "build-date": "2026-01-01 00:00:00", "debug": "false",
            "endianness": "little",
            "full-version-string": f"ArangoDB {release.text} {cluster.plan.edition} "
                                   "[linux] 64bit",
            "jemalloc": "true", "license": cluster.plan.edition, "maintainer-mode": "false",
            "platform": "linux", "server-version": release.text, "mode": "server",
            "role": server.role.value, "host": server.host}
        if not cluster.plan.community:
            answer["details"]["enterprise-version"] = "enterprise"
    if release.since(3, 12):
        # 3.12 speaks v0, the next major v1
        name = "v1" if release.since(4, 0) else "v0"
        answer |= {"apiVersions": [name], "deprecatedApiVersions": [],
                   "requestedApiVersion": name}
    return answer


def engine(call: Call) -> Answer:
    return raw(engine_of(call.cluster, call.server))


def engine_of(cluster: Cluster, server: Server) -> dict[str, Any]:
    release = cluster.version
    modern = release.since(3, 12)
    indexes = ["primary", "edge", "hash", "skiplist", "ttl", "persistent", "geo", "fulltext",
               *(["mdi", "mdi-prefixed"] if modern else ["zkd"]), "inverted"]
    aliases = {"hash": "persistent", "skiplist": "persistent"}
    supports: dict[str, Any] = {} if modern else {"dfdb": False}
    supports |= {"indexes": indexes,
                 "aliases": {"indexes": aliases | ({"zkd": "mdi"} if modern else {})}}
    answer: dict[str, Any] = {"name": "rocksdb", "supports": supports}
    if modern and server.role is not Role.COORDINATOR:
        answer["endianness"] = "little"
    return answer


ROUTES = [
    Route("GET", "/", root, Right.OPEN),
    Route("GET", "/_api/version", version),
    Route("*", "/_api/version", version, only_v0=True),
    Route("GET", "/_api/engine", engine),
]
