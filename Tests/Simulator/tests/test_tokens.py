"""Access tokens, and the renewal of session tokens."""

from __future__ import annotations

import time
from typing import Any

import pytest
from asking import ask, superuser

from sim_process import SimulatedCluster

PATH = "/_api/token/root"
LATER = int(time.time()) + 3600


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    return cluster.endpoints[0]


def made(endpoint: str, name: str = "service", until: int = LATER) -> Any:
    reply = ask(endpoint, "POST", PATH, {"name": name, "valid_until": until})
    assert reply.status == 200
    return reply.json


class TestAccessTokens:
    def test_one_is_a_password_with_or_without_its_user(
            self, cluster: SimulatedCluster, first: str) -> None:
        token = made(first)
        assert token["token"].startswith("v1.")
        assert token["fingerprint"] == f"v1...{token['token'][-6:]}"
        for name, expected in (("", 200), ("root", 200), ("anna", 401)):
            for endpoint in cluster.endpoints:
                reply = ask(endpoint, "GET", "/_api/version", auth=(name, token["token"]))
                assert reply.status == expected

    def test_logging_in_with_one(self, first: str) -> None:
        token = made(first)["token"]
        session = ask(first, "POST", "/_open/auth", {"password": token}, None).json["jwt"]
        assert ask(first, "GET", "/_api/version", auth=f"bearer {session}").status == 200

    def test_it_ends_at_its_time(self, cluster: SimulatedCluster, first: str) -> None:
        token = made(first, until=LATER)["token"]
        cluster.advance(3700)
        assert ask(first, "GET", "/_api/version", auth=("", token)).error == (401, 11)
        assert ask(first, "GET", PATH).json["tokens"][0]["active"] is False

    def test_it_ends_when_it_is_deleted(self, first: str) -> None:
        token = made(first)
        assert "token" not in ask(first, "GET", PATH).json["tokens"][0]
        for _ in range(2):
            reply = ask(first, "DELETE", f"{PATH}/{token['id']}")
            assert (reply.status, reply.text) == (200, "")
        assert ask(first, "GET", PATH).json == {"tokens": []}
        assert ask(first, "GET", "/_api/version", auth=("", token["token"])).error == (401, 11)

    def test_it_ends_with_its_user(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        token = ask(first, "POST", "/_api/token/anna",
                    {"name": "a", "valid_until": LATER}).json["token"]
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "rw"})
        assert ask(first, "GET", "/_api/version", auth=("", token)).status == 200
        ask(first, "DELETE", "/_api/user/anna")
        assert ask(first, "GET", "/_api/version", auth=("", token)).error == (401, 11)

    def test_others_are_for_admins(self, first: str) -> None:
        ask(first, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
        ask(first, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
        assert ask(first, "GET", PATH, auth=("anna", "x")).error == (403, 403)
        assert ask(first, "GET", "/_api/token/anna", auth=("anna", "x")).json == {"tokens": []}

    def test_errors(self, first: str) -> None:
        made(first)
        body = {"name": "service", "valid_until": LATER}
        assert ask(first, "POST", PATH, body).error[0] == 409
        assert ask(first, "POST", "/_api/token/nobody", body).error == (404, 1703)
        assert ask(first, "POST", PATH, {"name": "x"}).error == (400, 10)
        assert ask(first, "POST", PATH, {"valid_until": LATER}).error == (400, 10)
        assert ask(first, "GET", "/_api/token").error == (400, 400)
        assert ask(first, "PUT", PATH, body).error == (400, 405)


class TestSessionTokens:
    def session(self, endpoint: str) -> str:
        body = {"username": "root", "password": "passwd"}
        return "bearer " + str(ask(endpoint, "POST", "/_open/auth", body, None).json["jwt"])

    def renew(self, endpoint: str, auth: str | None) -> Any:
        return ask(endpoint, "POST", "/_open/auth/renew", auth=auth)

    def test_renewal_comes_only_when_half_of_the_time_is_over(
            self, cluster: SimulatedCluster, first: str) -> None:
        old = self.session(first)
        assert self.renew(first, old).json == {}
        cluster.advance(1900)
        new = "bearer " + self.renew(cluster.endpoints[1], old).json["jwt"]
        cluster.advance(1800)
        assert ask(first, "GET", "/_api/version", auth=old).error == (401, 11)
        assert ask(first, "GET", "/_api/version", auth=new).status == 200
        assert self.renew(first, old).error == (401, 11)

    def test_only_users_have_something_to_renew(
            self, cluster: SimulatedCluster, first: str) -> None:
        assert self.renew(first, None).error == (401, 11)
        assert self.renew(first, superuser(cluster)).json == {}
        assert ask(first, "POST", "/_open/auth/renew").error == (401, 11)

    def test_renewal_can_be_missing_as_on_older_servers(self) -> None:
        with SimulatedCluster("--no-renew") as cluster:
            old = self.session(cluster.endpoints[0])
            refused = self.renew(cluster.endpoints[0], old)
            assert refused.error == (404, 404)
            assert refused.json["errorMessage"] == "unknown path '/_open/auth/renew'"

    def test_the_lifetime_is_an_option(self) -> None:
        with SimulatedCluster("--session-timeout", 5, "--still-clock") as cluster:
            first = cluster.endpoints[0]
            old = self.session(first)
            cluster.advance(3)
            assert "jwt" in self.renew(first, old).json
            cluster.advance(3)
            assert ask(first, "GET", "/_api/version", auth=old).error == (401, 11)
