"""The attributes of exceptions that python-arango and aioarangodb have too."""

from __future__ import annotations

import asyncio
import base64
import json
import time
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import libarango.aio
from libarango import ArangoClient, ArangoError, Database, Request, Response
from libarango.exceptions import (ArangoClientError, ArangoServerError, ArgumentError, AuthError,
                                  ClusterServerRoleError, ConnectError, JWTAuthError,
                                  JWTExpiredError, ServerConnectionError, ServerError)
from sim_process import FaultyHosts, SimulatedCluster

Call = Callable[[Any], Any]


def blocking(cluster: SimulatedCluster, call: Call, **options: Any) -> ArangoError:
    """The error of a call on a database."""
    with ArangoClient(cluster.endpoints) as client:
        with pytest.raises(ArangoError) as raised:
            call(client.db(**{"password": cluster.password, **options}))
    return raised.value


def awaited(cluster: SimulatedCluster, call: Callable[[Any], Awaitable[Any]],
            **options: Any) -> ArangoError:
    async def main() -> ArangoError:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            with pytest.raises(ArangoError) as raised:
                await call(await client.db(**{"password": cluster.password, **options}))
            return raised.value

    return asyncio.run(main())


def over_a_stack(cluster: SimulatedCluster, call: Call, **options: Any) -> ArangoError:
    with ArangoClient(cluster.endpoints, http_client=libarango.DefaultHTTPClient()) as client:
        with pytest.raises(ArangoError) as raised:
            call(client.db(**{"password": cluster.password, **options}))
    return raised.value


@pytest.fixture(params=[blocking, awaited, over_a_stack])
def failure(request: pytest.FixtureRequest, cluster: SimulatedCluster) -> Callable[..., ArangoError]:
    """The error of a call of any kind."""
    return lambda call, **options: request.param(cluster, call, **options)


def test_a_server_error_has_its_request_and_response(
        failure: Callable[..., ArangoError], cluster: SimulatedCluster) -> None:
    cluster.forget_requests()
    document = {"_key": "one", "value": [1, 2]}
    error = failure(lambda db: db.request(
        "POST", "/_api/document/nothing?silent=0&a=b%20c", {"X-Mark": "m"}, document))
    assert isinstance(error, ArangoServerError) and error.source == "server"
    assert error.message == str(error)
    assert (error.http_code, error.error_code, error.http_method) == (404, 1203, "post")
    assert error.host is not None and error.url == (
        f"{error.host}/_db/_system/_api/document/nothing?silent=0&a=b%20c")

    response = error.response
    assert isinstance(response, Response)
    body = {"code": 404, "error": True, "errorNum": 1203, "errorMessage": error.error_message}
    assert response.is_success is False
    assert (response.error_code, response.error_message) == (1203, error.error_message)
    assert (response.method, response.url) == (error.http_method, error.url)
    assert (response.status_code, response.status_text) == (404, "Not Found")
    assert json.loads(response.body) == json.loads(response.raw_body) == response.json() == body
    assert response.headers == error.http_headers
    assert error.http_headers is not None and error.http_headers["server"] == "ArangoDB"
    assert response.host == error.host and response.attempts == error.attempts

    request = error.request
    assert isinstance(request, Request)
    assert (request.method, request.endpoint) == ("post", "/_api/document/nothing")
    assert request.params == {"silent": "0", "a": "b c"}
    assert request.headers == {"X-Mark": "m"}
    assert request.data == document
    assert repr(request) == "<Request post /_api/document/nothing>"


def test_an_operations_error_has_them_too(failure: Callable[..., ArangoError]) -> None:
    error = failure(lambda db: db.cluster.server_version("PRMR-nowhere"))
    assert isinstance(error, ServerError)
    assert error.http_method == "get" and error.url is not None
    assert error.url.endswith("/_db/_system/_admin/cluster/nodeVersion?ServerID=PRMR-nowhere")
    assert error.request is not None and error.response is not None
    assert (error.request.endpoint, error.request.params, error.request.data) == (
        "/_admin/cluster/nodeVersion", {"ServerID": "PRMR-nowhere"},
        {"server_id": "PRMR-nowhere"})
    assert error.response.json()["code"] == error.http_code


@pytest.mark.parametrize("call", [
    lambda db: db.request("FETCH", "/"), lambda db: db.cluster.toggle_maintenance_mode("maybe"),
    lambda db: db.request("POST", "/", body={1, 2})])
def test_a_client_error_has_none_of_them(failure: Callable[..., ArangoError], call: Call) -> None:
    error = failure(call)
    assert isinstance(error, ArgumentError) and isinstance(error, ArangoClientError)
    assert error.source == "client" and error.message == str(error)
    for name in ("error_code", "error_message", "url", "http_method", "http_code", "http_headers",
                 "response"):
        assert getattr(error, name) is None, name


def test_a_request_without_a_response_has_its_url() -> None:
    with ArangoClient("http://127.0.0.1:1") as client:
        with pytest.raises(ConnectError) as raised:
            client.db("shop").request("PUT", "/_api/x", body=b"\xff")
    error = raised.value
    assert (error.http_method, error.url) == ("put", "http://127.0.0.1:1/_db/shop/_api/x")
    assert error.request is not None and error.request.data == b"\xff"
    assert error.response is error.http_headers is error.error_code is None


@pytest.mark.parametrize("status, body, code, message", [
    (404, "", 404, None), (500, "<html>", 500, None), (418, {"errorMessage": "short"}, 418, "short"),
    (400, {"errorNum": 10, "errorMessage": "bad"}, 10, "bad")])
def test_the_http_status_stands_in_for_a_number_that_is_missing(
        faulty: FaultyHosts, status: int, body: object, code: int, message: str | None) -> None:
    faulty.fault(0, "answer", answer={"status": status, "body": body})
    with ArangoClient(faulty.hosts[0]) as client:
        with pytest.raises(ArangoServerError) as raised:
            client.db().request("GET", "/")
    error = raised.value
    assert (error.http_code, error.error_code, error.error_message) == (status, code, message)
    assert error.response is not None
    assert error.response.error_code == (code if isinstance(body, dict) and "errorNum" in body
                                         else None)


def test_no_representation_of_an_error_has_a_secret(db: Database) -> None:
    with pytest.raises(ArangoError) as raised:
        db.request("POST", "/_api/nowhere", {"Authorization": "bearer s3cret-word"},
                   {"password": "s3cret-word"})
    error = raised.value
    shown = " ".join(map(repr, [error, str(error), error.request, error.response, vars(error)]))
    assert "s3cret-word" not in shown


# --- tokens -------------------------------------------------------------------------------------

def token(expires: float | None) -> str:
    """A token of root without a signature."""
    claims = {"iss": "arangodb", "preferred_username": "root", "iat": 1}
    if expires is not None:
        claims["exp"] = expires
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode()
             for part in ({"alg": "HS256", "typ": "JWT"}, claims)]
    return ".".join([*parts, "c2lnbmF0dXJl"])


def test_a_refused_login_is_a_jwt_auth_error(failure: Callable[..., ArangoError]) -> None:
    error = failure(lambda db: db.cluster.server_role(), password="wrong", auth_method="jwt")
    for kind in (JWTAuthError, AuthError, ClusterServerRoleError, ArangoServerError):
        assert isinstance(error, kind)
    assert (error.http_code, error.source) == (401, "server")
    assert not isinstance(failure(lambda db: db.cluster.server_role(), password="wrong"),
                          JWTAuthError)


def test_an_expired_user_token_says_so() -> None:
    with ArangoClient() as client:
        with pytest.raises(JWTExpiredError, match="user_token: the token expired at 2001-09-09"):
            client.db(user_token=token(1_000_000_000))
        db = client.db(user_token=token(time.time() + 3600))
        for stale in (db, db.with_options(timeout_ms=5_000)):
            with pytest.raises(JWTExpiredError, match="token: the token expired at") as raised:
                stale.set_token(token(1_000_000_000))
        assert raised.value.source == "client" and raised.value.attempts == []

    async def main() -> None:
        async with libarango.aio.ArangoClient() as client:
            with pytest.raises(JWTExpiredError):
                await client.db(user_token=token(1))

    asyncio.run(main())


@pytest.mark.parametrize("given", [
    token(None), token(1e300), "no-token", "a.b.c", "..", "a.W10.c"])
def test_what_does_not_say_when_it_expires_is_left_to_the_server(
        client: ArangoClient, given: str) -> None:
    db = client.db(user_token=given)
    with pytest.raises(AuthError) as raised:
        db.cluster.server_role()
    assert not isinstance(raised.value, JWTExpiredError)


@pytest.mark.parametrize("given", ["", "a.é.c", 5])
def test_what_is_no_token_is_left_to_the_library(client: ArangoClient, given: Any) -> None:
    with pytest.raises(ArgumentError, match="user_token"):
        client.db(user_token=given)


def test_a_token_that_expires_in_use_says_so(
        cluster: SimulatedCluster, monkeypatch: pytest.MonkeyPatch) -> None:
    with ArangoClient(cluster.endpoints) as client:
        db = client.db(user_token=token(time.time() + 3600))
        monkeypatch.setattr(time, "time", lambda: 4e9)
        with pytest.raises(ClusterServerRoleError) as raised:
            db.cluster.server_role()
        error = raised.value
        assert isinstance(error, JWTExpiredError) and isinstance(error, AuthError)
        assert (error.http_code, error.error_code, error.source) == (401, 11, "server")
        assert str(error).endswith("the token has expired") and error.message == str(error)
        assert error.request is not None and error.response is not None
        # Another error is not the token's fault, and a password replaces it.
        db.set_password("wrong")
        with pytest.raises(AuthError) as raised_of_password:
            db.cluster.server_role()
        assert not isinstance(raised_of_password.value, JWTExpiredError)


def test_a_superusers_token_may_be_expired_until_it_is_used(
        client: ArangoClient, cluster: SimulatedCluster) -> None:
    db = client.db(superuser_token=token(1_000_000_000))
    with pytest.raises(JWTExpiredError) as raised:
        db.cluster.server_role()
    assert isinstance(raised.value, AuthError)
    with pytest.raises(ServerConnectionError) as refused:
        client.db(superuser_token=token(1_000_000_000), verify=True)
    assert isinstance(refused.value, AuthError) and isinstance(refused.value, JWTExpiredError)
    with pytest.raises(ServerConnectionError) as refused:
        client.db(password="wrong", auth_method="jwt", verify=True)
    assert isinstance(refused.value, JWTAuthError)


# --- passwords ----------------------------------------------------------------------------------

def test_a_password_is_replaced_in_a_running_program(cluster: SimulatedCluster) -> None:
    async def main() -> None:
        async with libarango.aio.ArangoClient(cluster.endpoints) as client:
            db = await client.db(username="nobody", password="wrong")
            derived = db.with_options(timeout_ms=30_000)
            with pytest.raises(AuthError):
                await derived.cluster.server_role()
            db.set_password(cluster.password, "root")
            assert db.username == derived.username == "root"
            assert await derived.cluster.server_role() == "COORDINATOR"
            derived.set_password("wrong")
            with pytest.raises(AuthError):
                await db.cluster.server_role()

    asyncio.run(main())


@pytest.mark.parametrize("arguments, named", [
    ((None,), "password"), ((5,), "password"), (("a\0b",), "password"), (("x", 5), "username"),
    (("x", "a:b"), "username")])
def test_a_wrong_password_or_username_is_named_and_changes_nothing(
        db: Database, arguments: tuple[Any, ...], named: str) -> None:
    with pytest.raises(ArgumentError, match=named):
        db.set_password(*arguments)
    assert db.username == "root" and db.cluster.server_role() == "COORDINATOR"
