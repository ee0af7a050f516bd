"""Settings of a derived database: headers of every request, and idempotency."""

from __future__ import annotations

from typing import Any

import pytest
from sim_process import FaultyHosts, SimulatedCluster

from libarango import ArangoClient
from libarango.database import Database
from libarango.exceptions import ArgumentError, NetworkError


def _headers_sent(cluster: SimulatedCluster, database: Database) -> dict[str, str]:
    """The headers of one request, by their names in lower case."""
    cluster.forget_requests()
    database.cluster.server_role()
    sent: dict[str, str] = cluster.requests()[-1]["headers"]
    return {name.lower(): value for name, value in sent.items()}


@pytest.mark.parametrize(("options", "name", "value"), [
    ({"headers": {"X-Trace": "a b"}}, "x-trace", "a b"),
    ({"headers": {"x-arango-driver": "mine"}}, "x-arango-driver", "mine"),
    ({"dirty_read": True}, "x-arango-allow-dirty-read", "true"),
    ({"transaction": "4711"}, "x-arango-trx-id", "4711"),
])
def test_a_setting_is_a_header_of_every_request(
        cluster: SimulatedCluster, db: Database, options: dict[str, Any], name: str,
        value: str) -> None:
    assert name not in _headers_sent(cluster, db) or name == "x-arango-driver"
    assert _headers_sent(cluster, db.with_options(**options))[name] == value


def test_a_content_type_of_the_caller_replaces_the_default(
        cluster: SimulatedCluster, db: Database) -> None:
    cluster.forget_requests()
    own = db.with_options(headers={"content-type": "application/x-json"})
    own.request("POST", "/_api/collection", body='{"name": "typed"}')
    sent = [(name, value) for name, value in cluster.requests()[-1]["headers"].items()
            if name.lower() == "content-type"]
    assert [value for _, value in sent] == ["application/x-json"]


def test_the_server_keeps_the_result_of_an_async_request(
        cluster: SimulatedCluster, db: Database) -> None:
    job_id = db.with_options(**{"async": "store"}).call("cluster.server_role")
    assert isinstance(job_id, str) and job_id
    # The job is where it was made; another coordinator forwards the question.
    done: dict[str, Any] = {}
    while not done.get("done"):
        done = db.call("job.get", job_id=job_id)
    assert done["http_status"] == 200
    assert done["body"]["role"] == "COORDINATOR"


def test_internal_requests_are_not_asynchronous(
        cluster: SimulatedCluster, db: Database) -> None:
    cluster.forget_requests()
    derived = db.with_options(**{"async": "store", "transaction": "4711", "headers": {"X-A": "b"}})
    # The statistics are not in every version: the host is asked for its own first.
    derived.call("cluster.server_statistics", server_id=cluster.dbservers[0].id)
    question, own = ({name.lower() for name in request["headers"]}
                     for request in cluster.requests())
    assert {"x-arango-async", "x-arango-trx-id", "x-a"} <= own
    assert question & {"x-arango-async", "x-arango-trx-id", "x-a"} == {"x-a"}


def test_a_fire_and_forget_request_has_no_result(
        cluster: SimulatedCluster, db: Database) -> None:
    assert db.with_options(**{"async": True}).call("cluster.server_role") is None


def test_a_caller_may_mark_a_write_as_idempotent() -> None:
    with FaultyHosts("--hosts", 2) as hosts, ArangoClient(hosts.hosts) as client:
        hosts.fault(0, "close-before-answer", times=1)
        with pytest.raises(NetworkError) as caught:
            client.db().request("POST", "/_api/x", body="{}")
        assert caught.value.execution == "unknown"
    with FaultyHosts("--hosts", 2) as hosts, ArangoClient(hosts.hosts) as client:
        hosts.fault(0, "close-before-answer", times=1)
        vouched = client.db(idempotent=True).request("POST", "/_api/x", body="{}")
        assert vouched.host == hosts.hosts[1]


@pytest.mark.parametrize(("options", "words"), [
    ({"headers": {"Content-Length": "1"}}, "option headers: header Content-Length is set by"),
    ({"headers": {"X": "a\r\nb"}}, "option headers: header X has a control character"),
    ({"headers": ["X"]}, "option headers: headers are a JSON object, not an array"),
    ({"async": "later"}, 'option async is false or true or "store", not "later"'),
    ({"transaction": ""}, "option transaction is a string that is not empty"),
    ({"dirty_read": 1}, "option dirty_read is true or false, not 1"),
])
def test_an_invalid_setting_is_named(db: Database, options: dict[str, Any], words: str) -> None:
    with pytest.raises(ArgumentError) as caught:
        db.with_options(**options)
    assert words in str(caught.value)
