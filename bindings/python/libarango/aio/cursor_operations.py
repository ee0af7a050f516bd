"""The cursor API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.cursor_operations import (
    CursorOperations as CursorOperations)
