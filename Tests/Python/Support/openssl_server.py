"""`openssl s_server`, which sends bytes and changes its keys on command."""

from __future__ import annotations

import fcntl
import os
import subprocess
import termios
import threading
import time
from types import TracebackType

from certificates import Certificate
from scripted_server import SECONDS


class OpenSSLServer:
    """A context manager: serves one connection after the other at `url`."""

    def __init__(self, certificate: Certificate, *arguments: object) -> None:
        self._command = ["openssl", "s_server", "-accept", "127.0.0.1:0", "-cert",
                         certificate.file, "-key", certificate.key, *map(str, arguments)]
        self._output = b""
        self._grown = threading.Condition()

    def __enter__(self) -> OpenSSLServer:
        self._process = subprocess.Popen(
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT)
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        place = self.wait_for(b"ACCEPT ").split(b"ACCEPT ")[1].split()[0].decode()
        self.url = f"https://{place}"
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.close()
        self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        while part := os.read(self._process.stdout.fileno(), 65_536):
            with self._grown:
                self._output += part
                self._grown.notify_all()

    def wait_for(self, words: bytes, times: int = 1) -> bytes:
        """Waits until the server has printed these words this often, and returns all that it has
        printed: what it received and what it reports."""
        deadline = time.monotonic() + SECONDS
        with self._grown:
            while self._output.count(words) < times:
                assert self._grown.wait(deadline - time.monotonic()), self._output
            return self._output

    @property
    def output(self) -> bytes:
        return self._output

    def send(self, data: bytes) -> None:
        """Sends bytes, which must not begin with a letter that is a command: QqrRkKcBPS."""
        assert self._process.stdin is not None
        self._process.stdin.write(data)
        self._process.stdin.flush()
        # Bytes written together are read together, and the first letter of a read is a command.
        deadline = time.monotonic() + SECONDS
        while fcntl.ioctl(self._process.stdin.fileno(), termios.FIONREAD, bytes(4)) != bytes(4):
            assert time.monotonic() < deadline, self._output
            time.sleep(0.001)

    def command(self, letter: bytes) -> None:
        """r: renegotiates. k: updates its key. K: also requests an update of the client's key."""
        self.send(letter + b"\n")
