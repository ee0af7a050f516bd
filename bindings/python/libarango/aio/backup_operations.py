"""The backup API, for asyncio."""

from __future__ import annotations

from libarango.aio._generated.backup_operations import (
    BackupOperations as BackupOperations)
