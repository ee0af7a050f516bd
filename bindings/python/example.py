"""Prints the health of a cluster: ARANGO_HOSTS=http://a:8529,http://b:8529 python3 example.py"""

from __future__ import annotations

import os
import sys

from libarango import ArangoClient, ArangoError


def main() -> int:
    hosts = os.environ.get("ARANGO_HOSTS", "http://127.0.0.1:8529")
    username = os.environ.get("ARANGO_USERNAME", "root")
    password = os.environ.get("ARANGO_PASSWORD", "")
    try:
        with ArangoClient(hosts, timeout_ms=10_000) as client:
            health = client.db("_system", username, password).cluster.health()
    except ArangoError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    for server_id, server in sorted(health["Health"].items()):
        print(f"{server_id:41}  {server['Role']:11}  {server['Status']:6}  {server['Endpoint']}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
