# Made by scripts/generate-python. Do not edit.
"""The backups."""

from __future__ import annotations

from typing import Any, Optional

from libarango.operation import Group


class BackupOperations(Group):
    """The backups of the deployment."""

    def create(self, label: Optional[str] = None, timeout: Optional[float] = None,
               allow_inconsistent: Optional[bool] = None,
               force: Optional[bool] = None) -> dict[str, Any]:
        """Creates a backup of all databases and gives its id and figures.

        Arguments:
            label: The last part of the id; a random one if it is not given.
            timeout: The maximum time in seconds of the wait for running transactions; the server's
                default is 120.
            allow_inconsistent: True to create the backup although transactions still run after
                `timeout`; false if it is not given.
            force: True to abort transactions that still run after `timeout`; false if it is not
                given.

        Returns: the value of `result`.
        Raises: BackupCreateError.
        Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup
            option of the server.
        The server may take long: the timeout is at least 300 s.
        """
        answer: dict[str, Any] = self._run(b"backup.create", {
            "label": label, "timeout": timeout, "allow_inconsistent": allow_inconsistent,
            "force": force})
        return answer

    def list(self, backup_id: Optional[str] = None) -> dict[str, Any]:
        """The backups, as member `list` by their ids.

        Arguments:
            backup_id: The id of one backup; all if it is not given.

        Returns: the value of `result`.
        Raises: BackupGetError.
        Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = self._run(b"backup.list", {"backup_id": backup_id})
        return answer

    def delete(self, backup_id: str) -> None:
        """Deletes a backup.

        Arguments:
            backup_id: The id of the backup.

        Raises: BackupDeleteError.
        Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup
            option of the server.
        """
        self._run(b"backup.delete", {"backup_id": backup_id})

    def restore(self, backup_id: str) -> dict[str, Any]:
        """Replaces all data by that of a backup. The servers restart, and connections are lost.

        Arguments:
            backup_id: The id of the backup.

        Returns: the value of `result`.
        Raises: BackupRestoreError.
        Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a
            startup option of the server.
        The server may take long: the timeout is at least 3600 s.
        """
        answer: dict[str, Any] = self._run(b"backup.restore", {"backup_id": backup_id})
        return answer

    def upload(self, backup_id: Optional[str] = None, upload_id: Optional[str] = None,
               repository: Optional[str] = None, config: Optional[dict[str, Any]] = None,
               abort: Optional[bool] = None) -> dict[str, Any]:
        """Begins an upload of a backup and gives its `uploadId`; or the progress of an upload.

        Exactly one of backup_id and upload_id is required.

        Arguments:
            backup_id: The id of the backup.
            upload_id: The id of an upload whose progress is read.
            repository: The URL of the remote repository.
            config: The configuration of the remote repository, with its credentials.
            abort: True to abort the transfer whose id is given; false if it is not given.

        Returns: the value of `result`.
        Raises: BackupUploadError.
        Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup
            option of the server.
        """
        answer: dict[str, Any] = self._run(b"backup.upload", {
            "backup_id": backup_id, "upload_id": upload_id, "repository": repository,
            "config": config, "abort": abort})
        return answer

    def download(self, backup_id: Optional[str] = None, download_id: Optional[str] = None,
                 repository: Optional[str] = None, config: Optional[dict[str, Any]] = None,
                 abort: Optional[bool] = None) -> dict[str, Any]:
        """Begins a download of a backup and gives its `downloadId`; or the progress of a download.

        Exactly one of backup_id and download_id is required.

        Arguments:
            backup_id: The id of the backup.
            download_id: The id of a download whose progress is read.
            repository: The URL of the remote repository.
            config: The configuration of the remote repository, with its credentials.
            abort: True to abort the transfer whose id is given; false if it is not given.

        Returns: the value of `result`.
        Raises: BackupDownloadError.
        Request: POST /_admin/backup/download; for an administrator or a superuser token, by a
            startup option of the server.
        """
        answer: dict[str, Any] = self._run(b"backup.download", {
            "backup_id": backup_id, "download_id": download_id, "repository": repository,
            "config": config, "abort": abort})
        return answer
