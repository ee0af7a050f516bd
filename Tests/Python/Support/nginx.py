"""nginx in front of a coordinator, as an independent peer for TLS and HTTP/2."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Any

from certificates import Certificate
from waiting import PATIENCE_SECONDS

# One worker, so that the log has the order of the responses.
_CONFIGURATION = """
{user}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events {{ worker_connections 256; }}
http {{
  log_format seen escape=json '{{"port":$server_port,"method":"$request_method",'
    '"path":"$request_uri","protocol":"$server_protocol","tls":"$ssl_protocol",'
    '"resumed":"$ssl_session_reused",'
    '"connection":$connection,"status":$status,"content_length":"$http_content_length",'
    '"accept_encoding":"$http_accept_encoding",'
    '"content_encoding":"$sent_http_content_encoding"}}';
  access_log access.log seen;
  default_type application/json;
  keepalive_requests 1000000;
  proxy_http_version 1.1;
  add_header X-Protocol $server_protocol always;
  add_header X-Connection $connection always;
  add_header X-Content-Length $http_content_length always;
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
{sites}
}}
"""


@dataclass(frozen=True)
class Site:
    """A server block of nginx: the parameters of its `listen`, and its directives."""

    listen: str
    lines: tuple[str, ...]


def secure(certificate: Certificate, *lines: str, listen: str = "ssl") -> Site:
    """A site that shows the certificate."""
    return Site(listen, (f"ssl_certificate {certificate.file};",
                         f"ssl_certificate_key {certificate.key};", *lines))


def plain(*lines: str, listen: str = "") -> Site:
    return Site(listen, lines)


def passes_to(server: str, path: str = "/") -> str:
    """The line that hands all requests below the path to the server, without that path."""
    return f"location {path} {{ proxy_pass {server}/; }}"


class Nginx:
    """A context manager: its process, which serves the sites and writes into the folder."""

    _MARKS = "marks"

    def __init__(self, folder: Path, sites: dict[str, Site]) -> None:
        self._folder = folder
        self._sites = {**sites, self._MARKS: plain("location / { return 204; }")}
        self._ports: dict[str, int] = {}
        self._numbers = count()

    def __enter__(self) -> Nginx:
        # Debian has it where a plain user's PATH does not reach.
        program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
        if program is None:
            raise RuntimeError("nginx is not installed (apt-get install nginx-light)")
        with ExitStack() as sockets:
            listeners = []
            for name in self._sites:
                listener = socket.create_server(("127.0.0.1", 0), backlog=64)
                listeners.append(sockets.enter_context(listener).fileno())
                self._ports[name] = listener.getsockname()[1]
            (self._folder / "nginx.conf").write_text(self._configuration())
            # nginx takes the sockets over: no port can be lost to another program, and requests
            # that come before it is ready wait in the sockets' queues.
            self._process = subprocess.Popen(
                [program, "-p", str(self._folder), "-c", str(self._folder / "nginx.conf"),
                 "-e", "error.log"],
                env={**os.environ, "NGINX": "".join(f"{number};" for number in listeners)},
                pass_fds=listeners)
        try:
            self._mark()
        except BaseException:
            self._end()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._end()

    def _configuration(self) -> str:
        sites = [
            f"  server {{\n    listen 127.0.0.1:{self._ports[name]} {site.listen};\n"
            + "".join(f"    {line}\n" for line in site.lines) + "  }"
            for name, site in self._sites.items()]
        # The worker keeps the user that created the folder, since no other may read it.
        return _CONFIGURATION.format(user="user root;" if os.geteuid() == 0 else "",
                                     sites="\n".join(sites))

    def _end(self) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE_SECONDS)

    def port(self, name: str) -> int:
        return self._ports[name]

    def url(self, name: str) -> str:
        """Of the site, with the scheme that it speaks."""
        scheme = "https" if "ssl" in self._sites[name].listen.split() else "http"
        return f"{scheme}://127.0.0.1:{self._ports[name]}"

    def requests(self, name: str) -> list[dict[str, Any]]:
        """The requests of a site and their responses, oldest first."""
        mark = self._mark()
        deadline = time.monotonic() + PATIENCE_SECONDS
        # An answer is sent before it is logged. What was answered before the mark is logged
        # before it too.
        while mark not in (lines := self._log()):
            assert time.monotonic() < deadline, "nginx logs nothing"
        requests = [json.loads(line) for line in lines.splitlines()]
        return [request for request in requests if request["port"] == self._ports[name]]

    def forget_requests(self) -> None:
        self._mark()
        os.truncate(self._folder / "access.log", 0)

    def _log(self) -> str:
        return (self._folder / "access.log").read_text()

    def _mark(self) -> str:
        """The path of a request that nginx has answered just now."""
        path = f"/mark-{next(self._numbers)}"
        try:
            with urllib.request.urlopen(self.url(self._MARKS) + path, timeout=PATIENCE_SECONDS):
                return f'"path":"{path}"'
        except urllib.error.URLError as error:
            raise RuntimeError(f"nginx: {error.reason}: "
                               + (self._folder / "error.log").read_text()) from None
