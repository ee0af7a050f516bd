"""Coordinators behind Unix sockets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from libarango import ArangoClient
from libarango.exceptions import ArangoError, ArgumentError, ConnectError
from scripted_server import Conversation, ScriptedServer


def _refusal(new_client: type[ArangoClient], path: Path) -> str:
    """The error of a socket to which no connection is possible."""
    with (new_client(f"unix://{path}", max_attempts=1) as client,
          pytest.raises(ConnectError) as caught):
        client.db().request("POST", "/a", body="{}")
    assert caught.value.execution == "no"
    return str(caught.value)


def test_requests_go_through_a_socket(new_client: type[ArangoClient], tmp_path: Path) -> None:
    with ScriptedServer(Conversation.serve, address=str(tmp_path / "socket")) as server:
        with new_client(server.url) as client:
            db = client.db()
            answers = [db.request("PUT", "/a", body=b"1" * size) for size in (1, 300_000, 1)]
    assert {answer.status_code for answer in answers} == {200}
    # The connection stays open.
    assert server.accepted == 1 and server.connections[:3] == [1, 1, 1]
    assert len(server.requests[1].body) == 300_000


def test_a_socket_is_opened_again(new_client: type[ArangoClient], tmp_path: Path) -> None:
    path = tmp_path / "socket"
    with new_client(f"unix://{path}") as client:
        for _ in range(2):
            with ScriptedServer(Conversation.serve, address=str(path)):
                assert client.db().request("GET", "/a").status_code == 200
            path.unlink()
            with pytest.raises(ConnectError):
                client.db().request("GET", "/a")


def test_the_error_names_cause_and_path(new_client: type[ArangoClient], tmp_path: Path) -> None:
    missing = tmp_path / "missing"
    assert f"no such file or directory ({missing})" in _refusal(new_client, missing)
    below_file = tmp_path / "file" / "socket"
    below_file.parent.touch()
    assert f"not a directory ({below_file})" in _refusal(new_client, below_file)
    assert f"connection refused ({below_file.parent})" in _refusal(new_client, below_file.parent)
    left = tmp_path / "left"
    with ScriptedServer(Conversation.serve, address=str(left)):
        pass
    assert f"connection refused ({left})" in _refusal(new_client, left)


@pytest.mark.parametrize("length", [107, 108, 109, 1_000])
def test_a_path_that_is_too_long_is_named(
        new_client: type[ArangoClient], tmp_path: Path, length: int) -> None:
    # A socket's address holds 107 bytes.
    path = "/" + "x" * (length - 1)
    try:
        with new_client(f"unix://{path}", max_attempts=1) as client:
            client.db().request("GET", "/a")
    except ArangoError as error:
        assert error.execution == "no"
        assert ("no such file" if length <= 107 else "beyond 107 bytes") in str(error)
        assert isinstance(error, ConnectError if length <= 107 else ArgumentError)
    else:
        raise AssertionError("there is no such socket")
    assert not os.path.exists(path)
