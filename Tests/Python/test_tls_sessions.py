"""Idle TLS connections and session resumption, against nginx."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Any

import pytest

from certificates import Certificates
from conftest import OWN_CONNECTIONS
from libarango import ArangoClient
from nginx import Nginx, Site, secure

CALLS = 40
ANSWERS = 'location / { default_type application/json; return 200 "{}"; }'
VERSIONS = ["1.2", "1.3"]


def _site(certificates: Certificates, version: str, *lines: str) -> Site:
    return secure(certificates.good, ANSWERS, f"ssl_protocols TLSv{version};", *lines)


@pytest.fixture(scope="module")
def nginx(certificates: Certificates,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    strict = (f"ssl_client_certificate {certificates.known.file};", "ssl_verify_client on;")
    by_id = ("ssl_session_tickets off;", "ssl_session_cache shared:ids:1m;")
    short = ("ssl_session_timeout 1s;",)
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            **{version: _site(certificates, version) for version in VERSIONS},
            **{f"{version} strict": _site(certificates, version, *strict) for version in VERSIONS},
            **{f"{version} by id": _site(certificates, version, *by_id) for version in VERSIONS},
            **{f"{version} short": _site(certificates, version, *short) for version in VERSIONS},
            }) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(nginx: Nginx) -> None:
    nginx.forget_requests()


@pytest.fixture
def trust(certificates: Certificates) -> dict[str, Any]:
    """The options that a client of every site needs."""
    own = certificates.client
    return {"tls_ca_file": str(certificates.known.file), "tls_certificate": str(own.file),
            "tls_key": str(own.key)}


def _connections(nginx: Nginx, site: str) -> list[int]:
    return [seen["connection"] for seen in nginx.requests(site)]


def _share_resumed(nginx: Nginx, site: str) -> float:
    """Of the connections after the first."""
    seen = nginx.requests(site)
    assert len({each["connection"] for each in seen}) == len(seen) > 1
    assert seen[0]["resumed"] == "."
    return sum(each["resumed"] == "r" for each in seen[1:]) / (len(seen) - 1)


@pytest.mark.parametrize("pause", [1.2, 5])
def test_an_idle_connection_is_reused(
        nginx: Nginx, trust: dict[str, Any], pause: float) -> None:
    with ExitStack() as clients:
        dbs = [clients.enter_context(new_client(nginx.url(version), **trust)).db()
               for version in VERSIONS for new_client in OWN_CONNECTIONS.values()]
        for _ in range(2):
            for db in dbs:
                db.request("GET", "/a")
            time.sleep(pause)
        for db in dbs:
            db.request("POST", "/a", body="{}")
    for version in VERSIONS:
        assert len(_connections(nginx, version)) == 3 * len(OWN_CONNECTIONS)
        assert len(set(_connections(nginx, version))) == len(OWN_CONNECTIONS)


@pytest.mark.parametrize("site", [
    *VERSIONS, *(f"{version} strict" for version in VERSIONS),
    *(f"{version} by id" for version in VERSIONS)])
def test_new_connections_resume_the_session(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient], site: str) -> None:
    with new_client(nginx.url(site), max_idle_connections=0, **trust) as client:
        db = client.db()
        for _ in range(CALLS):
            assert db.request("GET", "/a").status_code == 200
    assert _share_resumed(nginx, site) >= 0.95


@pytest.mark.parametrize("version", VERSIONS)
def test_concurrently_opened_connections_resume_the_session(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient], version: str) -> None:
    with (new_client(nginx.url(version), max_idle_connections=0, **trust) as client,
          ThreadPoolExecutor(8) as threads):
        db = client.db()
        db.request("GET", "/a")
        list(threads.map(lambda _: db.request("GET", "/a"), range(CALLS)))
    assert _share_resumed(nginx, version) >= 0.95


@pytest.mark.parametrize("version", VERSIONS)
def test_a_session_that_has_ended_is_replaced(
        nginx: Nginx, trust: dict[str, Any], version: str) -> None:
    site = f"{version} short"
    with ArangoClient(nginx.url(site), max_idle_connections=0, **trust) as client:
        db = client.db()
        for _ in range(3):
            db.request("GET", "/a")
            db.request("GET", "/a")
            time.sleep(2.1)
    resumed = [seen["resumed"] for seen in nginx.requests(site)]
    assert resumed[::2] == ["."] * 3
    assert "r" in resumed[1::2]


def test_a_client_resumes_no_session_of_another(nginx: Nginx, trust: dict[str, Any]) -> None:
    for _ in range(3):
        with ArangoClient(nginx.url("1.3"), **trust) as client:
            client.db().request("GET", "/a")
    assert [seen["resumed"] for seen in nginx.requests("1.3")] == ["."] * 3


@pytest.mark.parametrize("option", ["max_idle_ms", "max_connection_age_ms"])
@pytest.mark.parametrize("version", VERSIONS)
def test_a_connection_that_is_too_old_or_was_idle_for_too_long_is_replaced(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient], version: str,
        option: str) -> None:
    with new_client(nginx.url(version), **{option: 300}, **trust) as client:
        db = client.db()
        db.request("GET", "/a")
        time.sleep(0.31)
        db.request("GET", "/a")
    first, second = _connections(nginx, version)
    assert first != second


@pytest.mark.parametrize("option", ["max_idle_ms", "max_connection_age_ms"])
def test_a_connection_is_kept_as_long_as_the_option_says(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient], option: str) -> None:
    with new_client(nginx.url("1.3"), **{option: 600_000}, **trust) as client:
        db = client.db()
        for _ in range(4):
            db.request("GET", "/a")
            time.sleep(0.4)
    assert len(set(_connections(nginx, "1.3"))) == 1


def test_use_does_not_make_a_connection_younger(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient]) -> None:
    with new_client(nginx.url("1.3"), max_connection_age_ms=500, **trust) as client:
        db = client.db()
        deadline = time.monotonic() + 1.2
        while time.monotonic() < deadline:
            db.request("GET", "/a")
    assert 2 <= len(set(_connections(nginx, "1.3"))) <= 4


def test_use_restarts_the_idle_time(
        nginx: Nginx, trust: dict[str, Any], new_client: type[ArangoClient]) -> None:
    longest = 0.0
    with new_client(nginx.url("1.3"), max_idle_ms=2_000, **trust) as client:
        db = client.db()
        deadline = time.monotonic() + 3
        while (begun := time.monotonic()) < deadline:
            db.request("GET", "/a")
            time.sleep(0.3)
            longest = max(longest, time.monotonic() - begun)
    # A machine that is so busy has let it become too old.
    assert len(set(_connections(nginx, "1.3"))) == 1 or longest >= 2
