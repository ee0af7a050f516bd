"""A request whose response was lost is sent again if, and only if, a repetition is harmless."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Self

import pytest
from expected_server_requests import REQUESTS
from replay import Asked, ReplayHost, Reply, well

import libarango
from libarango import ArangoClient, ArangoError

ROWS = {row["name"]: row for row in libarango.operations()}
FIRST = {expected.operation: expected.arguments for expected in reversed(REQUESTS)}

KEYED, KEYLESS, IN = {"_key": "a"}, {"n": 1}, {"collection": "orders"}
ONE = {**IN, "key": "a", "document": {"n": 1}}
REVISION, VERSION = {"if_match": "_l6zhVIC---"}, {"version_attribute": "n"}
PART = {"graph": "shop", **IN, "key": "a"}


def mode(word: str) -> dict[str, str]:
    return {"overwrite_mode": word}


def insertions(operation: str, argument: str, keyed: Any, others: list[Any]) -> list[Any]:
    keyed_one = {**IN, argument: keyed}
    return [
        (operation, keyed_one, False), (operation, {**keyed_one, **mode("conflict")}, False),
        (operation, {**keyed_one, **mode("ignore")}, True),
        *((operation, {**keyed_one, **mode(word), **more}, bool(more))
          for word in ("update", "replace") for more in ({}, VERSION)),
        (operation, {**keyed_one, **VERSION}, False),
        *((operation, {**IN, argument: keyless, **mode("ignore"), **VERSION}, False)
          for keyless in others)]


CASES: list[tuple[str, Mapping[str, Any], bool]] = [
    *insertions("document.insert", "document", KEYED, [KEYLESS, {}, {"a": KEYED}]),
    *insertions("document.insert_many", "documents", [KEYED, {**KEYED, "n": 1}],
                [[KEYLESS], [KEYED, KEYLESS], [KEYED, 7], [[KEYED]]]),
    *((operation, {**ONE, **more}, bool(more))
      for operation in ("document.update", "document.replace") for more in ({}, REVISION, VERSION)),
    *((operation, {**IN, "documents": [KEYED], **more}, bool(more))
      for operation in ("document.update_many", "document.replace_many")
      for more in ({}, VERSION)),
    *((f"{kind}.{verb}", {**PART, kind: {"n": 1}, **more}, bool(more))
      for kind in ("vertex", "edge") for verb in ("update", "replace") for more in ({}, REVISION)),
    ("query.execute", {"query": "RETURN 1", "read_only": True}, True),
    ("query.execute", {"query": "RETURN 1", "read_only": False}, False),
    ("query.execute", {"query": "RETURN 1", "allow_retry": True}, False),
    ("cursor.next", {"cursor_id": "7"}, False),
    ("cursor.next", {"cursor_id": "7", "batch_id": "2"}, True),
    *((f"backup.{verb}", arguments, is_idempotent) for verb in ("upload", "download")
      for arguments, is_idempotent in (
          ({"backup_id": "a"}, False), ({f"{verb}_id": "7"}, True))),
]
CONDITIONAL = {operation for operation, _, _ in CASES}

# Rows that are always one or the other, in the groups of the data plane; written by hand.
NEVER = {
    "collection.create", "collection.truncate", "collection.rename", "database.create",
    "document.import", "transaction.begin", "transaction.commit", "graph.create",
    "graph.create_vertex_collection", "graph.create_edge_definition", "vertex.insert",
    "edge.insert", "view.create", "view.rename", "user.create", "backup.create",
    "backup.restore"}
GROUPS = ("backup", "collection", "cursor", "database", "document", "edge", "graph", "index",
          "query", "transaction", "user", "vertex", "view")


def test_the_conditions_are_those_of_the_table() -> None:
    assert {name for name, row in ROWS.items() if row["idempotent_if"]} == CONDITIONAL
    assert {name for name, row in ROWS.items() if name.partition(".")[0] in GROUPS
            and not row["idempotent"] and not row["idempotent_if"]} == NEVER


class TwoHosts:
    """Two hosts, the first request to which has no response."""

    def __init__(self) -> None:
        self._has_lost = False
        self._hosts = [ReplayHost(self._answer), ReplayHost(self._answer)]

    def _answer(self, asked: Asked) -> Reply:
        if not self._has_lost:
            self._has_lost = True
            raise ConnectionError
        return well(asked)

    def __enter__(self) -> Self:
        for host in self._hosts:
            host.__enter__()
        return self

    def __exit__(self, *_: object) -> None:
        for host in self._hosts:
            host.__exit__(None, None, None)

    def sent(self, operation: str, arguments: Mapping[str, Any]) -> int:
        """The number of requests for an operation. The second response suits few operations."""
        with ArangoClient([host.url for host in self._hosts], version_check=False) as client:
            db = client.db("_system", "root", "passwd")
            try:
                db.call(operation, **arguments)
            except ArangoError as error:
                assert error.execution == "unknown" or error.status == "ARANGO_ERR_PROTOCOL"
            asked = [each for host in self._hosts for each in host.asked()]
        assert len({(each.method, each.target, each.body) for each in asked}) == 1
        return len(asked)


@pytest.fixture
def two_hosts() -> Iterator[TwoHosts]:
    with TwoHosts() as hosts:
        yield hosts


@pytest.mark.parametrize("operation, arguments, is_idempotent", CASES)
def test_a_lost_request_is_repeated_on_its_condition(
        two_hosts: TwoHosts, operation: str, arguments: Mapping[str, Any],
        is_idempotent: bool) -> None:
    assert two_hosts.sent(operation, arguments) == 1 + is_idempotent


@pytest.mark.parametrize("name", sorted(
    name for name, row in ROWS.items()
    if name.partition(".")[0] in GROUPS and not row["idempotent_if"]))
def test_a_lost_request_is_repeated_if_its_row_says_so(
        two_hosts: TwoHosts, name: str) -> None:
    assert two_hosts.sent(name, FIRST[name]) == 1 + (name not in NEVER)
