"""The servers that one client is measured with."""

from __future__ import annotations

import json
import urllib.request
from base64 import b64encode
from contextlib import ExitStack
from types import TracebackType
from typing import Any, Self

from sim_process import FaultyHosts, SimulatedCluster

from faults_compared.client_setup import Setup
from faults_compared.clients import COLLECTION, KEY
from faults_compared.contenders import Contender
from faults_compared.player import LIMIT_SECONDS, Player

SERVERS = ("--coordinators", 3, "--dbservers", 1, "--agents", 1)
COORDINATORS = 3
#: Of the faulty hosts, this one is in no client's list.
ELSEWHERE = 3

# Good enough for each of the calls.
_ANSWER = {"status": 200, "body": {
    "id": "CRDN-1", "_id": f"{COLLECTION}/{KEY}", "_key": KEY, "_rev": "_a"}}


class Stage:
    """A context manager: a test cluster and faulty hosts of the contender's own."""

    def __init__(self, contender: Contender, environment: dict[str, str]) -> None:
        self.contender = contender
        self._environment = environment

    def __enter__(self) -> Self:
        self._stack = ExitStack()
        self.cluster = self._stack.enter_context(SimulatedCluster(*SERVERS))
        self.faulty = self._stack.enter_context(FaultyHosts("--hosts", COORDINATORS + 1))
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._stack.close()

    def healthy_cluster(self) -> SimulatedCluster:
        """As at its start, with the collection."""
        self.cluster.reset()
        prepare(self.cluster)
        return self.cluster

    def behaving_hosts(self) -> FaultyHosts:
        """The first three are for the client; nothing is recorded yet."""
        for host in range(COORDINATORS + 1):
            self.faulty.fault(host, "none", answer=_ANSWER)
        self.faulty.forget_requests()
        return self.faulty

    def break_host(self, host: int, fault: str, **parameters: Any) -> None:
        self.faulty.fault(host, fault, answer=_ANSWER, **parameters)

    def player(self, hosts: list[str], limit_seconds: float = LIMIT_SECONDS,
               **settings: Any) -> Player:
        setup = Setup(hosts, self.cluster.username, self.cluster.password,
                      take_turns=self.contender.take_turns, **settings)
        return Player(self.contender.client, setup, self._environment, limit_seconds)


def prepare(cluster: SimulatedCluster) -> None:
    credentials = b64encode(f"{cluster.username}:{cluster.password}".encode()).decode()
    request = urllib.request.Request(
        f"{cluster.endpoints[0]}/_api/collection", json.dumps({"name": COLLECTION}).encode(),
        {"Authorization": f"Basic {credentials}", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        answer.read()
    cluster.forget_requests()


def is_call(request: dict[str, Any], method: str) -> bool:
    """Whether a recorded request is a client's call, not something it asks on its own account."""
    path = "/_api/document/" if method != "GET" else "/_admin/server/id"
    return bool(request["method"] == method and path in request["path"]
                and request.get("complete", True))


def authorization(request: dict[str, Any]) -> str:
    """What a recorded request has for credentials; empty if it has none."""
    return next((str(value) for name, value in request["headers"].items()
                 if name.lower() == "authorization"), "")
