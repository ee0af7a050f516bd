"""/_admin/statistics: counted where the model counts, plausible where it has nothing to count."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, raw
from arango_sim.cluster import Cluster
from arango_sim.routing import Call, Route
from arango_sim.servers import MEMORY, RESIDENT, THREADS, VIRTUAL, Server, Traffic

REQUEST_SECONDS = 0.000125
VERBS = ("get", "head", "post", "put", "patch", "delete", "options", "other")


def statistics(call: Call) -> Answer:
    return raw(statistics_of(call.cluster, call.server))


def statistics_of(cluster: Cluster, server: Server) -> dict[str, Any]:
    now = cluster.clock.now()
    traffic = server.traffic
    client = _client(traffic)
    return {
        "time": now, "enabled": True,
        "system": {
            "minorPageFaults": 140000, "majorPageFaults": 0, "userTime": 7.43,
            "systemTime": 3.39, "numberOfThreads": THREADS, "residentSize": RESIDENT,
            "residentSizePercent": RESIDENT / MEMORY, "virtualSize": VIRTUAL},
        "client": client, "clientUser": client,
        "http": {
            "requestsTotal": traffic.total, "requestsSuperuser": traffic.superuser,
            "requestsUser": traffic.total - traffic.superuser,
            "requestsAsync": traffic.asynchronous,
            **{f"requests{verb.capitalize()}": traffic.count(verb) for verb in VERBS}},
        "server": {
            "uptime": now - server.started_at, "physicalMemory": MEMORY,
            "transactions": {
                "started": 0, "aborted": 0, "committed": 0, "intermediateCommits": 0,
                "readOnly": 0, "dirtyReadOnly": 0},
            "v8Context": {
                "available": 1, "busy": 0, "dirty": 0, "free": 1, "max": 28, "min": 1,
                "memory": [{"contextId": 0, "tMax": now, "countOfTimes": 1,
                            "heapMax": 13 << 20, "heapMin": 0, "invocations": 0}]},
            "threads": {"scheduler-threads": 4, "blocked": 0, "queued": 0, "in-progress": 1,
                        "direct-exec": 0}},
        "error": False, "code": 200}


def _client(traffic: Traffic) -> dict[str, Any]:
    requests = traffic.total

    def spent(seconds: float) -> dict[str, Any]:
        return {"sum": seconds * requests, "count": requests, "counts": [requests, *[0] * 9]}

    def moved(size: int) -> dict[str, Any]:
        return {"sum": size * requests, "count": requests, "counts": [requests, *[0] * 5]}

    return {
        "httpConnections": traffic.connections,
        "connectionTime": {"sum": 0.0, "count": 0, "counts": [0] * 4},
        "totalTime": spent(REQUEST_SECONDS * 2), "requestTime": spent(REQUEST_SECONDS),
        "queueTime": spent(REQUEST_SECONDS / 8), "ioTime": spent(REQUEST_SECONDS / 2),
        "bytesSent": moved(150), "bytesReceived": moved(200)}


ROUTES = [
    Route("GET", "/_admin/statistics", statistics, only_v0=True, hardened=True),
]
