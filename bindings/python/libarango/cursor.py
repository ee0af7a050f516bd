"""The rows of an AQL query."""

from __future__ import annotations

from libarango._generated.cursor import Cursor as Cursor
