"""The simulator's answers held to answers recorded from real servers.

For each recorded request that the simulator serves, the state it needs is made, the request is
sent, and status, header names, member names and JSON types are compared. The recordings lie
outside the repository; where they are missing, nothing can be compared.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from asking import Reply, ask
from shapes import condensed, differences, shape

from arango_sim.routes import ROUTES
from loopback.http1 import path_segments
from sim_process import SimulatedCluster

REPOSITORY = Path(__file__).resolve().parents[3]
FIXTURES = Path(os.environ.get(
    "ARANGO_FIXTURES", REPOSITORY.parent / "shared" / "arangodb" / "fixtures"))
TYPES = FIXTURES.parent / "response-shapes-3.12.10.json"
RELEASES = {"3.10": "3.10.14", "3.11": "3.11.14", "3.12": "3.12.10"}

# the recording's name, and why the simulator cannot be held to it
NOT_COMPARABLE = {
    "single": "single servers are not modelled",
    "active-failover": "active failover is not modelled",
    "max-databases": "the limit of databases is a start option",
    "3.4": "an answer of an old release", "3.3": "an answer of an old release",
    "3.2": "an answer of an old release", "java-mock": "made up by a client's tests",
    "maintenance-412": "a guess at an answer that the model has no cause for",
    "error-codes-3.10": "its request was not recorded",
    "version-details-4.x": "a nightly build from before 3.12.0",
}
# members that are there or not by the server's role, build or start options
OPTIONAL = {
    "/_api/version": [".details"],
    "/_api/engine": [".endianness"],
    "/_api/collection": [".objectId", ".keyOptions.lastValue"],
    "/_api/user": [".result._system.collections"],
    "/_api/database/current": [
        ".result.sharding", ".result.writeConcern", ".result.replicationFactor"],
}
# a coordinator tells of a collection's shards, a single server does not
SHARDED = [".shardingStrategy", ".numberOfShards", ".isSmart", ".replicationFactor", ".shardKeys",
           ".isDisjoint", ".minReplicationFactor", ".distributeShardsLike"]
GIVEN_BY_CONTENT = {"content-length", "x-arango-async-id"}

if not FIXTURES.is_dir():
    pytest.skip(f"no recorded answers in {FIXTURES}", allow_module_level=True)


def recordings() -> Iterator[Any]:
    """Those whose method and path the simulator serves, of a release it plays."""
    for file in sorted(FIXTURES.rglob("*.json")):
        record = json.loads(file.read_text())
        if not isinstance(record, dict) or not is_served(record):
            continue
        if release(record) is None or "x-arango-async" in request_headers(record):
            continue
        name = str(file.relative_to(FIXTURES).with_suffix(""))
        reason = next((why for part, why in NOT_COMPARABLE.items() if part in name), None)
        marks = [pytest.mark.skip(reason=reason)] if reason else []
        yield pytest.param(record, id=name, marks=marks)


def is_served(record: dict[str, Any]) -> bool:
    segments = path_segments(str(record.get("path")).partition("?")[0])
    if segments[:1] == ["_db"]:
        segments = segments[2:]
    method = "GET" if record.get("method") == "HEAD" else record.get("method")
    return any(route.method == method and route.parameters(segments) is not None
               for route in ROUTES)


def release(record: dict[str, Any]) -> str | None:
    """Derived answers carry no release; their forms are those of 3.12."""
    version = str(record.get("server_version") or "3.12")
    return next((full for minor, full in RELEASES.items() if re.match(rf"{minor}\b", version)),
                None)


def request_headers(record: dict[str, Any]) -> dict[str, str]:
    return {name.lower(): value for name, value in (record.get("request_headers") or {}).items()}


@pytest.fixture(scope="module")
def clusters() -> Iterator[dict[str, SimulatedCluster]]:
    started: dict[str, SimulatedCluster] = {}
    yield started
    for cluster in started.values():
        cluster.end()


@pytest.fixture
def cluster_of(clusters: dict[str, SimulatedCluster]) -> Any:
    def start(version: str) -> SimulatedCluster:
        if version not in clusters:
            clusters[version] = SimulatedCluster("--version", version).__enter__()
        clusters[version].reset()
        return clusters[version]
    return start


class Stage:
    """Makes the state in which a recorded request gave its recorded answer."""

    def __init__(self, cluster: SimulatedCluster, record: dict[str, Any]) -> None:
        self.cluster = cluster
        self.endpoint = cluster.endpoints[0]
        self.record = record
        self.path = str(record["path"])
        self.body = record.get("request_body")
        self.headers = request_headers(record)
        self.auth: tuple[str, str] | None = ("root", "passwd")
        self.error = (record.get("body") or {}).get("errorNum") if isinstance(
            record.get("body"), dict) else None

    def ask(self) -> Reply:
        self._gates()
        if match := re.match(r"(/_api/document/)([^/?]+)(/[^?]+)?(.*)", self.path):
            self._documents(match[2], (match[3] or "")[1:])
        elif match := re.match(r"/_api/collection/([^/?]+)(.*)", self.path):
            self._collection(match[1], match[2])
        elif match := re.match(r".*/_api/database/(?!user|current)(\w+)", self.path):
            ask(self.endpoint, "POST", "/_api/database", {"name": match[1]})
        elif "/maintenance/" in self.path:
            self._server_maintenance()
        elif match := re.match(r"/_api/user/([^/]+)", self.path):
            ask(self.endpoint, "POST", "/_api/user", {"user": match[1], "passwd": ""})
        raw = self.body.encode() if isinstance(self.body, str) and self.error == 600 else None
        return ask(self.endpoint, self.record["method"], self.path, self.body, self.auth,
                   self.headers, raw)

    def _gates(self) -> None:
        """Credentials and server states that the recorded answer tells of."""
        if self.record["status"] == 401 and self.path != "/_open/auth":
            self.auth = None
        elif self.path == "/_open/auth":
            password = "passwd" if self.record["status"] == 200 else "wrong"
            self.body = {"username": "root", "password": password}
        if self.error == 21003:
            self.cluster.act("Coordinator0001", "queue-full")
        elif self.error == 503:
            self.cluster.act("Coordinator0001", "startup")
        elif self.record["path"] == "/_admin/server/mode" and self.record["status"] == 200:
            mode = self.record["body"]["mode"]
            ask(self.endpoint, "PUT", "/_admin/server/mode", {"mode": mode})
        elif "health" in self.path and "BAD" in json.dumps(self.record["body"]):
            self.cluster.stop("DBServer0001")
            self.cluster.advance(16)

    def _documents(self, collection: str, key: str) -> None:
        if self.error == 1203:
            return
        synced = self.record["status"] in (200, 201) and "waitForSync" not in self.path
        ask(self.endpoint, "POST", "/_api/collection",
            {"name": collection, "waitForSync": synced})
        if self.error == 1202:
            return
        keys = [key] if key else []
        if self.record["method"] != "POST" and isinstance(self.body, list):
            keys += [row if isinstance(row, str) else row["_key"] for row in self.body]
        elif "overwrite" in self.path:
            keys.append(self.body["_key"])  # type: ignore[index]
        given = self.record.get("body")
        fields = {name: value for name, value in given.items() if not name.startswith("_")} if (
            isinstance(given, dict) and self.error is None and self.record["method"] == "GET"
        ) else {}
        for each in keys:
            like = next((row for row in given if row.get("_key") == each), {}) if isinstance(
                given, list) else fields
            made = ask(self.endpoint, "POST", f"/_api/document/{collection}",
                       {**like, "_key": each}).json
            if self.record["status"] == 304:
                self.headers["if-none-match"] = f'"{made["_rev"]}"'

    def _collection(self, name: str, rest: str) -> None:
        if self.error == 1203:
            return
        wanted = name if not name.isdigit() else "products"
        shards = self.record.get("body", {}).get("numberOfShards", 1)
        ask(self.endpoint, "POST", "/_api/collection",
            {"name": wanted, "numberOfShards": shards})
        self.path = f"/_api/collection/{wanted}{rest}"

    def _server_maintenance(self) -> None:
        self.path = f"/_admin/cluster/maintenance/{self.cluster.dbservers[0].id}"
        if "result" in self.record["body"]:
            ask(self.endpoint, "PUT", self.path, {"mode": "maintenance"})


def optional_members(record: dict[str, Any]) -> list[str]:
    path = str(record["path"]).partition("?")[0]
    members = [member for start, members in OPTIONAL.items() if path.startswith(start)
               for member in members]
    if path.startswith("/_api/collection/") or record["method"] == "POST":
        members += SHARDED if record.get("server_role") == "SINGLE" else []
    return members


@pytest.mark.parametrize("record", list(recordings()))
def test_a_recorded_answer(cluster_of: Any, record: dict[str, Any]) -> None:
    version = release(record)
    reply = Stage(cluster_of(version), record).ask()
    if record["method"] == "HEAD" or record.get("body") is None:
        body_differences = [] if reply.text == "" else ["a body where none was recorded"]
    else:
        body_differences = differences(
            shape(record["body"]), shape(reply.json), optional_members(record))
    assert (reply.status, body_differences) == (record["status"], [])
    headers = {name.lower() for name in record.get("headers") or {} if name}
    if "content-length" in headers:  # the whole head was recorded
        assert headers ^ set(reply.headers) <= GIVEN_BY_CONTENT
        kind = reply.headers["content-type"].partition(";")[0]
        recorded = {name.lower(): value for name, value in record["headers"].items()}
        assert kind == recorded["content-type"].partition(";")[0]


def recorded_types() -> Iterator[Any]:
    if not TYPES.is_file():
        return
    for call, types in json.loads(TYPES.read_text()).items():
        match = re.fullmatch(r"GET (/\S+)", call)
        if match and isinstance(types, dict) and is_served({"method": "GET", "path": match[1]}):
            yield pytest.param(match[1], types, id=call)


@pytest.mark.parametrize(("path", "types"), list(recorded_types()))
def test_the_types_of_a_live_cluster(cluster_of: Any, path: str, types: dict[str, Any]) -> None:
    given = ask(cluster_of("3.12.10").endpoints[0], "GET", path).json
    optional = optional_members({"path": path, "method": "GET"})
    if path == "/_admin/statistics":
        optional.append(".http")  # one pattern stands there for all of its members
    assert differences(condensed(types), shape(given), optional) == []
