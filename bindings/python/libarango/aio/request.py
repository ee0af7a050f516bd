"""The requests of errors, which are the same with asyncio and without."""

from __future__ import annotations

from libarango.request import Request as Request
