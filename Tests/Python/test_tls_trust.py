"""Names of certificates, and the CAs that the system trusts."""

from __future__ import annotations

import os
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from certificates import Certificates
from libarango import ArangoClient
from libarango.exceptions import TLSError
from scripted_server import Conversation, ScriptedServer


class NamedServer(ScriptedServer):
    """A server with a certificate for some names. It records the server names that clients send."""

    def __init__(self, certificates: Certificates, names: str, address: str = "127.0.0.1") -> None:
        self.called: list[str | None] = []
        file = certificates.known._folder / "named.pem"
        file.unlink(missing_ok=True)
        certificate = certificates.known.issue("named", names=names)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file, certificate.key)
        context.sni_callback = lambda socket, name, context: self.called.append(name)
        super().__init__(Conversation.serve, context, (address, 0))


@pytest.mark.parametrize(("names", "expected", "is_right"), [
    ("DNS:db.example", "db.example", True),
    ("DNS:db.example", "DB.Example", True),
    ("DNS:db.example", "db.example.org", False),
    ("DNS:db.example", "a.db.example", False),
    ("DNS:other.example,DNS:db.example", "db.example", True),
    ("DNS:*.db.example", "a.db.example", True),
    ("DNS:*.db.example", "db.example", False),
    ("DNS:*.db.example", "a.b.db.example", False),
    ("DNS:*", "example", False),
    ("DNS:*.*.example", "a.db.example", False),
    ("IP:10.1.2.3", "10.1.2.3", True),
    ("IP:10.1.2.3", "10.1.2.4", False),
    ("DNS:10.1.2.3", "10.1.2.3", False),
])
def test_a_certificate_has_the_name_that_is_expected(
        new_client: type[ArangoClient], certificates: Certificates, names: str, expected: str,
        is_right: bool) -> None:
    with (NamedServer(certificates, names) as server,
          new_client(server.url, tls_ca_file=str(certificates.known.file), max_attempts=1,
                     tls_server_name=expected) as client):
        db = client.db()
        if is_right:
            assert db.request("GET", "/a").status_code == 200
        else:
            with pytest.raises(TLSError, match="hostname mismatch") as caught:
                db.request("POST", "/a", body="{}")
            assert caught.value.execution == "no" and expected in str(caught.value)
    assert [each.path for each in server.requests][:1] == ["/_db/_system/a"][:is_right]
    # An address is not a name of SNI.
    assert server.called == [None if expected[0].isdigit() else expected]


@pytest.mark.parametrize(("address", "names", "is_right"), [
    ("127.0.0.1", "IP:127.0.0.1", True),
    ("127.0.0.1", "IP:10.1.2.3,IP:127.0.0.1", True),
    ("127.0.0.1", "IP:127.0.0.2", False),
    ("127.0.0.1", "DNS:127.0.0.1", False),
    ("127.0.0.1", "DNS:localhost", False),
    ("::1", "IP:::1", True),
    ("::1", "IP:::2", False),
    ("::1", "IP:127.0.0.1,DNS:localhost", False),
])
def test_a_certificate_has_the_address_of_the_host(
        new_client: type[ArangoClient], certificates: Certificates, address: str, names: str,
        is_right: bool) -> None:
    with (NamedServer(certificates, names, address) as server,
          new_client(server.url, tls_ca_file=str(certificates.known.file),
                     max_attempts=1) as client):
        if is_right:
            assert client.db().request("GET", "/a").status_code == 200
        else:
            with pytest.raises(TLSError, match="hostname mismatch"):
                client.db().request("GET", "/a")
    assert server.called == [None]


def test_a_host_is_called_by_its_name(
        new_client: type[ArangoClient], certificates: Certificates) -> None:
    with NamedServer(certificates, "DNS:localhost") as server:
        with new_client(f"https://localhost:{server.port}",
                        tls_ca_file=str(certificates.known.file)) as client:
            assert client.db().request("GET", "/a").status_code == 200
    assert server.called == ["localhost"]


# --- what the system trusts ---------------------------------------------------------------------

_ASKS = """
import sys
from libarango import ArangoClient
from libarango.exceptions import TLSError
try:
    print(ArangoClient(sys.argv[1], max_attempts=1).db().request("GET", "/a").status_code)
except TLSError as error:
    print(error)
"""


def _says(server: ScriptedServer, **environment: str) -> str:
    """The outcome of a call in a process with this environment."""
    done = subprocess.run([sys.executable, "-c", _ASKS, server.url], capture_output=True, text=True,
                          env={**os.environ, **environment}, check=True)
    return done.stdout.strip()


@pytest.fixture(scope="module")
def servers(certificates: Certificates) -> Iterator[dict[str, ScriptedServer]]:
    """Two servers: one with a certificate of a test CA, and one whose certificate falsely names
    a CA of the system as its issuer."""
    opened: dict[str, ScriptedServer] = {}
    for name in ("good", "pretended"):
        certificate = getattr(certificates, name)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate.file, certificate.key)
        opened[name] = ScriptedServer(Conversation.serve, context)
    with opened["good"], opened["pretended"]:
        yield opened


def test_ssl_cert_file_adds_trust(
        certificates: Certificates, servers: dict[str, ScriptedServer]) -> None:
    assert "unknown issuer" in _says(servers["good"])
    assert _says(servers["good"], SSL_CERT_FILE=str(certificates.known.file)) == "200"
    # The system's folder is still looked into.
    assert "issuer" not in _says(servers["pretended"], SSL_CERT_FILE=str(certificates.known.file))


def test_both_variables_replace_what_the_system_trusts(
        certificates: Certificates, servers: dict[str, ScriptedServer], tmp_path: Path) -> None:
    (tmp_path / "ca.pem").write_bytes(certificates.known.file.read_bytes())
    subprocess.run(["openssl", "rehash", tmp_path], check=True)
    given = {"SSL_CERT_DIR": str(tmp_path), "SSL_CERT_FILE": "/no/such/file"}
    assert _says(servers["good"], **given) == "200"
    assert "unknown issuer" in _says(servers["pretended"], **given)
