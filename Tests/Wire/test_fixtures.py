"""Answers recorded from real servers, replayed byte by byte to the library.

Each is asked for by its operation, if one sends that request, and as a plain request. Value, error
and the spelling of numbers must be what was recorded. The recordings lie outside the repository:
`../shared/arangodb/fixtures`, or the folder that ARANGO_FIXTURES names.
"""

from __future__ import annotations

import ctypes
import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from envelopes import VALUES
from recordings import Recording
from replay import ReplayHost

import libarango
from libarango import ArangoClient, Database, _ffi
from libarango._pending import completed

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURES = Path(os.environ.get(
    "ARANGO_FIXTURES", REPOSITORY.parent / "shared" / "arangodb" / "fixtures"))

if not FIXTURES.is_dir():
    pytest.skip(f"no recorded answers in {FIXTURES}", allow_module_level=True)

RECORDINGS = [
    recording for file in sorted(FIXTURES.rglob("*.json"))
    if (recording := Recording.read(file, FIXTURES)) is not None]
OPERATIONS = libarango.operations()
REFUSED = (401, 403)

# Answers of releases before 3.10 that later ones do not give.
GONE = {"numberofservers-put-empty-3.6-docs": "the literal true, for an object",
        "collection-list-2.8-docs": "members beside the envelope, for a result"}


def calls() -> Iterator[Any]:
    for recording in RECORDINGS:
        if (call := recording.call(OPERATIONS)) is not None:
            reason = GONE.get(recording.name)
            yield pytest.param(recording, *call, id=f"{recording}: {call[0]}",
                               marks=[pytest.mark.skip(reason=reason)] if reason else [])


CALLS = list(calls())


class Spelled(str):
    """A number as its digits: 1.0 and 1 are two."""


def spelled(text: bytes) -> Any:
    return json.loads(text, parse_int=Spelled, parse_float=Spelled)


class Result:
    """All of a result of arango.h."""

    def __init__(self, result: _ffi.ResultHandle) -> None:
        size = ctypes.c_size_t()
        start = _ffi.result_body(result, ctypes.byref(size))
        self.body = b"" if start is None else ctypes.string_at(start, size.value)
        self.status = _ffi.status_name(_ffi.result_status(result)).decode()
        self.json: bytes | None = _ffi.result_json(result, None)
        self.http_status: int = _ffi.result_http_status(result)
        self.headers = {}
        for name in ("Content-Type", "X-Arango-Async-Id", "ETag", "Server"):
            value = _ffi.result_header(result, name.encode())
            self.headers[name.lower()] = None if value is None else value.decode()
        _ffi.result_destroy(result)


@pytest.fixture
def db(host: ReplayHost) -> Iterator[Database]:
    """A client with one attempt per call, since some recorded responses cause retries."""
    with ArangoClient(host.url, max_attempts=1, version_check=False) as client:
        yield client.db("_system", "root", "passwd")


def test_there_are_recordings_of_operations() -> None:
    """A change of their form would leave nothing to compare."""
    assert set(VALUES) == {row["name"] for row in OPERATIONS}
    assert len(RECORDINGS) > 300
    assert len({call.values[1] for call in CALLS}) > 80


@pytest.mark.parametrize("recording", RECORDINGS, ids=str)
def test_response_to_a_plain_request_is_unchanged(
        db: Database, host: ReplayHost, recording: Recording) -> None:
    host.answer = lambda asked: recording.reply
    result = Result(completed(
        _ffi.start_request, db._handle, recording.method.encode(), recording.path.encode(), None,
        recording.request_body, len(recording.request_body)))
    assert result.http_status == recording.status
    body = b"" if recording.method == "HEAD" else recording.reply.body
    assert result.body == body
    for name, value in result.headers.items():
        assert value == recording.headers.get(name)
    if recording.status >= 400:
        assert_error(result, recording)
    elif not body or recording.is_text:
        assert json.loads(result.json or b"null") == (body.decode() or None)
    elif recording.is_json:
        assert result.status == "ARANGO_OK" and result.json == body
    else:
        assert result.status == "ARANGO_OK" and result.json is None


@pytest.mark.parametrize("recording, operation, arguments", CALLS)
def test_value_of_an_operation_is_the_recorded_one(
        db: Database, host: ReplayHost, recording: Recording, operation: str,
        arguments: dict[str, Any]) -> None:
    host.answer = lambda asked: recording.reply
    result = Result(completed(
        _ffi.start, db._handle, operation.encode(), json.dumps(arguments).encode()))
    asked, = host.asked()
    assert asked.method == recording.method
    assert unquote(asked.path.removeprefix("/_db/_system")) == unquote(recording.plain_path)
    assert result.http_status == recording.status
    body = b"" if recording.method == "HEAD" else recording.reply.body
    assert result.body == body
    if recording.status >= 400 and not recording.is_of_job:
        assert_error(result, recording)
        return
    assert result.status == "ARANGO_OK" and result.json is not None
    given: Any
    if operation == "document.revision":
        given = recording.headers["etag"]
    elif not body or recording.is_text:
        given = body.decode() or None
    else:
        given = spelled(body)
    assert spelled(result.json) == VALUES[operation](Spelled(recording.status), given)


def assert_error(result: Result, recording: Recording) -> None:
    told = json.loads(result.json or b"{}")
    assert result.status == (
        "ARANGO_ERR_AUTH" if recording.status in REFUSED else "ARANGO_ERR_SERVER")
    said = json.loads(recording.reply.body) if recording.is_json else {}
    assert told["http_status"] == recording.status
    # 0 is no number of an error.
    assert told.get("error_num") == (said.get("errorNum") or None)
    assert told.get("error_message") == said.get("errorMessage")
