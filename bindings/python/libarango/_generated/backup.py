# Made by scripts/generate-python from aio/backup.py. Do not edit.
"""Hot backups of a deployment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Optional

from libarango._python_arango_names import BACKUP, renamed, transfer

if TYPE_CHECKING:
    from libarango.database import Database


class Backup:
    """The hot backups of the deployment, `db.backup`. In `_system` only."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._run = database._transport.run

    def get(self, backup_id: Optional[str] = None) -> dict[str, Any]:
        """Returns the backups as `list`, by their ids; with `backup_id` only this one."""
        answer: dict[str, Any] = self._run(b"backup.list", {"backup_id": backup_id})
        answer["list"] = {name: renamed(each, BACKUP) for name, each in answer["list"].items()}
        return answer

    def create(self, label: Optional[str] = None, allow_inconsistent: Optional[bool] = None,
               force: Optional[bool] = None,
               timeout: Optional[float] = None) -> dict[str, Any]:
        """Creates a backup. `timeout` limits the wait for running transactions, in seconds.

        If transactions are still running after it, the backup fails. With `force` they are aborted,
        and with `allow_inconsistent` the backup may contain a part of them.
        """
        return renamed(self._run(b"backup.create", {
            "label": label, "allow_inconsistent": allow_inconsistent, "force": force,
            "timeout": timeout}), BACKUP)

    def delete(self, backup_id: str) -> bool:
        """Deletes a backup."""
        self._run(b"backup.delete", {"backup_id": backup_id})
        return True

    def download(self, backup_id: Optional[str] = None, repository: Optional[str] = None,
                 abort: Optional[bool] = None, config: Optional[Mapping[str, Any]] = None,
                 download_id: Optional[str] = None) -> dict[str, Any]:
        """Downloads a backup from a remote repository; with `download_id`, returns the progress."""
        return transfer(self._run(b"backup.download", {
            "backup_id": backup_id, "download_id": download_id, "repository": repository,
            "config": config, "abort": abort}))

    def upload(self, backup_id: Optional[str] = None, repository: Optional[str] = None,
               abort: Optional[bool] = None, config: Optional[Mapping[str, Any]] = None,
               upload_id: Optional[str] = None) -> dict[str, Any]:
        """Uploads a backup to a remote repository; with `upload_id`, returns the progress."""
        return transfer(self._run(b"backup.upload", {
            "backup_id": backup_id, "upload_id": upload_id, "repository": repository,
            "config": config, "abort": abort}))

    def restore(self, backup_id: str) -> dict[str, Any]:
        """Replaces all data by that of a backup. The servers restart."""
        return renamed(self._run(b"backup.restore", {"backup_id": backup_id}), BACKUP)

    def __repr__(self) -> str:
        return f"<Backup in {self._database.name}>"
