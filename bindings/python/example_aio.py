"""Prints the version of every server of a cluster, requested concurrently:
ARANGO_HOSTS=http://a:8529,http://b:8529 python3 example_aio.py"""

from __future__ import annotations

import asyncio
import os
import sys

from libarango.aio import ArangoClient, ArangoError


async def main() -> int:
    hosts = os.environ.get("ARANGO_HOSTS", "http://127.0.0.1:8529")
    username = os.environ.get("ARANGO_USERNAME", "root")
    password = os.environ.get("ARANGO_PASSWORD", "")
    try:
        async with ArangoClient(hosts, timeout_ms=10_000) as client:
            db = await client.db("_system", username, password)
            health = await db.cluster.health()
            servers = sorted(server["ShortName"] for server in health["Health"].values()
                             if server["Role"] in ("Coordinator", "DBServer"))
            versions = await asyncio.gather(*map(db.cluster.server_version, servers))
    except ArangoError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    for server, version in zip(servers, versions):
        print(f"{server:16}  {version['version']}")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
