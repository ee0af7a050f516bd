"""The backup API."""

from __future__ import annotations

from libarango._generated.backup_operations import BackupOperations as BackupOperations
