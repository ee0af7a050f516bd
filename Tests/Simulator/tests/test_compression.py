"""Bodies that travel compressed, in both directions."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Callable, Iterator

import pytest
from asking import ROOT, Reply, ask, superuser

from arango_sim.compression import accepted
from sim_process import SimulatedCluster

THINGS = "/_api/document/things"
LOGIN = json.dumps({"username": "root", "password": "passwd"}).encode()
DOCUMENT = json.dumps({"_key": "a", "text": "ä" * 500}).encode()
PACKED = {"gzip": gzip.compress, "deflate": zlib.compress}
UNPACKED: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.decompress, "deflate": zlib.decompress}


def raw_deflate(data: bytes) -> bytes:
    stream = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return stream.compress(data) + stream.flush()


@pytest.fixture
def first(cluster: SimulatedCluster) -> str:
    ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "things"})
    cluster.forget_requests()
    return cluster.endpoints[0]


def post(endpoint: str, path: str, body: bytes, encoding: str,
         auth: tuple[str, str] | str | None = ROOT) -> Reply:
    return ask(endpoint, "POST", path, auth=auth, raw_body=body,
               headers={"Content-Encoding": encoding})


class TestRequests:
    @pytest.mark.parametrize("encoding", PACKED)
    def test_a_compressed_body_is_the_same_body(
            self, cluster: SimulatedCluster, first: str, encoding: str) -> None:
        packed = PACKED[encoding](DOCUMENT)
        assert post(first, THINGS, packed, encoding).status == 202
        read = ask(cluster.endpoints[1], "GET", f"{THINGS}/a").json
        assert read["text"] == json.loads(DOCUMENT)["text"]

    def test_records_tell_the_body_and_its_size_on_the_wire(
            self, cluster: SimulatedCluster, first: str) -> None:
        packed = gzip.compress(DOCUMENT)
        post(first, THINGS, packed, "gzip")
        post(first, THINGS, b"not gzip", "gzip")
        ask(first, "GET", "/_api/version")
        one, broken, none = cluster.requests()
        assert one["headers"]["Content-Encoding"] == "gzip"
        assert one["headers"]["Content-Length"] == str(len(packed))
        assert (one["body"], one["wire_size"]) == (DOCUMENT.decode(), len(packed))
        assert (broken["body"], broken["wire_size"]) == ("not gzip", 8)
        assert (none["body"], none["wire_size"]) == (None, 0)

    @pytest.mark.parametrize(("body", "encoding"), [
        (b"not gzip", "gzip"), (gzip.compress(DOCUMENT)[:-9], "gzip"),
        (zlib.compress(DOCUMENT), "gzip"), (gzip.compress(DOCUMENT), "deflate"),
        (zlib.compress(DOCUMENT)[:-5], "deflate"), (raw_deflate(DOCUMENT), "deflate")])
    def test_broken_data_is_400_10(self, first: str, body: bytes, encoding: str) -> None:
        assert post(first, THINGS, body, encoding).error == (400, 10)
        assert ask(first, "GET", f"{THINGS}/a").error == (404, 1202)

    @pytest.mark.parametrize("encoding", ["br", "identity", "GZIP", "gzip, gzip"])
    def test_an_unknown_encoding_leaves_the_body_as_it_came(
            self, first: str, encoding: str) -> None:
        assert post(first, THINGS, gzip.compress(DOCUMENT), encoding).error == (400, 600)
        assert post(first, THINGS, DOCUMENT, encoding).status == 202

    def test_without_a_body_there_is_nothing_to_inflate(self, first: str) -> None:
        reply = ask(first, "GET", "/_api/version", headers={"Content-Encoding": "gzip"})
        assert reply.status == 200

    def test_a_request_that_waits_in_the_background_is_inflated_too(self, first: str) -> None:
        headers = {"Content-Encoding": "gzip", "x-arango-async": "true"}
        reply = ask(first, "POST", THINGS, raw_body=gzip.compress(DOCUMENT), headers=headers)
        assert reply.status == 202
        assert ask(first, "GET", f"{THINGS}/a").status == 200


class TestWithoutCredentials:
    @pytest.mark.parametrize("encoding", [*PACKED, "br"])
    def test_a_login_is_refused(self, first: str, encoding: str) -> None:
        body = PACKED.get(encoding, bytes)(LOGIN)
        assert post(first, "/_open/auth", body, encoding, None).error == (400, 10)
        assert post(first, "/_open/auth", body, encoding, ("root", "wrong")).error == (400, 10)
        assert ask(first, "POST", "/_open/auth", auth=None, raw_body=LOGIN).status == 200

    def test_with_credentials_a_login_is_inflated(self, first: str) -> None:
        assert "jwt" in post(first, "/_open/auth", gzip.compress(LOGIN), "gzip").json

    def test_missing_credentials_are_found_missing_first(self, first: str) -> None:
        assert post(first, THINGS, b"not gzip", "gzip", None).error == (401, 11)

    def test_before_3_12_everybody_was_served_and_unknown_encodings_were_not(self) -> None:
        with SimulatedCluster("--version", "3.11.14", "--coordinators", 1) as old:
            endpoint = old.endpoints[0]
            login = post(endpoint, "/_open/auth", gzip.compress(LOGIN), "gzip", None)
            assert "jwt" in login.json
            assert post(endpoint, "/_api/user", b"{}", "br").error == (400, 10)


@pytest.fixture(scope="module")
def compressing() -> Iterator[str]:
    """A server whose answers of 200 bytes and more are compressed."""
    with SimulatedCluster("--coordinators", 1, "--compress-response-threshold", 200) as cluster:
        endpoint = cluster.endpoints[0]
        ask(endpoint, "POST", "/_api/collection", {"name": "things"})
        ask(endpoint, "POST", THINGS, raw_body=DOCUMENT)
        yield endpoint


def accepting(endpoint: str, path: str, value: str, method: str = "GET") -> Reply:
    return ask(endpoint, method, path, headers={"Accept-Encoding": value})


class TestAnswers:
    @pytest.mark.parametrize(("value", "encoding"), [
        ("gzip", "gzip"), ("deflate", "deflate"), ("deflate, gzip", "deflate"),
        ("br;q=1.0, gzip;q=0.8, *;q=0.1", "gzip")])
    def test_the_first_known_encoding_is_used(
            self, compressing: str, value: str, encoding: str) -> None:
        plain = accepting(compressing, f"{THINGS}/a", "identity")
        packed = accepting(compressing, f"{THINGS}/a", value)
        assert packed.headers["content-encoding"] == encoding
        assert packed.headers["content-length"] == str(len(packed.data))
        assert len(packed.data) < len(plain.data)
        assert UNPACKED[encoding](packed.data) == plain.data

    @pytest.mark.parametrize(("path", "value"), [
        (f"{THINGS}/a", ""), (f"{THINGS}/a", "identity"), (f"{THINGS}/a", "br"),
        ("/_admin/server/id", "gzip")])
    def test_what_is_small_or_not_asked_for_is_not(
            self, compressing: str, path: str, value: str) -> None:
        reply = accepting(compressing, path, value)
        assert "content-encoding" not in reply.headers and isinstance(reply.json, dict)

    def test_the_threshold_counts_bytes(self, compressing: str) -> None:
        ask(compressing, "POST", THINGS, {"_key": "b", "text": ""})
        rest = len(accepting(compressing, f"{THINGS}/b", "identity").data)
        for size, expected in ((199, False), (200, True)):
            ask(compressing, "PATCH", f"{THINGS}/b", {"text": "x" * (size - rest)})
            assert len(accepting(compressing, f"{THINGS}/b", "identity").data) == size
            reply = accepting(compressing, f"{THINGS}/b", "gzip")
            assert ("content-encoding" in reply.headers) is expected

    def test_errors_are_compressed_like_other_answers(self, compressing: str) -> None:
        name = "x" * 250
        reply = accepting(compressing, f"/_api/document/{name}/a", "gzip")
        assert reply.status == 404
        assert json.loads(gzip.decompress(reply.data))["errorNum"] == 1203

    def test_what_would_not_get_smaller_is_sent_as_it_is(self) -> None:
        with SimulatedCluster("--coordinators", 1, "--compress-response-threshold", 1) as eager:
            reply = accepting(eager.endpoints[0], "/_api/document/nope/a", "gzip")
            assert reply.error == (404, 1203)
            options = ask(eager.endpoints[0], "GET", "/_admin/options", auth=superuser(eager))
            assert options.json["http.compress-response-threshold"] == 1

    def test_the_head_of_an_answer_tells_its_plain_size(self, compressing: str) -> None:
        plain = accepting(compressing, f"{THINGS}/a", "identity")
        head = accepting(compressing, f"{THINGS}/a", "gzip", "HEAD")
        assert head.data == b"" and "content-encoding" not in head.headers
        assert head.headers["content-length"] == plain.headers["content-length"]

    def test_none_is_the_default(self, first: str) -> None:
        reply = accepting(first, "/_admin/metrics/v2", "gzip")
        assert len(reply.data) > 200 and "content-encoding" not in reply.headers


@pytest.mark.parametrize(("header", "encoding"), [
    ("", None), ("*", None), (" gzip ;q=0", "gzip"), ("x-gzip,deflate", "deflate")])
def test_weights_are_not_looked_at(header: str, encoding: str | None) -> None:
    assert accepted(header) == encoding
