"""/_admin/statistics: counted where the model counts, plausible where it has nothing to count."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, raw
from arango_sim.cluster import Cluster
from arango_sim.routing import Call, Route
from arango_sim.servers import Server

GONE = (4, 0)
REQUEST_SECONDS = 0.000125
MEMORY = 8 << 30


def statistics(call: Call) -> Answer:
    return raw(statistics_of(call.cluster, call.server))


def statistics_of(cluster: Cluster, server: Server) -> dict[str, Any]:
    now = cluster.clock.now()
    client = _client(server.requests)
    return {
        "time": now, "enabled": True,
        "system": {
            "minorPageFaults": 140000, "majorPageFaults": 0, "userTime": 7.43,
            "systemTime": 3.39, "numberOfThreads": 75, "residentSize": 300 << 20,
            "residentSizePercent": (300 << 20) / MEMORY, "virtualSize": 3 << 30},
        "client": client, "clientUser": client,
        "http": {
            "requestsTotal": server.requests, "requestsSuperuser": 0,
            "requestsUser": server.requests, "requestsAsync": 0,
            **{f"requests{verb}": 0 for verb in (
                "Get", "Head", "Post", "Put", "Patch", "Delete", "Options", "Other")}},
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


def _client(requests: int) -> dict[str, Any]:
    def spent(seconds: float) -> dict[str, Any]:
        return {"sum": seconds * requests, "count": requests, "counts": [requests, *[0] * 9]}

    def moved(size: int) -> dict[str, Any]:
        return {"sum": size * requests, "count": requests, "counts": [requests, *[0] * 5]}

    return {
        "httpConnections": 1, "connectionTime": {"sum": 0.0, "count": 0, "counts": [0] * 4},
        "totalTime": spent(REQUEST_SECONDS * 2), "requestTime": spent(REQUEST_SECONDS),
        "queueTime": spent(REQUEST_SECONDS / 8), "ioTime": spent(REQUEST_SECONDS / 2),
        "bytesSent": moved(150), "bytesReceived": moved(200)}


ROUTES = [
    Route("GET", "/_admin/statistics", statistics, until=GONE),
]
