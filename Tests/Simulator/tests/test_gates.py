"""The order of the checks of a request."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from asking import Reply, ask, superuser

from arango_sim.access import sign
from sim_process import SimulatedCluster

VERSION = "/_api/version"
FIRST = "Coordinator0001"


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


def log_in(endpoint: str, name: str, password: str) -> Reply:
    return ask(endpoint, "POST", "/_open/auth", {"username": name, "password": password}, None)


class TestCredentials:
    @pytest.mark.parametrize("auth", [
        None, ("root", "wrong"), ("nobody", ""), "Basic !!!", "Basic cm9vdA==", "bearer x.y.z",
        "bearer ", "Digest root"])
    def test_none_or_invalid_ones_are_401_11(self, first: str, auth: str | None) -> None:
        reply = ask(first, "GET", VERSION, auth=auth)
        assert reply.error == (401, 11)
        assert "www-authenticate" in reply.headers

    def test_the_challenge_can_be_omitted(self, first: str) -> None:
        reply = ask(first, "GET", VERSION, auth=None, headers={"X-Omit-Www-Authenticate": "1"})
        assert reply.error == (401, 11) and "www-authenticate" not in reply.headers

    def test_a_login_gives_a_token_that_every_coordinator_takes(
            self, cluster: SimulatedCluster) -> None:
        token = log_in(cluster.endpoints[0], "root", "passwd").json["jwt"]
        for endpoint in cluster.endpoints:
            for scheme in ("bearer", "Bearer", "BEARER"):
                assert ask(endpoint, "GET", VERSION, auth=f"{scheme} {token}").status == 200

    def test_wrong_credentials_at_login_are_401_401(self, first: str) -> None:
        reply = log_in(first, "root", "wrong")
        assert reply.error == (401, 401)
        assert reply.json["errorMessage"] == "Wrong credentials"

    def test_an_incomplete_login_is_400_400(self, first: str) -> None:
        assert ask(first, "POST", "/_open/auth", {"username": "root"}, None).error == (400, 400)

    def test_a_token_ends_after_an_hour(self, cluster: SimulatedCluster, first: str) -> None:
        token = log_in(first, "root", "passwd").json["jwt"]
        cluster.advance(3590)
        assert ask(first, "GET", VERSION, auth=f"bearer {token}").status == 200
        cluster.advance(20)
        assert ask(first, "GET", VERSION, auth=f"bearer {token}").error == (401, 11)

    def test_a_token_of_another_secret_is_refused(self, first: str) -> None:
        token = sign({"iss": "arangodb", "server_id": "x"}, b"another secret")
        assert ask(first, "GET", VERSION, auth=f"bearer {token}").error == (401, 11)

    def test_a_superuser_token_may_be_limited_to_paths(
            self, cluster: SimulatedCluster, first: str) -> None:
        claims = {"iss": "arangodb", "server_id": "x", "allowed_paths": [VERSION]}
        token = "bearer " + sign(claims, cluster.jwt_secret.encode())
        assert ask(first, "GET", VERSION, auth=token).status == 200
        assert ask(first, "GET", "/_api/engine", auth=token).error == (401, 11)

    def test_availability_and_login_ask_nobody(self, first: str) -> None:
        reply = ask(first, "GET", "/_admin/server/availability", auth=None)
        assert reply.json == {"error": False, "code": 200, "mode": "default"}


@pytest.fixture(scope="module")
def unguarded() -> Iterator[SimulatedCluster]:
    with SimulatedCluster("--no-authentication") as cluster:
        yield cluster


class TestNoAuthentication:
    @pytest.mark.parametrize("auth", [None, ("root", "wrong"), "bearer x.y.z"])
    @pytest.mark.parametrize("path", [
        VERSION, "/_admin/cluster/maintenance", "/_admin/options", "/_api/user"])
    def test_everybody_may_do_everything(
            self, unguarded: SimulatedCluster, path: str, auth: Any) -> None:
        assert ask(unguarded.endpoints[0], "GET", path, auth=auth).status == 200

    def test_nobody_can_log_in(self, unguarded: SimulatedCluster) -> None:
        first = unguarded.endpoints[0]
        assert log_in(first, "root", "passwd").error == (404, 404)
        assert ask(first, "POST", "/_open/auth/renew", auth=None).error == (404, 404)

    def test_other_servers_are_open_too_and_it_is_told(
            self, unguarded: SimulatedCluster) -> None:
        assert ask(unguarded.dbservers[0].endpoint, "GET", VERSION, auth=None).status == 200
        options = ask(unguarded.endpoints[0], "GET", "/_admin/options", auth=None).json
        assert options["server.authentication"] is False

    def test_compressed_bodies_are_taken_from_everybody(
            self, unguarded: SimulatedCluster) -> None:
        body = gzip.compress(b'{"name": "things"}')
        reply = ask(unguarded.endpoints[0], "POST", "/_api/collection", auth=None, raw_body=body,
                    headers={"Content-Encoding": "gzip"})
        assert reply.json["name"] == "things"


class TestDatabases:
    def test_an_unknown_one_is_404_1228_for_who_could_see_it(self, first: str) -> None:
        assert ask(first, "GET", f"/_db/nope{VERSION}").error == (404, 1228)

    def test_an_unknown_one_is_not_told_from_a_forbidden_one(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "POST", "/_api/database", {"name": "shop"})
        for name in ("nope", "shop"):
            reply = ask(first, "GET", f"/_db/{name}{VERSION}", auth=("anna", "x"))
            assert reply.error == (401, 11)

    @pytest.mark.parametrize(("method", "path", "body"), [
        ("GET", "/_admin/server/availability", None),
        ("POST", "/_open/auth", {"username": "root", "password": "passwd"})])
    def test_nothing_is_open_inside_an_unknown_one(
            self, first: str, method: str, path: str, body: Any) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        for auth, error in ((None, (401, 11)), (("root", "wrong"), (401, 11)),
                            (("anna", "x"), (401, 11)), (("root", "passwd"), (404, 1228))):
            assert ask(first, method, f"/_db/nope{path}", body, auth).error == error
        assert ask(first, method, f"/_db/_system{path}", body, None).status == 200

    def test_only_system_creates_and_drops_databases(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "POST", "/_api/database", {"name": "shop"})
        for name in ("shop", "_system"):
            ask(first, "PUT", f"/_api/user/anna/database/{name}", {"grant": "ro"})
        for auth in (("root", "passwd"), ("anna", "x")):
            made = ask(first, "POST", "/_db/shop/_api/database", {"name": "new"}, auth)
            assert made.error == (403, 1230)
            dropped = ask(first, "DELETE", "/_db/shop/_api/database/shop", auth=auth)
            assert dropped.error == (403, 1230)
        assert ask(first, "POST", "/_api/database", {"name": "new"}, ("anna", "x")).error == (
            403, 11)

    def test_a_user_without_any_access_may_ask_for_endpoints(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        assert ask(first, "GET", VERSION, auth=("anna", "x")).error == (401, 11)
        reply = ask(first, "GET", "/_api/cluster/endpoints", auth=("anna", "x"))
        assert len(reply.json["endpoints"]) == 3

    def test_rights_none_ro_and_rw(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "POST", "/_api/collection", {"name": "things"})
        anna = ("anna", "x")
        expected = {"none": ((401, 11), (401, 11)), "ro": (200, (403, 11)), "rw": (200, 202)}
        for grant, (reading, writing) in expected.items():
            ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": grant})
            read = ask(first, "GET", "/_api/collection/things", auth=anna)
            written = ask(first, "POST", "/_api/document/things", {}, auth=anna)
            assert (read.error if isinstance(reading, tuple) else read.status) == reading
            assert (written.error if isinstance(writing, tuple) else written.status) == writing

    def test_admin_calls_need_write_access_to_system(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
        anna = ("anna", "x")
        assert ask(first, "GET", "/_admin/cluster/health", auth=anna).status == 200
        assert ask(first, "GET", "/_admin/cluster/maintenance", auth=anna).error == (403, 403)
        mode = ask(first, "PUT", "/_admin/server/mode", {"mode": "readonly"}, auth=anna)
        assert mode.error == (403, 11)

    @pytest.mark.parametrize("name", ["shop", "Käse & Brot", "100%", "a?b#c", "日本"])
    def test_names_are_percent_encoded_in_paths(self, first: str, name: str) -> None:
        if name[0].isdigit():
            assert ask(first, "POST", "/_api/database", {"name": name}).error == (400, 1229)
            return
        assert ask(first, "POST", "/_api/database", {"name": name}).status == 201
        reply = ask(first, "GET", f"/_db/{quote(name, safe='')}/_api/database/current")
        assert reply.json["result"]["name"] == name


class TestTroubledProcesses:
    @pytest.mark.parametrize(("action", "expected"), [
        ("startup", (503, 503)), ("shutdown-phase", (503, 30)), ("queue-full", (503, 21003))])
    def test_their_refusal_ends_with_resume(self, cluster: SimulatedCluster, first: str,
                                            action: str, expected: tuple[int, int]) -> None:
        cluster.act(FIRST, action)
        assert ask(first, "GET", VERSION).error == expected
        assert ask(first, "GET", "/_admin/server/availability", auth=None).status == 503
        assert ask(cluster.endpoints[1], "GET", VERSION).status == 200
        cluster.act(FIRST, "resume")
        assert ask(first, "GET", VERSION).status == 200

    def test_startup_says_its_exact_words(self, cluster: SimulatedCluster, first: str) -> None:
        cluster.act(FIRST, "startup")
        assert ask(first, "GET", VERSION).json["errorMessage"] == (
            "service unavailable due to startup or maintenance mode")

    def test_stopping_and_starting_come_before_credentials_and_the_queue_after(
            self, cluster: SimulatedCluster, first: str) -> None:
        for action, expected in (("startup", (503, 503)), ("shutdown-phase", (503, 30)),
                                 ("queue-full", (401, 11))):
            cluster.act(FIRST, action)
            assert ask(first, "GET", VERSION, auth=None).error == expected


class TestPaths:
    def test_unknown_ones(self, cluster: SimulatedCluster, first: str) -> None:
        assert ask(first, "GET", "/nope").error == (404, 404)
        assert ask(first, "GET", "/_admin/cluster/nope").error == (400, 400)
        assert ask(first, "GET", "/_admin/cluster/maintenance/a/b").error == (400, 601)
        assert ask(first, "GET", "/_api/cluster/nope").error == (404, 404)
        agent = ask(cluster.agents[0].endpoint, "GET", "/nope", auth=superuser(cluster))
        assert (agent.status, agent.text) == (404, "")

    def test_wrong_methods_are_405_405(self, first: str) -> None:
        assert ask(first, "POST", "/_admin/cluster/health").error == (405, 405)
        assert ask(first, "DELETE", "/_api/engine").error == (405, 405)

    def test_head_gives_the_head_of_get(self, first: str) -> None:
        get, head = (ask(first, method, VERSION) for method in ("GET", "HEAD"))
        assert head.text == "" and head.headers == get.headers

    def test_other_roles_refuse_what_is_not_theirs(self, cluster: SimulatedCluster) -> None:
        server = cluster.dbservers[0].endpoint
        auth = superuser(cluster)
        assert ask(server, "GET", "/_admin/server/role", auth=auth).json["role"] == "PRIMARY"
        assert ask(server, "GET", VERSION, auth=auth).json["version"] == "3.12.10"
        assert ask(server, "GET", "/_admin/cluster/health", auth=auth).error == (403, 403)
        assert ask(server, "GET", "/_api/cluster/endpoints", auth=auth).error == (501, 9)
        assert log_in(server, "root", "passwd").error == (401, 401)
        assert ask(server, "GET", VERSION).error == (401, 11)
