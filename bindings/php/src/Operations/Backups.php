<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The hot backups of the deployment. */
final class Backups extends OperationGroup
{
    /**
     * Creates a backup of all databases and gives its id and figures.
     *
     * Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param string|null $label The last part of the id; a random one if it is not given.
     * @param int|float|null $timeout The maximum time in seconds of the wait for running transactions;
     *   the server's default is 120.
     * @param bool|null $allowInconsistent True to create the backup although transactions still run
     *   after timeout; false if it is not given.
     * @param bool|null $force True to abort transactions that still run after timeout; false if it is
     *   not given.
     * @return array<string, mixed> the value of result
     */
    public function create(
        ?string $label = null,
        int|float|null $timeout = null,
        ?bool $allowInconsistent = null,
        ?bool $force = null,
    ): array {
        return $this->run('backup.create', [
            'label' => $label,
            'timeout' => $timeout,
            'allow_inconsistent' => $allowInconsistent,
            'force' => $force,
        ]);
    }

    /**
     * The backups, as member list by their ids.
     *
     * Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup option
     * of the server.
     *
     * @param string|null $backupId The id of one backup; all if it is not given.
     * @return array<string, mixed> the value of result
     */
    public function list(?string $backupId = null): array
    {
        return $this->run('backup.list', [
            'backup_id' => $backupId,
        ]);
    }

    /**
     * Deletes a backup.
     *
     * Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param string $backupId The id of the backup.
     * @return void
     */
    public function delete(string $backupId): void
    {
        $this->run('backup.delete', [
            'backup_id' => $backupId,
        ]);
    }

    /**
     * Replaces all data by that of a backup. The servers restart, and connections are lost.
     *
     * Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param string $backupId The id of the backup.
     * @return array<string, mixed> the value of result
     */
    public function restore(string $backupId): array
    {
        return $this->run('backup.restore', [
            'backup_id' => $backupId,
        ]);
    }

    /**
     * Begins an upload of a backup and gives its uploadId; or the progress of an upload.
     *
     * Exactly one of backup_id, upload_id is given.
     * Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param string|null $backupId The id of the backup.
     * @param string|null $uploadId The id of an upload whose progress is read.
     * @param string|null $repository The URL of the remote repository.
     * @param array<string, mixed>|object|null $config The configuration of the remote repository, with
     *   its credentials.
     * @param bool|null $abort True to abort the transfer whose id is given; false if it is not given.
     * @return array<string, mixed> the value of result
     */
    public function upload(
        ?string $backupId = null,
        ?string $uploadId = null,
        ?string $repository = null,
        array|object|null $config = null,
        ?bool $abort = null,
    ): array {
        return $this->run('backup.upload', [
            'backup_id' => $backupId,
            'upload_id' => $uploadId,
            'repository' => $repository,
            'config' => $config === [] ? (object) [] : $config,
            'abort' => $abort,
        ]);
    }

    /**
     * Begins a download of a backup and gives its downloadId; or the progress of a download.
     *
     * Exactly one of backup_id, download_id is given.
     * Request: POST /_admin/backup/download; for an administrator or a superuser token, by a startup
     * option of the server.
     *
     * @param string|null $backupId The id of the backup.
     * @param string|null $downloadId The id of a download whose progress is read.
     * @param string|null $repository The URL of the remote repository.
     * @param array<string, mixed>|object|null $config The configuration of the remote repository, with
     *   its credentials.
     * @param bool|null $abort True to abort the transfer whose id is given; false if it is not given.
     * @return array<string, mixed> the value of result
     */
    public function download(
        ?string $backupId = null,
        ?string $downloadId = null,
        ?string $repository = null,
        array|object|null $config = null,
        ?bool $abort = null,
    ): array {
        return $this->run('backup.download', [
            'backup_id' => $backupId,
            'download_id' => $downloadId,
            'repository' => $repository,
            'config' => $config === [] ? (object) [] : $config,
            'abort' => $abort,
        ]);
    }
}
