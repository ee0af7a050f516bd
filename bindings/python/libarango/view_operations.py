"""The view API."""

from __future__ import annotations

from libarango._generated.view_operations import ViewOperations as ViewOperations
