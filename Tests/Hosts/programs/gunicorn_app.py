"""A WSGI application whose client makes a call before gunicorn forks its workers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from typing import Any

from libarango import ArangoClient

client = ArangoClient(os.environ["ARANGO_HOSTS"], timeout_ms=600_000)
db = client.db(password=os.environ["ARANGO_PASSWORD"], auth_method="jwt")


def call() -> None:
    """Sends a request whose header names the process."""
    db.request("GET", "/_api/version", headers={"x-process": str(os.getpid())})


# The token and the connections of these calls exist when the workers are forked.
for _ in range(3):
    call()


def application(environ: dict[str, Any],
                start_response: Callable[[str, list[tuple[str, str]]], Any]) -> Iterable[bytes]:
    for _ in range(3):
        call()
    servers = len(db.cluster.health()["Health"])
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{os.getpid()} {servers}".encode()]
