"""The user API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.user_operations import (
    UserOperations as UserOperations)
