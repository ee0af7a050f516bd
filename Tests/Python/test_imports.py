"""Imports of files: lines and their numbers, errors, progress, signals and lost coordinators."""

from __future__ import annotations

import asyncio
import io
import os
import pty
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import libarango.aio
from aio_loops import Run, run as run
from libarango import ArangoClient, Database, StandardCollection
from libarango.exceptions import (
    ArgumentError, ClosedError, DocumentInsertError, NetworkError, ProtocolError, ServerError,
    UnsupportedError)
from scripted_server import ScriptedServer
from sim_process import FaultyHosts, SimulatedCluster
from test_signals import Interruption, after_request, handler, interrupt
from waiting import eventually

#: Lines 2, 4 and 7 are no documents, line 5 repeats a key, line 3 is empty.
MIXED = (b'{"_key":"a"}\n[1]\n\n{"_key":\n{"_key":"a"}\n{"n":"\xc3\xa4"}\n{"n":"\xff"}\n'
         b'{"_key":"c"}')
NUMBERS = {"created": 3, "updated": 0, "ignored": 0, "errors": 4, "empty": 1, "lines": 8}
ERRORS = [(2, 1227), (4, 600), (5, 1210), (7, 600)]


@pytest.fixture
def things(db: Database) -> StandardCollection:
    return db.create_collection("things")


def checked(summary: dict[str, Any]) -> None:
    assert {name: summary[name] for name in NUMBERS} == NUMBERS
    assert [(each["line"], each["error_num"]) for each in summary["details"]] == ERRORS
    assert summary["unknown"] == summary["failed"] == []


def lines(count: int, first: int = 0) -> bytes:
    return b"".join(b'{"_key":"k%d","n":%d}\n' % (n, n) for n in range(first, first + count))


class Pieces(io.RawIOBase):
    """A stream that gives a text in pieces of a size, and acts before each."""

    def __init__(self, text: bytes, size: int, act: Callable[[int], Any] = lambda _: None) -> None:
        self._text, self._size, self._act, self._count = text, size, act, 0

    def read(self, size: int = -1, /) -> bytes:
        self._act(self._count)
        self._count += 1
        piece, self._text = self._text[:self._size], self._text[self._size:]
        return piece


@pytest.mark.parametrize("options", [{}, {"chunk_bytes": 1}, {"chunk_bytes": 30, "ordered": True}])
def test_each_error_has_the_number_of_its_line(
        things: StandardCollection, tmp_path: Path, options: dict[str, Any]) -> None:
    file = tmp_path / "things.jsonl"
    file.write_bytes(MIXED)
    for source in (file, str(file), io.BytesIO(MIXED), Pieces(MIXED, 3)):
        checked(things.import_file(source, **options))
        assert things.count() == 3 and things.truncate()
    with file.open("rb") as stream:
        checked(things.import_file(stream, **options))
        assert not stream.closed


def test_imports_for_asyncio(run: Run, cluster: SimulatedCluster, tmp_path: Path) -> None:
    file = tmp_path / "things.jsonl"
    file.write_bytes(MIXED)

    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db("_system", cluster.username, cluster.password)
            things = await db.create_collection("things")
            stream = asyncio.StreamReader()
            stream.feed_data(MIXED)
            stream.feed_eof()
            for source in (file, io.BytesIO(MIXED), Pieces(MIXED, 3), stream):
                checked(await things.import_file(source, chunk_bytes=1))
                await things.truncate()
            with pytest.raises(DocumentInsertError, match="error 1203") as raised:
                await db["missing"].import_file(file)
            assert raised.value.summary and raised.value.summary["failed"]
    run(main())


@pytest.mark.parametrize("on_duplicate, created, updated, ignored, errors", [
    (None, 10, 0, 0, 10), ("error", 10, 0, 0, 10), ("update", 10, 10, 0, 0),
    ("replace", 10, 10, 0, 0), ("ignore", 10, 0, 10, 0)])
def test_documents_whose_keys_exist(
        things: StandardCollection, on_duplicate: Any, created: int, updated: int, ignored: int,
        errors: int) -> None:
    things.import_file(io.BytesIO(lines(10)))
    summary = things.import_file(io.BytesIO(lines(20)), on_duplicate, chunk_bytes=50)
    assert [summary[name] for name in ("created", "updated", "ignored", "errors")] == [
        created, updated, ignored, errors]
    assert things.count() == 20


def test_options_are_sent(things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    edges = things.import_file(
        io.BytesIO(b"{}\n" * 5), "ignore", sync=True, from_prefix="a", to_prefix="b",
        in_flight=1, max_errors=2)
    assert len(edges["details"]) <= 2
    path, = {each["path"] for each in cluster.requests()}
    for part in ("onDuplicate=ignore", "waitForSync=true", "fromPrefix=a", "toPrefix=b"):
        assert part in path


def test_unusable_arguments_are_refused(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    wrong: Any
    for wrong in (5, None, [b"{}"], b"{}"):
        with pytest.raises(ArgumentError, match="argument file: expected a path or a binary"):
            things.import_file(wrong)
    with pytest.raises(DocumentInsertError, match="expected a stream of bytes, got str from"):
        things.import_file(io.StringIO("{}"))
    for name, value in (("chunk_bytes", 0), ("in_flight", 65), ("on_duplicate", "skip"),
                        ("ordered", 1), ("max_errors", -1)):
        wrong = {name: value}
        with pytest.raises(DocumentInsertError, match=name) as raised:
            things.import_file(io.BytesIO(b"{}"), **wrong)
        assert isinstance(raised.value, ArgumentError)
    with pytest.raises(FileNotFoundError):
        things.import_file("/no/such/file")
    assert things.import_file(io.BytesIO(b"\n \n"))["lines"] == 2
    assert cluster.requests() == []


def test_a_missing_collection_is_an_error_with_a_summary(db: Database) -> None:
    with pytest.raises(DocumentInsertError, match="error 1203") as raised:
        db.collection("missing").import_file(Pieces(lines(100), 30), chunk_bytes=30)
    error = raised.value
    assert isinstance(error, ServerError) and error.summary
    assert error.summary["created"] == 0 and error.summary["in_flight"] == 0
    assert error.summary["failed"][0]["first_line"] == 1


def test_an_import_needs_the_connections_of_the_library(cluster: SimulatedCluster) -> None:
    from libarango import DefaultHTTPClient

    with ArangoClient(cluster.endpoints, http_client=DefaultHTTPClient()) as client:
        things = client.db(password=cluster.password).collection("things")
        with pytest.raises(UnsupportedError, match="without http_client"):
            things.import_file(io.BytesIO(b"{}"))


# --- lost coordinators --------------------------------------------------------------------------

ANSWER = {"status": 201, "body": {
    "error": False, "created": 1, "errors": 0, "empty": 0, "updated": 0, "ignored": 0,
    "details": []}}


def test_lines_of_an_unknown_outcome_are_named(faulty: FaultyHosts) -> None:
    faulty.fault(0, "close-before-answer", times=1, answer=ANSWER)
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        things = client.db().collection("things")
        with pytest.raises(DocumentInsertError) as raised:
            things.import_file(io.BytesIO(b"{}\n\n[]\n{}\n"), chunk_bytes=1, ordered=True)
        error = raised.value
        assert isinstance(error, NetworkError) and error.execution == "unknown" and error.summary
        assert error.summary["unknown"] == [{"first_line": 1, "last_line": 1}]
        assert error.summary["details"][0]["line"] == 3


@pytest.mark.parametrize("on_duplicate, text, is_repeated", [
    ("replace", b'{"_key":"a"}', True), ("ignore", b'{"_key":"a"}', True),
    ("replace", b"{}", False), (None, b'{"_key":"a"}', False)])
def test_only_a_chunk_with_keys_is_sent_again(
        faulty: FaultyHosts, on_duplicate: Any, text: bytes, is_repeated: bool) -> None:
    faulty.fault(0, "close-before-answer", times=1, answer=ANSWER)
    faulty.fault(1, "answer", answer=ANSWER)
    with ArangoClient(faulty.hosts, host_resolver="fallback", version_check=False) as client:
        things = client.db().collection("things")
        if is_repeated:
            summary = things.import_file(io.BytesIO(text), on_duplicate)
            assert summary["retries"] == 1 and summary["unknown"] == []
        else:
            with pytest.raises(NetworkError):
                things.import_file(io.BytesIO(text), on_duplicate)
    assert [len(faulty.requests(host)) for host in (0, 1)] == [1, int(is_repeated)]


def test_coordinators_that_stop_lose_no_line(cluster: SimulatedCluster) -> None:
    stopped = cluster.coordinators[1].short_name

    def act(piece: int) -> None:
        if piece == 3:
            cluster.stop(stopped)
        if piece == 20:
            cluster.start(stopped)

    text = lines(1000) + b"[1]\n{\n" + lines(1000, 1000)
    with ArangoClient(cluster.endpoints) as client:
        things = client.db(password=cluster.password).create_collection("things")
        summary = things.import_file(Pieces(text, 1500, act), "ignore", chunk_bytes=1000)
        # A chunk that was sent again may have been imported before.
        assert summary["created"] + summary["ignored"] == 2000 and summary["lines"] == 2002
        assert [each["line"] for each in summary["details"]] == [1001, 1002]
        assert summary["unknown"] == summary["failed"] == []
        assert sorted(row["n"] for row in things.export()) == list(range(2000))


# --- interruptions ------------------------------------------------------------------------------

def test_the_exception_of_a_handler_ends_an_import(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    with ArangoClient(faulty.hosts[0], version_check=False) as client:
        things = client.db().collection("things")
        with handler(signal.SIGTERM, interrupt), after_request(
                faulty, lambda: os.kill(os.getpid(), signal.SIGTERM)):
            with pytest.raises(Interruption):
                things.import_file(io.BytesIO(lines(3)))
        eventually(lambda: all(host["in_flight"] == 0 for host in client.stats()["hosts"]))


def test_closing_the_client_ends_an_import(faulty: FaultyHosts) -> None:
    faulty.fault(0, "accept-and-hang")
    client = ArangoClient(faulty.hosts[0], version_check=False)
    things = client.db().collection("things")
    with after_request(faulty, client.close):
        with pytest.raises(ClosedError) as raised:
            things.import_file(io.BytesIO(lines(3)))
    assert raised.value.summary and raised.value.summary["unknown"] == [
        {"first_line": 1, "last_line": 3}]


def test_a_cancelled_task_ends_an_import(run: Run, faulty: FaultyHosts) -> None:
    async def main() -> None:
        faulty.fault(0, "accept-and-hang")
        async with libarango.aio.ArangoClient(faulty.hosts[0], version_check=False) as client:
            things = (await client.db()).collection("things")
            task = asyncio.create_task(things.import_file(io.BytesIO(lines(3))))
            while not faulty.requests(0):
                await asyncio.sleep(0.001)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            while any(host["in_flight"] for host in client.stats()["hosts"]):
                await asyncio.sleep(0.001)
    run(main())


# --- progress -----------------------------------------------------------------------------------

def test_a_function_gets_the_numbers(things: StandardCollection) -> None:
    told: list[dict[str, Any]] = []
    summary = things.import_file(Pieces(lines(100), 500), chunk_bytes=100, progress=told.append)
    assert len(told) > 2 and [each["lines"] for each in told] == sorted(
        each["lines"] for each in told)
    assert told[-1]["created"] == summary["created"] == 100 and told[-1]["in_flight"] == 0

    def fails(_: dict[str, Any]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        things.import_file(io.BytesIO(lines(1, 200)), progress=fails)


PROGRAM = """
import io, sys
from libarango import ArangoClient
if len(sys.argv) > 3: sys.modules["tqdm"] = None
things = ArangoClient(sys.argv[1]).db(password=sys.argv[2]).collection("things")
things.import_file(io.BytesIO(b'{"n": 1}\\n[]\\n'), progress=True)
"""


def test_a_terminal_shows_a_line_and_a_pipe_none(
        things: StandardCollection, cluster: SimulatedCluster) -> None:
    command = [sys.executable, "-c", PROGRAM, cluster.endpoints[0], cluster.password, "no-tqdm"]
    piped = subprocess.run(command, capture_output=True, check=True)
    assert piped.stderr == b"" == piped.stdout
    ours, theirs = pty.openpty()
    with open(ours, "rb", buffering=0) as shown:
        with open(theirs, "wb") as terminal:
            subprocess.run(command, stderr=terminal, check=True)
            text = shown.read(10_000)
    assert b"2 lines, 1 created, 1 errors\r\n" in text and text.startswith(b"\r")


def test_a_response_without_numbers_keeps_its_facts() -> None:
    with ScriptedServer(lambda connection: connection.serve()) as server:
        with ArangoClient(server.url) as client, pytest.raises(ProtocolError) as caught:
            client.db("_system").collection("things").import_file(io.BytesIO(b"{}\n"))
        error = caught.value
        assert "does not tell how many" in str(error) and error.execution == "yes"
        assert (error.http_code, error.host) == (200, server.url) and error.attempts


def test_tqdm_shows_the_progress_if_it_is_installed(
        things: StandardCollection, monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[Any] = []

    class Bar:
        def __init__(self, **options: Any) -> None:
            self.options, self.count, self.closed = options, 0, False
            made.append(self)

        def set_postfix(self, **numbers: int) -> None:
            self.numbers = numbers

        def update(self, count: int) -> None:
            self.count += count

        def close(self) -> None:
            self.closed = True

    module: Any = type(sys)("tqdm")
    module.tqdm = Bar
    monkeypatch.setitem(sys.modules, "tqdm", module)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    things.import_file(io.BytesIO(lines(5)), progress=True)
    bar, = made
    assert bar.count == len(lines(5)) and bar.closed and bar.numbers == {"created": 5, "errors": 0}
