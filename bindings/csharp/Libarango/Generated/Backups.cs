// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The hot backups of the deployment.</summary>
    public sealed class Backups
    {
        private readonly Database owner;

        internal Backups(Database owner) => this.owner = owner;

        /// <summary>Creates a backup of all databases and gives its id and figures. Request: POST
        /// /_admin/backup/create; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <param name="label">The last part of the id; a random one if it is not given.</param>
        /// <param name="timeout">The maximum time in seconds of the wait for running transactions; the server's
        /// default is 120.</param>
        /// <param name="allowInconsistent">True to create the backup although transactions still run after timeout;
        /// false if it is not given.</param>
        /// <param name="force">True to abort transactions that still run after timeout; false if it is not
        /// given.</param>
        /// <returns>the value of result</returns>
        public Json Create(
            string label = null, double? timeout = null, bool? allowInconsistent = null, bool? force = null) =>
            new Call("backup.create")
                .With("label", label)
                .With("timeout", timeout)
                .With("allow_inconsistent", allowInconsistent)
                .With("force", force)
                .Run(owner).Json;

        /// <summary>As Create, without blocking. The token cancels the call.</summary>
        public async Task<Json> CreateAsync(
            string label = null, double? timeout = null, bool? allowInconsistent = null, bool? force = null,
            CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("backup.create")
                .With("label", label)
                .With("timeout", timeout)
                .With("allow_inconsistent", allowInconsistent)
                .With("force", force)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The backups, as member list by their ids. Request: POST /_admin/backup/list; for an
        /// administrator or a superuser token, by a startup option of the server.</summary>
        /// <param name="backupId">The id of one backup; all if it is not given.</param>
        /// <returns>the value of result</returns>
        public Json List(string backupId = null) =>
            new Call("backup.list").With("backup_id", backupId).Run(owner).Json;

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<Json> ListAsync(
            string backupId = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("backup.list")
                .With("backup_id", backupId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Deletes a backup. Request: POST /_admin/backup/delete; for an administrator or a superuser
        /// token, by a startup option of the server.</summary>
        /// <param name="backupId">The id of the backup.</param>
        public void Delete(string backupId) =>
            new Call("backup.delete").With("backup_id", backupId).Run(owner);

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task DeleteAsync(string backupId, CancellationToken cancellationToken = default(CancellationToken))
        {
            await new Call("backup.delete")
                .With("backup_id", backupId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
        }

        /// <summary>Replaces all data by that of a backup. The servers restart, and connections are lost. Request:
        /// POST /_admin/backup/restore; for an administrator or a superuser token, by a startup option of the
        /// server.</summary>
        /// <param name="backupId">The id of the backup.</param>
        /// <returns>the value of result</returns>
        public Json Restore(string backupId) =>
            new Call("backup.restore").With("backup_id", backupId).Run(owner).Json;

        /// <summary>As Restore, without blocking. The token cancels the call.</summary>
        public async Task<Json> RestoreAsync(
            string backupId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("backup.restore")
                .With("backup_id", backupId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Begins an upload of a backup and gives its uploadId; or the progress of an upload. Exactly one
        /// of backup_id, upload_id must be given. Request: POST /_admin/backup/upload; for an administrator or a
        /// superuser token, by a startup option of the server.</summary>
        /// <param name="backupId">The id of the backup.</param>
        /// <param name="uploadId">The id of an upload whose progress is read.</param>
        /// <param name="repository">The URL of the remote repository.</param>
        /// <param name="config">The configuration of the remote repository, with its credentials.</param>
        /// <param name="abort">True to abort the transfer whose id is given; false if it is not given.</param>
        /// <returns>the value of result</returns>
        public Json Upload(
            string backupId = null, string uploadId = null, string repository = null, object config = null,
            bool? abort = null) =>
            new Call("backup.upload")
                .With("backup_id", backupId)
                .With("upload_id", uploadId)
                .With("repository", repository)
                .With("config", config)
                .With("abort", abort)
                .Run(owner).Json;

        /// <summary>As Upload, without blocking. The token cancels the call.</summary>
        public async Task<Json> UploadAsync(
            string backupId = null, string uploadId = null, string repository = null, object config = null,
            bool? abort = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("backup.upload")
                .With("backup_id", backupId)
                .With("upload_id", uploadId)
                .With("repository", repository)
                .With("config", config)
                .With("abort", abort)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>Begins a download of a backup and gives its downloadId; or the progress of a download. Exactly
        /// one of backup_id, download_id must be given. Request: POST /_admin/backup/download; for an administrator
        /// or a superuser token, by a startup option of the server.</summary>
        /// <param name="backupId">The id of the backup.</param>
        /// <param name="downloadId">The id of a download whose progress is read.</param>
        /// <param name="repository">The URL of the remote repository.</param>
        /// <param name="config">The configuration of the remote repository, with its credentials.</param>
        /// <param name="abort">True to abort the transfer whose id is given; false if it is not given.</param>
        /// <returns>the value of result</returns>
        public Json Download(
            string backupId = null, string downloadId = null, string repository = null, object config = null,
            bool? abort = null) =>
            new Call("backup.download")
                .With("backup_id", backupId)
                .With("download_id", downloadId)
                .With("repository", repository)
                .With("config", config)
                .With("abort", abort)
                .Run(owner).Json;

        /// <summary>As Download, without blocking. The token cancels the call.</summary>
        public async Task<Json> DownloadAsync(
            string backupId = null, string downloadId = null, string repository = null, object config = null,
            bool? abort = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("backup.download")
                .With("backup_id", backupId)
                .With("download_id", downloadId)
                .With("repository", repository)
                .With("config", config)
                .With("abort", abort)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }
    }
}
