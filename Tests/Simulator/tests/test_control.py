"""The control port, and the life of the process."""

from __future__ import annotations

import base64
import json
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from asking import ask, superuser

from sim_process import HERE, FaultyHosts, SimulatedCluster
from waiting import PATIENCE_SECONDS, eventually


#: A descriptor for each of 9 servers and for the control port, and the pair of the loop.
FEWEST_SOCKETS = 12


def connected(endpoint: str) -> socket.socket:
    address = urlsplit(endpoint)
    return socket.create_connection((address.hostname, address.port), timeout=PATIENCE_SECONDS)


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

    def test_the_port_of_a_stopped_server_is_given_to_no_other_process(
            self, cluster: SimulatedCluster) -> None:
        port = urlsplit(cluster.endpoints[0]).port
        for action in ("stop", "start", "stop"):
            cluster.act("Coordinator0001", action)
            with socket.socket() as other, pytest.raises(OSError, match="in use"):
                other.bind(("127.0.0.1", port))

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
            waiting.settimeout(PATIENCE_SECONDS)
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
        ("PUT", "/_sim/clock-skew", {"seconds": "x"}, "x"),
        ("PUT", "/_sim/clock-skew", {"seconds": True}, "True"),
        ("PUT", "/_sim/jwt-secret", {"secret": ""}, "''"),
        ("PUT", "/_sim/jwt-secret", {"secret": 7}, "7"),
        ("PUT", "/_sim/servers/Coordinator0001/retry-after", {"seconds": -1}, "-1"),
        ("PUT", "/_sim/servers/Coordinator0001/retry-after", {"seconds": 1.5}, "1.5"),
        ("PUT", "/_sim/servers/Coordinator0001/retry-after", {}, "{}"),
        ("PUT", "/_sim/servers/Nobody/retry-after", {"seconds": 1}, "Nobody"),
        ("PUT", "/_sim/endpoints", [], r"\[\]"),
        ("PUT", "/_sim/endpoints", {"endpoints": "tcp://a:1"}, "tcp://a:1"),
        ("PUT", "/_sim/endpoints", {"endpoints": [7]}, "7"),
        ("PUT", "/_sim/endpoints", {"endpoints": [{"internal": "tcp://a:1"}]}, "tcp://a:1"),
        ("PUT", "/_sim/endpoints", {"endpoints": [{"endpoint": "", "port": "1"}]}, "port"),
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


def count_sockets(cluster: SimulatedCluster) -> int:
    """The number of sockets that the program has open."""
    found = set()
    for descriptor in Path(f"/proc/{cluster.process.pid}/fd").iterdir():
        with suppress(FileNotFoundError):  # a connection that ends meanwhile
            found.add(os.readlink(descriptor))
    return sum(each.startswith("socket:") for each in found)


def listed(endpoint: str) -> list[Any]:
    return list(ask(endpoint, "GET", "/_api/cluster/endpoints").json["endpoints"])


class TestEndpoints:
    @pytest.mark.parametrize("rows", [
        [], ["tcp://10.0.0.1:8529", "nonsense"],
        [{"endpoint": "ssl://db.example:8529", "internal": "tcp://10.0.0.1:8529"},
         {"endpoint": "tcp://[::1]:8530"}]])
    def test_every_coordinator_tells_what_it_was_told(
            self, cluster: SimulatedCluster, rows: list[Any]) -> None:
        real = listed(cluster.endpoints[0])
        cluster.tell_endpoints(rows)
        assert all(listed(endpoint) == rows for endpoint in cluster.endpoints)
        cluster.tell_endpoints(None)
        assert listed(cluster.endpoints[0]) == real

    def test_reset_ends_it(self, cluster: SimulatedCluster) -> None:
        cluster.tell_endpoints([])
        cluster.reset()
        assert len(listed(cluster.endpoints[0])) == 3


class TestAddedCoordinators:
    def test_one_serves_at_once_and_all_know_it(self, cluster: SimulatedCluster) -> None:
        ask(cluster.endpoints[0], "POST", "/_api/collection", {"name": "things"})
        new = cluster.add_coordinator()
        assert new.short_name == "Coordinator0004"
        assert ask(new.endpoint, "GET", "/_admin/server/id").json["id"] == new.id
        assert ask(new.endpoint, "GET", "/_api/collection/things").status == 200
        for endpoint in (cluster.endpoints[0], new.endpoint):
            health = ask(endpoint, "GET", "/_admin/cluster/health").json["Health"]
            assert health[new.id]["Status"] == "GOOD"
            assert {"endpoint": new.endpoint.replace("http", "tcp")} in listed(endpoint)
        assert cluster.state()[new.short_name]["phase"] == "serving"
        assert len(cluster.requests(new.id)) == 4

    def test_it_keeps_its_own_jobs_and_lives_like_the_others(
            self, cluster: SimulatedCluster) -> None:
        new = cluster.add_coordinator()
        stored = ask(new.endpoint, "GET", "/_api/version", headers={"x-arango-async": "store"})
        job = f"/_api/job/{stored.headers['x-arango-async-id']}"
        answer = ask(cluster.endpoints[0], "PUT", job)
        assert answer.headers["x-arango-request-forwarded-to"] == new.id
        cluster.stop(new.id)
        with pytest.raises(ConnectionRefusedError):
            connected(new.endpoint)
        cluster.advance(16)
        assert len(listed(cluster.endpoints[0])) == 3
        cluster.start(new.id)
        assert ask(new.endpoint, "GET", "/_api/version").status == 200

    def test_each_is_another_and_reset_takes_them_away(self, cluster: SimulatedCluster) -> None:
        before = set(cluster.state())
        eventually(lambda: count_sockets(cluster) == FEWEST_SOCKETS)
        names = [cluster.add_coordinator().short_name for _ in range(2)]
        last = cluster.add_coordinator()
        assert [*names, last.short_name] == [f"Coordinator000{number}" for number in (4, 5, 6)]
        cluster.reset()
        assert set(cluster.state()) == before and len(listed(cluster.endpoints[0])) == 3
        # A port that was released may belong to another process.
        eventually(lambda: count_sockets(cluster) == FEWEST_SOCKETS)

    def test_a_single_server_has_none(self) -> None:
        with SimulatedCluster("--deployment", "single") as single:
            with pytest.raises(ValueError, match="single"):
                single.add_coordinator()


class TestRetryAfter:
    @pytest.mark.parametrize("action", ["startup", "shutdown-phase", "queue-full"])
    def test_refusals_say_when_to_come_again(
            self, cluster: SimulatedCluster, action: str) -> None:
        first = cluster.endpoints[0]
        cluster.act("Coordinator0001", action)
        assert "retry-after" not in ask(first, "GET", "/_api/version").headers
        cluster.retry_after("Coordinator0001", 7)
        refused = ask(first, "GET", "/_api/version")
        assert (refused.status, refused.headers["retry-after"]) == (503, "7")
        cluster.retry_after("Coordinator0001", 0)
        assert ask(first, "GET", "/_api/version").headers["retry-after"] == "0"
        cluster.retry_after("Coordinator0001", None)
        assert "retry-after" not in ask(first, "GET", "/_api/version").headers

    def test_other_answers_and_other_servers_say_nothing(
            self, cluster: SimulatedCluster) -> None:
        cluster.retry_after("Coordinator0001", 7)
        for reply in (ask(cluster.endpoints[0], "GET", "/_api/version"),
                      ask(cluster.endpoints[0], "GET", "/_api/version", auth=None)):
            assert "retry-after" not in reply.headers
        cluster.act("Coordinator0002", "startup")
        assert "retry-after" not in ask(cluster.endpoints[1], "GET", "/_api/version").headers

    def test_a_server_that_shuts_down_says_it_too(self, cluster: SimulatedCluster) -> None:
        cluster.retry_after("Coordinator0001", 7)
        ask(cluster.endpoints[0], "DELETE", "/_admin/shutdown")
        refused = ask(cluster.endpoints[0], "GET", "/_api/version")
        assert (refused.error, refused.headers["retry-after"]) == ((503, 30), "7")


def claims_of_a_login(endpoint: str) -> dict[str, Any]:
    token = ask(endpoint, "POST", "/_open/auth",
                {"username": "root", "password": "passwd"}, None).json["jwt"]
    payload = token.split(".")[1]
    return dict(json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4))))


class TestClockSkew:
    @pytest.mark.parametrize("seconds", [-7200, 7200])
    def test_dates_and_tokens_follow_it(self, cluster: SimulatedCluster, seconds: int) -> None:
        first = cluster.endpoints[0]
        cluster.skew(seconds)
        expected = pytest.approx(time.time() + seconds, abs=60)
        claims = claims_of_a_login(first)
        assert claims["iat"] == expected and claims["exp"] == claims["iat"] + 3600
        assert ask(first, "GET", "/_admin/time").json["time"] == expected

    def test_a_token_is_judged_by_it(self, cluster: SimulatedCluster) -> None:
        first = cluster.endpoints[0]
        token = "bearer " + ask(first, "POST", "/_open/auth", {
            "username": "root", "password": "passwd"}, None).json["jwt"]
        access = ask(first, "POST", "/_api/token/root", {
            "name": "a", "valid_until": int(time.time()) + 60}).json["token"]
        for seconds, expected in ((0, 200), (7200, 401), (-7200, 200)):
            cluster.skew(seconds)
            for auth in (token, ("", access)):
                assert ask(first, "GET", "/_api/version", auth=auth).status == expected

    def test_no_timer_follows_it(self, cluster: SimulatedCluster) -> None:
        cluster.stop("DBServer0001")
        cluster.skew(7200)
        assert cluster.state()["DBServer0001"]["status"] != "FAILED"
        cluster.advance(16)
        assert cluster.state()["DBServer0001"]["status"] == "FAILED"

    def test_reset_ends_it(self, cluster: SimulatedCluster) -> None:
        cluster.skew(-7200)
        cluster.reset()
        claims = claims_of_a_login(cluster.endpoints[0])
        assert claims["iat"] == pytest.approx(time.time(), abs=60)

    def test_the_date_header_is_an_option(self, cluster: SimulatedCluster) -> None:
        assert "date" not in ask(cluster.endpoints[0], "GET", "/_api/version").headers
        with SimulatedCluster("--coordinators", 1, "--date-header") as dated:
            dated.advance(100)
            dated.skew(-7200)
            for auth in (("root", "passwd"), None):
                told = ask(dated.endpoints[0], "GET", "/_api/version", auth=auth).headers["date"]
                assert told.endswith(" GMT")
                moment = parsedate_to_datetime(told).timestamp()
                assert moment == pytest.approx(time.time() - 7100, abs=60)


class TestRotatedSecret:
    def test_tokens_of_the_old_one_are_refused(self, cluster: SimulatedCluster) -> None:
        first, login = cluster.endpoints[0], {"username": "root", "password": "passwd"}
        old = [superuser(cluster),
               "bearer " + ask(first, "POST", "/_open/auth", login, None).json["jwt"]]
        cluster.rotate_secret("another")
        assert cluster.jwt_secret == "another"
        for endpoint in cluster.endpoints:
            for auth in old:
                assert ask(endpoint, "GET", "/_api/version", auth=auth).error == (401, 11)
            assert ask(endpoint, "POST", "/_open/auth/renew", auth=old[1]).error == (401, 11)
        new = [superuser(cluster),
               "bearer " + ask(first, "POST", "/_open/auth", login, None).json["jwt"]]
        for auth in new:
            assert ask(cluster.endpoints[1], "GET", "/_api/version", auth=auth).status == 200
        assert ask(first, "GET", "/_api/version").status == 200

    def test_the_servers_tell_another_hash_and_reset_brings_the_first_back(
            self, cluster: SimulatedCluster) -> None:
        def told() -> str:
            reply = ask(cluster.endpoints[0], "GET", "/_admin/server/jwt", auth=superuser(cluster))
            return str(reply.json["result"]["active"]["sha256"])

        before = told()
        cluster.rotate_secret("another")
        assert told() != before
        cluster.reset()
        assert told() == before


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
            assert hosts.process.wait(PATIENCE_SECONDS) == 0

    @pytest.mark.parametrize("program", ["arango_sim", "arango_faults"])
    def test_no_standard_input_ends_it_at_once(self, program: str) -> None:
        done = subprocess.run([sys.executable, "-m", program], cwd=HERE,
                              timeout=PATIENCE_SECONDS, stdin=subprocess.DEVNULL,
                              capture_output=True)
        assert done.returncode == 0 and done.stdout.count(b"\n") == 1 and done.stderr == b""

    @pytest.mark.parametrize(("option", "value"), [
        ("--coordinators", "0"), ("--version", "newest"), ("--time-scale", "-1"), ("--seed", "x"),
        ("--compress-response-threshold", "-5")])
    def test_a_wrong_option_names_the_value(self, option: str, value: str) -> None:
        done = subprocess.run([sys.executable, "-m", "arango_sim", option, value], cwd=HERE,
                              stdin=subprocess.DEVNULL, capture_output=True,
                              timeout=PATIENCE_SECONDS)
        assert done.returncode == 2 and value.encode() in done.stderr

    def test_a_port_in_use_is_named(self) -> None:
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = str(taken.getsockname()[1])
            done = subprocess.run([sys.executable, "-m", "arango_sim", "--port", port], cwd=HERE,
                                  stdin=subprocess.DEVNULL, capture_output=True,
                                  timeout=PATIENCE_SECONDS)
        assert done.returncode == 1 and port.encode() in done.stderr

    def test_the_same_seed_gives_the_same_cluster(self) -> None:
        def ids() -> list[str]:
            with SimulatedCluster("--seed", 5, "--dbservers", 1, "--agents", 1) as cluster:
                return [member.id for member in cluster.coordinators] + [cluster.jwt_secret]
        assert ids() == ids()
