"""The startup options of the model, in the servers' form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from arango_sim.cluster import Cluster
from arango_sim.servers import Server
from arango_sim.transactions import IDLE
from arango_sim.version import Version

MAX_COPIES = 10
MAX_SHARDS = 1000


@dataclass(frozen=True)
class Option:
    name: str
    type: str
    default: Any
    description: str
    value: Callable[[Cluster, Server], Any] | None = None
    is_public: bool = False

    def effective(self, cluster: Cluster, server: Server) -> Any:
        return self.default if self.value is None else self.value(cluster, server)

    def described(self) -> dict[str, Any]:
        return {
            "section": self.name.partition(".")[0], "description": self.description,
            "category": "option", "hidden": False, "type": self.type, "experimental": False,
            "obsolete": False, "enterpriseOnly": False, "requiresValue": self.type != "boolean",
            "os": ["linux"], "component": ["coordinator", "dbserver", "agent", "single"],
            "introducedIn": None, "deprecatedIn": None, "default": self.default,
            "dynamic": False, "required": False}


def options(version: Version) -> list[Option]:
    """Names of databases have been extended by default since 3.12."""
    return [
        Option("cluster.api-jwt-policy", "string", "jwt-compat",
               "Who may call the cluster administration.",
               lambda cluster, _: cluster.plan.api_jwt_policy, True),
        Option("cluster.max-number-of-shards", "uint32", MAX_SHARDS,
               "The most shards a collection may have.", is_public=True),
        Option("cluster.max-replication-factor", "uint32", MAX_COPIES,
               "The most copies a collection may have.", is_public=True),
        Option("cluster.min-replication-factor", "uint32", 1,
               "The fewest copies a collection may have.", is_public=True),
        Option("database.extended-names", "boolean", version.since(3, 12),
               "Whether names may hold all of Unicode.", is_public=True),
        Option("http.compress-response-threshold", "uint64", 0,
               "From how many bytes on answers are compressed; 0 is never.",
               lambda cluster, _: cluster.plan.compress_response_threshold),
        Option("server.authentication", "boolean", True, "Whether credentials are asked for.",
               lambda cluster, _: cluster.plan.authentication),
        Option("server.endpoint", "string...", ["tcp://127.0.0.1:8529"],
               "Where the server listens.", lambda _, server: [server.endpoint]),
        Option("server.harden", "boolean", False, "Whether simple users are told less.",
               lambda cluster, _: cluster.plan.harden),
        Option("server.session-timeout", "double", 3600.0,
               "How many seconds a session token is valid.",
               lambda cluster, _: cluster.plan.session_timeout, True),
        Option("transaction.streaming-idle-timeout", "double", IDLE,
               "After how many idle seconds a stream transaction is aborted."),
    ]
