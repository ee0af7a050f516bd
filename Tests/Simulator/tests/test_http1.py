"""The wire: limits, spelling, and clients that break off."""

from __future__ import annotations

import json
import math

import pytest
from asking import ask, basic
from hypothesis import given
from hypothesis import strategies as st
from test_control import connected

from arango_sim.answers import encode, encode_double
from arango_sim.documents import revision
from sim_process import SimulatedCluster

AVAILABILITY = b"GET /_admin/server/availability HTTP/1.1\r\nHost: x\r\n\r\n"
PLAIN = [chr(code) for code in range(32, 127)]


def until_closed(endpoint: str, *parts: bytes) -> bytes:
    with connected(endpoint) as client:
        for part in parts:
            client.sendall(part)
        received = b""
        while data := client.recv(65536):
            received += data
        return received


@pytest.mark.parametrize(("request_bytes", "status"), [
    (b"nonsense\r\n\r\n", 400),
    (b"GET / HTTP/2.0\r\n\r\n", 505),
    (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
    (b"GET /" + b"x" * 17000 + b" HTTP/1.1\r\n\r\n", 414),
    (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
    (b"POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n", 413),
    (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501),
])
def test_what_cannot_be_a_request_is_answered_and_closed(
        cluster: SimulatedCluster, request_bytes: bytes, status: int) -> None:
    answer = until_closed(cluster.endpoints[0], request_bytes)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"\r\nConnection: Close\r\n" in answer


def test_a_head_without_end_is_cut_off(cluster: SimulatedCluster) -> None:
    with connected(cluster.endpoints[0]) as client:
        client.sendall(b"GET / HTTP/1.1\r\nX: " + b"x" * (1 << 20) + b"x" * 64)
        assert client.recv(12) == b"HTTP/1.1 431"


def test_bytes_may_come_one_by_one_and_requests_all_at_once(cluster: SimulatedCluster) -> None:
    closing = AVAILABILITY.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n")
    slowly = until_closed(cluster.endpoints[0], *(bytes([byte]) for byte in closing))
    assert slowly.count(b"HTTP/1.1 200 OK") == 1
    together = until_closed(cluster.endpoints[0], AVAILABILITY * 9 + closing)
    assert together.count(b"HTTP/1.1 200 OK") == 10


def test_a_client_that_leaves_in_the_middle_harms_nobody(cluster: SimulatedCluster) -> None:
    endpoint = cluster.endpoints[0]
    for part in (b"", b"GET /_api", AVAILABILITY[:-2],
                 b"POST /_open/auth HTTP/1.1\r\nContent-Length: 10\r\n\r\n{"):
        with connected(endpoint) as client:
            client.sendall(part)
    assert ask(endpoint, "GET", "/_api/version").status == 200
    assert [one["path"] for one in cluster.requests()] == ["/_api/version"]


def test_many_connections_at_once(cluster: SimulatedCluster) -> None:
    clients = [connected(cluster.endpoints[0]) for _ in range(300)]
    for client in clients:
        client.sendall(AVAILABILITY)
    assert all(client.recv(15) == b"HTTP/1.1 200 OK" for client in clients)
    for client in clients:
        client.close()


@pytest.mark.parametrize(("value", "text"), [
    (0.0, "0"), (5.0, "5"), (0.5, "0.5"), (8.81e-5, "8.81e-5"), (1e-7, "1e-7"),
    (1785857304.8038678, "1.7858573048038678e+9"), (256000000.6666667, "2.560000006666667e+8"),
    (0.009047545071544443, "0.009047545071544443"), (-1.5, "-1.5"), (1e21, "1e+21"),
    (32.63880443572998, "32.63880443572998"), (1639005333138090.8, "1639005333138090.8")])
def test_doubles_are_spelled_as_the_server_spells_them(value: float, text: str) -> None:
    assert encode_double(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_double_comes_back(value: float) -> None:
    assert math.copysign(float(json.loads(encode_double(value))), value) == value


@given(st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=20))
def test_json_comes_back(value: object) -> None:
    assert json.loads(encode(value)) == value


@given(st.integers(1, 1 << 40), st.integers(0, (1 << 20) - 2))
def test_revisions_grow(milliseconds: int, count: int) -> None:
    alphabet = "-_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"

    def order(text: str) -> list[int]:
        return [alphabet.index(letter) for letter in text.rjust(11, "-")]

    one, next_count, later = (order(revision(*each)) for each in (
        (milliseconds, count), (milliseconds, count + 1), (milliseconds + 1, 0)))
    assert one < next_count < later


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(PLAIN, max_size=5)
    | st.sampled_from(["maintenance", "on", "things", "_system", "rw"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(
        st.sampled_from(["name", "mode", "timeout", "user", "users", "options", "_key", "_rev",
                         "username", "password", "grant", "type", "replicationFactor",
                         "writeConcern", "numberOfShards", "extra"]), inner, max_size=4),
    max_leaves=8)


@pytest.mark.parametrize(("method", "path"), [
    ("POST", "/_open/auth"), ("PUT", "/_admin/server/mode"), ("POST", "/_api/database"),
    ("PUT", "/_admin/cluster/maintenance"), ("PUT", "/_admin/cluster/maintenance/PRMR-x"),
    ("POST", "/_api/collection"), ("POST", "/_api/user"), ("POST", "/_api/document/_jobs"),
    ("PATCH", "/_api/document/_jobs?ignoreRevs=false"), ("DELETE", "/_api/document/_jobs"),
    ("PUT", "/_api/collection/_jobs/responsibleShard"),
    ("PUT", "/_api/user/root/database/shop")])
def test_no_body_makes_a_server_fall_over(one_cluster: SimulatedCluster, method: str,
                                          path: str) -> None:
    one_cluster.reset()

    @given(ANY_JSON)
    def check(body: object) -> None:
        data = json.dumps(body).encode()
        reply = ask(one_cluster.endpoints[0], method, path, raw_body=data)
        assert reply.status < 500 or reply.error == (500, 1448)

    check()


@pytest.mark.parametrize("auth", [
    basic("root", "pässwd"), "Basic /w==", "bearer a.b", "bearer ä", "bearer " + "." * 9])
def test_credentials_in_odd_bytes_are_only_wrong(cluster: SimulatedCluster, auth: str) -> None:
    assert ask(cluster.endpoints[0], "GET", "/_api/version", auth=auth).error == (401, 11)
