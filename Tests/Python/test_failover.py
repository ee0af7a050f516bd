"""Failover of a blocking client."""

from __future__ import annotations

import pytest

from libarango import ArangoClient, Database
from libarango.exceptions import NetworkError
from sim_process import FaultyHosts, SimulatedCluster
from waiting import eventually


def test_a_stopped_coordinator_raises_nothing(db: Database, cluster: SimulatedCluster) -> None:
    stopped = cluster.coordinators[1]
    for _ in range(6):
        db.cluster.server_id()
    cluster.stop(stopped.id)
    answered = {db.cluster.server_id() for _ in range(12)}
    assert answered == {cluster.coordinators[0].id, cluster.coordinators[2].id}
    cluster.start(stopped.id)
    # The coordinator may be skipped during its backoff.
    eventually(lambda: db.cluster.server_id() == stopped.id)


def test_the_attempts_on_the_way_are_told(db: Database, cluster: SimulatedCluster) -> None:
    stopped = cluster.coordinators[1]
    cluster.stop(stopped.id)
    answers = [db.request("GET", "/_admin/server/id") for _ in range(6)]
    roundabout = [answer for answer in answers if len(answer.attempts) > 1]
    assert roundabout
    for answer in roundabout:
        refused, answered = answer.attempts
        assert refused["host"] == stopped.endpoint and refused["sent"] is False
        # Its rest, half a second, may be over.
        address = stopped.endpoint.removeprefix("http://")
        assert refused["outcome"].removeprefix("probe: ") == f"connection refused ({address})"
        assert answered["host"] == answer.host != stopped.endpoint
        assert answered["outcome"] == "answered 200"


@pytest.mark.parametrize("phase", ["startup", "queue-full"])
def test_a_coordinator_that_refuses_work_is_passed_over(
        db: Database, cluster: SimulatedCluster, phase: str) -> None:
    cluster.act(cluster.coordinators[0].id, phase)
    answered = {db.cluster.server_id() for _ in range(6)}
    assert answered == {cluster.coordinators[1].id, cluster.coordinators[2].id}


def test_a_write_that_may_have_happened_is_not_sent_again(faulty: FaultyHosts) -> None:
    for host in range(2):
        faulty.fault(host, "close-before-answer")
    with ArangoClient(faulty.hosts) as client:
        with pytest.raises(NetworkError) as raised:
            client.db().request("POST", "/_api/document/orders", body="{}")
    assert raised.value.execution == "unknown"
    assert len(raised.value.attempts) == 1
    assert len(faulty.requests(0)) + len(faulty.requests(1)) == 1


def test_a_write_goes_over_a_fresh_connection_when_the_kept_one_was_reset(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.coordinators[0].endpoint) as client:
        db = client.db(password=cluster.line["password"])
        db.cluster.server_role()
        # The server resets every connection, this one while it is idle.
        cluster.reset()
        answer = db.request("POST", "/_api/collection", body='{"name": "after-a-reset"}')
    assert answer.attempts[-1]["outcome"] == "answered 200"
    # The old connection carried nothing, whether the reset was noticed before or while sending.
    assert not any(attempt["sent"] for attempt in answer.attempts[:-1])
