"""Authentication: tokens from logins, given tokens, and tokens signed with the cluster's secret."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sim_process import SimulatedCluster

from libarango import ArangoClient, Database
from libarango.exceptions import ArgumentError, AuthError
from waiting import TooLate, given_time, in_time, undisturbed


@pytest.fixture
def own_cluster() -> Iterator[SimulatedCluster]:
    """A cluster whose clocks and secrets a test may change."""
    with SimulatedCluster("--time-scale", 0.01) as cluster:
        yield cluster


def _asked(cluster: SimulatedCluster, path: str) -> list[dict[str, Any]]:
    """The requests for a path, headers by their names in lower case."""
    return [{**request, "headers": {name.lower(): value
                                    for name, value in request["headers"].items()}}
            for request in cluster.requests() if request["path"] == path]


def test_a_login_is_made_once_outside_the_database_and_in_the_open(
        cluster: SimulatedCluster) -> None:
    with ArangoClient(cluster.endpoints, compress_requests="gzip",
                      compress_threshold_bytes=0) as client:
        db = client.db(password=cluster.password, auth_method="jwt")
        for _ in range(6):
            assert db.cluster.server_role() == "COORDINATOR"
        assert client.stats()["token_age_ms"] < 60_000
    login, = _asked(cluster, "/_open/auth")
    assert login["method"] == "POST"
    assert "authorization" not in login["headers"] and "content-encoding" not in login["headers"]
    roles = _asked(cluster, "/_db/_system/_admin/server/role")
    assert {request["headers"]["authorization"].split()[0] for request in roles} == {"bearer"}
    assert len({request["headers"]["authorization"] for request in roles}) == 1


def test_derived_databases_share_a_login(cluster: SimulatedCluster, client: ArangoClient) -> None:
    db = client.db(password=cluster.password, auth_method="jwt")
    db.with_options(timeout_ms=5_000).cluster.server_role()
    db.cluster.server_role()
    assert len(_asked(cluster, "/_open/auth")) == 1


def test_the_error_for_a_wrong_password_does_not_contain_it(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    db = client.db(password="sesame-open", auth_method="jwt")
    with pytest.raises(AuthError, match="HTTP 401.*Wrong credentials") as caught:
        db.cluster.server_role()
    assert caught.value.execution == "no"
    assert "sesame" not in str(caught.value) + str(caught.value.attempts)
    assert [each["outcome"] for each in caught.value.attempts] == ["login: answered 401"]


def _ask(db: Database) -> None:
    """Makes a call. A token of a few seconds may expire during it."""
    try:
        assert db.cluster.server_role() == "COORDINATOR"
    except AuthError as error:
        raise TooLate(str(error)) from None


def test_a_token_is_renewed_before_it_expires() -> None:
    # Renewal is asked for after 80 % of the life; the server's clock decides, not this machine's.
    def session(seconds: float) -> None:
        with SimulatedCluster("--session-timeout", int(seconds)) as cluster:
            with ArangoClient(cluster.endpoints) as client:
                db = client.db(password=cluster.password, auth_method="jwt")
                deadline = time.monotonic() + 3 * seconds
                while not _asked(cluster, "/_open/auth/renew"):
                    _ask(db)
                    assert time.monotonic() < deadline
                _ask(db)
            in_time(len(_asked(cluster, "/_open/auth")) == 1)
            renewal, = _asked(cluster, "/_open/auth/renew")
            roles = _asked(cluster, "/_db/_system/_admin/server/role")
            assert renewal["headers"]["authorization"] == roles[0]["headers"]["authorization"]
            assert roles[-1]["headers"]["authorization"] != roles[0]["headers"]["authorization"]

    given_time(6, session)


def test_an_older_server_gets_a_login_in_place_of_a_renewal() -> None:
    def sessions(seconds: float) -> None:
        with SimulatedCluster("--session-timeout", int(seconds), "--no-renew") as cluster:
            with ArangoClient(cluster.endpoints) as client:
                db = client.db(password=cluster.password, auth_method="jwt")
                deadline = time.monotonic() + 9 * seconds
                while len(_asked(cluster, "/_open/auth")) < 3:
                    _ask(db)
                    assert time.monotonic() < deadline
            renewals = len(_asked(cluster, "/_open/auth/renew"))
            assert renewals <= 1
            # On a busy machine each token may end before it is renewed.
            in_time(renewals == 1)

    given_time(3, sessions)


def test_a_token_expires_by_the_servers_clock(own_cluster: SimulatedCluster) -> None:
    """A clock difference of two days in either direction changes nothing."""
    for seconds in (-172_800, 172_800):
        own_cluster.skew(seconds)
        own_cluster.forget_requests()
        with ArangoClient(own_cluster.endpoints) as client:
            db = client.db(password=own_cluster.password, auth_method="jwt")
            for _ in range(4):
                db.cluster.server_role()
        assert len(_asked(own_cluster, "/_open/auth")) == 1


def test_a_token_invalidated_by_a_new_secret_is_replaced(
        own_cluster: SimulatedCluster) -> None:
    with ArangoClient(own_cluster.endpoints) as client:
        db = client.db(password=own_cluster.password, auth_method="jwt")
        db.cluster.server_role()
        own_cluster.rotate_secret("another")
        answer = db.request("POST", "/_api/collection", body='{"name": "after"}')
        assert [each["outcome"] for each in answer.attempts] == [
            "answered 401", "answered 200"]
        db.cluster.server_role()
    assert len(_asked(own_cluster, "/_open/auth")) == 2


def test_an_internal_request_replaces_an_invalid_token(own_cluster: SimulatedCluster) -> None:
    with ArangoClient(own_cluster.endpoints[0]) as client:
        db = client.db(password=own_cluster.password, auth_method="jwt")
        db.cluster.server_role()
        own_cluster.rotate_secret("another")
        # Asks for the server's version first.
        assert db.cluster.server_statistics("DBServer0001")


def test_a_server_without_authentication_gets_no_token() -> None:
    with SimulatedCluster("--no-authentication") as cluster:
        with ArangoClient(cluster.endpoints) as client:
            db = client.db(password="whatever", auth_method="jwt")
            assert db.cluster.server_role() == "COORDINATOR"
            db.cluster.server_role()
        assert len(_asked(cluster, "/_open/auth")) == 1
        for request in _asked(cluster, "/_db/_system/_admin/server/role"):
            assert "authorization" not in request["headers"]


def test_a_given_token_is_sent_unchanged_and_can_be_replaced(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    other = client.db(password=cluster.password)
    token = other.request("POST", "/_open/auth", body=(
        f'{{"username": "root", "password": "{cluster.password}"}}')).json()["jwt"]
    db = client.db(user_token=token)
    derived = db.with_options(timeout_ms=5_000)
    assert db.cluster.server_role() == "COORDINATOR"
    db.set_token("no.such.token")
    for each in (db, derived):
        with pytest.raises(AuthError):
            each.cluster.server_role()
    derived.set_token(token)
    assert db.cluster.server_role() == "COORDINATOR"


def test_an_access_token_serves_as_password(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    token = client.db(password=cluster.password).token.create(
        "root", "for a test", int(time.time()) + 600)["token"]
    assert client.db(username="", password=token).cluster.server_role() == "COORDINATOR"
    assert client.db(username="root", password=token,
                     auth_method="jwt").cluster.server_role() == "COORDINATOR"
    assert client.db(username="", password=token,
                     auth_method="jwt").cluster.server_role() == "COORDINATOR"


def test_the_jwt_secret_signs_superuser_tokens(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    db = client.db(jwt_secret=cluster.jwt_secret)
    # Only a superuser may.
    assert "active" in db.server.jwt_secrets()


def test_a_signed_token_is_limited_to_its_paths(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    db = client.db(jwt_secret=cluster.jwt_secret, jwt_server_id="monitor",
                   jwt_lifetime_ms=60_000,
                   jwt_allowed_paths=["/_db/_system/_admin/server/role"])
    assert db.cluster.server_role() == "COORDINATOR"
    with pytest.raises(AuthError):
        db.cluster.server_id()


def test_a_signed_token_is_replaced_before_it_expires(
        cluster: SimulatedCluster, client: ArangoClient) -> None:
    def lives(seconds: float) -> None:
        cluster.forget_requests()
        db = client.db(jwt_secret=cluster.jwt_secret, jwt_lifetime_ms=int(1_000 * seconds))
        deadline = time.monotonic() + 2.5 * seconds
        while time.monotonic() < deadline:
            _ask(db)
        roles = _asked(cluster, "/_db/_system/_admin/server/role")
        tokens = {request["headers"]["authorization"] for request in roles}
        assert len(tokens) <= 5
        in_time(len(tokens) >= 3, tokens)

    given_time(1, lives)


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_changed_secret_file_is_read_again(
        own_cluster: SimulatedCluster, tmp_path: Path, kind: str) -> None:
    secret = tmp_path / "b-active"
    secret.write_text(f"  {own_cluster.jwt_secret}\n")
    (tmp_path / ".hidden").write_text("not this")
    (tmp_path / "c-passive").write_text("nor this")
    where = {f"jwt_secret_{kind}": str(secret if kind == "file" else tmp_path)}
    with ArangoClient(own_cluster.endpoints) as client:
        db = client.db(**where)
        assert db.cluster.server_role() == "COORDINATOR"
        own_cluster.rotate_secret("the second")
        secret.write_text("the second")
        assert db.cluster.server_role() == "COORDINATOR"
        secret.unlink()
        own_cluster.rotate_secret("the third")
        if kind == "file":
            with pytest.raises(ArgumentError, match="jwt_secret_file: .*b-active cannot be read"):
                db.cluster.server_role()


def test_an_empty_secret_is_refused_immediately(client: ArangoClient, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("\n")
    with pytest.raises(ArgumentError, match="secret is empty"):
        client.db(jwt_secret_file=str(tmp_path / "secret"))
    (tmp_path / "secret").unlink()
    with pytest.raises(ArgumentError, match="has no file in it"):
        client.db(jwt_secret_folder=str(tmp_path))


def test_a_refused_login_is_single_flight(cluster: SimulatedCluster) -> None:
    def storm() -> None:
        cluster.forget_requests()
        with ArangoClient(cluster.endpoints) as client:
            db = client.db(password="wrong", auth_method="jwt")
            ready = threading.Barrier(16)
            refusals: list[AuthError] = []

            def ask() -> None:
                ready.wait()
                with pytest.raises(AuthError) as caught:
                    db.cluster.server_role()
                refusals.append(caught.value)

            threads = [threading.Thread(target=ask) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert len(refusals) == 16
        # A busy machine may let one thread begin after the other.
        in_time(len(_asked(cluster, "/_open/auth")) < 16)

    undisturbed(storm)
