"""The access tokens, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.token import Token as Token
