extension Operation {
  static let backupOperations: [Operation] = [
    Operation(
      // Not idempotent: a repeated request creates a second backup.
      "backup.create", "Creates a backup of all databases and gives its id and figures.",
      .post, "/_admin/backup/create",
      [
        Parameter(
          "label", .string, in: .member("label"), optional: true,
          "The last part of the id; a random one if it is not given."),
        Parameter(
          "timeout", .number, in: .member("timeout"), optional: true,
          "The maximum time in seconds of the wait for running transactions; the server's default is "
            + "120."),
        Parameter(
          "allow_inconsistent", .boolean, in: .member("allowInconsistent"), optional: true,
          "True to create the backup although transactions still run after `timeout`; false if it is "
            + "not given."),
        Parameter(
          "force", .boolean, in: .member("force"), optional: true,
          "True to abort transactions that still run after `timeout`; false if it is not given."),
      ],
      gives: .member("result", .any), rights: .adminByOption, timeout: 300_000),
    Operation(
      "backup.list", "The backups, as member `list` by their ids.",
      .post, "/_admin/backup/list",
      [
        Parameter(
          "backup_id", .string, in: .member("id"), optional: true,
          "The id of one backup; all if it is not given.")
      ],
      gives: .member("result", .any), rights: .adminByOption, idempotent: true),
    Operation(
      "backup.delete", "Deletes a backup.",
      .post, "/_admin/backup/delete", [backupID], gives: .nothing, rights: .adminByOption,
      idempotent: true),
    Operation(
      // Not idempotent: a repeated request replaces the data written after the first one.
      "backup.restore",
      "Replaces all data by that of a backup. The servers restart, and connections are lost.",
      .post, "/_admin/backup/restore", [backupID], gives: .member("result", .any),
      rights: .adminByOption, timeout: 3_600_000),
    Operation(
      // Not idempotent: a repeated request begins a second upload.
      "backup.upload",
      "Begins an upload of a backup and gives its `uploadId`; or the progress of an upload.",
      .post, "/_admin/backup/upload",
      [
        optionalBackupID,
        Parameter(
          "upload_id", .string, in: .member("uploadId"), optional: true,
          "The id of an upload whose progress is read."),
      ] + transferOptions,
      exactlyOneOf: ["backup_id", "upload_id"], gives: .member("result", .any),
      rights: .adminByOption, idempotent: .ifGiven("upload_id")),
    Operation(
      // Not idempotent: a repeated request begins a second download.
      "backup.download",
      "Begins a download of a backup and gives its `downloadId`; or the progress of a download.",
      .post, "/_admin/backup/download",
      [
        optionalBackupID,
        Parameter(
          "download_id", .string, in: .member("downloadId"), optional: true,
          "The id of a download whose progress is read."),
      ] + transferOptions,
      exactlyOneOf: ["backup_id", "download_id"], gives: .member("result", .any),
      rights: .adminByOption, idempotent: .ifGiven("download_id")),
  ]

  private static let backupID = Parameter(
    "backup_id", .string, in: .member("id"), "The id of the backup.")

  private static let optionalBackupID = Parameter(
    "backup_id", .string, in: .member("id"), optional: true, "The id of the backup.")

  private static let transferOptions: [Parameter] = [
    Parameter(
      "repository", .string, in: .member("remoteRepository"), optional: true,
      "The URL of the remote repository."),
    Parameter(
      "config", .object, in: .member("config"), optional: true,
      "The configuration of the remote repository, with its credentials.", isSecret: true),
    Parameter(
      "abort", .boolean, in: .member("abort"), optional: true,
      "True to abort the transfer whose id is given; false if it is not given."),
  ]
}
