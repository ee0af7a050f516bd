"""A minimal HTTP client for the tests: one request, the complete response."""

from __future__ import annotations

import base64
import http.client
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from arango_sim.access import sign
from sim_process import SimulatedCluster
from waiting import PATIENCE_SECONDS

ROOT = ("root", "passwd")


@dataclass
class Reply:
    status: int
    headers: dict[str, str]
    data: bytes

    @property
    def text(self) -> str:
        return self.data.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.text)

    @property
    def error(self) -> tuple[int, int]:
        """HTTP status and errorNum."""
        body = self.json
        assert set(body) >= {"error", "code", "errorNum", "errorMessage"}
        assert body["error"] is True and body["code"] == self.status
        return self.status, body["errorNum"]


def basic(name: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{password}".encode()).decode()


def superuser(cluster: SimulatedCluster) -> str:
    claims = {"iss": "arangodb", "server_id": "test"}
    return "bearer " + sign(claims, cluster.jwt_secret.encode())


def ask(endpoint: str, method: str, path: str, body: Any = None,
        auth: tuple[str, str] | str | None = ROOT, headers: dict[str, str] | None = None,
        raw_body: bytes | None = None) -> Reply:
    address = urlsplit(endpoint)
    connection = http.client.HTTPConnection(
        str(address.hostname), address.port, timeout=PATIENCE_SECONDS)
    sent = dict(headers or {})
    if auth is not None:
        sent["Authorization"] = auth if isinstance(auth, str) else basic(*auth)
    data = raw_body if raw_body is not None or body is None else json.dumps(body).encode()
    try:
        connection.request(method, path, data, sent)
        answer = connection.getresponse()
        return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()},
                     answer.read())
    finally:
        connection.close()


def simple_user(endpoint: str) -> tuple[str, str]:
    """Makes one who may read _system and change nothing."""
    ask(endpoint, "POST", "/_api/user", {"user": "anna", "passwd": "x"})
    ask(endpoint, "PUT", "/_api/user/anna/database/_system", {"grant": "ro"})
    return "anna", "x"
