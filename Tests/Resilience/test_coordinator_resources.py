"""Cursors and transactions on the test cluster: which coordinator receives their calls, and the result
once the coordinator, or what it held, is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from drivers import DRIVERS
from operations import Outcome, run

from sim_process import Member, SimulatedCluster
from waiting import eventually

#: A time limit that no call of these tests reaches, and one that calls at a hung coordinator do.
FAR_MS, SHORT_MS = 600_000, 300
ROWS = "FOR n IN 1..6 RETURN n"


@pytest.fixture(scope="module")
def started() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--coordinators", 3) as cluster:
        yield cluster


@pytest.fixture
def cluster(started: SimulatedCluster) -> SimulatedCluster:
    started.reset()
    return started


@pytest.fixture(params=DRIVERS)
def db(request: pytest.FixtureRequest, cluster: SimulatedCluster) -> Iterator[Any]:
    """A database whose calls use the coordinators in turn."""
    with DRIVERS[request.param](cluster.endpoints, "roundrobin", timeout_ms=FAR_MS) as client:
        db = client.db(password=cluster.password)
        assert run(db, "collection.create", name="things").ok
        # Each coordinator is asked for its version once.
        for endpoint in cluster.endpoints:
            pinned = db.with_options(host=endpoint)
            assert run(pinned, "query.execute", query="RETURN 1", allow_retry=True).ok
        yield db


def query(db: Any, **options: Any) -> tuple[str, Outcome]:
    """Creates a cursor with three batches of two rows; returns its id."""
    first = run(db, "query.execute", {"query": ROWS, "batch_size": 2, **options})
    assert first.ok and first.value["hasMore"], first
    return first.value["id"], first


def begin(db: Any) -> tuple[str, Outcome]:
    """Begins a transaction that has inserted a document; returns its id."""
    begun = run(db, "transaction.begin", write="things")
    assert begun.ok, begun
    inserted = run(db.with_options(transaction=begun.value["id"]), "document.insert",
                   collection="things", document={"_key": "one"})
    assert inserted.ok and inserted.host == begun.host, inserted
    return begun.value["id"], begun


def commit(db: Any, id: str) -> Outcome:
    return run(db, "transaction.commit", transaction_id=id)


def status(db: Any, id: str) -> Outcome:
    return run(db, "transaction.status", transaction_id=id)


def count(db: Any) -> int:
    made = run(db, "collection.count", collection="things")
    assert made.ok, made
    return int(made.value)


def holder(cluster: SimulatedCluster, created: Outcome) -> Member:
    return next(each for each in cluster.coordinators if each.endpoint == created.host)


def serves_again(db: Any, member: Member) -> None:
    """Waits until calls use a coordinator again that had failed."""
    eventually(lambda: run(db, "cluster.server_id").value == member.id)


def servers_of(cluster: SimulatedCluster, part: str) -> list[str]:
    return [each["server"] for each in cluster.requests() if part in each["path"]]


def is_gone(made: Outcome) -> bool:
    return not made.ok and made.reason == "coordinator gone" and "coordinator gone" in made.message


def is_expired(made: Outcome) -> bool:
    return not made.ok and made.reason == "expired" and made.execution == "yes"


@pytest.mark.parametrize("by_batch", [False, True])
def test_a_cursor_is_read_at_its_coordinator(
        cluster: SimulatedCluster, db: Any, by_batch: bool) -> None:
    hosts = set()
    for _ in range(3):
        id, batch = query(db, allow_retry=by_batch)
        created, rows = batch, list(batch.value["result"])
        cluster.forget_requests()
        while batch.value["hasMore"]:
            given = {"batch_id": batch.value["nextBatchId"]} if by_batch else {}
            batch = run(db, "cursor.next", cursor_id=id, **given)
            assert batch.ok, batch
            rows += batch.value["result"]
        assert rows == [1, 2, 3, 4, 5, 6]
        assert servers_of(cluster, "/_api/cursor/") == [holder(cluster, created).id] * 2
        hosts.add(created.host)
    assert len(hosts) == 3


def test_a_cursor_of_another_client_is_read_at_its_coordinator_after_the_first_call(
        cluster: SimulatedCluster, db: Any) -> None:
    with DRIVERS["blocking"](cluster.endpoints[0]) as elsewhere:
        other = elsewhere.db(password=cluster.password)
        id, created = query(other)
    pinned = db.with_options(host=cluster.endpoints[2])
    assert run(pinned, "cursor.next", cursor_id=id).ok
    cluster.forget_requests()
    assert run(db, "cursor.next", cursor_id=id).ok
    assert servers_of(cluster, "/_api/cursor/") == [holder(cluster, created).id]


def test_a_batch_whose_response_is_lost_can_be_read_again(
        cluster: SimulatedCluster, db: Any) -> None:
    id, first = query(db, allow_retry=True)
    home = holder(cluster, first)
    batch = {"cursor_id": id, "batch_id": first.value["nextBatchId"]}
    cluster.act(home.id, "hang")
    lost = run(db.with_options(timeout_ms=SHORT_MS), "cursor.next", batch)
    assert (lost.status, lost.execution, lost.reason) == ("TIMEOUT", "unknown", None)
    cluster.act(home.id, "resume")
    again = run(db, "cursor.next", batch)
    assert again.ok and again.value["result"] == [3, 4]


def test_a_batch_without_an_id_whose_response_is_lost_is_not_read_again(
        cluster: SimulatedCluster, db: Any) -> None:
    id, first = query(db)
    home = holder(cluster, first)
    cluster.act(home.id, "hang")
    cluster.forget_requests()
    lost = run(db.with_options(timeout_ms=SHORT_MS), "cursor.next", cursor_id=id)
    assert (lost.status, lost.execution, lost.reason) == ("TIMEOUT", "unknown", None)
    assert servers_of(cluster, "/_api/cursor/") == [home.id]


@pytest.mark.parametrize("by_batch", [False, True])
def test_a_cursor_of_a_lost_coordinator_is_gone(
        cluster: SimulatedCluster, db: Any, by_batch: bool) -> None:
    id, first = query(db, allow_retry=by_batch)
    home = holder(cluster, first)
    batch = {"cursor_id": id, **({"batch_id": first.value["nextBatchId"]} if by_batch else {})}
    cluster.stop(home.id)
    # The other coordinators cannot forward it: 503/1478.
    lost = run(db, "cursor.next", batch)
    assert is_gone(lost), lost
    assert (lost.http_status, lost.error_num) == (503, 1478)
    cluster.start(home.id)
    serves_again(db, home)
    lost = run(db, "cursor.next", batch)
    assert is_gone(lost), lost
    assert (lost.http_status, lost.error_num) == (404, 1600)


def test_a_cursor_that_expired_or_was_closed_is_expired(
        cluster: SimulatedCluster, db: Any) -> None:
    id, _ = query(db, ttl=30)
    cluster.advance(31)
    expired = run(db, "cursor.next", cursor_id=id)
    assert is_expired(expired) and expired.error_num == 1600, expired
    id, _ = query(db)
    assert run(db, "cursor.close", cursor_id=id).value is True
    for operation in ("cursor.next", "cursor.close"):
        closed = run(db, operation, cursor_id=id)
        assert is_expired(closed) and closed.error_num == 1600, closed
    assert run(db, "cursor.close", cursor_id=id, ignore_missing=True).value is False


def test_a_transaction_is_used_and_committed_at_its_coordinator(
        cluster: SimulatedCluster, db: Any) -> None:
    hosts = set()
    for key in ("two", "three", "four"):
        begun = run(db, "transaction.begin", write="things")
        cluster.forget_requests()
        inside = db.with_options(transaction=begun.value["id"])
        for part in ("a", "b"):
            assert run(inside, "document.insert", collection="things",
                       document={"_key": key + part}).ok
        assert run(inside, "query.execute", query="FOR d IN things RETURN d").ok
        assert status(db, begun.value["id"]).value["status"] == "running"
        assert commit(db, begun.value["id"]).value["status"] == "committed"
        assert servers_of(cluster, "/_api/") == [holder(cluster, begun).id] * 5
        hosts.add(begun.host)
    assert len(hosts) == 3
    assert count(db) == 6


def test_a_commit_whose_response_is_lost_is_unknown_and_the_status_tells_its_outcome(
        cluster: SimulatedCluster, db: Any) -> None:
    id, begun = begin(db)
    home = holder(cluster, begun)
    cluster.act(home.id, "hang")
    cluster.forget_requests()
    lost = commit(db.with_options(timeout_ms=SHORT_MS), id)
    assert (lost.status, lost.execution, lost.reason) == ("TIMEOUT", "unknown", None)
    assert servers_of(cluster, "/_api/transaction/") == [home.id]
    cluster.act(home.id, "resume")
    assert status(db, id).value["status"] == "committed"
    assert count(db) == 1


def test_a_transaction_of_a_lost_coordinator_is_gone(cluster: SimulatedCluster, db: Any) -> None:
    id, begun = begin(db)
    home = holder(cluster, begun)
    cluster.stop(home.id)
    lost = commit(db, id)
    # Another coordinator may have forwarded it.
    assert is_gone(lost) and lost.execution == "unknown", lost
    assert is_gone(status(db, id))
    cluster.start(home.id)
    serves_again(db, home)
    lost = commit(db, id)
    assert is_gone(lost) and lost.error_num == 1655, lost
    # A commit of an unknown transaction marks it as aborted.
    assert run(db, "transaction.abort", transaction_id=id).value["status"] == "aborted"
    assert count(db) == 0


def test_a_transaction_that_expired_is_reported_as_aborted_and_later_as_expired(
        cluster: SimulatedCluster, db: Any) -> None:
    id, _ = begin(db)
    cluster.advance(70)
    assert status(db, id).value["status"] == "aborted"
    # Its coordinator still has it.
    made = commit(db, id)
    assert (made.status, made.execution, made.reason) == ("SERVER", "yes", None)
    assert (made.http_status, made.error_num) == (400, 1653)
    cluster.advance(3600)
    made = commit(db, id)
    assert is_expired(made) and made.error_num == 1655, made
    assert count(db) == 0


def test_the_status_tells_that_a_commit_after_the_idle_time_was_none(
        cluster: SimulatedCluster, db: Any) -> None:
    id, _ = begin(db)
    cluster.advance(61)
    made = commit(db, id)
    assert made.ok and made.value["status"] == "committed"
    assert status(db, id).value["status"] == "aborted"
    assert count(db) == 0
