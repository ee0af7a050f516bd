"""/_admin/metrics and usage-metrics: the model's figures as Prometheus reads them."""

from __future__ import annotations

from collections.abc import Iterator

from arango_sim.answers import Answer
from arango_sim.cluster import Cluster
from arango_sim.forwarding import by_server_id
from arango_sim.routes.statistics import VERBS
from arango_sim.routing import Call, Route
from arango_sim.servers import MEMORY, RESIDENT, THREADS, Role, Server

NOT_A_METHOD = (400, 405, "method not supported")
REQUESTS = "arangodb_http_request_statistics_"
Row = tuple[str, str, float, str]


def metrics(call: Call) -> Answer:
    server = call.server
    labels = f'role="{server.role.value}"'
    if server.role is not Role.SINGLE:
        labels += f',shortname="{server.short_name}"'
    # since 3.10.6 a space may stand before the value, and later ones do put it there
    space = " " if call.cluster.version.since(3, 10, 6) else ""
    text = "".join(f"# HELP {name} {about}\n# TYPE {name} {kind}\n{name}{{{labels}}}{space}"
                   f"{value:g}\n" for name, kind, value, about in _rows(call.cluster, server))
    return Answer(200, text=text)


def _rows(cluster: Cluster, server: Server) -> Iterator[Row]:
    traffic = server.traffic
    yield (f"{REQUESTS}total_requests_total", "counter", traffic.total, "Requests of all kinds")
    for verb in VERBS:
        name = "other_http" if verb == "other" else f"http_{verb}"
        yield (f"{REQUESTS}{name}_requests_total", "counter", traffic.count(verb),
               f"Requests with the method {verb.upper()}")
    yield (f"{REQUESTS}superuser_requests_total", "counter", traffic.superuser,
           "Requests with a superuser's token")
    yield (f"{REQUESTS}user_requests_total", "counter", traffic.total - traffic.superuser,
           "Requests of users")
    yield (f"{REQUESTS}async_requests_total", "counter", traffic.asynchronous,
           "Requests answered before their work was done")
    yield ("arangodb_client_connection_statistics_client_connections", "gauge",
           traffic.connections, "Open connections of clients")
    yield ("arangodb_scheduler_queue_length", "gauge", server.async_requests.count(False),
           "Requests that wait for a thread")
    yield ("arangodb_server_statistics_server_uptime_total", "counter",
           round(cluster.clock.now() - server.started_at, 3), "Seconds since the start")
    yield ("arangodb_server_statistics_physical_memory", "gauge", MEMORY, "Bytes of memory")
    yield ("arangodb_process_statistics_resident_set_size", "gauge", RESIDENT,
           "Bytes of the process in memory")
    yield ("arangodb_process_statistics_number_of_threads", "gauge", THREADS,
           "Threads of the process")
    if server.role is Role.DBSERVER:
        yield from _shard_rows(cluster, server)


def _shard_rows(cluster: Cluster, server: Server) -> Iterator[Row]:
    held = [shard for shard in cluster.shards() if shard.holds(server.id)]
    led = [shard for shard in held if shard.leader == server.id]
    yield ("arangodb_shards_number", "gauge", len(held), "Shards on this server")
    yield ("arangodb_shards_leader_number", "gauge", len(led), "Shards this server leads")
    yield ("arangodb_shards_out_of_sync", "gauge",
           sum(set(shard.plan) > set(shard.current) for shard in led),
           "Led shards with a follower out of sync")


def usage_metrics(call: Call) -> Answer:
    """Nothing, because their collection is off unless a start option turns it on."""
    return Answer(200, text="")


ROUTES = [
    Route("GET", "/_admin/metrics", by_server_id(metrics), hardened=True,
          wrong_method=NOT_A_METHOD),
    Route("GET", "/_admin/metrics/v2", by_server_id(metrics), hardened=True, only_v0=True,
          wrong_method=NOT_A_METHOD),
    Route("GET", "/_admin/usage-metrics", by_server_id(usage_metrics), hardened=True,
          branches=((3, 10, 13), (3, 11, 7)), wrong_method=NOT_A_METHOD),
]
