"""The user API."""

from __future__ import annotations

from libarango._generated.user_operations import UserOperations as UserOperations
