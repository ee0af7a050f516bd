// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** The async jobs of the coordinator that answers, with futures. */
public final class AsyncJobs {
  private final Caller caller;

  AsyncJobs(Caller caller) {
    this.caller = caller;
  }

  /** Submits {@link Jobs#get(String)}. */
  public CompletableFuture<Json> get(String jobId) {
    return caller.submit(Call.of("job.get").with("job_id", jobId), Result::json);
  }

  /** Submits {@link Jobs#status(String)}. */
  public CompletableFuture<String> status(String jobId) {
    return caller.submit(
        Call.of("job.status").with("job_id", jobId), result -> result.json().asString());
  }

  /** Submits {@link Jobs#list(String)}. */
  public CompletableFuture<List<String>> list(String status) {
    return list(status, null);
  }

  /** Submits {@link Jobs#list(String, Jobs.ListOptions)}. */
  public CompletableFuture<List<String>> list(String status, Jobs.ListOptions options) {
    return caller.submit(
        Call.of("job.list", options).with("status", status),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /** Submits {@link Jobs#cancel(String)}. */
  public CompletableFuture<Boolean> cancel(String jobId) {
    return caller.submit(
        Call.of("job.cancel").with("job_id", jobId), result -> result.json().asBoolean());
  }

  /** Submits {@link Jobs#delete(String)}. */
  public CompletableFuture<Boolean> delete(String jobId) {
    return delete(jobId, null);
  }

  /** Submits {@link Jobs#delete(String, Jobs.DeleteOptions)}. */
  public CompletableFuture<Boolean> delete(String jobId, Jobs.DeleteOptions options) {
    return caller.submit(
        Call.of("job.delete", options).with("job_id", jobId), result -> result.json().asBoolean());
  }
}
