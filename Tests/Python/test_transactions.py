"""Stream transactions as context managers, and the outcome of a commit."""

from __future__ import annotations

import json

import pytest

from libarango import ArangoClient, Database, StandardCollection, TransactionDatabase
from libarango.exceptions import (
    NetworkError, ServerError, TransactionCommitError, TransactionFetchError, TransactionInitError,
    TransactionStatusError)
from sim_process import FaultyHosts, SimulatedCluster


@pytest.fixture
def things(db: Database) -> StandardCollection:
    return db.create_collection("things")


def test_the_end_of_a_block_commits(db: Database, things: StandardCollection) -> None:
    with db.begin_transaction(write="things") as transaction:
        assert isinstance(transaction, TransactionDatabase)
        transaction.collection("things").insert({"_key": "a"})
        assert list(transaction.aql.execute("FOR d IN things RETURN d._key")) == ["a"]
        assert transaction.collection("things").count() == 1 and not things.has("a")
        assert [each["id"] for each in db.list_transactions()] == [transaction.transaction_id]
    assert things.has("a") and transaction.transaction_status() == "committed"
    assert db.list_transactions() == []


def test_an_exception_aborts(db: Database, things: StandardCollection) -> None:
    with pytest.raises(ZeroDivisionError):
        with db.begin_transaction(write=["things"]) as transaction:
            transaction.collection("things").insert({"_key": "a"})
            1 / 0
    assert not things.has("a") and transaction.transaction_status() == "aborted"


def test_a_transaction_that_has_ended_is_left_alone(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    with db.begin_transaction(write="things") as one:
        one.collection("things").insert({"_key": "a"})
        assert one.commit_transaction()
    with db.begin_transaction(write="things") as other:
        other.collection("things").insert({"_key": "b"})
        assert other.abort_transaction()
    assert things.has("a") and not things.has("b")
    ends = [each["method"] for each in cluster.requests()
            if f"/{one.transaction_id}" in each["path"]
            or f"/{other.transaction_id}" in each["path"]]
    assert ends == ["PUT", "DELETE"]


def test_the_exception_of_the_block_is_raised_even_if_the_abort_fails(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    with pytest.raises(ZeroDivisionError):
        with db.begin_transaction(write="things"):
            for member in cluster.coordinators:
                cluster.stop(member.short_name)
            1 / 0


def test_calls_stay_at_the_coordinator_of_the_transaction(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    for _ in range(3):
        cluster.forget_requests()
        with db.begin_transaction(write="things") as transaction:
            for number in range(4):
                transaction.collection("things").insert({"n": number})
        assert len({each["server"] for each in cluster.requests()}) == 1
    assert things.count() == 12


def test_the_options_of_a_transaction_are_sent(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    db.begin_transaction(read="things", write=["things"], sync=True, allow_implicit=False,
                         lock_timeout=5, max_size=1_000_000).abort_transaction()
    begin = json.loads(cluster.requests()[0]["body"])
    assert begin == {
        "collections": {"read": "things", "write": ["things"], "exclusive": []},
        "waitForSync": True, "allowImplicit": False, "lockTimeout": 5,
        "maxTransactionSize": 1_000_000}
    with pytest.raises(TransactionInitError) as raised:
        db.begin_transaction(write="nope")
    assert raised.value.error_code == 1203


def test_a_transaction_is_fetched_by_its_id(db: Database, things: StandardCollection) -> None:
    begun = db.begin_transaction(write="things")
    fetched = db.fetch_transaction(begun.transaction_id)
    fetched.collection("things").insert({"_key": "a"})
    assert begun.commit_transaction() and things.has("a")
    with pytest.raises(TransactionFetchError) as raised:
        db.fetch_transaction("1234")
    assert isinstance(raised.value, TransactionStatusError)
    assert isinstance(raised.value, ServerError) and raised.value.error_code == 1655


@pytest.mark.parametrize("outcome", ["committed", "aborted"])
def test_the_status_tells_the_outcome_of_a_commit_without_response(
        faulty: FaultyHosts, outcome: str) -> None:
    def answer(status: str) -> dict[str, object]:
        return {"status": 200, "body": {
            "error": False, "code": 200, "result": {"id": "7", "status": status}}}

    faulty.fault(0, "answer", answer=answer("running"))
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        with pytest.raises(TransactionCommitError) as raised:
            with client.db().begin_transaction(write="things") as transaction:
                faulty.fault(0, "close-before-answer")
        assert isinstance(raised.value, NetworkError) and raised.value.execution == "unknown"
        faulty.fault(0, "answer", answer=answer(outcome))
        assert transaction.transaction_status() == outcome
    assert [each["method"] for each in faulty.requests(0)] == ["POST", "PUT", "GET"]


def test_a_commit_that_is_too_late_is_refused(
        db: Database, things: StandardCollection, cluster: SimulatedCluster) -> None:
    with pytest.raises(TransactionCommitError) as raised:
        with db.begin_transaction(write="things") as transaction:
            transaction.collection("things").insert({"_key": "a"})
            cluster.advance(70)
    assert raised.value.error_code == 1653 and transaction.transaction_status() == "aborted"
    assert not things.has("a")


def test_calls_of_the_database_itself_take_no_part(
        db: Database, things: StandardCollection) -> None:
    with db.begin_transaction(write="things") as transaction:
        things.insert({"_key": "outside"})
        transaction.with_options(timeout_ms=60_000).collection("things").insert({"_key": "inside"})
        assert things.has("outside") and not things.has("inside")
        assert transaction["things"].has("inside")
    assert things.has("inside")
