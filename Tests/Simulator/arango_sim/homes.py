"""Ids that contain the coordinator of their resource."""

from __future__ import annotations

SERVER_BITS = 48


def id_at(server_number: int, count: int) -> str:
    """A new id. It contains the number of the server, so that other coordinators can forward
    requests."""
    return str((server_number << SERVER_BITS) + count)


def home_of(id: str) -> int | None:
    """The number of the server that gave an id; none for what cannot be one."""
    return int(id) >> SERVER_BITS if id.isascii() and id.isdigit() else None
