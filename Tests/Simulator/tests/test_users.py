"""/_api/user: users, their passwords, and rights on databases and collections."""

from __future__ import annotations

from typing import Any

import pytest
from asking import ask

from sim_process import SimulatedCluster

ANNA = ("anna", "x")
THINGS = "/_api/document/things"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    endpoint = cluster.endpoints[0]
    for name in ("things", "others"):
        ask(endpoint, "POST", "/_api/collection", {"name": name})
    ask(endpoint, "POST", THINGS, {"_key": "a"})
    body = {"user": "anna", "passwd": "x", "extra": {"a": {"b": 1}}}
    assert ask(endpoint, "POST", "/_api/user", body).status == 201
    return endpoint


def grant(endpoint: str, place: str, level: str) -> None:
    path = f"/_api/user/anna/database/{place}"
    reply = ask(endpoint, "PUT", path, {"grant": level})
    assert (reply.status, reply.json) == (200, {"error": False, "code": 200, place: level})


class TestUsers:
    def test_put_replaces_and_patch_merges(self, first: str) -> None:
        merged = ask(first, "PATCH", "/_api/user/anna", {"extra": {"a": {"c": 2}}}).json
        assert merged["extra"] == {"a": {"b": 1, "c": 2}}
        grant(first, "_system", "rw")
        assert ask(first, "GET", "/_api/version", auth=ANNA).status == 200
        replaced = ask(first, "PUT", "/_api/user/anna", {"extra": {}}).json
        assert (replaced["active"], replaced["extra"]) == (True, {})
        assert ask(first, "GET", "/_api/version", auth=ANNA).error == (401, 11)
        assert ask(first, "GET", "/_api/version", auth=("anna", "")).status == 200
        ask(first, "PATCH", "/_api/user/anna", {"active": False})
        assert ask(first, "GET", "/_api/version", auth=("anna", "")).error == (401, 11)

    def test_a_password_can_be_checked(self, first: str) -> None:
        right = ask(first, "POST", "/_api/user/anna", {"passwd": "x"})
        assert right.json == {"error": False, "code": 200, "result": True}
        assert ask(first, "POST", "/_api/user/anna", {"passwd": "y"}).error == (404, 1703)

    def test_users_see_themselves_only(self, first: str) -> None:
        grant(first, "_system", "ro")
        assert ask(first, "GET", "/_api/user/anna", auth=ANNA).json["user"] == "anna"
        assert ask(first, "PATCH", "/_api/user/anna", {"passwd": "x"}, ANNA).status == 200
        for method, path, body in (("GET", "", None), ("POST", "", {"user": "z"}),
                                   ("GET", "/root", None), ("DELETE", "/anna", None),
                                   ("PUT", "/anna/database/_system", {"grant": "rw"})):
            assert ask(first, method, f"/_api/user{path}", body, ANNA).error == (403, 403)

    @pytest.mark.parametrize(("method", "path", "body", "expected"), [
        ("POST", "", {"user": "anna"}, (409, 1702)), ("POST", "", {}, (400, 1700)),
        ("PUT", "/nope", {}, (404, 1703)), ("PATCH", "/nope", {}, (404, 1703)),
        ("GET", "/nope/database", None, (404, 1703)),
        ("PUT", "/anna/database/nope", {"grant": "rw"}, (404, 1228)),
        ("PUT", "/anna/database/_system/nope", {"grant": "rw"}, (404, 1203)),
        ("PUT", "/anna/database/nope/things", {"grant": "rw"}, (404, 1228)),
        ("PUT", "/anna/database/_system", {"grant": "all"}, (400, 10)),
        ("PUT", "", {}, (400, 405))])
    def test_what_is_refused(self, first: str, method: str, path: str, body: Any,
                             expected: tuple[int, int]) -> None:
        assert (reply := ask(first, method, f"/_api/user{path}", body)).status == expected[0]
        assert reply.json["errorNum"] == expected[1]

    def test_a_body_that_is_no_object_does_nothing(self, first: str) -> None:
        reply = ask(first, "POST", "/_api/user", ["x"])
        assert (reply.status, reply.text) == (200, "")


class TestCollectionRights:
    def test_the_most_special_grant_counts(self, first: str) -> None:
        path = "/_api/user/anna/database/_system/things"
        for place, level in (("*", "ro"), ("_system", "rw"), ("_system/*", "none"),
                             ("_system/things", "ro")):
            grant(first, place, level)
            assert ask(first, "GET", path).json["result"] == level
        assert ask(first, "GET", f"{path}?configured=true").json["result"] == "ro"
        full = ask(first, "GET", "/_api/user/anna/database?full=true").json["result"]
        assert full["_system"]["permission"] == "rw" and full["*"]["permission"] == "ro"
        given = {name: level for name, level in full["_system"]["collections"].items()
                 if level != "undefined"}
        assert given == {"things": "ro", "*": "none"}
        assert ask(first, "DELETE", path).status == 202
        assert ask(first, "GET", path).json["result"] == "none"
        assert ask(first, "GET", f"{path}?configured=true").json["result"] == "undefined"

    def test_read_only(self, first: str) -> None:
        grant(first, "_system", "rw")
        grant(first, "_system/things", "ro")
        assert ask(first, "GET", f"{THINGS}/a", auth=ANNA).status == 200
        body = {"type": "persistent", "fields": ["n"]}
        begin = {"collections": {"write": "things"}}
        for method, path, sent in (
                ("POST", THINGS, {}), ("POST", THINGS, [{}]), ("DELETE", f"{THINGS}/a", None),
                ("PUT", "/_api/collection/things/truncate", None),
                ("POST", "/_api/index?collection=things", body),
                ("POST", "/_api/transaction/begin", begin),
                ("POST", "/_api/import?collection=things&type=documents", {})):
            assert ask(first, method, path, sent, ANNA).error == (403, 11), path
        assert ask(first, "POST", "/_api/document/others", {}, ANNA).status == 202

    def test_a_collection_can_be_writable_in_a_read_only_database(self, first: str) -> None:
        grant(first, "_system", "ro")
        grant(first, "_system/things", "rw")
        assert ask(first, "POST", THINGS, {}, ANNA).status == 202
        assert ask(first, "POST", "/_api/collection", {"name": "x"}, ANNA).error == (403, 11)

    def test_none(self, first: str) -> None:
        grant(first, "_system", "rw")
        grant(first, "_system/things", "none")
        for path in (f"{THINGS}/a", "/_api/collection/things/count", "/_api/collection/things",
                     "/_api/index?collection=things", "/_api/collection/things/properties"):
            assert ask(first, "GET", path, auth=ANNA).error == (403, 11), path
        listed = ask(first, "GET", "/_api/collection", auth=ANNA).json["result"]
        assert "things" not in {each["name"] for each in listed}
