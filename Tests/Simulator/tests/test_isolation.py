"""The isolation of stream transactions, as far as clients can see it."""

from __future__ import annotations

import pytest
from asking import Reply, ask
from hypothesis import example, given
from hypothesis import strategies as st

from arango_sim.documents import Documents, DocumentView, UniqueFields, WriteConflict, stored
from sim_process import SimulatedCluster

TRX = "/_api/transaction"
THINGS = "/_api/document/things"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    for name in ("things", "others"):
        ask(endpoint, "POST", "/_api/collection", {"name": name})
    ask(endpoint, "POST", THINGS, {"_key": "a", "n": 1})
    return endpoint


def begun(endpoint: str, **options: object) -> str:
    body = {"collections": {"write": "things"}, **options}
    return str(ask(endpoint, "POST", f"{TRX}/begin", body).json["result"]["id"])


def within(endpoint: str, id: str, method: str, path: str, body: object = None) -> Reply:
    return ask(endpoint, method, path, body, headers={"x-arango-trx-id": id})


class TestVisibility:
    def test_own_writes_are_visible_inside_and_to_others_after_the_commit(
            self, first: str) -> None:
        id = begun(first)
        within(first, id, "PATCH", f"{THINGS}/a", {"n": 2})
        within(first, id, "POST", THINGS, {"_key": "b"})
        count = "/_api/collection/things/count"
        assert within(first, id, "GET", f"{THINGS}/a").json["n"] == 2
        assert within(first, id, "GET", count).json["count"] == 2
        assert ask(first, "GET", f"{THINGS}/a").json["n"] == 1
        assert ask(first, "GET", count).json["count"] == 1
        ask(first, "PUT", f"{TRX}/{id}")
        assert ask(first, "GET", f"{THINGS}/a").json["n"] == 2
        assert ask(first, "GET", count).json["count"] == 2

    def test_later_writes_of_others_are_not_visible_inside(self, first: str) -> None:
        id = begun(first)
        ask(first, "PATCH", f"{THINGS}/a", {"n": 5})
        ask(first, "POST", THINGS, {"_key": "b"})
        assert within(first, id, "GET", f"{THINGS}/a").json["n"] == 1
        assert within(first, id, "GET", f"{THINGS}/b").error == (404, 1202)

    def test_a_truncation_is_part_of_the_transaction(self, first: str) -> None:
        id = begun(first)
        truncate, count = (f"/_api/collection/things/{part}" for part in ("truncate", "count"))
        assert within(first, id, "PUT", truncate).status == 200
        assert within(first, id, "GET", count).json["count"] == 0
        assert ask(first, "GET", count).json["count"] == 1
        ask(first, "DELETE", f"{TRX}/{id}")
        assert ask(first, "GET", count).json["count"] == 1


class TestConflicts:
    def test_two_writers_of_one_document_conflict(self, first: str) -> None:
        one, other = begun(first), begun(first)
        assert within(first, one, "PATCH", f"{THINGS}/a", {"n": 2}).status == 202
        assert within(first, other, "PATCH", f"{THINGS}/a", {"n": 3}).error == (409, 1200)
        assert ask(first, "DELETE", f"{THINGS}/a").error == (409, 1200)
        inline = ask(first, "PATCH", THINGS, [{"_key": "a"}])
        assert inline.json[0]["errorNum"] == 1200
        assert within(first, other, "POST", THINGS, {"_key": "c"}).status == 202
        assert ask(first, "PUT", f"{TRX}/{one}").status == 200
        assert within(first, other, "PATCH", f"{THINGS}/a", {"n": 3}).error == (409, 1200)
        assert ask(first, "PUT", f"{TRX}/{other}").status == 200
        assert ask(first, "GET", f"{THINGS}/a").json["n"] == 2
        assert ask(first, "GET", f"{THINGS}/c").status == 200

    def test_an_abort_releases_its_documents(self, first: str) -> None:
        id = begun(first)
        within(first, id, "DELETE", f"{THINGS}/a")
        ask(first, "DELETE", f"{TRX}/{id}")
        assert ask(first, "PATCH", f"{THINGS}/a", {"n": 2}).status == 202


class TestDeclarations:
    def test_reads_join_implicitly_unless_that_is_switched_off(self, first: str) -> None:
        loose, strict = begun(first), begun(first, allowImplicit=False)
        others = "/_api/document/others/a"
        assert within(first, loose, "GET", others).error == (404, 1202)
        assert within(first, strict, "GET", others).error == (400, 1652)
        assert within(first, loose, "POST", "/_api/document/others", {}).error == (400, 1652)


@example([("v", "a", 2), ("v", "b", 0), ("v", "a", 3)], True)
@given(st.lists(st.tuples(st.sampled_from("vb"), st.sampled_from("abc"),
                          st.none() | st.integers(0, 3)), max_size=12), st.booleans())
def test_a_view_is_the_state_at_its_begin_with_its_own_writes(
        steps: list[tuple[str, str, int | None]], commits: bool) -> None:
    base = Documents()
    base.unique.append(UniqueFields("idx", ("n",), is_sparse=False))
    for number, key in enumerate("ab"):
        base.write(key, stored("c", key, "0", {"n": number}))
    view = DocumentView(base)
    inside = {document["_key"]: document["n"] for document in base}
    outside, own = dict(inside), dict[str, int | None]()
    for who, key, value in steps:
        documents = view if who == "v" else base
        document = None if value is None else stored("c", key, "1", {"n": value})
        if document is not None and documents.violated(document):
            continue
        try:
            documents.write(key, document)
        except WriteConflict:
            continue
        seen = inside if who == "v" else outside
        seen.pop(key, None)
        if value is not None:
            seen[key] = value
        if who == "v":
            own[key] = value
    assert {document["_key"]: document["n"] for document in view} == inside
    assert {document["_key"]: document["n"] for document in base} == outside
    assert len(view) == len(inside)
    view.end(keeps=commits)
    for key, value in own.items() if commits else ():
        outside.pop(key, None)
        if value is not None:
            outside[key] = value
    assert {document["_key"]: document["n"] for document in base} == outside
    index = base.unique[0]
    assert index.holders == {index.values(document): document["_key"] for document in base}
    assert len(index.holders) == len(base)
    assert base.writers == {} and base.unique[0].writers == {} and base.snapshots == []


def test_a_value_that_the_transaction_freed_can_be_taken_inside() -> None:
    base = Documents()
    base.unique.append(UniqueFields("idx", ("n",), is_sparse=False))
    base.write("a", stored("c", "a", "0", {"n": 1}))
    view = DocumentView(base)
    taker = stored("c", "b", "1", {"n": 1})
    assert view.violated(taker) is base.unique[0]
    view.write("a", None)
    assert view.violated(taker) is None and base.violated(taker) is base.unique[0]
    view.write("b", taker)
    assert view.violated(stored("c", "d", "2", {"n": 1})) is base.unique[0]
