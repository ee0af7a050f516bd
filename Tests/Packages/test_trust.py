"""The system's trusted certificates on systems that OpenSSL was not built for."""

from __future__ import annotations

import os
import shutil
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from certificates import Certificates
from conftest import LIBRARY, ROOT
from scripted_server import Conversation, ScriptedServer

# Prints the HTTP status, or the TLS error.
_REQUEST = """
import sys
from libarango import ArangoClient
from libarango.exceptions import TLSError
try:
    print(ArangoClient(sys.argv[1], max_attempts=1).db().request("GET", "/a").status_code)
except TLSError as error:
    print(error)
"""
# Runs a command on a system whose folders of certificates contain only one file.
_ON_OTHER_SYSTEM = """
set -e
given=$(cat "$1")
mount -t tmpfs none /etc
[ ! -d /usr/lib/ssl ] || mount -t tmpfs none /usr/lib/ssl
mkdir -p "$(dirname "$2")"
echo "$given" > "$2"
shift 2
exec "$@"
"""


def _unshare() -> list[str]:
    """Returns the command that gives a program mounts of its own."""
    unshare = shutil.which("unshare")
    for options in ([], ["--user", "--map-root-user"]):
        command = [unshare or "", *options, "--mount"]
        if unshare and subprocess.run([*command, "mount", "-t", "tmpfs", "none", "/etc"],
                                      capture_output=True, check=False).returncode == 0:
            return command
    pytest.skip("this system does not let programs have mounts of their own")


@pytest.fixture(scope="module")
def server(certificates: Certificates) -> Iterator[ScriptedServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates.good.file, certificates.good.key)
    with ScriptedServer(Conversation.serve, context) as server:
        yield server


def outcome(server: ScriptedServer, authority: Path, path: str, **variables: str) -> str:
    """Returns the outcome of a request where `path` is the only file with trusted certificates."""
    environment = {name: value for name, value in os.environ.items()
                   if not name.startswith("SSL_CERT")}
    environment |= {"PYTHONPATH": str(ROOT / "bindings/python"), "ARANGO_LIBRARY": str(LIBRARY)}
    ran = subprocess.run(
        [*_unshare(), "sh", "-c", _ON_OTHER_SYSTEM, "sh", authority, path,
         sys.executable, "-c", _REQUEST, server.url],
        capture_output=True, text=True, check=False, env={**environment, **variables})
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.strip()


@pytest.mark.parametrize("path", [
    pytest.param("/etc/ssl/certs/ca-certificates.crt", id="Debian"),
    pytest.param("/etc/pki/tls/certs/ca-bundle.crt", id="Red Hat"),
    pytest.param("/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem", id="Red Hat, extracted"),
    pytest.param("/etc/ssl/ca-bundle.pem", id="SUSE"),
    pytest.param("/etc/ssl/cert.pem", id="Alpine"),
])
def test_the_file_of_another_system_is_trusted(
        server: ScriptedServer, certificates: Certificates, path: str) -> None:
    assert outcome(server, certificates.known.file, path) == "200"
    assert "unknown issuer" in outcome(server, certificates.unknown.file, path)


def test_no_file_means_no_trust(server: ScriptedServer, certificates: Certificates) -> None:
    assert "unknown issuer" in outcome(server, certificates.known.file, "/etc/no-such-place.pem")


def test_ssl_cert_file_replaces_the_file_of_another_system(
        server: ScriptedServer, certificates: Certificates, tmp_path: Path) -> None:
    known, unknown = certificates.known.file, certificates.unknown.file
    system = "/etc/pki/tls/certs/ca-bundle.crt"
    assert outcome(server, unknown, system, SSL_CERT_FILE=str(known)) == "200"
    assert "unknown issuer" in outcome(server, known, system, SSL_CERT_FILE=str(unknown))
    assert "unknown issuer" in outcome(server, known, system, SSL_CERT_FILE="/no/such/file")
    # The folder is another matter: the system's file is still trusted.
    assert outcome(server, known, system, SSL_CERT_DIR=str(tmp_path)) == "200"
