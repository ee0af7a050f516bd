"""The server API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.server import Server as Server
