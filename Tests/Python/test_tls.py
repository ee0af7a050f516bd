"""Whom a TLS connection trusts, against a server with a certificate of a CA made for the test."""

from __future__ import annotations

import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from libarango import ArangoClient
from libarango.exceptions import ArgumentError, TLSError


class _Role(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        body = b'{"error":false,"code":200,"role":"COORDINATOR","mode":"default"}'
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing: the tests' output is for failures."""


def _openssl(folder: Path, *arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A CA; a server's certificate for the name db.example, one that has ended, and a client's."""
    folder = tmp_path_factory.mktemp("tls")
    _openssl(folder, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key",
             "-out", "ca.pem", "-days", "2", "-subj", "/CN=test ca")
    (folder / "names").write_text("subjectAltName=DNS:db.example\n")
    for name, days in (("server", "2"), ("expired", "-1"), ("client", "2")):
        _openssl(folder, "req", "-newkey", "rsa:2048", "-nodes", "-keyout", f"{name}.key",
                 "-out", f"{name}.csr", "-subj", f"/CN={name}")
        _openssl(folder, "x509", "-req", "-in", f"{name}.csr", "-CA", "ca.pem", "-CAkey",
                 "ca.key", "-CAcreateserial", "-out", f"{name}.pem", "-days", days,
                 "-extfile", "names")
    return folder


def _serve(folder: Path, certificate: str, wants_client: bool = False) -> ThreadingHTTPServer:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{certificate}.pem", folder / f"{certificate}.key")
    if wants_client:
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(folder / "ca.pem")
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Role)
    server.daemon_threads = True
    server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


@pytest.fixture(scope="module")
def servers(folder: Path) -> Iterator[dict[str, str]]:
    """The URL of a good server, an expired one, and one that asks for a client's certificate."""
    made = {"good": _serve(folder, "server"), "expired": _serve(folder, "expired"),
            "strict": _serve(folder, "server", wants_client=True)}
    yield {name: f"https://127.0.0.1:{server.server_address[1]}" for name, server in made.items()}
    for server in made.values():
        server.shutdown()
        server.server_close()


def _role(url: str, **options: object) -> str:
    with ArangoClient(url, **options) as client:
        return client.db().cluster.server_role()


def test_a_known_ca_and_the_right_name_are_trusted(folder: Path, servers: dict[str, str]) -> None:
    ca = str(folder / "ca.pem")
    assert _role(servers["good"], tls_ca_file=ca, tls_server_name="db.example") == "COORDINATOR"


def test_a_ca_may_be_given_as_text(folder: Path, servers: dict[str, str]) -> None:
    pem = (folder / "ca.pem").read_text()
    assert _role(servers["good"], tls_ca_pem=pem, tls_server_name="db.example") == "COORDINATOR"


def test_a_ca_may_be_in_a_folder(folder: Path, servers: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_bytes((folder / "ca.pem").read_bytes())
    _openssl(tmp_path, "rehash", ".")
    role = _role(servers["good"], tls_ca_path=str(tmp_path), tls_server_name="db.example")
    assert role == "COORDINATOR"


@pytest.mark.parametrize(("server", "options", "reason"), [
    ("good", {}, "self-signed|unable to get local issuer"),
    ("good", {"tls_ca_file": "ca.pem"}, "does not match|no alternative certificate subject name"),
    ("good", {"tls_ca_file": "ca.pem", "tls_server_name": "other.example"}, "other.example"),
    ("expired", {"tls_ca_file": "ca.pem", "tls_server_name": "db.example"}, "has expired"),
])
def test_whom_it_cannot_trust_it_tells_nothing(
        folder: Path, servers: dict[str, str], server: str, options: dict[str, str],
        reason: str) -> None:
    given = {name: str(folder / value) if value.endswith(".pem") else value
             for name, value in options.items()}
    with pytest.raises(TLSError, match=reason) as caught:
        _role(servers[server], **given)
    assert caught.value.execution == "no"
    assert caught.value.attempts[0]["sent"] is False


def test_insecure_takes_any_certificate(servers: dict[str, str]) -> None:
    assert _role(servers["good"], insecure=True) == "COORDINATOR"
    assert _role(servers["expired"], insecure=True) == "COORDINATOR"


def test_a_client_shows_its_own_certificate(folder: Path, servers: dict[str, str]) -> None:
    role = _role(servers["strict"], tls_ca_file=str(folder / "ca.pem"),
                 tls_server_name="db.example", tls_certificate=str(folder / "client.pem"),
                 tls_key=str(folder / "client.key"))
    assert role == "COORDINATOR"


def test_a_file_that_is_not_there_is_a_tls_error(servers: dict[str, str]) -> None:
    with pytest.raises(TLSError) as caught:
        _role(servers["good"], tls_ca_file="/nowhere/ca.pem")
    assert "/nowhere/ca.pem" in str(caught.value)


@pytest.mark.parametrize("option", ["tls_ca_file", "tls_ca_pem", "tls_key", "tls_server_name"])
def test_an_option_is_a_string_that_is_not_empty(option: str) -> None:
    with pytest.raises(ArgumentError, match=f"option {option} is a string that is not empty"):
        ArangoClient("https://db1", **{option: ""})
