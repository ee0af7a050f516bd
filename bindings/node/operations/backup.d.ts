// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonInput, JsonObject } from "../types";

/** The options of backup.create. */
export interface BackupCreateOptions extends CallOptions {
  /** The last part of the id; a random one if it is not given. */
  label?: string;
  /** The maximum time in seconds of the wait for running transactions; the server's default is 120. */
  timeout?: number;
  /** True to create the backup although transactions still run after timeout; false if it is not given. */
  allowInconsistent?: boolean;
  /** True to abort transactions that still run after timeout; false if it is not given. */
  force?: boolean;
}

/** The options of backup.list. */
export interface BackupListOptions extends CallOptions {
  /** The id of one backup; all if it is not given. */
  backupId?: string;
}

/** The options of backup.upload. */
export interface BackupUploadOptions extends CallOptions {
  /** The id of the backup. */
  backupId?: string;
  /** The id of an upload whose progress is read. */
  uploadId?: string;
  /** The URL of the remote repository. */
  repository?: string;
  /** The configuration of the remote repository, with its credentials. */
  config?: JsonInput;
  /** True to abort the transfer whose id is given; false if it is not given. */
  abort?: boolean;
}

/** The options of backup.download. */
export interface BackupDownloadOptions extends CallOptions {
  /** The id of the backup. */
  backupId?: string;
  /** The id of a download whose progress is read. */
  downloadId?: string;
  /** The URL of the remote repository. */
  repository?: string;
  /** The configuration of the remote repository, with its credentials. */
  config?: JsonInput;
  /** True to abort the transfer whose id is given; false if it is not given. */
  abort?: boolean;
}

/** The hot backups of the deployment. */
export interface Backups {
  /**
   * Creates a backup of all databases and gives its id and figures.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/backup/create; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  create(options?: BackupCreateOptions): Promise<JsonObject>;

  /**
   * The backups, as member list by their ids.
   *
   * @returns the value of result
   *
   * Request: POST /_admin/backup/list; for an administrator or a superuser token, by a startup option of the
   * server.
   */
  list(options?: BackupListOptions): Promise<JsonObject>;

  /**
   * Deletes a backup.
   *
   * @param backupId The id of the backup.
   * @returns null
   *
   * Request: POST /_admin/backup/delete; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  delete(backupId: string, options?: CallOptions): Promise<null>;

  /**
   * Replaces all data by that of a backup. The servers restart, and connections are lost.
   *
   * @param backupId The id of the backup.
   * @returns the value of result
   *
   * Request: POST /_admin/backup/restore; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  restore(backupId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * Begins an upload of a backup and gives its uploadId; or the progress of an upload.
   *
   * @param options Exactly one of backupId, uploadId is required.
   * @returns the value of result
   *
   * Request: POST /_admin/backup/upload; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  upload(options: BackupUploadOptions): Promise<JsonObject>;

  /**
   * Begins a download of a backup and gives its downloadId; or the progress of a download.
   *
   * @param options Exactly one of backupId, downloadId is required.
   * @returns the value of result
   *
   * Request: POST /_admin/backup/download; for an administrator or a superuser token, by a startup option of
   * the server.
   */
  download(options: BackupDownloadOptions): Promise<JsonObject>;
}
