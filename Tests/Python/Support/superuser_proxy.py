"""A proxy that forwards requests to a server as a superuser."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import threading
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

from waiting import PATIENCE_SECONDS


class SuperuserProxy:
    """A context manager: listens on `endpoint` and passes on to the server given."""

    def __init__(self, server: str, jwt_secret: str) -> None:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(server, jwt_secret))
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.endpoint = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> SuperuserProxy:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None,
                 trace: TracebackType | None) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


def _handler(server: str, jwt_secret: str) -> type[BaseHTTPRequestHandler]:
    place = urlsplit(server).netloc
    authorization = f"bearer {_token(jwt_secret)}"

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def pass_on(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            connection = HTTPConnection(place, timeout=PATIENCE_SECONDS)
            connection.request(self.command, self.path, body or None,
                               {**dict(self.headers), "Authorization": authorization})
            answer = connection.getresponse()
            content = answer.read()
            self.send_response_only(answer.status)
            for name, value in answer.getheaders():
                if name.lower() not in ("connection", "content-length"):
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            connection.close()

        do_GET = do_POST = do_PUT = do_DELETE = pass_on

        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    return Handler


def _token(secret: str) -> str:
    """A token of a superuser is one that names no user."""
    signed = b".".join(_base64(json.dumps(part).encode()) for part in (
        {"alg": "HS256", "typ": "JWT"}, {"iss": "arangodb", "server_id": "tests"}))
    signature = hmac.new(secret.encode(), signed, hashlib.sha256).digest()
    return (signed + b"." + _base64(signature)).decode()


def _base64(data: bytes) -> bytes:
    return base64.urlsafe_b64encode(data).rstrip(b"=")
