"""A PostgreSQL server in a temporary folder, reachable over a Unix socket only."""

from __future__ import annotations

import os
import signal
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Any

from waiting import PATIENCE_SECONDS, eventually


def find_programs() -> Path | None:
    """Returns the folder of the newest installed server, Debian's or that of the search path."""
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    folders = sorted(debian, key=lambda folder: int(folder.parent.name), reverse=True)
    folders += map(Path, os.environ["PATH"].split(os.pathsep))
    return next((folder for folder in folders if (folder / "initdb").exists()), None)


class PostgresServer:
    """A context manager. The server runs as user postgres if the tests run as root."""

    def __init__(self, programs: Path, environment: dict[str, str]) -> None:
        self._programs = programs
        self._environment = {**os.environ, "LC_ALL": "C.UTF-8", **environment}
        # A socket's path is short, and the server's user may enter the folder.
        self._folder = tempfile.TemporaryDirectory(prefix="arango-pg-")
        self.folder = Path(self._folder.name)
        self._as_server: dict[str, Any] = {}
        if os.geteuid() == 0:
            self._as_server = {"user": "postgres", "group": "postgres", "extra_groups": []}

    def __enter__(self) -> PostgresServer:
        self.folder.chmod(0o755)
        data = self.folder / "data"
        data.mkdir()
        if self._as_server:
            for folder in (self.folder, data):
                subprocess.run(["chown", "postgres:postgres", folder], check=True)
        subprocess.run([self._programs / "initdb", "--pgdata", data, "--auth", "trust",
                        "--username", "tests", "--no-sync"],
                       cwd=self.folder, env=self._environment, check=True,
                       stdout=subprocess.DEVNULL, **self._as_server)
        self._log = (self.folder / "log").open("w")
        self._process = subprocess.Popen(
            [self._programs / "postgres", "-D", data, "-k", self.folder, "-c", "listen_addresses=",
             "-c", "fsync=off", "-c", "shared_buffers=16MB"],
            cwd=self.folder, env=self._environment, stderr=self._log, **self._as_server)
        eventually(self._answers)
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        # SIGQUIT ends sessions that SIGTERM does not end.
        self._process.terminate()
        try:
            self._process.wait(PATIENCE_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.send_signal(signal.SIGQUIT)
            self._process.wait(PATIENCE_SECONDS)
        self._log.close()
        self._folder.cleanup()

    def _answers(self) -> bool:
        assert self._process.poll() is None, self.log()
        ready = subprocess.run([self._programs / "pg_isready", "-q", "-h", self.folder])
        return ready.returncode == 0

    def log(self) -> str:
        """The server's log: a backend that crashes is reported there."""
        return (self.folder / "log").read_text()

    def session(self, *statements: str, stops: bool = True) -> subprocess.Popen[str]:
        """Starts a session that runs the statements and prints their rows.

        stops: true if an error ends the session.
        """
        commands = [part for statement in statements for part in ("-c", statement)]
        return subprocess.Popen(
            [self._programs / "psql", "-h", self.folder, "-U", "tests", "-d", "postgres", "-X",
             "-q", "-A", "-t", "-v", f"ON_ERROR_STOP={stops:d}", "-v", "VERBOSITY=verbose",
             *commands],
            env=self._environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def run(self, *statements: str) -> str:
        """Runs statements in a session and returns the rows."""
        session = self.session(*statements)
        output, errors = session.communicate(timeout=PATIENCE_SECONDS)
        assert session.returncode == 0, errors + self.log()
        return output.strip()
