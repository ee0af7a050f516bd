"""Each fault of arango_faults, seen by a client that is a bare socket."""

from __future__ import annotations

import gzip
import re
import socket
import ssl
import time
from typing import Any

import pytest
from test_control import connected

from arango_faults.faults import FAULTS
from sim_process import FaultyHosts
from waiting import PATIENCE_SECONDS

GET = b"GET /path HTTP/1.1\r\nHost: x\r\n\r\n"
WELL_BODY = b'{"error":false,"code":200}'


def received(client: socket.socket, size: int = 1 << 30) -> bytes:
    """Everything until the peer closes, or `size` bytes."""
    data = b""
    while len(data) < size and (part := client.recv(min(size - len(data), 1 << 20))):
        data += part
    return data


def answer(client: socket.socket) -> tuple[bytes, bytes]:
    """Reads the head and the body of a response, by its Content-Length."""
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        head += received(client, 1) or pytest.fail(f"closed inside headers: {head!r}")
    length = re.search(rb"Content-Length: (\d+)", head)
    return head, received(client, int(length[1]) if length else 0)


class Host:
    def __init__(self, faulty: FaultyHosts) -> None:
        self.faulty = faulty
        self.client = connected(faulty.hosts[0])

    def told(self, fault: str, times: int | None = 1, **parameters: Any) -> socket.socket:
        """A connection with a request under way to a host with a fault."""
        self.faulty.fault(0, fault, times, **parameters)
        self.client.sendall(GET)
        return self.client

    def behaves_again(self) -> bool:
        with connected(self.faulty.hosts[0]) as client:
            client.sendall(GET)
            return answer(client)[1] == WELL_BODY


@pytest.fixture
def host(faulty: FaultyHosts) -> Any:
    host = Host(faulty)
    yield host
    host.client.close()


def is_silent(client: socket.socket) -> bool:
    client.settimeout(0.1)
    try:
        client.recv(1)
    except TimeoutError:
        return True
    return False


class TestEachFault:
    def test_refuse(self, faulty: FaultyHosts) -> None:
        faulty.fault(0, "refuse")
        with pytest.raises(ConnectionRefusedError):
            connected(faulty.hosts[0])
        faulty.fault(0, "none")
        with connected(faulty.hosts[0]) as client:
            client.sendall(GET)
            assert answer(client)[1] == WELL_BODY

    def test_early_close(self, faulty: FaultyHosts) -> None:
        faulty.fault(0, "early-close", 1)
        with connected(faulty.hosts[0]) as client:
            assert client.recv(1) == b""
        assert faulty.requests(0) == []

    def test_accept_and_hang(self, host: Host) -> None:
        assert is_silent(host.told("accept-and-hang"))
        assert host.behaves_again()

    def test_close_before_answer(self, host: Host) -> None:
        assert received(host.told("close-before-answer")) == b""
        assert host.behaves_again()
        assert [one["complete"] for one in host.faulty.requests(0)] == [True, True]

    def test_close_inside_headers(self, host: Host) -> None:
        data = received(host.told("close-inside-headers"))
        assert data.startswith(b"HTTP/1.1 200 OK\r\n") and b"\r\n\r\n" not in data

    def test_close_inside_body(self, host: Host) -> None:
        head, body = answer(host.told("close-inside-body"))
        assert b"Content-Length: 26\r\n" in head and body == WELL_BODY[:13]

    def test_close_after_answer(self, host: Host) -> None:
        client = host.told("close-after-answer")
        head, body = answer(client)
        assert b"Connection: Keep-Alive\r\n" in head and body == WELL_BODY
        assert client.recv(1) == b""

    def test_close_idle(self, host: Host) -> None:
        client = host.told("close-idle")
        assert answer(client)[1] == WELL_BODY
        client.sendall(GET)
        assert client.recv(1) == b""
        assert host.behaves_again()

    def test_reset_idle(self, host: Host) -> None:
        client = host.told("reset-idle")
        head, body = answer(client)
        assert b"Connection: Keep-Alive\r\n" in head and body == WELL_BODY
        with pytest.raises(ConnectionResetError):
            client.recv(1)
        assert host.behaves_again()

    @pytest.mark.parametrize(("where", "seen"), [
        ("before", b""), ("headers", b"HTTP/1.1 200 OK"), ("body", b"\r\n\r\n")])
    def test_reset(self, host: Host, where: str, seen: bytes) -> None:
        client = host.told("reset", where=where)
        data = b""
        with pytest.raises(ConnectionResetError):
            while True:
                data += client.recv(65536)
        assert seen in data

    def test_hang_inside_headers(self, host: Host) -> None:
        client = host.told("hang-inside-headers")
        assert client.recv(9) == b"HTTP/1.1 "
        received(client, 50)
        client.recv(65536)
        assert is_silent(client)

    def test_hang_inside_body(self, host: Host) -> None:
        client = host.told("hang-inside-body")
        client.settimeout(PATIENCE_SECONDS)
        data = b""
        while not data.endswith(WELL_BODY[:13]):
            data += client.recv(65536)
        assert is_silent(client)

    def test_trickle(self, host: Host) -> None:
        client = host.told("trickle", bytes_per_second=500)
        start = time.monotonic()
        head, body = answer(client)
        assert body == WELL_BODY
        assert time.monotonic() - start >= len(head + body) / 500 * 0.9

    def test_delay(self, host: Host) -> None:
        start = time.monotonic()
        assert answer(host.told("delay", seconds=0.2))[1] == WELL_BODY
        assert time.monotonic() - start >= 0.2

    def test_a_delay_ends_when_the_host_is_told_something_else(self, host: Host) -> None:
        client = host.told("delay", seconds=3600, answer={"body": "late"})
        while not host.faulty.requests(0):
            pass  # each turn asks the control port, until the request has arrived
        assert is_silent(client)
        host.faulty.fault(0, "answer", answer={"body": "new"})
        client.settimeout(PATIENCE_SECONDS)
        assert answer(client)[1] == b"late"

    def test_garbage(self, host: Host) -> None:
        assert received(host.told("garbage", bytes="\x00\xff")) == b"\x00\xff"

    def test_not_json(self, host: Host) -> None:
        head, body = answer(host.told("not-json"))
        assert b"application/json" in head and body.startswith(b"<html>")

    def test_oversized(self, host: Host) -> None:
        client = host.told("oversized", size=5_000_000)
        head, body = answer(client)
        assert b"Content-Length: 5000000\r\n" in head and len(body) == 5_000_000

    def test_the_answer_of_none_is_the_answer_of_the_host_without_a_fault(self, host: Host) -> None:
        host.faulty.fault(0, "none", answer={"status": 202, "body": "own"})
        host.faulty.fault(0, "answer", 1, answer={"status": 500})
        for status, body in ((b" 500 ", None), (b" 202 ", b"own"), (b" 202 ", b"own")):
            host.client.sendall(GET)
            head, found = answer(host.client)
            assert status in head and body in (None, found)
        host.faulty.fault(0, "none")
        assert host.behaves_again()

    def test_answer(self, host: Host) -> None:
        client = host.told("answer", answer={
            "status": 503, "headers": {"X-Odd": 1, "Retry-After": 2},
            "body": {"errorNum": 21003}})
        head, body = answer(client)
        assert head.startswith(b"HTTP/1.1 503 ") and b"X-Odd: 1\r\n" in head
        assert b"Retry-After: 2\r\n" in head
        assert body == b'{"errorNum":21003}'

    @pytest.mark.parametrize("off_by", [-3, 4])
    def test_wrong_length(self, host: Host, off_by: int) -> None:
        client = host.told("wrong-length", off_by=off_by)
        declared = len(WELL_BODY) + off_by
        data = received(client, client.recv(65536, socket.MSG_PEEK).find(b"\r\n\r\n") + 4)
        assert f"Content-Length: {declared}\r\n".encode() in data
        assert received(client, len(WELL_BODY)) == WELL_BODY
        assert is_silent(client)

    def test_bad_chunk(self, host: Host) -> None:
        data = received(host.told("bad-chunk"))
        assert b"Transfer-Encoding: chunked\r\n" in data and b"Content-Length" not in data
        assert b"\r\n\r\nzz\r\n" in data

    def test_redirect(self, host: Host) -> None:
        head, body = answer(host.told("redirect", location="http://127.0.0.1:1/"))
        assert head.startswith(b"HTTP/1.1 307 ") and b"Location: http://127.0.0.1:1/\r\n" in head
        assert body == b""

    def test_gzip_bomb(self, host: Host) -> None:
        head, body = answer(host.told("gzip-bomb", size=1 << 20))
        assert b"Content-Encoding: gzip\r\n" in head
        assert len(body) < 10_000 and len(gzip.decompress(body)) == 1 << 20

    def test_huge_header(self, host: Host) -> None:
        head, body = answer(host.told("huge-header", size=100_000))
        assert len(head) > 100_000 and body == WELL_BODY

    def test_none_is_missing_here(self) -> None:
        tested = {name.removeprefix("test_").replace("_", "-") for name in dir(self)}
        assert set(FAULTS) <= tested


class TestTelling:
    def test_faults_end_after_their_times(self, faulty: FaultyHosts) -> None:
        faulty.fault(0, "answer", 2, answer={"status": 500})
        with connected(faulty.hosts[0]) as client:
            seen = []
            for _ in range(3):
                client.sendall(GET)
                seen.append(answer(client)[0][9:12])
        assert seen == [b"500", b"500", b"200"]
        assert faulty.control("GET", "/faults")[0] == {"fault": "none", "times": None}

    def test_the_other_host_is_not_touched(self, faulty: FaultyHosts) -> None:
        faulty.fault(0, "refuse")
        with connected(faulty.hosts[1]) as client:
            client.sendall(GET)
            assert answer(client)[1] == WELL_BODY

    @pytest.mark.parametrize(("path", "body", "named"), [
        ("/faults/2", {"fault": "none"}, "'2'"),
        ("/faults/0", {"fault": "explode"}, "explode"),
        ("/faults/0", {"fault": "reset", "where": "x"}, "'x'"),
        ("/faults/0", {"fault": "reset", "size": 1}, "size"),
        ("/faults/0", {"fault": "trickle", "bytes_per_second": 0}, "0"),
        ("/faults/0", {"fault": "answer", "times": 0}, "0"),
        ("/faults/0", {"fault": "answer", "answer": {"status": "x"}}, "'x'"),
        ("/faults/0", {"fault": "refuse", "times": 1}, "1"),
        ("/faults/0", [], r"\[\]"),
    ])
    def test_wrong_use_names_the_value(self, faulty: FaultyHosts, path: str, body: Any,
                                       named: str) -> None:
        with pytest.raises(ValueError, match=named):
            faulty.control("PUT", path, body)
        assert faulty.control("GET", "/faults")[0]["fault"] == "none"


class TestRecords:
    def test_whole_and_cut_requests(self, faulty: FaultyHosts) -> None:
        endpoint = faulty.hosts[0]
        post = b"POST /a?b HTTP/1.1\r\nX-Y: z\r\nContent-Length: 4\r\n\r\n"
        with connected(endpoint) as client:
            client.sendall(post + b"1234")
            answer(client)
            client.sendall(post + b"12")
            client.shutdown(socket.SHUT_WR)
            assert client.recv(1) == b""
        with connected(endpoint) as client:
            client.sendall(b"DELETE /c HTTP/1.1\r\nHo")
            client.shutdown(socket.SHUT_WR)
            assert client.recv(1) == b""
        whole, cut, headless = faulty.requests(0)
        assert whole == {"method": "POST", "path": "/a?b", "body_size": 4, "connection": 1,
                         "headers": {"X-Y": "z", "Content-Length": "4"}, "complete": True}
        assert (cut["body_size"], cut["connection"], cut["complete"]) == (2, 1, False)
        assert (headless["method"], headless["path"], headless["complete"]) == (
            "DELETE", "/c", False)
        faulty.forget_requests()
        assert faulty.requests(0) == []


def test_faults_over_tls() -> None:
    with FaultyHosts("--hosts", 1, "--tls") as faulty:
        host, = faulty.hosts
        assert host.startswith("https://")
        context = ssl.create_default_context(cafile=faulty.line["ca"])
        with context.wrap_socket(connected(host), server_hostname="127.0.0.1",
                                 suppress_ragged_eofs=False) as client:
            client.sendall(GET)
            assert answer(client)[1] == WELL_BODY
            faulty.fault(0, "reset", where="before")
            client.sendall(GET)
            # Python takes the reset for either of the two.
            with pytest.raises((ConnectionResetError, ssl.SSLEOFError)):
                client.recv(1)
