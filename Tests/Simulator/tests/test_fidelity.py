"""The simulator's answers held to answers recorded from real servers.

For each recorded request that the simulator serves, the state it needs is made, the request is
sent, and status, header names, member names and JSON types are compared. The recordings lie
outside the repository; where they are missing, nothing can be compared.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from asking import Reply, ask, superuser
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
    "max-databases": "the limit of databases is a start option",
    "java-mock": "made up by a client's tests",
    "maintenance-412": "a guess at an answer that the model has no cause for",
    "error-codes-3.10": "its request was not recorded",
    "failed-moveshard-3.10": "its nested form is that of 3.6",
    "rebalance-execute-200-empty": "its body was assumed",
    "agency-supervision": "a part of a dump",
    "server-aql-queries": "its queries were not recorded",
    "cursor-create-profile": "profiles of plans are not modelled",
    "cursor-500-memory-limit-3.10": "its request was not recorded",
    "cursor-create-hasmore-3.10": "its request was not recorded",
    "cursor-sci-number": "a part of an answer",
    "version-details-4.x": "a nightly build from before 3.12.0",
}
# members that are there or not by the server's role, build or start options
OPTIONAL = {
    "/_api/version": [".details"],
    "/_api/index?": [".identifiers"],
    "/_api/user": [".result._system.collections"],
    "/_api/cluster/agency-dump": [
        ".agency.arango.Plan.Collections._system.#.indexes[]",
        ".agency.arango.Target.ReturnLeadership",
        ".agency.arango.Current.Collections._system.#.s*.indexes[]"],
    "/_admin/server/jwt": [".result.passive[]"],
    # only the number of its members was recorded
    "/_api/replication/clusterInventory": [".collections[].parameters"],
}
# their recorded types are a single's
OF_SINGLE = ("/_api/engine", "/_api/database/current", "/_admin/cluster/vpackSortMigration/check")
FOR_SUPERUSERS = r"/_admin/(compact|server/jwt|cluster/vpackSortMigration)"
GIVEN_BY_CONTENT = {"content-length", "x-arango-async-id"}

if not FIXTURES.is_dir():
    pytest.skip(f"no recorded answers in {FIXTURES}", allow_module_level=True)


def recordings() -> Iterator[Any]:
    """Those whose method and path the simulator serves, of a release it plays."""
    for file in sorted(FIXTURES.rglob("*.json")):
        record = json.loads(file.read_text())
        if not isinstance(record, dict) or not is_served(record):
            continue
        if release(record) is None:
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
    return any(route.method in (method, "*") and route.parameters(segments) is not None
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
    def start(version: str, role: str | None = None) -> SimulatedCluster:
        deployment = "single" if role == "SINGLE" else "cluster"
        name = f"{deployment} {version}"
        if name not in clusters:
            clusters[name] = SimulatedCluster(
                "--version", version, "--deployment", deployment, "--still-clock").__enter__()
        clusters[name].reset()
        return clusters[name]
    return start


class Stage:
    """Makes the state in which a recorded request gave its recorded answer."""

    def __init__(self, cluster: SimulatedCluster, record: dict[str, Any], name: str) -> None:
        self.name = name
        self.cluster = cluster
        self.endpoint = cluster.endpoints[0]
        self.record = record
        self.path = str(record["path"])
        self.body = record.get("request_body")
        self.headers = request_headers(record)
        self.auth: tuple[str, str] | str | None = ("root", "passwd")
        if re.search(FOR_SUPERUSERS, self.path):
            self.auth = superuser(cluster)
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
        elif self.path.startswith("/_api/cluster/agency-dump"):
            ask(self.endpoint, "POST", "/_admin/cluster/resignLeadership",
                {"server": "DBServer0001"})
            self.cluster.advance(60)
        elif "rebalance-plan-3" in self.name:
            self._imbalance()
        elif self.path.startswith("/_api/job/"):
            self._job(self.path.rpartition("/")[2])
        elif self.path.startswith("/_api/transaction"):
            self._transaction()
        elif self.path.startswith("/_api/token/") and self.record["method"] != "POST":
            ask(self.endpoint, "POST", "/_api/token/root",
                {"name": "service", "valid_until": 4_000_000_000})
        elif self.path == "/_admin/license":
            self._license()
        elif "/_api/agency" in self.path:
            self.endpoint, self.auth = self.cluster.agents[0].endpoint, superuser(self.cluster)
        elif "/maintenance/" in self.path:
            self._server_maintenance()
        elif self.path.startswith("/_api/gharial/"):
            ask(self.endpoint, "POST", "/_api/gharial", {"name": "social", "edgeDefinitions": [
                {"collection": "relation", "from": ["female", "male"],
                 "to": ["female", "male"]}]})
        elif self.path.startswith("/_api/cursor"):
            self._cursor()
        elif match := re.match(r"/_api/(index|import)\?collection=(\w+)|/_api/index/(\w+)/",
                               self.path):
            self._indexes(match[2] or match[3])
        elif self.path.startswith("/_admin/backup/"):
            self._backup()
        elif match := re.match(r"/_api/user/([^/]+)", self.path):
            ask(self.endpoint, "POST", "/_api/user", {"user": match[1], "passwd": ""})
        is_text = isinstance(self.body, str) and (
            self.error == 600 or self.path.startswith("/_api/import"))
        raw = self.body.encode() if is_text else None
        return ask(self.endpoint, self.record["method"], self.path, self.body, self.auth,
                   self.headers, raw)

    def _gates(self) -> None:
        """Credentials and server states that the recorded response implies."""
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

    def _cursor(self) -> None:
        """Five documents for a query that reads them, and the cursor that is asked for."""
        for name in ("products", "documents"):
            ask(self.endpoint, "POST", "/_api/collection", {"name": name})
        ask(self.endpoint, "POST", "/_api/document/documents", {"_key": "test", "arr": [1, 2, 3]})
        result = (self.record.get("body") or {}).get("result") or [{}] * 5
        for row in result + result if len(result) == 2 else result:
            ask(self.endpoint, "POST", "/_api/document/products",
                {name: value for name, value in row.items() if name[0] != "_"} if isinstance(
                    row, dict) else {})
        if match := re.match(r"/_api/cursor/\d+(/2)?$", self.path):
            if self.error is None:
                self.path = self._begun_cursor() + (match[1] or "")

    def _begun_cursor(self) -> str:
        rows = self.record["body"].get("result") or [1, 2]
        made = ask(self.endpoint, "POST", "/_api/cursor", {
            "query": "FOR row IN @rows RETURN row", "bindVars": {"rows": [*rows, *rows, 5]},
            "batchSize": 2, "count": True, "options": {"allowRetry": True}}).json
        path = f"/_api/cursor/{made['id']}"
        if self.path.endswith("/2"):
            ask(self.endpoint, "POST", path)
        return path

    def _indexes(self, name: str) -> None:
        if self.error == 1203:
            return
        ask(self.endpoint, "POST", "/_api/collection", {"name": name})
        if self.record["method"] == "POST":
            return
        made = ask(self.endpoint, "POST", f"/_api/index?collection={name}",
                   {"type": "persistent", "fields": ["name"]}).json
        self.path = re.sub(r"/\d+$", f"/{made['id'].rpartition('/')[2]}", self.path)

    def _backup(self) -> None:
        """A backup, and the upload whose progress is requested."""
        made = ask(self.endpoint, "POST", "/_admin/backup/create", {}).json["result"]
        if self.path.endswith("upload"):
            begun = ask(self.endpoint, "POST", self.path, {
                "id": made["id"], "remoteRepository": "local:/tmp", "config": {}}).json["result"]
            self.body = {"uploadId": begun["uploadId"]}

    def _job(self, id: str) -> None:
        """A job whose response is stored, or that is pending."""
        is_pending = "pending" in self.name or "cancel" in self.name
        self.cluster.wish(async_requests_wait=is_pending)
        path = "/_api/collection" if "error-result" in self.name else "/_api/version"
        made = ask(self.endpoint, "PUT", path, headers={"x-arango-async": "store"})
        if id.isdigit():
            self.path = f"/_api/job/{made.headers['x-arango-async-id']}"

    def _transaction(self) -> None:
        """The requested transaction, or the collection of a new one."""
        self.body = self.body or {"collections": {"write": "products"}}
        if self.error is None:
            ask(self.endpoint, "POST", "/_api/collection", {"name": "products"})
        if self.record["method"] != "POST":
            id = begun(self.endpoint, "products")
            self.path = re.sub(r"\d+$", id, self.path)

    def _license(self) -> None:
        expires = self.record["body"].get("features", {}).get("expires")
        if expires is not None:
            granted = json.dumps({"grant": {"features": {"expires": 4_000_000_000}}}).encode()
            ask(self.endpoint, "PUT", "/_admin/license", base64.b64encode(granted).decode())

    def _imbalance(self) -> None:
        ask(self.endpoint, "POST", "/_api/collection", {"name": "things", "numberOfShards": 9})
        cleaned = {"server": self.cluster.dbservers[0].id}
        ask(self.endpoint, "POST", "/_admin/cluster/cleanOutServer", cleaned)
        self.cluster.advance(60)
        ask(self.endpoint, "PUT", "/_admin/cluster/numberOfServers", {"cleanedServers": []})

    def _server_maintenance(self) -> None:
        self.path = f"/_admin/cluster/maintenance/{self.cluster.dbservers[0].id}"
        if "result" in self.record["body"]:
            ask(self.endpoint, "PUT", self.path, {"mode": "maintenance"})


def begun(endpoint: str, collection: str) -> str:
    made = ask(endpoint, "POST", "/_api/transaction/begin", {"collections": {"write": collection}})
    return str(made.json["result"]["id"])


def optional_members(record: dict[str, Any]) -> list[str]:
    path = str(record["path"])
    return [member for start, members in OPTIONAL.items() if path.startswith(start)
            for member in members]


@pytest.mark.parametrize("record", list(recordings()))
def test_a_recorded_answer(cluster_of: Any, record: dict[str, Any],
                           request: pytest.FixtureRequest) -> None:
    version = release(record)
    role = record.get("server_role") or role_in(request.node.name)
    cluster = cluster_of(version, "SINGLE" if record["path"] in OF_SINGLE else role)
    reply = Stage(cluster, record, request.node.name).ask()
    if record.get("body_kind") == "text":
        body_differences = sorted(metric_types(reply.text) - metric_types(record["body"]))
    elif record["method"] == "HEAD" or record.get("body") is None:
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


def role_in(name: str) -> str | None:
    """The deployment of a derived response by its name: "SINGLE" or None."""
    return "SINGLE" if "single" in name else None


def metric_types(text: str) -> set[str]:
    """The model has a part of the server's metrics, which it must call by their names."""
    return {line for line in text.splitlines() if line.startswith("# TYPE")}


def recorded_types() -> Iterator[Any]:
    if not TYPES.is_file():
        return
    for call, types in json.loads(TYPES.read_text()).items():
        match = re.fullmatch(r"GET (/\S+)( \(single\))?", call)
        if match and isinstance(types, dict) and "errorNum" not in types and is_served(
                {"method": "GET", "path": match[1]}):
            role = "SINGLE" if match[2] or match[1] in OF_SINGLE else None
            yield pytest.param(match[1], role, types, id=call)


@pytest.mark.parametrize(("path", "role", "types"), list(recorded_types()))
def test_the_types_of_live_servers(cluster_of: Any, path: str, role: str | None,
                                   types: dict[str, Any]) -> None:
    cluster = cluster_of("3.12.10", role)
    auth = superuser(cluster) if re.search(FOR_SUPERUSERS, path) else ("root", "passwd")
    if path.startswith("/_api/transaction"):
        ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "products"})
        path = path.replace("{id}", begun(cluster.endpoints[0], "products"))
    given = ask(cluster.endpoints[0], "GET", path, auth=auth).json
    optional = optional_members({"path": path, "method": "GET"})
    if path == "/_admin/statistics":
        optional.append(".http")  # one pattern stands there for all of its members
    assert differences(condensed(types), shape(given), optional) == []
