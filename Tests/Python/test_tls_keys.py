"""Encrypted keys and unusable certificates: creating a client fails with an error that names the
option, and never prompts for a password."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from certificates import Certificate, Certificates, openssl
from libarango import ArangoClient
from libarango.exceptions import ArgumentError, TLSError
from nginx import Nginx, secure
from scripted_server import SECONDS

PASSWORD = "keep out of here"


@pytest.fixture(scope="module")
def nginx(certificates: Certificates,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "strict": secure(certificates.good, 'location / { return 200 "{}"; }',
                             f"ssl_client_certificate {certificates.known.file};",
                             "ssl_verify_client on;")}) as nginx:
        yield nginx


def _encrypted(certificate: Certificate, folder: Path, kind: str) -> Path:
    """The key of a certificate, encrypted in one format."""
    file = folder / "encrypted.key"
    source, to = ("-in", certificate.key), ("-out", file, "-passout", f"pass:{PASSWORD}")
    match kind:
        case "PKCS #8":
            openssl(folder, "pkcs8", "-topk8", *source, *to)
        case "PKCS #8, DES":
            openssl(folder, "pkcs8", "-topk8", "-v2", "des3", *source, *to)
        case "traditional":
            openssl(folder, "ec", "-aes256", *source, *to)
        case _:
            raise AssertionError(kind)
    assert b"ENCRYPTED" in file.read_bytes()
    return file


KINDS = pytest.mark.parametrize("kind", ["PKCS #8", "PKCS #8, DES", "traditional"])


@pytest.fixture
def shown(certificates: Certificates) -> dict[str, Any]:
    return {"tls_ca_file": str(certificates.known.file),
            "tls_certificate": str(certificates.client.file)}


def _unusable(**options: Any) -> str:
    """The error of creating a client with unusable options."""
    with pytest.raises(ArgumentError) as caught:
        ArangoClient("https://127.0.0.1", **options)
    assert PASSWORD not in str(caught.value)
    return str(caught.value)


@KINDS
def test_an_encrypted_key_is_decrypted_with_its_password(
        certificates: Certificates, nginx: Nginx, shown: dict[str, Any], tmp_path: Path,
        kind: str, new_client: type[ArangoClient]) -> None:
    key = _encrypted(certificates.client, tmp_path, kind)
    with new_client(nginx.url("strict"), tls_key=str(key), tls_key_password=PASSWORD,
                    **shown) as client:
        assert client.db().request("GET", "/a").status_code == 200


@KINDS
def test_certificate_and_encrypted_key_may_be_one_file(
        certificates: Certificates, nginx: Nginx, shown: dict[str, Any], tmp_path: Path,
        kind: str) -> None:
    both = tmp_path / "both.pem"
    key = _encrypted(certificates.client, tmp_path, kind).read_text()
    both.write_text(certificates.client.file.read_text() + key)
    shown["tls_certificate"] = str(both)
    with ArangoClient(nginx.url("strict"), tls_key_password=PASSWORD, **shown) as client:
        assert client.db().request("GET", "/a").status_code == 200
    message = _unusable(**shown)
    assert message == (f"option tls_certificate: {both} is encrypted, and tls_key_password is not "
                       "given")


@KINDS
def test_without_its_password_an_encrypted_key_is_an_error(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, kind: str) -> None:
    key = _encrypted(certificates.client, tmp_path, kind)
    message = _unusable(tls_key=str(key), **shown)
    assert message == f"option tls_key: {key} is encrypted, and tls_key_password is not given"


@KINDS
@pytest.mark.parametrize("password", ["wrong", PASSWORD + " ", PASSWORD[:-1], "x" * 5_000])
def test_a_wrong_password_is_an_error(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, kind: str,
        password: str) -> None:
    key = _encrypted(certificates.client, tmp_path, kind)
    message = _unusable(tls_key=str(key), tls_key_password=password, **shown)
    assert message == f"option tls_key: {key} cannot be decrypted with tls_key_password"


def test_a_key_that_is_not_encrypted_needs_no_password(
        certificates: Certificates, nginx: Nginx, shown: dict[str, Any]) -> None:
    with ArangoClient(nginx.url("strict"), tls_key=str(certificates.client.key),
                      tls_key_password=PASSWORD, **shown) as client:
        assert client.db().request("GET", "/a").status_code == 200


@pytest.mark.parametrize("value", ["", 1, True, ["x"], {}])
def test_a_password_must_be_a_non_empty_string(value: Any) -> None:
    assert "option tls_key_password" in _unusable(tls_key_password=value)


@KINDS
def test_a_key_of_another_certificate_is_named(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, kind: str) -> None:
    key = _encrypted(certificates.stranger, tmp_path, kind)
    message = _unusable(tls_key=str(key), tls_key_password=PASSWORD, **shown)
    assert "option tls_key: " in message and str(key) in message
    assert "decrypted" not in message


# --- on a terminal ------------------------------------------------------------------------------

_CREATES = """
import json, sys
from libarango import ArangoClient
from libarango.exceptions import ArgumentError
try:
    ArangoClient("https://127.0.0.1", **json.loads(sys.argv[1]))
    print("created")
except ArgumentError as error:
    print("refused:", error)
"""


def _on_a_terminal(options: str) -> str:
    """The output of a program that creates a client on a terminal where nothing is typed.
    OpenSSL would open that terminal to prompt."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", _CREATES, options])
    printed = b""
    deadline = time.monotonic() + SECONDS
    try:
        while True:
            ready, _, _ = select.select([terminal], [], [], max(0, deadline - time.monotonic()))
            assert ready, f"it waits for something: {printed!r}"
            try:
                part = os.read(terminal, 4_096)
            except OSError:
                break  # the terminal has lost its program
            if not part:
                break
            printed += part
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
    return printed.decode().strip()


@KINDS
@pytest.mark.parametrize("password", [None, "wrong"])
def test_no_password_is_requested_on_the_terminal(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, kind: str,
        password: str | None) -> None:
    key = _encrypted(certificates.client, tmp_path, kind)
    given = {} if password is None else {"tls_key_password": password}
    printed = _on_a_terminal(json.dumps({**shown, "tls_key": str(key), **given}))
    assert printed.startswith("refused: option tls_key: "), printed


@pytest.mark.parametrize("option", ["tls_certificate", "tls_ca_file", "tls_ca_pem"])
def test_no_password_is_requested_for_an_encrypted_certificate(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, option: str) -> None:
    # PEM allows encrypted certificates, and OpenSSL prompts for their password.
    lines = _encrypted(certificates.client, tmp_path, "traditional").read_text()
    text = lines.replace("EC PRIVATE KEY", "CERTIFICATE")
    file = tmp_path / "encrypted.pem"
    file.write_text(text)
    given = text if option == "tls_ca_pem" else str(file)
    printed = _on_a_terminal(json.dumps({
        **shown, "tls_key": str(certificates.client.key), option: given}))
    assert printed.startswith(f"refused: option {option}"), printed


# --- what cannot be used is named ---------------------------------------------------------------

@pytest.mark.parametrize("content", ["", "no PEM", "-----BEGIN CERTIFICATE-----\nAAAA\n",
                                     "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
@pytest.mark.parametrize("option", ["tls_ca_file", "tls_certificate", "tls_key"])
def test_a_file_with_anything_else_is_named(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, option: str,
        content: str) -> None:
    file = tmp_path / "file.pem"
    file.write_text(content)
    message = _unusable(**{**shown, "tls_key": str(certificates.client.key), option: str(file)})
    assert message.startswith(f"option {option}: ") and str(file) in message


@pytest.mark.parametrize("option", ["tls_ca_file", "tls_ca_path", "tls_certificate", "tls_key"])
@pytest.mark.parametrize("state", ["missing", "folder", "FIFO", "unreadable"])
def test_a_path_that_is_not_a_file_is_named(
        certificates: Certificates, shown: dict[str, Any], tmp_path: Path, option: str,
        state: str) -> None:
    file = tmp_path / "file.pem"
    match state:
        case "folder" if option != "tls_ca_path":
            file.mkdir()
        case "FIFO":
            os.mkfifo(file)
        case "unreadable" if os.geteuid() != 0:
            file.write_text("secret")
            file.chmod(0)
        case "unreadable":
            # root reads every file; an unprivileged user does not read this one.
            file.symlink_to(file)
        case _:
            pass
    message = _unusable(**{**shown, "tls_key": str(certificates.client.key), option: str(file)})
    assert message.startswith(f"option {option}: ") and str(file) in message


def test_a_broken_ca_list_is_not_used_in_part(certificates: Certificates) -> None:
    whole = certificates.known.file.read_text()
    cut = whole + certificates.unknown.file.read_text()[:-60]
    assert "option tls_ca_pem" in _unusable(tls_ca_pem=cut)


def test_a_client_without_tls_needs_no_files() -> None:
    with ArangoClient("http://127.0.0.1") as client:
        assert client.stats()["insecure"] is False


def test_tls_options_are_checked_without_a_tls_host() -> None:
    with pytest.raises(ArgumentError, match="option tls_ca_file"):
        ArangoClient("http://127.0.0.1", tls_ca_file="/no/such/file")


def test_an_unused_client_certificate_fails_no_call(
        certificates: Certificates, nginx: Nginx, shown: dict[str, Any]) -> None:
    with ArangoClient("https://127.0.0.1:1", tls_key=str(certificates.client.key),
                      **shown) as client, pytest.raises(Exception) as caught:
        client.db().request("GET", "/a")
    assert not isinstance(caught.value, TLSError)
