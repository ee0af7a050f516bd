// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.concurrent.CompletableFuture;

/** The hot backups of the deployment, with futures. */
public final class AsyncBackups {
  private final Caller caller;

  AsyncBackups(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Backups#create()}. */
  public CompletableFuture<Json> create() {
    return create(null);
  }

  /** Submits {@link Backups#create(Backups.CreateOptions)}. */
  public CompletableFuture<Json> create(Backups.CreateOptions options) {
    return caller.submit(Call.of("backup.create", options), Result::json);
  }

  /** Submits {@link Backups#list()}. */
  public CompletableFuture<Json> list() {
    return list(null);
  }

  /** Submits {@link Backups#list(Backups.ListOptions)}. */
  public CompletableFuture<Json> list(Backups.ListOptions options) {
    return caller.submit(Call.of("backup.list", options), Result::json);
  }

  /** Submits {@link Backups#delete(String)}. */
  public CompletableFuture<Void> delete(String backupId) {
    return caller.submit(Call.of("backup.delete").with("backup_id", backupId), result -> null);
  }

  /** Submits {@link Backups#restore(String)}. */
  public CompletableFuture<Json> restore(String backupId) {
    return caller.submit(Call.of("backup.restore").with("backup_id", backupId), Result::json);
  }

  /** Submits {@link Backups#upload()}. */
  public CompletableFuture<Json> upload() {
    return upload(null);
  }

  /** Submits {@link Backups#upload(Backups.UploadOptions)}. */
  public CompletableFuture<Json> upload(Backups.UploadOptions options) {
    return caller.submit(Call.of("backup.upload", options), Result::json);
  }

  /** Submits {@link Backups#download()}. */
  public CompletableFuture<Json> download() {
    return download(null);
  }

  /** Submits {@link Backups#download(Backups.DownloadOptions)}. */
  public CompletableFuture<Json> download(Backups.DownloadOptions options) {
    return caller.submit(Call.of("backup.download", options), Result::json);
  }
}
