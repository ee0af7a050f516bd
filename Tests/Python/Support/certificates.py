"""Certificates for the time of a test, and the CAs that issue them; openssl makes them."""

from __future__ import annotations

import re
import ssl
import subprocess
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from functools import cached_property
from pathlib import Path

# The configuration of `openssl ca`, the only command of every OpenSSL 3 that accepts dates.
_CONFIGURATION = """
[ca]
default_ca = authority
[authority]
certificate = authority.pem
private_key = authority.key
database = issued
new_certs_dir = .
rand_serial = yes
unique_subject = no
default_md = sha256
policy = policy
copy_extensions = copy
# The issuer of a certificate is identified by its name alone.
x509_extensions = extensions
[extensions]
subjectKeyIdentifier = none
authorityKeyIdentifier = none
[policy]
commonName = supplied
[req]
distinguished_name = name
[name]
"""
_NEW_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
_DAY = timedelta(days=1)


def openssl(folder: Path, *arguments: object) -> str:
    """Runs openssl in the folder and returns its output. The exception contains its error
    output."""
    ran = subprocess.run(["openssl", *map(str, arguments)], cwd=folder,
                         stdin=subprocess.DEVNULL, capture_output=True)
    if ran.returncode != 0:
        raise RuntimeError(f"openssl {arguments[0]}: {ran.stderr.decode()}")
    return ran.stdout.decode()


@dataclass(frozen=True)
class Certificate:
    """Two files in PEM."""

    file: Path
    key: Path


def self_signed(folder: Path, name: str, *, names: str) -> Certificate:
    """Creates a self-signed certificate."""
    certificate = Certificate(folder / f"{name}.pem", folder / f"{name}.key")
    openssl(folder, "req", "-x509", *_NEW_KEY, "-subj", f"/CN={name}", "-days", "2",
            "-addext", f"subjectAltName={names}",
            "-keyout", certificate.key, "-out", certificate.file)
    return certificate


class Authority:
    """A CA with its own folder."""

    def __init__(self, folder: Path, subject: str) -> None:
        folder.mkdir()
        self._folder = folder
        self.file = folder / "authority.pem"
        (folder / "openssl.cnf").write_text(_CONFIGURATION)
        (folder / "issued").touch()
        openssl(folder, "req", "-x509", *_NEW_KEY, "-subj", subject, "-days", "2",
                "-keyout", "authority.key", "-out", self.file)

    def issue(self, name: str, *, names: str, begins: timedelta = -_DAY,
              ends: timedelta = _DAY) -> Certificate:
        """`names` as in "IP:127.0.0.1,DNS:localhost"; the times count from now."""
        certificate = Certificate(self._folder / f"{name}.pem", self._folder / f"{name}.key")
        openssl(self._folder, "req", "-new", "-config", "openssl.cnf", *_NEW_KEY,
                "-subj", f"/CN={name}", "-addext", f"subjectAltName={names}",
                "-keyout", certificate.key, "-out", f"{name}.csr")
        openssl(self._folder, "ca", "-batch", "-notext", "-config", "openssl.cnf",
                "-startdate", _time(begins), "-enddate", _time(ends),
                "-in", f"{name}.csr", "-out", certificate.file)
        return certificate


def _subject_of_a_system_ca() -> str:
    folder = Path(ssl.get_default_verify_paths().openssl_capath)
    # Of the kind of key that is made here: another could not have signed. And of a subject that
    # `openssl req` takes as it is.
    wanted = re.compile(r"subject=((?:/(?:C|O|OU|CN)=[A-Za-z0-9 .-]+)+)\n.*: id-ecPublicKey", re.S)
    for file in sorted(folder.glob("*.pem")):
        text = openssl(folder, "x509", "-in", file, "-noout", "-subject", "-nameopt", "compat",
                       "-text", "-certopt", "no_issuer")
        if found := wanted.search(text):
            return found[1]
    raise RuntimeError(f"no CA in {folder} (apt-get install ca-certificates)")


def _time(from_now: timedelta) -> str:
    return (datetime.now(timezone.utc) + from_now).strftime("%Y%m%d%H%M%SZ")


class Certificates:
    """A trusted CA, an untrusted one, and the certificates of both."""

    #: The addresses of the servers of the tests.
    HERE = "IP:127.0.0.1"
    #: The name in the certificate for another host.
    ELSEWHERE = "db.example"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.known = Authority(folder / "known", "/CN=known")
        self.unknown = Authority(folder / "unknown", "/CN=unknown")

    @cached_property
    def good(self) -> Certificate:
        return self.known.issue("good", names=self.HERE)

    @cached_property
    def elsewhere(self) -> Certificate:
        return self.known.issue("elsewhere", names=f"DNS:{self.ELSEWHERE}")

    @cached_property
    def expired(self) -> Certificate:
        return self.known.issue("expired", names=self.HERE, begins=-2 * _DAY, ends=-_DAY)

    @cached_property
    def future(self) -> Certificate:
        return self.known.issue("future", names=self.HERE, begins=_DAY, ends=2 * _DAY)

    @cached_property
    def own(self) -> Certificate:
        """Signed by its own key."""
        return self_signed(self._folder, "own", names=self.HERE)

    @cached_property
    def foreign(self) -> Certificate:
        """A certificate of the untrusted CA."""
        return self.unknown.issue("foreign", names=self.HERE)

    @cached_property
    def chain(self) -> Certificate:
        """A certificate of the untrusted CA, followed by that of the CA."""
        file = self._folder / "chain.pem"
        file.write_text(self.foreign.file.read_text() + self.unknown.file.read_text())
        return Certificate(file, self.foreign.key)

    @cached_property
    def client(self) -> Certificate:
        return self.known.issue("client", names="DNS:client")

    @cached_property
    def stranger(self) -> Certificate:
        """A client certificate of the untrusted CA."""
        return self.unknown.issue("stranger", names="DNS:stranger")

    @cached_property
    def pretended(self) -> Certificate:
        """Issued in the name of a CA of the system, which has not signed it. Who looks among the
        system's CAs sees that the signature is wrong, who does not has never heard of the CA."""
        namesake = Authority(self._folder / "namesake", _subject_of_a_system_ca())
        return namesake.issue("pretended", names=self.HERE)
