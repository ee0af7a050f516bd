"""The server API."""

from __future__ import annotations

from libarango._generated.server import Server as Server
