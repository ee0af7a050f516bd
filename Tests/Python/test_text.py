"""Strings that C strings cannot hold, and all others."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from libarango import ArangoClient, Database
from libarango.exceptions import ArangoError, ArgumentError, ServerError
from sim_process import SimulatedCluster

UNUSABLE = st.tuples(st.text(), st.sampled_from(["\0", "\ud800", "\udfff"]), st.text()).map("".join)
NOWHERE = "http://127.0.0.1:1"

TAKES_TEXT: dict[str, Any] = {
    "hosts": lambda bad: ArangoClient(bad),
    "hosts[0]": lambda bad: ArangoClient([bad]),
    "host_resolver": lambda bad: ArangoClient(NOWHERE, bad),
    "option headers": lambda bad: ArangoClient(NOWHERE, headers={"X": [bad]}),
    "name": lambda bad: ArangoClient(NOWHERE).db(bad),
    "username": lambda bad: ArangoClient(NOWHERE).db(username=bad),
    "password": lambda bad: ArangoClient(NOWHERE).db(password=bad),
    "operation": lambda bad: ArangoClient(NOWHERE).db().call(bad),
    "argument server_id": lambda bad: ArangoClient(NOWHERE).db().cluster.server_version(bad),
    "argument mode": lambda bad: ArangoClient(NOWHERE).db().cluster.toggle_maintenance_mode(bad),
    "the name of argument": lambda bad: ArangoClient(NOWHERE).db().call("x", **{bad: 1}),
    "method": lambda bad: ArangoClient(NOWHERE).db().request(bad, "/"),
    "path": lambda bad: ArangoClient(NOWHERE).db().request("GET", bad),
    "header X": lambda bad: ArangoClient(NOWHERE).db().request("GET", "/", {"X": bad}),
    "the name of header": lambda bad: ArangoClient(NOWHERE).db().request("GET", "/", {bad: "x"}),
}


@pytest.mark.parametrize("name", TAKES_TEXT)
@given(bad=UNUSABLE)
@settings(max_examples=25)
def test_text_that_c_cannot_hold_is_refused_by_name(name: str, bad: str) -> None:
    with pytest.raises(ArgumentError) as raised:
        TAKES_TEXT[name](bad)
    operation = f"{raised.value.operation}: " if raised.value.operation else ""
    assert raised.value.message.startswith(operation + name)
    assert raised.value.attempts == []


@given(password=UNUSABLE)
def test_a_refused_password_is_not_shown(password: str) -> None:
    secret = "s3cret-word" + password
    with pytest.raises(ArgumentError) as raised:
        ArangoClient(NOWHERE).db(password=secret)
    assert "s3cret-word" not in repr(raised.value)


def test_a_body_with_a_lone_surrogate_is_refused() -> None:
    with pytest.raises(ArgumentError, match="body"):
        ArangoClient(NOWHERE).db().request("POST", "/", body="\ud800")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(collection=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"),
                          min_size=1))
@example(collection=r"\u0000")  # the text, not the character
@example(collection=r"\\u0000 \ud800")
def test_every_other_text_is_sent(
        db: Database, cluster: SimulatedCluster, collection: str) -> None:
    cluster.forget_requests()
    with pytest.raises(ServerError):
        db.cluster.collection_shard_distribution(collection)
    sent, = cluster.requests()
    query = parse_qs(urlsplit(sent["path"]).query, keep_blank_values=True, strict_parsing=True)
    assert query == {"collection": [collection]}


@settings(max_examples=50)
@given(name=st.text(), username=st.text(), password=st.text(), operation=st.text(),
       arguments=st.dictionaries(st.text(), st.recursive(
           st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
           lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner))))
def test_every_text_raises_nothing_but_arango_error(
        name: str, username: str, password: str, operation: str,
        arguments: dict[str, Any]) -> None:
    with pytest.raises(ArangoError):
        ArangoClient(NOWHERE).db(name, username, password).call(operation, **arguments)
