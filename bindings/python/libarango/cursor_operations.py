"""The cursor API."""

from __future__ import annotations

from libarango._generated.cursor_operations import CursorOperations as CursorOperations
