"""The view API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.view_operations import (
    ViewOperations as ViewOperations)
