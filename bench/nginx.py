"""The coordinator of the benchmarks: nginx, so that the server's share of the time is small."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
from base64 import b64encode
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

# The credentials that the server accepts; a request without them is answered with 401.
AUTHORIZATION = "Basic " + b64encode(b"root:passwd").decode()

# One worker, which keeps every connection for as long as the client does. It stays the user who
# made the folder: nobody else may read there.
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
  open_file_cache max=8;
  open_file_cache_valid 1h;
  etag off;
  # What ArangoDB 3.12 sends with every answer: clients have to read it.
  add_header X-Content-Type-Options nosniff;
  add_header X-Arango-Queue-Time-Seconds 0.000000;
  add_header Cache-Control "no-cache, no-store, must-revalidate, max-age=0";
  add_header Pragma no-cache;
  add_header Expires 0;
  add_header Content-Security-Policy "frame-ancestors 'self'; form-action 'self';";
  add_header Strict-Transport-Security "max-age=31536000 ; includeSubDomains";
  client_body_temp_path body;
  proxy_temp_path proxy;
  fastcgi_temp_path fastcgi;
  uwsgi_temp_path uwsgi;
  scgi_temp_path scgi;
  server {{
    listen {address} backlog={backlog};
{locations}
    location / {{ return 404; }}
  }}
}}
"""

_LOCATION = """\
    location = {path} {{
      if ($http_authorization != "{authorization}") {{ return 401; }}
      default_type application/json;
      alias {file};
    }}"""

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


@contextmanager
def serving(health: bytes, server_id: bytes, folder: Path) -> Iterator[str]:
    """Serves the answers for the health of a cluster and the id of a server; the URL of the
    coordinator."""
    # Debian has it where a plain user's PATH does not reach.
    program = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin")
    if program is None:
        raise SystemExit("bench: nginx is not installed (apt-get install nginx-light)")
    (folder / "health").write_bytes(health)
    (folder / "id").write_bytes(server_id)
    with socket.create_server(("127.0.0.1", 0), backlog=_BACKLOG) as listener:
        address = "{}:{}".format(*listener.getsockname())
        configuration = folder / "nginx.conf"
        configuration.write_text(
            _CONFIGURATION.format(
                user="user root;" if os.geteuid() == 0 else "",
                address=address,
                backlog=_BACKLOG,
                locations="\n".join(
                    _LOCATION.format(path=path, file=file, authorization=AUTHORIZATION)
                    for path, file in _PATHS.items()
                ),
            )
        )
        # nginx takes the socket over: no port can be lost to another program, and requests
        # that come before it is ready wait in the socket's queue.
        server = subprocess.Popen(
            [program, "-p", str(folder), "-c", str(configuration), "-e", "error.log"],
            env={**os.environ, "NGINX": f"{listener.fileno()};"},
            pass_fds=[listener.fileno()],
        )
    try:
        yield f"http://{address}"
    finally:
        if server.poll() is not None:
            log = (folder / "error.log").read_text()
            raise SystemExit(f"bench: nginx ended with {server.returncode}:\n{log}")
        server.terminate()
        server.wait()
