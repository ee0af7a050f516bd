// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The hot backups of the deployment.
#[derive(Debug)]
pub struct Backups<'c, C>(&'c C);

impl<'c, C: Caller> Backups<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Backups(caller)
    }

    /// Creates a backup of all databases and gives its id and figures.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/backup/create`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn create(&self, options: BackupCreate<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("backup.create", arguments, None)
    }

    /// The backups, as member list by their ids.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/backup/list`; for an administrator or a superuser token, by a startup
    /// option of the server.
    pub fn list(&self, options: BackupList<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("backup.list", arguments, None)
    }

    /// Deletes a backup.
    ///
    /// - `backup_id`: A string. The id of the backup.
    ///
    /// Result: null.
    ///
    /// Request: `POST /_admin/backup/delete`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn delete(&self, backup_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("backup_id", backup_id);
        self.0.run("backup.delete", arguments, None)
    }

    /// Replaces all data by that of a backup. The servers restart, and connections are lost.
    ///
    /// - `backup_id`: A string. The id of the backup.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/backup/restore`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn restore(&self, backup_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("backup_id", backup_id);
        self.0.run("backup.restore", arguments, None)
    }

    /// Begins an upload of a backup and gives its uploadId; or the progress of an upload.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/backup/upload`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn upload(&self, options: BackupUpload<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("backup.upload", arguments, None)
    }

    /// Begins a download of a backup and gives its downloadId; or the progress of a download.
    ///
    /// Result: the value of result.
    ///
    /// Request: `POST /_admin/backup/download`; for an administrator or a superuser token, by a
    /// startup option of the server.
    pub fn download(&self, options: BackupDownload<'_>) -> C::Output {
        let mut arguments = Object::new();
        options.write(&mut arguments);
        self.0.run("backup.download", arguments, None)
    }
}

/// The optional arguments of [`Backups::create`].
#[derive(Clone, Copy, Debug, Default)]
pub struct BackupCreate<'a> {
    /// A string. The last part of the id; a random one if it is not given.
    pub label: Option<&'a str>,
    /// A number. The maximum time in seconds of the wait for running transactions; the server's
    /// default is 120.
    pub timeout: Option<f64>,
    /// True to create the backup although transactions still run after timeout; false if it is not
    /// given.
    pub allow_inconsistent: Option<bool>,
    /// True to abort transactions that still run after timeout; false if it is not given.
    pub force: Option<bool>,
}

impl BackupCreate<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("label", self.label);
        arguments.set_some("timeout", self.timeout);
        arguments.set_some("allow_inconsistent", self.allow_inconsistent);
        arguments.set_some("force", self.force);
    }
}

/// The optional arguments of [`Backups::list`].
#[derive(Clone, Copy, Debug, Default)]
pub struct BackupList<'a> {
    /// A string. The id of one backup; all if it is not given.
    pub backup_id: Option<&'a str>,
}

impl BackupList<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("backup_id", self.backup_id);
    }
}

/// The optional arguments of [`Backups::upload`].
///
/// Exactly one of backup_id, upload_id must be given.
#[derive(Clone, Copy, Debug, Default)]
pub struct BackupUpload<'a> {
    /// A string. The id of the backup.
    pub backup_id: Option<&'a str>,
    /// A string. The id of an upload whose progress is read.
    pub upload_id: Option<&'a str>,
    /// A string. The URL of the remote repository.
    pub repository: Option<&'a str>,
    /// An object, as JSON text. The configuration of the remote repository, with its credentials.
    pub config: Option<&'a str>,
    /// True to abort the transfer whose id is given; false if it is not given.
    pub abort: Option<bool>,
}

impl BackupUpload<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("backup_id", self.backup_id);
        arguments.set_some("upload_id", self.upload_id);
        arguments.set_some("repository", self.repository);
        arguments.set_some_json("config", self.config);
        arguments.set_some("abort", self.abort);
    }
}

/// The optional arguments of [`Backups::download`].
///
/// Exactly one of backup_id, download_id must be given.
#[derive(Clone, Copy, Debug, Default)]
pub struct BackupDownload<'a> {
    /// A string. The id of the backup.
    pub backup_id: Option<&'a str>,
    /// A string. The id of a download whose progress is read.
    pub download_id: Option<&'a str>,
    /// A string. The URL of the remote repository.
    pub repository: Option<&'a str>,
    /// An object, as JSON text. The configuration of the remote repository, with its credentials.
    pub config: Option<&'a str>,
    /// True to abort the transfer whose id is given; false if it is not given.
    pub abort: Option<bool>,
}

impl BackupDownload<'_> {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("backup_id", self.backup_id);
        arguments.set_some("download_id", self.download_id);
        arguments.set_some("repository", self.repository);
        arguments.set_some_json("config", self.config);
        arguments.set_some("abort", self.abort);
    }
}
