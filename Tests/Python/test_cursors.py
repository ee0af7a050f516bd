"""Cursors: batches, their end, and their coordinator."""

from __future__ import annotations

import json
from typing import Any

import pytest

from libarango import ArangoClient, Cursor, Database
from libarango.exceptions import (
    AQLQueryExecuteError, ArgumentError, CursorCloseError, CursorCountError, CursorEmptyError,
    CursorNextError, CursorStateError)
from sim_process import FaultyHosts, SimulatedCluster


def calls(cluster: SimulatedCluster) -> list[tuple[str, str]]:
    """The methods and paths of the requests for cursors that were not forwarded."""
    return [(each["method"], each["path"].partition("/_api/cursor")[2])
            for each in cluster.requests() if "/_api/cursor" in each["path"]]


def numbers(db: Database, size: int, **options: Any) -> Cursor:
    return db.aql.execute(f"FOR n IN 1..{size} RETURN n", batch_size=2, **options)


def test_batches_are_read_when_they_are_needed(db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    cursor = numbers(db, 5)
    assert cursor.id and [cursor.next(), cursor.next()] == [1, 2]
    assert [method for method, _ in calls(cluster)] == ["POST"]
    assert cursor.next() == 3 and list(cursor) == [4, 5]
    assert not cursor.has_more() and cursor.empty()
    with pytest.raises(StopIteration):
        cursor.next()
    # The cursor was deleted behind its last batch.
    assert cursor.close() is None
    assert calls(cluster) == [
        ("POST", ""), ("POST", f"/{cursor.id}/2"), ("POST", f"/{cursor.id}/3"),
        ("DELETE", f"/{cursor.id}")]


def test_a_cursor_stays_at_its_coordinator(db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    cursors = [numbers(db, 6) for _ in range(6)]
    assert [list(cursor) for cursor in cursors] == [list(range(1, 7))] * 6
    places: dict[str, set[str]] = {}
    for each in cluster.requests():
        cursor_id = each["path"].partition("/_api/cursor/")[2].partition("/")[0]
        if cursor_id:
            places.setdefault(cursor_id, set()).add(each["server"])
    assert len(places) == 6 and all(len(servers) == 1 for servers in places.values())
    assert len(set.union(*places.values())) > 1


def test_a_cursor_without_retries_is_deleted_by_the_server(
        db: Database, cluster: SimulatedCluster) -> None:
    for options in ({"allow_retry": False}, {"stream": True}):
        cluster.forget_requests()
        cursor = numbers(db, 5, **options)
        assert list(cursor) == [1, 2, 3, 4, 5]
        assert calls(cluster) == [
            ("POST", ""), ("POST", f"/{cursor.id}/2"), ("POST", f"/{cursor.id}/3")]
        assert cursor.close() is None


def test_a_cursor_is_closed_at_the_end_of_its_block(
        db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    with numbers(db, 5) as cursor:
        assert next(cursor) == 1
    assert calls(cluster)[-1] == ("DELETE", f"/{cursor.id}")
    assert list(cursor) == [2]
    with pytest.raises(ZeroDivisionError):
        with numbers(db, 5) as other:
            1 / 0
    assert calls(cluster)[-1] == ("DELETE", f"/{other.id}")
    with numbers(db, 1):
        pass
    assert calls(cluster)[-1] == ("POST", "")


def test_the_exception_of_a_block_is_raised_even_if_the_cursor_cannot_be_closed(
        db: Database, cluster: SimulatedCluster) -> None:
    with pytest.raises(ZeroDivisionError):
        with numbers(db, 5):
            for member in cluster.coordinators:
                cluster.stop(member.short_name)
            1 / 0


def test_a_cursor_that_has_expired_is_missing(db: Database, cluster: SimulatedCluster) -> None:
    one, other, third = (numbers(db, 5, ttl=30) for _ in range(3))
    cluster.advance(31)
    with pytest.raises(CursorCloseError) as raised:
        one.close()
    assert (raised.value.http_code, raised.value.error_code) == (404, 1600)
    assert other.close(ignore_missing=True) is False
    with pytest.raises(CursorNextError) as lost:
        list(third)
    assert lost.value.error_code == 1600


def test_the_state_of_a_cursor_is_checked(db: Database) -> None:
    cursor = db.aql.execute("FOR n IN [] RETURN n")
    assert cursor.id is None and cursor and list(cursor) == []
    with pytest.raises(CursorEmptyError):
        cursor.pop()
    with pytest.raises(CursorStateError):
        cursor.fetch()
    with pytest.raises(CursorCountError):
        len(cursor)
    counted = numbers(db, 5, count=True)
    assert len(counted) == 5 and counted.count() == 5
    answer = counted.fetch()
    assert answer["result"] == [3, 4] and list(counted.batch() or ()) == [1, 2, 3, 4]


def test_rows_of_every_type_are_read(db: Database) -> None:
    rows = [None, True, 1, 1.5, "ä", [1, [2]], {"a": {"b": None}}]
    assert list(db.aql.execute("FOR r IN @rows RETURN r", bind_vars={"rows": rows},
                               batch_size=3)) == rows


def test_options_of_a_query_are_sent(db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    db.aql.execute("RETURN 1", count=True, ttl=9, memory_limit=10_000_000, full_count=True,
                   max_plans=3, optimizer_rules=["-all"], profile=True, max_runtime=5.5,
                   fail_on_warning=True, max_warning_count=3, options={"maxNodesPerCallstack": 9})
    request, = (json.loads(each["body"]) for each in cluster.requests()
                if each["path"].endswith("/_api/cursor"))
    assert request == {
        "query": "RETURN 1", "count": True, "ttl": 9, "memoryLimit": 10_000_000, "options": {
            "fullCount": True, "profile": 1, "failOnWarning": True, "maxWarningCount": 3,
            "maxRuntime": 5.5, "maxNumberOfPlans": 3, "optimizer": {"rules": ["-all"]},
            "maxNodesPerCallstack": 9, "allowRetry": True}}


def test_bind_variables_that_are_not_json_are_refused(
        db: Database, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    wrong: Any
    for wrong in ({"x": float("nan")}, {"x": {1: 2}}, {"x": {1, 2}}, {1: 2}):
        with pytest.raises(AQLQueryExecuteError, match="argument bind_vars cannot") as raised:
            db.aql.execute("RETURN @x", bind_vars=wrong)
        assert isinstance(raised.value, ArgumentError)
    for wrong in ("x", 5, [1]):
        with pytest.raises(ArgumentError, match="argument bind_vars: expected a dict, got"):
            db.aql.execute("RETURN @x", bind_vars=wrong)
    for wrong in (5, None, ["RETURN 1"]):
        with pytest.raises(ArgumentError, match="argument query "):
            db.aql.execute(wrong)
    assert cluster.requests() == []


def test_only_a_query_that_reads_is_repeated(faulty: FaultyHosts) -> None:
    answer = {"status": 201, "body": {"result": [1], "hasMore": False, "error": False, "code": 201}}
    for read_only, execution in ((True, None), (None, "unknown"), (False, "unknown")):
        faulty.fault(0, "close-before-answer", times=1, answer=answer)
        faulty.fault(1, "answer", answer=answer)
        with ArangoClient(faulty.hosts, host_resolver="fallback", version_check=False) as client:
            db = client.db()
            if execution is None:
                assert list(db.aql.execute("RETURN 1", read_only=read_only)) == [1]
                continue
            with pytest.raises(AQLQueryExecuteError) as raised:
                db.aql.execute("RETURN 1", read_only=read_only)
            assert raised.value.execution == execution


def test_a_batch_that_was_lost_is_read_again(faulty: FaultyHosts) -> None:
    first: dict[str, Any] = {"status": 201, "body": {
        "result": [1], "hasMore": True, "id": "7", "nextBatchId": "2", "error": False, "code": 201}}
    second = {"status": 200, "body": {
        "result": [2], "hasMore": False, "error": False, "code": 200}}
    for allow_retry in (True, False):
        with ArangoClient(faulty.hosts[0], version_check=False) as client:
            if not allow_retry:
                del first["body"]["nextBatchId"]
            faulty.fault(0, "answer", answer=first)
            cursor = client.db().aql.execute("RETURN 1", allow_retry=allow_retry)
            faulty.fault(0, "close-before-answer", times=1, answer=second)
            faulty.forget_requests()
            if allow_retry:
                assert list(cursor) == [1, 2]
                assert [each["path"].rpartition("cursor/")[2] for each in faulty.requests(0)] == [
                    "7/2", "7/2", "7"]
                continue
            with pytest.raises(CursorNextError) as raised:
                list(cursor)
            assert raised.value.execution == "unknown" and len(faulty.requests(0)) == 1
