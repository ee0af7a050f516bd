"""The live suite, played against test clusters: nothing differs, nothing remains, nothing forbidden is sent."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from groups import CHANGES, NEVER, READS
from recorder import ROWS
from suite import run

from libarango import ArangoClient, Database
from sim_process import SimulatedCluster

#: Requests that the library, or the preparation of a call, sends besides operations.
OTHER_REQUESTS = re.compile(r"GET /_admin/server/availability|GET /_api/version")


def state(database: Database) -> dict[str, Any]:
    """The data and the settings of a cluster that a run must not change."""
    call = database.call
    return {
        "databases": call("database.list"), "users": call("user.list"), "graphs": call("graph.list"),
        "tokens": call("token.list", user="root"), "views": call("view.list"),
        "collections": {each["name"]: (each["id"], call("collection.revision", collection=each["name"]))
                        for each in call("collection.list")},
        "analyzers": call("analyzer.list"), "functions": call("query.functions"),
        "transactions": call("transaction.list"), "backups": call("backup.list")["list"],
        "tracking": call("query.tracking"), "jobs": [call("job.list", status=status) for status in ("done", "pending")]}


def requests(cluster: SimulatedCluster) -> set[str]:
    """The requests that clients sent, without database and query, except that of `document.get_many`."""
    sent = set()
    for server in cluster.coordinators:
        for request in cluster.requests(server.id):
            path, _, query = request["path"].partition("?")
            get_many = " onlyget" if "onlyget=true" in query else ""
            sent.add(f"{request['method']} {re.sub('^/_db/[^/]+', '', path)}{get_many}")
    return sent


def pattern(operations: Any) -> re.Pattern[str]:
    """A pattern of the requests of operations."""
    forms = []
    for name in operations:
        row = ROWS[name]
        for form in (row, row["variant"] or row):
            get_many = " onlyget" if name == "document.get_many" else ""
            parts = re.split(r"\{.*?\}", form["path"].partition("?")[0])
            path = "[^/ ]+".join(map(re.escape, parts))
            forms.append(f"{form['method']} {path.replace('index/[^/ ]+', 'index/.+')}{get_many}")
    return re.compile("|".join(forms))


def test_a_run_without_changes_only_reads(cluster: SimulatedCluster, database: Database, tmp_path: Path) -> None:
    before = state(database)
    cluster.forget_requests()
    done = run(tmp_path, cluster.endpoints)
    sent = requests(cluster)
    assert done.status == 0, done.output
    assert done.differences() == set()
    assert set(done.outcomes()) == READS
    assert set(done.not_called()) == CHANGES | NEVER.keys()
    reads = pattern(READS)
    assert sent and {each for each in sent if not reads.fullmatch(each) and not OTHER_REQUESTS.fullmatch(each)} == set()
    assert state(database) == before


def test_a_run_with_changes_leaves_nothing(cluster: SimulatedCluster, database: Database, tmp_path: Path) -> None:
    before = state(database)
    cluster.forget_requests()
    done = run(tmp_path, cluster.endpoints, changes=True)
    sent = requests(cluster)
    assert done.status == 0, done.output
    assert done.differences() == set()
    assert set(done.outcomes()) == READS | CHANGES
    assert done.not_called() == {name: f"never: {reason}" for name, reason in NEVER.items()}
    never = pattern(NEVER)
    assert sent and {each for each in sent if never.fullmatch(each)} == set()
    assert state(database) == before
    assert_is_anonymous(done.report, cluster)


def assert_is_anonymous(report: str, cluster: SimulatedCluster) -> None:
    """The report has no names of hosts, users and data, no ids and no secrets."""
    members = cluster.coordinators + cluster.dbservers + cluster.agents
    private = {"127.0.0.1", "localhost", "passwd", "root", "libarango_live", "_system", "network", "nodes"}
    private |= {text for member in members for text in (member.id, member.short_name, member.endpoint)}
    assert {text for text in private if text in report} == set()


@pytest.mark.parametrize("arguments", [
    ("--deployment", "single", "--no-authentication"),
    ("--community", "--coordinators", 1, "--version", "3.11.4"),
    ("--version", "4.0.0", "--dbservers", 2, "--advertise")], ids=["single", "community", "4.0"])
def test_a_cluster_of_another_kind_does_not_differ(arguments: tuple[object, ...], tmp_path: Path) -> None:
    with SimulatedCluster("--time-scale", 0.01, *arguments) as cluster:
        done = run(tmp_path, cluster.endpoints, "test_reads.py", "test_changes.py", changes=True)
        with ArangoClient(cluster.endpoints) as client:
            remaining = client.db("_system", password=cluster.password).call("database.list")
    assert done.status == 0, done.output
    assert done.differences() == set()
    assert remaining == ["_system"]
    # Without users, it would end the transactions of all clients.
    assert ("transaction.abort_all" in done.outcomes()) is ("--no-authentication" not in arguments)


def test_rejected_credentials_end_the_run(cluster: SimulatedCluster, tmp_path: Path) -> None:
    done = run(tmp_path, cluster.endpoints, "test_rows.py", password="not-the-one")
    assert done.status == 1 and "HTTP 401" in done.output
    assert "not-the-one" not in done.output


def test_a_run_needs_hosts(tmp_path: Path) -> None:
    done = run(tmp_path, [])
    assert done.status == 2 and "ARANGO_HOSTS is not set" in done.output
