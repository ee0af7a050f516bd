"""The logger "libarango": records, levels and cost."""

from __future__ import annotations

import asyncio
import json
import logging
import logging.handlers
import queue
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import libarango.aio
from libarango import ArangoClient
from libarango.exceptions import ConnectError
from sim_process import FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS

LOGGER = logging.getLogger("libarango")
#: No call is so slow, on any machine.
NEVER = 86_400_000


class Recorder(logging.Handler):
    """Stores the records."""

    def __init__(self) -> None:
        super().__init__()
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    @property
    def told(self) -> list[tuple[str, str]]:
        return [(record.levelname, record.getMessage()) for record in self.records]

    def events(self) -> set[str]:
        return {record.args["event"] for record in self.records if isinstance(record.args, dict)}


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    """The only handler of the logger, at the lowest level."""
    recorder, before = Recorder(), LOGGER.level
    LOGGER.addHandler(recorder)
    LOGGER.setLevel(logging.DEBUG)
    LOGGER.propagate = False
    yield recorder
    LOGGER.removeHandler(recorder)
    LOGGER.setLevel(before)
    LOGGER.propagate = True


def remove_handlers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Removes all handlers, as in a program without logging. pytest adds its own before each
    test."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])
    monkeypatch.setattr(LOGGER, "handlers", [])


def lose_and_find(cluster: SimulatedCluster, client: ArangoClient) -> None:
    """Stops and starts a coordinator and causes a login during calls of the client."""
    db = client.db(password=cluster.password, auth_method="jwt")
    db.cluster.health()
    cluster.stop(cluster.coordinators[0].id)
    for _ in range(6):
        db.cluster.server_id()
    cluster.start(cluster.coordinators[0].id)
    while client.stats()["hosts"][0]["state"] != "fine":
        db.cluster.server_id()
    db.cluster.server_id()


def test_every_kind_is_logged_at_its_level(
        cluster: SimulatedCluster, recorder: Recorder) -> None:
    with ArangoClient(cluster.endpoints, slow_call_ms=1) as client:
        lose_and_find(cluster, client)
        while "slow_call" not in recorder.events():
            client.db(password=cluster.password).cluster.health()
    levels = {(record.args or {}).get("event"): record.levelname  # type: ignore[union-attr]
              for record in recorder.records}
    assert levels == {"host_down": "WARNING", "host_up": "INFO", "retry": "INFO",
                      "slow_call": "INFO", "token_renewed": "DEBUG"}
    lost = cluster.coordinators[0].endpoint
    assert any(level == "WARNING" and f"host {lost} is down" in message
               for level, message in recorder.told)
    assert ("INFO", f"host {lost} is up again") in recorder.told
    assert any(f"attempt at host {lost} failed (" in message for _, message in recorder.told)
    assert {record.name for record in recorder.records} == {"libarango"}


def test_asyncio_logs_the_same(cluster: SimulatedCluster, recorder: Recorder) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints, slow_call_ms=NEVER) as client:
            db = await client.db(password=cluster.password, auth_method="jwt")
            cluster.stop(cluster.coordinators[0].id)
            await asyncio.gather(*(db.cluster.server_id() for _ in range(6)))
            assert recorder.events() == {"host_down", "retry", "token_renewed"}

    asyncio.run(main())


def test_a_failed_call_is_logged_when_it_raises(faulty: FaultyHosts, recorder: Recorder) -> None:
    faulty.fault(0, "refuse")
    with ArangoClient(faulty.hosts[0]) as client:
        with pytest.raises(ConnectError):
            client.db().request("GET", "/")
        assert "host_down" in recorder.events()


def test_logging_can_be_switched_on_and_off_at_any_time(
        cluster: SimulatedCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    remove_handlers(monkeypatch)
    recorder = Recorder()
    with ArangoClient(cluster.endpoints, slow_call_ms=NEVER) as client:
        db = client.db(password=cluster.password)
        cluster.stop(cluster.coordinators[0].id)
        for _ in range(3):
            db.cluster.server_id()
        assert client._core.feed.queue is None
        LOGGER.handlers.append(recorder)
        cluster.stop(cluster.coordinators[1].id)
        for _ in range(3):
            db.cluster.server_id()
        # The host that was lost before is not told of.
        told = [message for _, message in recorder.told if " is down" in message]
        assert told and all(cluster.coordinators[1].endpoint in message for message in told)
        LOGGER.disabled = True
        try:
            db.cluster.server_id()
            assert client._core.feed.queue is None
        finally:
            LOGGER.disabled = False
        LOGGER.handlers.clear()


def test_a_program_without_logging_prints_nothing(cluster: SimulatedCluster) -> None:
    program = (f"from libarango import ArangoClient\n"
               f"client = ArangoClient(['http://127.0.0.1:1', {cluster.endpoints[0]!r}])\n"
               f"db = client.db(password={cluster.password!r})\n"
               f"for _ in range(4): db.cluster.server_id()\n"
               f"assert client._core.feed.queue is None\n")
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False,
                           timeout=PATIENCE_SECONDS)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_a_stream_and_the_log_get_the_same_events(
        cluster: SimulatedCluster, recorder: Recorder) -> None:
    with ArangoClient(cluster.endpoints, slow_call_ms=NEVER) as client:
        db = client.db(password=cluster.password)
        db.cluster.server_id()
        events = client.events("host_down")
        cluster.stop(cluster.coordinators[0].id)
        for _ in range(3):
            db.cluster.server_id()
        assert recorder.events() == {"host_down", "retry"}
        event = events.get(PATIENCE_SECONDS * 1000)
        assert event and event["event"] == "host_down" and events.get(0) is None
        events.close()
        cluster.stop(cluster.coordinators[1].id)
        for _ in range(3):
            db.cluster.server_id()
        downs = [record for record in recorder.records if record.levelname == "WARNING"]
        assert len(downs) == 2


@pytest.mark.parametrize("place", ["handler", "filter"])
def test_an_exception_of_a_handler_does_not_fail_the_call(
        cluster: SimulatedCluster, recorder: Recorder, place: str,
        monkeypatch: pytest.MonkeyPatch) -> None:
    raised: list[int] = []

    def fail(record: logging.LogRecord) -> bool:
        raised.append(1)
        raise ZeroDivisionError("a mistake of the program")

    if place == "handler":
        monkeypatch.setattr(recorder, "handle", fail)
    else:
        recorder.addFilter(fail)
    with ArangoClient(["http://127.0.0.1:1", cluster.endpoints[0]]) as client:
        db = client.db(password=cluster.password)
        assert [db.cluster.server_role() for _ in range(4)] == ["COORDINATOR"] * 4
    assert raised


def test_a_handler_may_make_calls(cluster: SimulatedCluster, recorder: Recorder) -> None:
    """A handler that writes the log to the database."""
    with ArangoClient(["http://127.0.0.1:1", cluster.endpoints[0]]) as client:
        db = client.db(password=cluster.password)
        roles: list[str] = []
        recorder.emit = lambda record: roles.append(  # type: ignore[method-assign]
            db.cluster.server_role())
        for _ in range(4):
            db.cluster.server_id()
    assert roles and set(roles) == {"COORDINATOR"}


def test_records_can_be_handed_to_a_queue_and_formatted(
        cluster: SimulatedCluster, recorder: Recorder) -> None:
    records: queue.Queue[Any] = queue.Queue()
    handler = logging.handlers.QueueHandler(records)
    LOGGER.addHandler(handler)
    try:
        with ArangoClient(["http://127.0.0.1:1", cluster.endpoints[0]]) as client:
            db = client.db(password=cluster.password)
            for _ in range(2):
                db.cluster.server_id()
    finally:
        LOGGER.removeHandler(handler)
    assert "host http://127.0.0.1:1 is down" in records.get_nowait().getMessage()


def test_no_record_contains_a_secret(cluster: SimulatedCluster, recorder: Recorder) -> None:
    with ArangoClient(["http://127.0.0.1:1", cluster.endpoints[0]], slow_call_ms=1) as client:
        db = client.db(password=cluster.password, auth_method="jwt",
                       headers={"X-Secret": "s3cret-word"})
        for _ in range(4):
            db.request("POST", "/_open/auth?s3cret-word=1", body={
                "username": cluster.username, "password": cluster.password})
        token = db.request("POST", "/_open/auth", body={
            "username": cluster.username, "password": cluster.password}).json()["jwt"]
        db.set_token(token)
        db.cluster.health()
    assert recorder.events() >= {"host_down", "retry", "token_renewed"}
    shown = " ".join(json.dumps(vars(record), default=repr) for record in recorder.records)
    for secret in (cluster.password, token, "s3cret-word"):
        assert secret not in shown
