"""Compressed responses, against nginx in front of a coordinator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from certificates import Certificates
from libarango import ArangoClient
from libarango.exceptions import ArgumentError, ProtocolError, ServerError
from nginx import Nginx, passes_to, plain, secure
from sim_process import FaultyHosts, SimulatedCluster

PATH = "/_admin/cluster/shardDistribution"


@pytest.fixture(scope="module")
def nginx(certificates: Certificates, one_cluster: SimulatedCluster,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    compresses = (passes_to(one_cluster.endpoints[0]), "gzip on;",
                  "gzip_types application/json;", "gzip_min_length 0;")
    lies = "add_header Content-Encoding gzip; return 200 '{\"error\": false}';"
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "plain": plain(*compresses),
            "tls": secure(certificates.good, *compresses),
            "lies": plain(f"location / {{ {lies} }}")}) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(cluster: SimulatedCluster, nginx: Nginx) -> None:
    nginx.forget_requests()


def _as_it_is(cluster: SimulatedCluster) -> bytes:
    """The response that nginx compresses."""
    with ArangoClient(cluster.endpoints[0]) as client:
        return client.db(password=cluster.password).request("GET", PATH).body


@pytest.mark.parametrize(("site", "options"), [
    ("plain", {}),
    ("plain", {"compress_responses": True}),
    ("tls", {"insecure": True}),
])
def test_a_compressed_answer_arrives_inflated(
        cluster: SimulatedCluster, nginx: Nginx, site: str, options: dict[str, Any]) -> None:
    expected = _as_it_is(cluster)
    with ArangoClient(nginx.url(site), **options) as client:
        db = client.db(password=cluster.password)
        answer = db.request("GET", PATH)
        assert answer.body == expected and answer.json()["error"] is False
        assert db.cluster.shard_distribution() == answer.json()["results"]
    for seen in nginx.requests(site):
        assert "gzip" in seen["accept_encoding"] and seen["content_encoding"] == "gzip"


def test_a_compressed_error_is_told(cluster: SimulatedCluster, nginx: Nginx) -> None:
    with ArangoClient(nginx.url("plain")) as client:
        with pytest.raises(ServerError, match="database not found") as caught:
            client.db("nowhere", password=cluster.password).cluster.server_role()
    assert (caught.value.http_code, caught.value.error_code) == (404, 1228)
    assert [seen["content_encoding"] for seen in nginx.requests("plain")] == ["gzip"]


def test_nothing_is_compressed_for_who_does_not_want_it(
        cluster: SimulatedCluster, nginx: Nginx) -> None:
    expected = _as_it_is(cluster)
    cluster.forget_requests()
    with ArangoClient(nginx.url("plain"), compress_responses=False) as client:
        assert client.db(password=cluster.password).request("GET", PATH).body == expected
    seen, = nginx.requests("plain")
    assert seen["accept_encoding"] == seen["content_encoding"] == ""
    arrived, = cluster.requests()
    assert "accept-encoding" not in {name.lower() for name in arrived["headers"]}


def test_what_only_claims_to_be_compressed_is_a_protocol_error(nginx: Nginx) -> None:
    with ArangoClient(nginx.url("lies")) as client:
        with pytest.raises(ProtocolError):
            client.db().request("GET", "/_api/version")
    assert nginx.requests("lies")


def test_an_answer_counts_as_large_as_it_is_inflated(faulty: FaultyHosts) -> None:
    faulty.fault(0, "gzip-bomb", size=1 << 20)
    with ArangoClient(faulty.hosts[0], max_response_bytes=1 << 20) as client:
        assert client.db().request("GET", "/").body == b" " * (1 << 20)
    with ArangoClient(faulty.hosts[0], max_response_bytes=(1 << 20) - 1) as client:
        with pytest.raises(ProtocolError, match="max_response_bytes"):
            client.db().request("GET", "/")


@pytest.mark.parametrize("value", [0, 1, "gzip", "", []])
def test_the_option_is_a_boolean(value: Any) -> None:
    with pytest.raises(ArgumentError, match="option compress_responses is true or false"):
        ArangoClient("http://db1", compress_responses=value)


def test_compression_belongs_to_the_client() -> None:
    with ArangoClient("http://db1") as client, pytest.raises(ArgumentError, match="client"):
        client.db(compress_responses=False)
