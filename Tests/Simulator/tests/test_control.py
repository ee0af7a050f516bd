"""The control port, and the life of the process."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from asking import ask

from sim_process import HERE, FaultyHosts, SimulatedCluster


def connected(endpoint: str) -> socket.socket:
    address = urlsplit(endpoint)
    return socket.create_connection((address.hostname, address.port), timeout=10)


class TestServers:
    def test_a_stopped_server_refuses_and_starts_on_the_same_port(
            self, cluster: SimulatedCluster) -> None:
        endpoint = cluster.endpoints[0]
        with connected(endpoint) as kept:
            kept.sendall(b"GET /_admin/server/availability HTTP/1.1\r\nHost: x\r\n\r\n")
            assert kept.recv(65536).startswith(b"HTTP/1.1 200")
            cluster.stop("Coordinator0001")
            with pytest.raises(ConnectionResetError):
                kept.recv(1)
        with pytest.raises(ConnectionRefusedError):
            connected(endpoint)
        assert cluster.state()["Coordinator0001"]["running"] is False
        cluster.start("Coordinator0001")
        assert ask(endpoint, "GET", "/_api/version").status == 200
        assert cluster.state()["Coordinator0001"]["endpoint"] == endpoint
        status = ask(endpoint, "GET", "/_admin/status").json
        assert status["serverInfo"]["rebootId"] == 2

    def test_control_lives_while_every_coordinator_is_stopped(
            self, cluster: SimulatedCluster) -> None:
        for member in cluster.coordinators:
            cluster.stop(member.id)
        assert not any(cluster.state()[member.short_name]["running"]
                       for member in cluster.coordinators)
        cluster.reset()
        assert all(server["running"] for server in cluster.state().values())
        assert all(ask(endpoint, "GET", "/_api/version").status == 200
                   for endpoint in cluster.endpoints)

    def test_a_hung_server_answers_when_it_is_resumed(self, cluster: SimulatedCluster) -> None:
        endpoint = cluster.endpoints[0]
        cluster.act("Coordinator0001", "hang")
        with connected(endpoint) as waiting:
            waiting.sendall(b"GET /_admin/server/availability HTTP/1.1\r\nHost: x\r\n\r\n")
            while not cluster.requests():
                pass  # each turn asks the control port, until the request has arrived
            waiting.settimeout(0.1)
            with pytest.raises(TimeoutError):
                waiting.recv(1)
            cluster.act("Coordinator0001", "resume")
            waiting.settimeout(10)
            assert waiting.recv(15) == b"HTTP/1.1 200 OK"

    def test_reset_forgets_what_was_written(self, cluster: SimulatedCluster) -> None:
        endpoint = cluster.endpoints[0]
        ask(endpoint, "POST", "/_api/collection", {"name": "things"})
        cluster.reset()
        assert cluster.requests() == []
        assert ask(endpoint, "GET", "/_api/collection/things").error == (404, 1203)

    @pytest.mark.parametrize(("method", "path", "body", "named"), [
        ("POST", "/_sim/servers/Nobody/stop", None, "Nobody"),
        ("POST", "/_sim/servers/Coordinator0001/explode", None, "explode"),
        ("GET", "/_sim/requests?server=Nobody", None, "Nobody"),
        ("POST", "/_sim/clock", {"advance": "x"}, "x"),
        ("POST", "/_sim/clock", {"advance": -1}, "-1"),
        ("POST", "/_sim/clock", None, "None"),
        ("PUT", "/nope", None, "nope"),
    ])
    def test_wrong_use_names_the_value(self, cluster: SimulatedCluster, method: str, path: str,
                                       body: object, named: str) -> None:
        with pytest.raises(ValueError, match=named):
            cluster.control(method, path, body)

    def test_a_stopped_server_cannot_hang(self, cluster: SimulatedCluster) -> None:
        cluster.stop("Coordinator0001")
        with pytest.raises(ValueError, match="Coordinator0001"):
            cluster.act("Coordinator0001", "hang")


class TestRequests:
    def test_each_server_keeps_what_it_received(self, cluster: SimulatedCluster) -> None:
        first, second = cluster.coordinators[:2]
        ask(first.endpoint, "POST", "/_db/%5Fsystem/_api/collection?a=%20b", {"name": "ü"},
            headers={"X-Test": "1"})
        ask(second.endpoint, "GET", "/_api/version")
        one, = cluster.requests(first.short_name)
        assert (one["server"], one["method"]) == (first.id, "POST")
        assert one["path"] == "/_db/%5Fsystem/_api/collection?a=%20b"
        assert one["headers"]["X-Test"] == "1"
        assert one["body"] == '{"name": "\\u00fc"}'
        assert one["connection"] == 1 and one["time"] > 0
        other, = cluster.requests(second.id)
        assert other["body"] is None
        assert len(cluster.requests()) == 2
        cluster.forget_requests()
        assert cluster.requests() == []

    def test_bytes_that_are_no_text_come_in_base64(self, cluster: SimulatedCluster) -> None:
        ask(cluster.endpoints[0], "POST", "/_open/auth", raw_body=b"\xff\x00")
        one, = cluster.requests()
        assert (one["body"], one["base64"]) == (None, "/wA=")

    def test_connections_are_numbered(self, cluster: SimulatedCluster) -> None:
        request = b"GET /_admin/server/availability HTTP/1.1\r\nHost: x\r\n\r\n"
        with connected(cluster.endpoints[0]) as kept:
            for _ in range(2):
                kept.sendall(request)
                assert kept.recv(65536).startswith(b"HTTP/1.1 200")
        ask(cluster.endpoints[0], "GET", "/_api/version")
        assert [one["connection"] for one in cluster.requests()] == [1, 1, 2]


class TestProcess:
    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
    def test_a_signal_ends_it_with_status_0(self, number: int) -> None:
        with FaultyHosts() as hosts:
            hosts.process.send_signal(number)
            assert hosts.process.wait(10) == 0

    @pytest.mark.parametrize("program", ["arango_sim", "arango_faults"])
    def test_no_standard_input_ends_it_at_once(self, program: str) -> None:
        done = subprocess.run([sys.executable, "-m", program], cwd=HERE, timeout=10,
                              stdin=subprocess.DEVNULL, capture_output=True)
        assert done.returncode == 0 and done.stdout.count(b"\n") == 1 and done.stderr == b""

    @pytest.mark.parametrize(("option", "value"), [
        ("--coordinators", "0"), ("--version", "newest"), ("--time-scale", "-1"), ("--seed", "x")])
    def test_a_wrong_option_names_the_value(self, option: str, value: str) -> None:
        done = subprocess.run([sys.executable, "-m", "arango_sim", option, value], cwd=HERE,
                              stdin=subprocess.DEVNULL, capture_output=True, timeout=10)
        assert done.returncode == 2 and value.encode() in done.stderr

    def test_a_port_in_use_is_named(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            done = subprocess.run([sys.executable, "-m", "arango_sim", "--port", port], cwd=HERE,
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=10)
        assert done.returncode == 1 and port.encode() in done.stderr

    def test_the_same_seed_gives_the_same_cluster(self) -> None:
        def ids() -> list[str]:
            with SimulatedCluster("--seed", 5, "--dbservers", 1, "--agents", 1) as cluster:
                return [member.id for member in cluster.coordinators] + [cluster.jwt_secret]
        assert ids() == ids()
