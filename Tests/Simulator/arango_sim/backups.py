"""Hot backups: copies of all data, and their transfers to and from remote repositories."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any

from arango_sim.access import User
from arango_sim.collections import Database
from arango_sim.locks import Locks

TRANSFER = 2.0  # seconds
FILES_OF_SHARD = 3


@dataclass(frozen=True)
class Backup:
    id: str
    version: str
    made: str
    bytes: int
    files: int
    dbservers: int
    is_doubtful: bool
    databases: dict[str, Database]
    users: dict[str, User]

    @property
    def figures(self) -> dict[str, Any]:
        return {"potentiallyInconsistent": self.is_doubtful, "sizeInBytes": self.bytes,
                "datetime": self.made, "nrDBServers": self.dbservers, "nrFiles": self.files}

    @property
    def listed(self) -> dict[str, Any]:
        return {"id": self.id, "version": self.version, "keys": [], "available": True,
                "nrPiecesPresent": self.dbservers, "countIncludesFilesOnly": True,
                **self.figures}


@dataclass
class Transfer:
    """An upload, or a download if `is_download`. Its fate is decided at its end."""

    id: str
    is_download: bool
    backup: str
    repository: str
    begun: str
    ends: float
    servers: list[str]
    is_cancelled: bool = False
    status: str = "STARTED"
    error: str | None = None

    @property
    def id_name(self) -> str:
        return "DownloadId" if self.is_download else "UploadId"

    def progress(self, files: int) -> dict[str, Any]:
        return {"Timestamp": self.begun, self.id_name: self.id, "Cancelled": self.is_cancelled,
                "BackupId": self.backup,
                "DBServers": {server: self._of_server(files) for server in self.servers}}

    def _of_server(self, files: int) -> dict[str, Any]:
        told: dict[str, Any] = {"Status": self.status}
        if self.error is not None:
            told |= {"Error": 7006 if self.is_download else 7005, "ErrorMessage": self.error}
        elif self.status == "COMPLETED":
            told["Progress"] = {"Total": files, "Done": files, "Time": self.begun}
        return told


@dataclass
class Backups:
    """Those of the cluster, and those in remote repositories."""

    kept: dict[str, Backup] = field(default_factory=dict)
    transfers: dict[str, Transfer] = field(default_factory=dict)
    remote: dict[tuple[str, str], Backup] = field(default_factory=dict)

    def settle(self, now: float) -> None:
        for transfer in self.transfers.values():
            if transfer.status == "STARTED" and now >= transfer.ends:
                self._finish(transfer)

    def cancel(self, transfer: Transfer) -> None:
        """Has no effect on a transfer that has ended."""
        if transfer.status == "STARTED":
            transfer.is_cancelled, transfer.status = True, "CANCELLED"

    def _finish(self, transfer: Transfer) -> None:
        place = transfer.repository, transfer.backup
        source = self.remote.get(place) if transfer.is_download else self.kept.get(transfer.backup)
        if source is None:
            transfer.status, transfer.error = "FAILED", f"{transfer.backup} was not found"
            return
        transfer.status = "COMPLETED"
        if transfer.is_download:
            self.kept[source.id] = source
        else:
            self.remote[place] = source


def copied(databases: dict[str, Database],
           users: dict[str, User]) -> tuple[dict[str, Database], dict[str, User]]:
    """Copies on which no running transaction has a hold."""
    made = deepcopy((databases, users))
    for database in made[0].values():
        for collection in database.collections.values():
            collection.locks = Locks()
            collection.documents.forget_transactions()
    return made


def number_of_files(databases: Iterable[Database]) -> int:
    return sum(FILES_OF_SHARD * len(collection.shards)
               for database in databases for collection in database.collections.values())
