"""Runs misbehaving hosts until standard input ends: python3 -m arango_faults --help."""

from __future__ import annotations

import argparse
import asyncio
import ssl
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from arango_faults.host import Host
from loopback.control import ControlService, WrongUse
from loopback.listener import Listener
from loopback.program import serve_until_told_to_end


class Hosts:
    def __init__(self, count: int, tls: ssl.SSLContext | None) -> None:
        self.hosts = [Host(tls) for _ in range(count)]

    async def command(self, method: str, segments: list[str], query: dict[str, str],
                      body: Any) -> Any:
        """A request to the control port."""
        match method, segments:
            case "GET", ["requests"]:
                return [host.requests for host in self.hosts]
            case "DELETE", ["requests"]:
                for host in self.hosts:
                    host.requests.clear()
            case "GET", ["faults"]:
                return [host.state() for host in self.hosts]
            case "PUT", ["faults", index]:
                return await self._set_fault(index, body)
            case _:
                raise WrongUse(f"no such control call: {method} /{'/'.join(segments)}")
        return None

    async def _set_fault(self, index: str, body: Any) -> Any:
        if not index.isdigit() or int(index) >= len(self.hosts):
            raise WrongUse(f"host {index!r} is not one of 0 to {len(self.hosts) - 1}")
        if not isinstance(body, dict):
            raise WrongUse(f'{{"fault": name}} wanted, not {body!r}')
        host = self.hosts[int(index)]
        try:
            await host.set_fault(body)
        except ValueError as error:
            raise WrongUse(str(error)) from None
        return host.state()


def _count(text: str) -> int:
    if not text.isdigit() or not 1 <= int(text) <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 1 to 100")
    return int(text)


def _certificate(folder: Path) -> Path:
    """A file with a certificate for 127.0.0.1, which trusts itself, and its key."""
    key, file = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
         "-nodes", "-subj", "/CN=faulty host", "-days", "2",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", key, "-out", file],
        check=True, stdin=subprocess.DEVNULL, capture_output=True)
    file.write_text(file.read_text() + key.read_text())
    return file


async def serve(count: int, certificate: Path | None) -> None:
    tls = None
    if certificate is not None:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
    hosts = Hosts(count, tls)
    scheme = "http" if tls is None else "https"
    for host in hosts.hosts:
        await host.listener.open()
    control = Listener(ControlService(hosts.command).connection)
    await control.open()
    await serve_until_told_to_end({
        "hosts": [f"{scheme}://127.0.0.1:{host.listener.port}" for host in hosts.hosts],
        "ca": None if certificate is None else str(certificate),
        "control": f"http://127.0.0.1:{control.port}"})
    control.release()
    for host in hosts.hosts:
        host.release()


def main() -> int:
    parser = argparse.ArgumentParser(prog="arango_faults", description="hosts that misbehave")
    parser.add_argument("--hosts", type=_count, default=3, metavar="N")
    parser.add_argument("--tls", action="store_true",
                        help="speak TLS, with a certificate of the file that the line names as ca")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        certificate = _certificate(Path(folder)) if arguments.tls else None
        asyncio.run(serve(arguments.hosts, certificate))
    return 0


if __name__ == "__main__":
    sys.exit(main())
