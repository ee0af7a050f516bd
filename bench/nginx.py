"""The server of the benchmarks: nginx, whose share of the time is small."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from base64 import b64encode
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Iterator, Sequence

from programs import run

# The credentials that the server accepts; a request without them is answered with 401.
AUTHORIZATION = "Basic " + b64encode(b"root:passwd").decode()

# One worker, which keeps every connection for as long as the client does. It stays the user who
# made the folder, since other users cannot read there.
_CONFIGURATION = """
{user}
daemon off;
worker_processes 1;
pid nginx.pid;
error_log error.log;
events {{ worker_connections 1024; }}
http {{
  access_log off;
  keepalive_requests 1000000000;
  keepalive_timeout 1h;
  tcp_nodelay on;
  open_file_cache max=32;
  open_file_cache_valid 1h;
  etag off;
  # The headers that ArangoDB 3.12 sends with every answer.
  add_header X-Content-Type-Options nosniff;
  add_header X-Arango-Queue-Time-Seconds 0.000000;
  add_header Cache-Control "no-cache, no-store, must-revalidate, max-age=0";
  add_header Pragma no-cache;
  add_header Expires 0;
  add_header Content-Security-Policy "frame-ancestors 'self'; form-action 'self';";
  add_header Strict-Transport-Security "max-age=31536000 ; includeSubDomains";
  client_body_temp_path body;
  client_max_body_size 8m;
  client_body_buffer_size 2m;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  ssl_certificate certificate.pem;
  ssl_certificate_key key.pem;
  ssl_protocols TLSv1.2 TLSv1.3;
  # One line for each connection with TLS; at /_db/_system/connection, one for each request.
  map $connection_requests $is_first {{ 1 1; default 0; }}
  log_format connections "$connection $connection_requests $ssl_session_reused";
  server {{
    listen {plain} backlog={backlog};
{locations}
    location = /nothing {{ internal; return 204; }}
{answers}
  }}
  server {{
    listen {tls} ssl backlog={backlog};
    ssl_session_cache shared:sessions:1m;
    access_log {resuming_log} connections if=$is_first;
{locations}
    location = /_db/_system/connection {{
      access_log {requests_log} connections;
      if ($http_authorization != "{authorization}") {{ return 401; }}
      default_type application/json;
      alias id;
    }}
  }}
  server {{
    listen {tls_without_resumption} ssl backlog={backlog};
    ssl_session_cache off;
    ssl_session_tickets off;
    access_log {full_log} connections if=$is_first;
{locations}
  }}
}}
"""

_LOCATION = """\
    location = {path} {{
      if ($http_authorization != "{authorization}") {{ return 401; }}
      default_type application/json;
      alias {file};
    }}"""

# nginx answers a POST or a PUT to a file with 405, which is turned into the file. The body of the
# request is discarded as it comes; a mirror, which leads nowhere, makes nginx read it before it answers.
_WRITTEN = """\
    location = {path} {{
      if ($http_authorization != "{authorization}") {{ return 401; }}
      {mirror}
      alias {file};
      error_page 405 =201 /{file};
    }}
    location = /{file} {{
      internal;
      default_type application/json;
      alias {file};
    }}"""


@dataclass(frozen=True)
class Answer:
    """The response to each request of a path."""

    path: str
    body: bytes
    #: True if the path is read (GET, status 200); else it is written (POST or PUT, status 201).
    is_read: bool = False
    #: True if the server reads the body of the request before it answers.
    has_large_body: bool = False

    def location(self, file: str) -> str:
        """Returns nginx's configuration of the path, with the body in a file."""
        mirror = "mirror /nothing;" if self.has_large_body else ""
        return (_LOCATION if self.is_read else _WRITTEN).format(
            path=self.path, file=file, mirror=mirror, authorization=AUTHORIZATION)


#: The path of the large answer.
HEALTH_PATH = "/_db/_system/_admin/cluster/health"

# As a database is asked, and as the server is: python-arango-async names no database.
_PATHS = {
    prefix + path: file
    for prefix in ("/_db/_system", "")
    for path, file in (("/_admin/cluster/health", "health"), ("/_admin/server/id", "id"))
}

# Connections that wait to be accepted: all that a client opens at once.
_BACKLOG = 1024


_RESUMING_LOG, _FULL_LOG, _REQUESTS_LOG = "resuming.log", "full.log", "requests.log"


@dataclass(frozen=True)
class Server:
    """The URLs of nginx, its certificate and its logs."""

    #: Without TLS.
    url: str
    #: With TLS; sessions can be resumed.
    tls_url: str
    #: With TLS; each handshake is a full one.
    full_handshake_url: str
    folder: Path

    @property
    def certificate(self) -> Path:
        """The certificate of the TLS ports, which is its own authority."""
        return self.folder / "certificate.pem"

    @property
    def resuming_log(self) -> Path:
        """One line for each connection to tls_url: number, request, "r" if it resumed a session."""
        return self.folder / _RESUMING_LOG

    @property
    def full_log(self) -> Path:
        """The connections to full_handshake_url."""
        return self.folder / _FULL_LOG

    @property
    def requests_log(self) -> Path:
        """One line for each request for /_db/_system/connection at tls_url."""
        return self.folder / _REQUESTS_LOG


@contextmanager
def serving(
    health: bytes, server_id: bytes, folder: Path, answers: Sequence[Answer] = ()
) -> Iterator[Server]:
    """Runs nginx, which answers with the health of a cluster, the id of a server and, without TLS, with
    other answers."""
    # Debian has it where a plain user's PATH does not reach.
    program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if program is None:
        raise SystemExit("bench: nginx is not installed (apt-get install nginx-light)")
    (folder / "health").write_bytes(health)
    (folder / "id").write_bytes(server_id)
    for number, answer in enumerate(answers):
        (folder / f"answer-{number}").write_bytes(answer.body)
    run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
         "-nodes", "-days", "2", "-subj", "/CN=libarango benchmarks",
         "-addext", "subjectAltName=IP:127.0.0.1",
         "-keyout", str(folder / "key.pem"), "-out", str(folder / "certificate.pem")])
    with ExitStack() as listeners:
        sockets = [
            listeners.enter_context(socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG))
            for _ in range(3)
        ]
        plain, tls, tls_without_resumption = (
            "{}:{}".format(*listener.getsockname()) for listener in sockets)
        configuration = folder / "nginx.conf"
        configuration.write_text(
            _CONFIGURATION.format(
                user="user root;" if os.geteuid() == 0 else "",
                plain=plain,
                tls=tls,
                tls_without_resumption=tls_without_resumption,
                backlog=_BACKLOG,
                resuming_log=_RESUMING_LOG,
                full_log=_FULL_LOG,
                requests_log=_REQUESTS_LOG,
                authorization=AUTHORIZATION,
                locations="\n".join(
                    _LOCATION.format(path=path, file=file, authorization=AUTHORIZATION)
                    for path, file in _PATHS.items()
                ),
                answers="\n".join(
                    answer.location(f"answer-{number}") for number, answer in enumerate(answers)),
            )
        )
        # nginx takes the sockets over: no port can be lost to another program, and requests
        # that come before it is ready wait in the socket's queue.
        server = subprocess.Popen(
            [program, "-p", str(folder), "-c", str(configuration), "-e", "error.log"],
            env={**os.environ, "NGINX": "".join(f"{each.fileno()};" for each in sockets)},
            pass_fds=[each.fileno() for each in sockets],
        )
    try:
        yield Server(
            f"http://{plain}", f"https://{tls}", f"https://{tls_without_resumption}", folder)
    finally:
        if server.poll() is not None:
            log = (folder / "error.log").read_text()
            raise SystemExit(f"bench: nginx ended with {server.returncode}:\n{log}")
        server.terminate()
        server.wait()
