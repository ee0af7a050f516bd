"""The four clients, each behind the same three calls."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Coroutine
from typing import Any, Protocol

from faults_compared.client_setup import Setup

COLLECTION = "orders"
KEY = "one"


class Client(Protocol):
    """Each call is one request, and raises what the client raises."""

    def get(self) -> object:
        """GET /_admin/server/id."""

    def insert(self) -> object:
        """POST /_api/document/orders."""

    def delete(self) -> object:
        """DELETE /_api/document/orders/one."""

    def close(self) -> None:
        """Closes its connections."""


class Libarango:
    def __init__(self, setup: Setup) -> None:
        from libarango import ArangoClient

        options: dict[str, Any] = {}
        if setup.jwt:
            options["auth_method"] = "jwt"
        if setup.timeout_seconds is not None:
            options["attempt_timeout_ms"] = round(1000 * setup.timeout_seconds)
        if setup.call_seconds is not None:
            options["timeout_ms"] = round(1000 * setup.call_seconds)
        if setup.max_response_bytes is not None:
            options["max_response_bytes"] = setup.max_response_bytes
        # Taking turns is its default.
        self._client = ArangoClient(setup.hosts)
        self._database = self._client.db("_system", setup.username, setup.password, **options)

    def get(self) -> object:
        return self._database.cluster.server_id()

    def insert(self) -> object:
        return self._database.request(
            "POST", f"/_api/document/{COLLECTION}", body=json.dumps({"amount": 1})).json()

    def delete(self) -> object:
        return self._database.request("DELETE", f"/_api/document/{COLLECTION}/{KEY}").json()

    def close(self) -> None:
        self._client.close()


class PythonArango:
    def __init__(self, setup: Setup) -> None:
        from arango.client import ArangoClient

        options: dict[str, Any] = {}
        if setup.take_turns:
            options["host_resolver"] = "roundrobin"
        if setup.timeout_seconds is not None:
            options["request_timeout"] = setup.timeout_seconds
        self._client = ArangoClient(setup.hosts, **options)
        self._database: Any = self._client.db(
            "_system", setup.username, setup.password,
            auth_method="jwt" if setup.jwt else "basic")

    def get(self) -> object:
        return self._database.cluster.server_id()

    def insert(self) -> object:
        return self._database.collection(COLLECTION).insert({"amount": 1})

    def delete(self) -> object:
        return self._database.collection(COLLECTION).delete(KEY)

    def close(self) -> None:
        self._client.close()


class AsyncClient:
    """An asynchronous client on a loop of its own, which runs during its calls."""

    def __init__(self, setup: Setup) -> None:
        self._loop = asyncio.new_event_loop()
        self._run(self._open(setup))

    async def _open(self, setup: Setup) -> None:
        raise NotImplementedError

    def _run(self, coroutine: Coroutine[Any, Any, Any]) -> Any:
        return self._loop.run_until_complete(coroutine)

    def get(self) -> object:
        return self._run(self._database.cluster.server_id())

    def insert(self) -> object:
        return self._run(self._database.collection(COLLECTION).insert({"amount": 1}))

    def delete(self) -> object:
        return self._run(self._database.collection(COLLECTION).delete(KEY))

    def close(self) -> None:
        self._run(self._client.close())
        self._loop.close()

    _client: Any
    _database: Any


class PythonArangoAsync(AsyncClient):
    async def _open(self, setup: Setup) -> None:
        from aiohttp import ClientTimeout
        from arangoasync import ArangoClient  # type: ignore[import-untyped]
        from arangoasync.auth import Auth  # type: ignore[import-untyped]
        from arangoasync.http import DefaultHTTPClient  # type: ignore[import-untyped]

        options: dict[str, Any] = {}
        if setup.take_turns:
            options["host_resolver"] = "roundrobin"
        if setup.timeout_seconds is not None:
            options["http_client"] = DefaultHTTPClient(
                timeout=ClientTimeout(total=setup.timeout_seconds))
        self._client = ArangoClient(setup.hosts, **options)
        self._database = await self._client.db(
            "_system", auth_method="jwt" if setup.jwt else "basic",
            auth=Auth(setup.username, setup.password))


class Aioarangodb(AsyncClient):
    async def _open(self, setup: Setup) -> None:
        from aioarangodb import ArangoClient  # type: ignore[import-untyped]

        options: dict[str, Any] = {}
        if setup.timeout_seconds is not None:
            options["http_client"] = self._impatient(setup.timeout_seconds)
        # Taking turns is its default.
        self._client = ArangoClient(setup.hosts, **options)
        self._database = await self._client.db(
            "_system", setup.username, setup.password,
            auth_method="jwt" if setup.jwt else "basic")

    @staticmethod
    def _impatient(seconds: float) -> Any:
        """It has no setting for this, and takes an HTTP client of one's own instead."""
        from aiohttp import ClientSession, ClientTimeout
        from aioarangodb.http import DefaultHTTPClient  # type: ignore[import-untyped]

        class ImpatientHTTPClient(DefaultHTTPClient):  # type: ignore[misc]
            def create_session(self, host: str) -> ClientSession:
                return ClientSession(timeout=ClientTimeout(total=seconds))

        return ImpatientHTTPClient()


CLIENTS: dict[str, Callable[[Setup], Client]] = {
    "libarango": Libarango,
    "python-arango": PythonArango,
    "python-arango-async": PythonArangoAsync,
    "aioarangodb": Aioarangodb,
}


def version_of(name: str) -> str:
    """ImportError, of which PackageNotFoundError is one, if it is not installed."""
    if name == "libarango":
        # In a checkout it is not installed, so that importlib knows nothing of it.
        import libarango

        return str(libarango.__version__)
    from importlib.metadata import version

    return version(name)
