"""A web server in a process of its own, on a socket that the test opens."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from http.client import HTTPConnection
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType

from waiting import PATIENCE_SECONDS


class WebServer:
    """A context manager. `python3 -m module arguments`, in which {fd} is the listening socket.

    Requests that arrive before the server accepts wait in the socket's backlog.
    """

    def __init__(self, module: str, *arguments: str, folder: Path,
                 environment: dict[str, str]) -> None:
        self._command = [sys.executable, "-m", module, *arguments]
        self._folder = folder
        self._environment = {**os.environ, **environment}

    def __enter__(self) -> WebServer:
        self._log = NamedTemporaryFile("w")
        with socket.create_server(("127.0.0.1", 0), backlog=1024) as listener:
            self.port: int = listener.getsockname()[1]
            command = [part.format(fd=listener.fileno()) for part in self._command]
            self.process = subprocess.Popen(
                command, cwd=self._folder, env=self._environment, stdin=subprocess.DEVNULL,
                stdout=self._log, stderr=self._log, pass_fds=[listener.fileno()])
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(PATIENCE_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._log.close()

    def get(self, path: str = "/") -> str:
        """Returns the body of a response with status 200, over a connection of its own."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_SECONDS)
        try:
            connection.request("GET", path, headers={"Connection": "close"})
            response = connection.getresponse()
            body = response.read().decode()
        finally:
            connection.close()
        assert response.status == 200, f"{response.status} {body}\n{self.log()}"
        return body

    def log(self) -> str:
        """The output of the server so far."""
        return Path(self._log.name).read_text()

    def end(self, number: int = signal.SIGTERM) -> int:
        """Sends a signal and returns the exit status."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE_SECONDS)
