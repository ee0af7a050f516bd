"""The shapes of results and their differences."""

from __future__ import annotations

from typing import Any

import pytest
from shapes import differences, shape_of

HEALTH = "cluster.health"


def compared(server: Any, test_cluster: Any, operation: str = HEALTH) -> list[tuple[str, str, str]]:
    found = differences(shape_of(operation, server), shape_of(operation, test_cluster))
    return [(each.path, each.server, each.test_cluster) for each in found]


@pytest.mark.parametrize("server, test_cluster, path, there, here", [
    ("a", 1, ".", "string", "number"),
    ({"a": 1}, {"a": 1, "b": None}, ".b", "missing", "null"),
    ({"a": 1, "b": []}, {"a": 1}, ".b", "array", "missing"),
    ({"a": {"b": True}}, {"a": {"b": 0.5}}, ".a.b", "boolean", "number"),
    ([{"a": 1}, {}], [{"a": 1}], "[].a", "sometimes missing", "number"),
    ({"a": [[1, "x"]]}, {"a": [[1]]}, ".a[][]", "number or string", "number"),
    ({"a": None}, {"a": {"b": 1}}, ".a", "null", "object")])
def test_a_difference_has_a_path_and_both_types(
        server: Any, test_cluster: Any, path: str, there: str, here: str) -> None:
    assert compared(server, test_cluster) == [(path, there, here)]


@pytest.mark.parametrize("server, test_cluster", [
    (1, 0.5),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}),
    ([], [{"a": 1}]),
    ([{"a": 1}], []),
    # A member that the test cluster has sometimes, and one of the types that it has.
    ([{"a": 1}], [{"a": 1}, {"a": 1, "b": 2}]),
    ({"a": None}, {"a": None}),
    ([1], [1, None]),
    ({}, {"PRMR-8a6b": {"Status": "GOOD"}})])
def test_what_may_differ_is_no_difference(server: Any, test_cluster: Any) -> None:
    assert compared(server, test_cluster) == []


@pytest.mark.parametrize("key, folded", [
    ("PRMR-1c0a2a52-1d6a-4d3b-9b0c-6a7b0e2f4a11", "<PRMR>"), ("CRDN-1c0a2a52", "<CRDN>"),
    ("AGNT-a", "<AGNT>"), ("SNGL-a", "<SNGL>"), ("s10042", "<key>"), ("10041", "<key>"),
    ("orders/10042", "<key>"), ("1c0a2a52-1d6a-4d3b-9b0c-6a7b0e2f4a11", "<key>"),
    ("2026-08-04T15.27.49Z_foo", "<key>"), ("DBServer0001", "<key>"), ("tcp://10.0.0.1:8529", "<key>"),
    ("server.example:8529", "<key>"),
    ("ShortName", "ShortName"), ("LastAckedTime", "LastAckedTime"), ("s", "s"), ("_system", "_system"),
    ("rocksdb.free-disk-space", "rocksdb.free-disk-space"), ("build-date", "build-date")])
def test_keys_that_are_ids_become_one_member(key: str, folded: str) -> None:
    assert list(shape_of(HEALTH, {key: 1}).members) == [folded]


def test_members_of_servers_of_one_role_are_compared() -> None:
    here = {"PRMR-a": {"Status": "GOOD"}, "AGNT-a": {"Leader": "x"}}
    there = {"PRMR-b": {"Status": 7}, "PRMR-c": {"Status": 8}, "AGNT-b": {"Leader": "x"}}
    assert compared(there, here) == [(".<PRMR>.Status", "number", "string")]


def test_names_that_are_keys_become_one_member() -> None:
    there = {"shop": {"Plan": {"s1": {"leader": 1}}}}
    here = {"_users": {"Plan": {"s2": {"leader": "DBServer0001"}}}}
    assert compared(there, here, "cluster.shard_distribution") == [
        (".<key>.Plan.<key>.leader", "number", "string")]


@pytest.mark.parametrize("operation", ["cluster.shard_statistics", "database.shard_statistics"])
def test_statistics_are_by_database_or_figures(operation: str) -> None:
    assert compared({"shop": {"shards": "1"}}, {"_system": {"shards": 1}}, operation) == [
        (".<key>.shards", "string", "number")]
    assert compared({"shards": 1}, {"shards": 1, "leaders": 1}, operation) == [(".leaders", "missing", "number")]


def test_contents_of_documents_are_not_compared() -> None:
    there = {"_key": "a", "_id": "c/a", "secret": "x"}
    here = {"_key": "a", "_id": "c/a", "_rev": "_a", "n": 1}
    assert compared(there, here, "document.get") == [("._rev", "missing", "string")]
    assert compared({"new": there, **here}, {"new": here, **here}, "document.insert") == [
        (".new._rev", "missing", "string")]
