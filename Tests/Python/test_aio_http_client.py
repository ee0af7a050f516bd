"""An HTTP stack of the caller: its requests and its responses."""

from __future__ import annotations

import asyncio
import base64
import json
from typing import Any

import aioarangodb.http  # type: ignore[import-untyped]
import pytest

from aio_loops import Run, run as run
from aio_stacks import FINE, THREE, Counted, Scripted
from libarango.aio import ArangoClient
from libarango.aio.http import Response
from libarango.aio.http_sessions import Sessions
from libarango.exceptions import ProtocolError, ServerConnectionError, ServerError
from sim_process import SimulatedCluster


def test_the_client_of_aioarangodb_works_unchanged(run: Run, cluster: SimulatedCluster) -> None:
    http = Counted()

    async def main() -> None:
        async with ArangoClient(cluster.endpoints, http_client=http) as client:
            db = await client.db(password=cluster.password, verify=True)
            answered = await asyncio.gather(*(db.cluster.server_id() for _ in range(60)))
            assert set(answered) == {coordinator.id for coordinator in cluster.coordinators}
            version = await db.cluster.server_version("DBServer0001")
            assert version["version"] == cluster.line["version"]
            answer = await db.request("GET", "/_api/version?details=true")
            assert answer.json()["details"] and answer.headers["server"] == "ArangoDB"
            with pytest.raises(ServerError) as raised:
                await db.request("GET", "/_api/nowhere")
            assert raised.value.http_code == 404
            with pytest.raises(ServerConnectionError):
                await client.db(password="wrong", verify=True)
        assert sorted(host for host, _ in http.made) == sorted(cluster.endpoints)
        assert all(session.closed for _, session in http.made)

    run(main())


def test_the_stack_gets_the_complete_request(run: Run) -> None:
    http = Scripted((200, "{}"))

    async def main() -> None:
        async with ArangoClient(THREE[0], http_client=http) as client:
            db = await client.db("shop", "me", "secret")
            await db.request("GET", "/_api/version?details=true")
            await db.request("POST", "/_api/collection", {"X-Mark": "1"}, {"name": "Größe"})
            await db.request("PUT", "/_api/import", body=b"\xff\x00")

    run(main())
    get, post, put = http.sent
    assert (get["method"], get["url"]) == (
        "get", "http://db1:8529/_db/shop/_api/version?details=true")
    assert (post["method"], post["url"]) == ("post", "http://db1:8529/_db/shop/_api/collection")
    assert (get["data"], post["data"], put["data"]) == (None, '{"name":"Größe"}', b"\xff\x00")
    login = "Basic " + base64.b64encode(b"me:secret").decode()
    for request in http.sent:
        assert request["headers"]["Authorization"] == login
        assert (request["params"], request["auth"]) == (None, None)
        assert request["session"].host == THREE[0] and request["session"].closed
    assert post["headers"]["X-Mark"] == "1"
    assert http.hosts == [THREE[0]]


def test_sessions_may_be_made_by_a_coroutine_and_are_made_once(run: Run) -> None:
    class Slow(Scripted):
        async def create_session(self, host: str) -> Any:
            await asyncio.sleep(0)
            return super().create_session(host)

    http = Slow(FINE)

    async def main() -> None:
        async with ArangoClient(THREE, http_client=http) as client:
            db = await client.db()
            await asyncio.gather(*(db.cluster.server_id() for _ in range(9)))

    run(main())
    assert sorted(http.hosts) == THREE and len(http.sent) == 9


def test_a_session_that_cannot_be_made_is_the_callers_error(run: Run) -> None:
    class Broken(Scripted):
        def create_session(self, host: str) -> Any:
            self.hosts.append(host)
            raise LookupError("no session today")

    http = Broken(FINE)

    async def main() -> None:
        async with ArangoClient(THREE, http_client=http) as client:
            with pytest.raises(LookupError, match="no session today"):
                await (await client.db()).cluster.server_id()

    run(main())
    assert len(http.hosts) == 1 and http.sent == []


def test_each_loop_has_sessions_of_its_own() -> None:
    http = Scripted(FINE)
    client = ArangoClient(THREE[0], http_client=http)

    async def main() -> None:
        await (await client.db()).cluster.server_id()

    asyncio.run(main())
    asyncio.run(main())
    asyncio.run(client.close())
    first, second = (request["session"] for request in http.sent)
    assert first is not second


def test_a_socket_is_named_by_its_path(run: Run) -> None:
    http = Scripted(FINE)

    async def main() -> None:
        async with ArangoClient("unix:///run/arangodb.sock", http_client=http) as client:
            assert await (await client.db()).cluster.server_id() == "CRDN-1"

    run(main())
    assert http.hosts == ["unix:///run/arangodb.sock"]


def test_a_fresh_connection_uses_its_own_session(run: Run) -> None:
    http = Scripted(FINE)

    async def main() -> None:
        sessions = Sessions(http)
        question = {"url": f"{THREE[0]}/_api/version", "fresh": False}
        async with sessions.lent(question) as kept:
            async with sessions.lent({**question, "fresh": True}) as fresh:
                assert fresh is not kept and not fresh.closed
            assert fresh.closed and not kept.closed
        async with sessions.lent(question) as again:
            assert again is kept
        await sessions.close()
        assert kept.closed

    run(main())
    assert http.hosts == [THREE[0]] * 2


@pytest.mark.parametrize("answer, kind", [((200, "<html>"), ProtocolError),
                                          ((200, b"\xff"), ProtocolError),
                                          ((200, None), ProtocolError),
                                          ((404, '{"errorNum":404}'), ServerError)])
def test_a_response_is_read_as_over_the_librarys_stack(
        run: Run, answer: Any, kind: type[Exception]) -> None:
    async def main() -> None:
        async with ArangoClient(THREE[0], http_client=Scripted(answer)) as client:
            with pytest.raises(kind):
                await (await client.db()).cluster.server_id()

    run(main())


def test_headers_of_one_name_are_joined(run: Run) -> None:
    class Several(dict[str, str]):
        def items(self) -> Any:
            return [("X-Seen", "a"), ("X-Seen", "b"), ("X-Odd", "\udcff")]

    async def answer() -> Response:
        return Response("GET", "", Several(), 200, "OK", b"{}")

    async def main() -> None:
        async with ArangoClient(THREE[0], http_client=Scripted(answer)) as client:
            headers = (await (await client.db()).request("GET", "/")).headers
            assert (headers["x-seen"], headers["x-odd"]) == ("a, b", "?")

    run(main())


def test_a_response_decompressed_by_the_stack_is_read(run: Run) -> None:
    async def main() -> None:
        with SimulatedCluster("--compress-response-threshold", 1) as cluster:
            async with ArangoClient(cluster.endpoints,
                                    http_client=aioarangodb.http.DefaultHTTPClient()) as client:
                db = await client.db(password=cluster.password)
                answer = await db.request("GET", "/_admin/cluster/health")
                assert answer.headers["content-encoding"] in ("gzip", "deflate")
                health = await db.cluster.health()
                assert answer.json()["Health"].keys() == health["Health"].keys()

    run(main())


def test_serializers_work_with_a_stack(run: Run) -> None:
    http = Scripted((200, '{"a":1}'))

    async def main() -> None:
        async with ArangoClient(THREE[0], http_client=http, serializer=lambda value: "[7]",
                                deserializer=lambda text: json.loads(text)["a"]) as client:
            answer = await (await client.db()).request("POST", "/", body={"b": 1})
            assert answer.json() == 1

    run(main())
    assert http.sent[0]["data"] == "[7]"
