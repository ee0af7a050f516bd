"""A FastAPI application whose client lives as long as the application."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any

from fastapi import FastAPI, Request

from libarango.aio import ArangoClient


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    async with ArangoClient(os.environ["ARANGO_HOSTS"], timeout_ms=3_600_000) as client:
        app.state.client = client
        app.state.db = await client.db(password=os.environ["ARANGO_PASSWORD"])
        yield


app = FastAPI(lifespan=lifespan)


async def unless_disconnected(request: Request, call: Awaitable[Any]) -> Any:
    """Awaits a call, and cancels it if the client disconnects."""
    running = asyncio.ensure_future(call)

    async def watch() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass
        running.cancel()

    watching = asyncio.create_task(watch())
    try:
        return await running
    finally:
        watching.cancel()


@app.get("/health")
async def health() -> int:
    return len((await app.state.db.cluster.health())["Health"])


@app.get("/version")
async def version(request: Request) -> str:
    return await unless_disconnected(request, app.state.db.version())


@app.get("/calls")
async def calls() -> int:
    """Returns the number of connections that calls use."""
    hosts = app.state.client.stats()["hosts"]
    return sum(host["connections_in_use"] for host in hosts)
