"""Trust of TLS connections, against nginx in front of a coordinator."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from certificates import Certificate, Certificates, openssl
from libarango import ArangoClient
from libarango.exceptions import ArgumentError, ServerError, TLSError
from nginx import Nginx, passes_to, plain, secure
from sim_process import SimulatedCluster


@pytest.fixture(scope="module")
def nginx(certificates: Certificates, one_cluster: SimulatedCluster,
          tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nginx]:
    first, second, third = map(passes_to, one_cluster.endpoints)
    wants_client = (f"ssl_client_certificate {certificates.known.file};", "ssl_verify_client on;")
    with Nginx(tmp_path_factory.mktemp("nginx"), {
            "good": secure(certificates.good, first),
            "expired": secure(certificates.expired, second),
            "good too": secure(certificates.good, third),
            "future": secure(certificates.future, first),
            "elsewhere": secure(certificates.elsewhere, first),
            "own": secure(certificates.own, first),
            "foreign": secure(certificates.foreign, first),
            "chain": secure(certificates.chain, first),
            "pretended": secure(certificates.pretended, first),
            "1.1": secure(certificates.good, first, "ssl_protocols TLSv1.1;",
                          "ssl_ciphers DEFAULT@SECLEVEL=0;"),
            "1.2": secure(certificates.good, first, "ssl_protocols TLSv1.2;"),
            "1.3": secure(certificates.good, first, "ssl_protocols TLSv1.3;"),
            "strict": secure(certificates.good, first, *wants_client),
            "plain": plain(first)}) as nginx:
        yield nginx


@pytest.fixture(autouse=True)
def nothing_sent_yet(cluster: SimulatedCluster, nginx: Nginx) -> None:
    nginx.forget_requests()


@pytest.fixture
def ca_path(ca: str, tmp_path: Path) -> str:
    folder = tmp_path / "trusted"
    folder.mkdir()
    shutil.copy(ca, folder)
    openssl(folder, "rehash", ".")
    return str(folder)


def _role(cluster: SimulatedCluster, hosts: str | list[str], **options: Any) -> str:
    with ArangoClient(hosts, **options) as client:
        return client.db(password=cluster.password).cluster.server_role()


def _refusal(cluster: SimulatedCluster, host: str, **options: Any) -> str:
    """The error of a POST of which no byte may leave the client."""
    with ArangoClient(host, **options) as client:
        with pytest.raises(TLSError) as caught:
            client.db(password=cluster.password).request(
                "POST", "/_api/collection", body='{"name": "never"}')
    error = caught.value
    assert error.status == "ARANGO_ERR_TLS" and error.execution == "no"
    assert error.attempts and not any(attempt["sent"] for attempt in error.attempts)
    assert cluster.requests() == []
    return str(error)


def _files(shown: Certificate | None) -> dict[str, str]:
    """The options with which a client shows a certificate."""
    return {} if shown is None else {
        "tls_certificate": str(shown.file), "tls_key": str(shown.key)}


def test_a_ca_may_be_in_a_file(cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    assert _role(cluster, nginx.url("good"), tls_ca_file=ca) == "COORDINATOR"


def test_a_ca_may_be_given_as_text(cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    pem = Path(ca).read_text()
    assert _role(cluster, nginx.url("good"), tls_ca_pem=pem) == "COORDINATOR"


def test_a_ca_may_be_in_a_folder(cluster: SimulatedCluster, nginx: Nginx, ca_path: str) -> None:
    assert _role(cluster, nginx.url("good"), tls_ca_path=ca_path) == "COORDINATOR"


@pytest.mark.parametrize(("site", "reason", "words_of_openssl"), [
    ("expired", "certificate expired", "certificate has expired"),
    ("future", "certificate not yet valid", "certificate is not yet valid"),
    ("elsewhere", "hostname mismatch", "does not match|no alternative certificate subject name"),
    ("own", "self-signed", "self.signed certificate"),
    ("foreign", "unknown issuer", "unable to get (local )?issuer certificate"),
    ("chain", "unknown issuer|self-signed", "self.signed certificate in certificate chain"),
])
def test_an_untrusted_server_receives_no_request(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, site: str, reason: str,
        words_of_openssl: str) -> None:
    message = _refusal(cluster, nginx.url(site), tls_ca_file=ca)
    assert nginx.url(site) in message
    assert re.search(f"({reason}).*({words_of_openssl})", message)


def test_without_a_ca_the_systems_cas_are_used(
        cluster: SimulatedCluster, nginx: Nginx) -> None:
    assert "unknown issuer" in _refusal(cluster, nginx.url("good"))
    assert "issuer" not in _refusal(cluster, nginx.url("pretended"))


@pytest.mark.parametrize("option", ["tls_ca_file", "tls_ca_path", "tls_ca_pem"])
def test_a_given_ca_replaces_the_systems_cas(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, ca_path: str, option: str) -> None:
    given = {"tls_ca_file": ca, "tls_ca_path": ca_path, "tls_ca_pem": Path(ca).read_text()}
    message = _refusal(cluster, nginx.url("pretended"), **{option: given[option]})
    assert "issuer certificate" in message


def test_tls_server_name_replaces_the_expected_name(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    assert _role(cluster, nginx.url("elsewhere"), tls_ca_file=ca,
                 tls_server_name=Certificates.ELSEWHERE) == "COORDINATOR"


def test_a_certificate_must_have_the_tls_server_name(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    message = _refusal(cluster, nginx.url("good"), tls_ca_file=ca,
                       tls_server_name=Certificates.ELSEWHERE)
    assert re.search(f"hostname mismatch.*{Certificates.ELSEWHERE}", message)


_ASKS = """
import sys
from libarango import ArangoClient
from libarango.exceptions import TLSError
try:
    print(ArangoClient(sys.argv[1], insecure=True).db(password=sys.argv[2]).cluster.server_role())
except TLSError as error:
    print(error)
"""


def test_tls_1_1_is_refused(cluster: SimulatedCluster, nginx: Nginx, tmp_path: Path) -> None:
    # With an OpenSSL that would speak it: it reads its settings when a process begins to use it.
    settings = tmp_path / "openssl.cnf"
    settings.write_text("openssl_conf = all\n[all]\nssl_conf = tls\n[tls]\nsystem_default = old\n"
                        "[old]\nMinProtocol = TLSv1.1\nCipherString = DEFAULT@SECLEVEL=0\n")
    openssl(tmp_path, "s_client", "-connect", f"127.0.0.1:{nginx.port('1.1')}", "-tls1_1",
            "-cipher", "DEFAULT@SECLEVEL=0")
    asked = subprocess.run(
        [sys.executable, "-c", _ASKS, nginx.url("1.1"), cluster.password], text=True,
        capture_output=True, env={**os.environ, "OPENSSL_CONF": str(settings)})
    assert "no common TLS version" in asked.stdout, asked.stderr
    assert cluster.requests() == []


@pytest.mark.parametrize("version", ["1.2", "1.3"])
def test_tls_1_2_and_1_3_are_used(cluster: SimulatedCluster, nginx: Nginx, ca: str,
                                  version: str) -> None:
    assert _role(cluster, nginx.url(version), tls_ca_file=ca) == "COORDINATOR"
    assert [seen["tls"] for seen in nginx.requests(version)] == [f"TLSv{version}"]


def test_a_client_shows_its_own_certificate(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, certificates: Certificates,
        tmp_path: Path) -> None:
    own = certificates.client
    both = tmp_path / "both.pem"
    both.write_text(own.file.read_text() + own.key.read_text())
    for files in (_files(own), {"tls_certificate": str(both)}):
        assert _role(cluster, nginx.url("strict"), tls_ca_file=ca, **files) == "COORDINATOR"


@pytest.mark.parametrize("shown", ["nothing", "stranger"])
def test_an_error_response_to_an_unknown_client_certificate_is_the_result(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, certificates: Certificates,
        shown: str) -> None:
    files = _files(certificates.stranger if shown == "stranger" else None)
    with pytest.raises(ServerError) as caught:
        _role(cluster, nginx.url("strict"), tls_ca_file=ca, **files)
    assert caught.value.http_code == 400
    assert cluster.requests() == []


@pytest.mark.parametrize("version", ["1.2", "1.3"])
@pytest.mark.parametrize("shown", ["nothing", "stranger"])
def test_a_handshake_ended_by_the_server_is_a_tls_error(
        cluster: SimulatedCluster, ca: str, certificates: Certificates, version: str,
        shown: str) -> None:
    # nginx would answer. In TLS 1.3 the client sends before it hears of the refusal.
    server = subprocess.Popen(
        ["openssl", "s_server", "-accept", "127.0.0.1:0", f"-tls{version.replace('.', '_')}",
         "-cert", certificates.good.file, "-key", certificates.good.key, "-CAfile", ca,
         "-Verify", "1", "-verify_return_error"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    with server:
        try:
            assert server.stdout is not None
            place = next(line.split()[1] for line in server.stdout if line.startswith("ACCEPT"))
            _refusal(cluster, f"https://{place}", tls_ca_file=ca,
                     **_files(certificates.stranger if shown == "stranger" else None))
        finally:
            server.terminate()


def _unusable(**options: Any) -> str:
    """The error of creating a client with unusable options."""
    with pytest.raises(ArgumentError) as caught:
        ArangoClient("https://127.0.0.1", **options)
    return str(caught.value)


def test_a_key_of_another_certificate_is_refused(certificates: Certificates) -> None:
    message = _unusable(tls_certificate=str(certificates.client.file),
                        tls_key=str(certificates.stranger.key))
    assert str(certificates.stranger.key) in message


@pytest.mark.parametrize(("option", "state"), [
    *((option, "not there")
      for option in ("tls_ca_file", "tls_ca_path", "tls_certificate", "tls_key")),
    *((option, "not PEM") for option in ("tls_ca_file", "tls_certificate", "tls_key")),
])
def test_a_file_that_cannot_be_used_is_named(
        certificates: Certificates, tmp_path: Path, option: str, state: str) -> None:
    file = tmp_path / "file.pem"
    if state == "not PEM":
        file.write_text("no certificate and no key")
    message = _unusable(**{**_files(certificates.client), option: str(file)})
    assert f"option {option}" in message and str(file) in message


def test_text_that_is_not_a_certificate_is_refused() -> None:
    assert "option tls_ca_pem" in _unusable(tls_ca_pem="no certificate")


@pytest.mark.parametrize("name", [
    "db.example/x", "db.example?x", "db.example#x", "root@db.example", "db.example:1", "db example",
])
def test_an_invalid_server_name_is_refused(name: str) -> None:
    with pytest.raises(ArgumentError, match="option tls_server_name"):
        ArangoClient("https://127.0.0.1", tls_server_name=name)


def test_http_to_a_tls_port_and_tls_to_an_http_port_fail(
        cluster: SimulatedCluster, nginx: Nginx, ca: str) -> None:
    with pytest.raises(ServerError) as caught:
        _role(cluster, nginx.url("good").replace("https", "http"))
    assert caught.value.http_code == 400
    message = _refusal(cluster, nginx.url("plain").replace("http", "https"), tls_ca_file=ca)
    assert "wrong version number" in message


@pytest.mark.parametrize("site", ["expired", "future", "elsewhere", "own", "foreign", "chain"])
def test_insecure_accepts_any_certificate(cluster: SimulatedCluster, nginx: Nginx,
                                          site: str) -> None:
    with ArangoClient(nginx.url(site), insecure=True) as client:
        role = client.db(password=cluster.password).cluster.server_role()
        assert role == "COORDINATOR"
        assert client.stats()["insecure"] is True


def test_certificates_are_verified_by_default(nginx: Nginx) -> None:
    with ArangoClient(nginx.url("good")) as client:
        assert client.stats()["insecure"] is False


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_hosts_with_good_certificates_serve_in_place_of_one_with_an_expired_one(
        cluster: SimulatedCluster, nginx: Nginx, ca: str, method: str) -> None:
    hosts = [nginx.url(site) for site in ("good", "expired", "good too")]
    with ArangoClient(hosts, tls_ca_file=ca) as client:
        db = client.db(password=cluster.password)
        answers = [db.request(method, "/_api/collection",
                              body=f'{{"name": "c{number}"}}' if method == "POST" else None)
                   for number in range(9)]
    assert {answer.host for answer in answers} == {hosts[0], hosts[2]}
    assert len([seen for seen in cluster.requests() if seen["method"] == method]) == 9
    roundabout = [answer.attempts for answer in answers if len(answer.attempts) > 1]
    assert roundabout
    for refused, answered in roundabout:
        assert refused["host"] == hosts[1] and refused["sent"] is False
        assert "certificate expired" in refused["outcome"]
        assert answered["outcome"] == "answered 200"


_TEXTS = ["tls_ca_file", "tls_ca_path", "tls_ca_pem", "tls_certificate", "tls_key",
          "tls_server_name"]


@pytest.mark.parametrize(("option", "value", "wanted"), [
    *((option, value, "a string that is not empty")
      for option in _TEXTS for value in ("", 1, True, ["ca.pem"], {})),
    *(("insecure", value, "true or false") for value in (1, 0, "true", [])),
])
def test_an_option_of_another_type_is_named(option: str, value: Any, wanted: str) -> None:
    with pytest.raises(ArgumentError, match=f"option {option} is {wanted}"):
        ArangoClient("https://db1", **{option: value})


@pytest.mark.parametrize("option", [*_TEXTS, "insecure"])
def test_connections_belong_to_the_client(option: str) -> None:
    value = True if option == "insecure" else "ca.pem"
    with ArangoClient("https://db1") as client:
        with pytest.raises(ArgumentError, match=option):
            client.db(**{option: value})
