// Made by scripts/generate-bindings. Do not edit.
package libarango;

/** The hot backups of the deployment. */
public final class Backups {
  private final Caller caller;

  Backups(Caller caller) {
    this.caller = caller;
  }

  /**
   * Creates a backup of all databases and gives its id and figures.
   *
   * <p>Request: {@code POST /_admin/backup/create}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the value of result
   */
  public Json create() {
    return create(null);
  }

  /**
   * Creates a backup of all databases and gives its id and figures.
   *
   * <p>Request: {@code POST /_admin/backup/create}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json create(CreateOptions options) {
    return caller.run(Call.of("backup.create", options), Result::json);
  }

  /**
   * The backups, as member list by their ids.
   *
   * <p>Request: {@code POST /_admin/backup/list}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the value of result
   */
  public Json list() {
    return list(null);
  }

  /**
   * The backups, as member list by their ids.
   *
   * <p>Request: {@code POST /_admin/backup/list}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json list(ListOptions options) {
    return caller.run(Call.of("backup.list", options), Result::json);
  }

  /**
   * Deletes a backup.
   *
   * <p>Request: {@code POST /_admin/backup/delete}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param backupId The id of the backup.
   */
  public void delete(String backupId) {
    caller.run(Call.of("backup.delete").with("backup_id", backupId), result -> null);
  }

  /**
   * Replaces all data by that of a backup. The servers restart, and connections are lost.
   *
   * <p>Request: {@code POST /_admin/backup/restore}; for an administrator or a superuser token, by
   * a startup option of the server.
   *
   * @param backupId The id of the backup.
   * @return the value of result
   */
  public Json restore(String backupId) {
    return caller.run(Call.of("backup.restore").with("backup_id", backupId), Result::json);
  }

  /**
   * Begins an upload of a backup and gives its uploadId; or the progress of an upload.
   *
   * <p>Exactly one of these options must be set: backup_id, upload_id.
   *
   * <p>Request: {@code POST /_admin/backup/upload}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @return the value of result
   */
  public Json upload() {
    return upload(null);
  }

  /**
   * Begins an upload of a backup and gives its uploadId; or the progress of an upload.
   *
   * <p>Exactly one of these options must be set: backup_id, upload_id.
   *
   * <p>Request: {@code POST /_admin/backup/upload}; for an administrator or a superuser token, by a
   * startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json upload(UploadOptions options) {
    return caller.run(Call.of("backup.upload", options), Result::json);
  }

  /**
   * Begins a download of a backup and gives its downloadId; or the progress of a download.
   *
   * <p>Exactly one of these options must be set: backup_id, download_id.
   *
   * <p>Request: {@code POST /_admin/backup/download}; for an administrator or a superuser token, by
   * a startup option of the server.
   *
   * @return the value of result
   */
  public Json download() {
    return download(null);
  }

  /**
   * Begins a download of a backup and gives its downloadId; or the progress of a download.
   *
   * <p>Exactly one of these options must be set: backup_id, download_id.
   *
   * <p>Request: {@code POST /_admin/backup/download}; for an administrator or a superuser token, by
   * a startup option of the server.
   *
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public Json download(DownloadOptions options) {
    return caller.run(Call.of("backup.download", options), Result::json);
  }

  /** The optional arguments of {@link #create}. */
  public static final class CreateOptions extends Options<CreateOptions> {
    /** The last part of the id; a random one if it is not given. */
    public CreateOptions label(String value) {
      return set("label", value);
    }

    /**
     * The maximum time in seconds of the wait for running transactions; the server's default is
     * 120.
     */
    public CreateOptions timeout(double value) {
      return set("timeout", value);
    }

    /**
     * True to create the backup although transactions still run after timeout; false if it is not
     * given.
     */
    public CreateOptions allowInconsistent(boolean value) {
      return set("allow_inconsistent", value);
    }

    /** True to abort transactions that still run after timeout; false if it is not given. */
    public CreateOptions force(boolean value) {
      return set("force", value);
    }
  }

  /** The optional arguments of {@link #list}. */
  public static final class ListOptions extends Options<ListOptions> {
    /** The id of one backup; all if it is not given. */
    public ListOptions backupId(String value) {
      return set("backup_id", value);
    }
  }

  /** The optional arguments of {@link #upload}. */
  public static final class UploadOptions extends Options<UploadOptions> {
    /** The id of the backup. */
    public UploadOptions backupId(String value) {
      return set("backup_id", value);
    }

    /** The id of an upload whose progress is read. */
    public UploadOptions uploadId(String value) {
      return set("upload_id", value);
    }

    /** The URL of the remote repository. */
    public UploadOptions repository(String value) {
      return set("repository", value);
    }

    /** The configuration of the remote repository, with its credentials. */
    public UploadOptions config(Object value) {
      return set("config", value);
    }

    /** True to abort the transfer whose id is given; false if it is not given. */
    public UploadOptions abort(boolean value) {
      return set("abort", value);
    }
  }

  /** The optional arguments of {@link #download}. */
  public static final class DownloadOptions extends Options<DownloadOptions> {
    /** The id of the backup. */
    public DownloadOptions backupId(String value) {
      return set("backup_id", value);
    }

    /** The id of a download whose progress is read. */
    public DownloadOptions downloadId(String value) {
      return set("download_id", value);
    }

    /** The URL of the remote repository. */
    public DownloadOptions repository(String value) {
      return set("repository", value);
    }

    /** The configuration of the remote repository, with its credentials. */
    public DownloadOptions config(Object value) {
      return set("config", value);
    }

    /** True to abort the transfer whose id is given; false if it is not given. */
    public DownloadOptions abort(boolean value) {
      return set("abort", value);
    }
  }
}
