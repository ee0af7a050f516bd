"""The cluster API."""

from __future__ import annotations

from typing import Any

from libarango import _ffi
from libarango.operation import run


class Cluster:
    """A cluster's servers, as the coordinators tell of them."""

    __slots__ = ("_database",)

    def __init__(self, database: _ffi.DatabaseHandle) -> None:
        self._database = database

    def server_id(self) -> str:
        """The id of the coordinator that answers, "CRDN-…"."""
        answer: str = run(self._database, b"cluster.server_id")
        return answer

    def server_role(self) -> str:
        """Its role: "COORDINATOR" in a cluster, "SINGLE" for a single server."""
        answer: str = run(self._database, b"cluster.server_role")
        return answer

    def health(self) -> dict[str, Any]:
        """The health of every server: ClusterId, and Health with a member for each by its id."""
        answer: dict[str, Any] = run(self._database, b"cluster.health")
        return answer

    def endpoints(self) -> list[str]:
        """The coordinators' endpoints, "tcp://10.0.0.50:8529"."""
        answer: list[str] = run(self._database, b"cluster.endpoints")
        return answer

    def server_version(self, server_id: str) -> dict[str, Any]:
        """The version of a server: server, license and version."""
        answer: dict[str, Any] = run(
            self._database, b"cluster.server_version", {"server_id": server_id})
        return answer

    def server_engine(self, server_id: str) -> dict[str, Any]:
        """The storage engine of a server: name and supports."""
        answer: dict[str, Any] = run(
            self._database, b"cluster.server_engine", {"server_id": server_id})
        return answer

    def server_statistics(self, server_id: str) -> dict[str, Any]:
        """The statistics of a server. Removed in ArangoDB 4.0."""
        answer: dict[str, Any] = run(
            self._database, b"cluster.server_statistics", {"server_id": server_id})
        return answer

    statistics = server_statistics

    def toggle_maintenance_mode(self, mode: str) -> dict[str, Any]:
        """Switches the supervision's maintenance mode: "on" for one hour, or "off"."""
        answer: dict[str, Any] = run(
            self._database, b"cluster.toggle_maintenance_mode", {"mode": mode})
        return answer
