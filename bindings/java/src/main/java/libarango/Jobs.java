// Made by scripts/generate-bindings. Do not edit.
package libarango;

import java.util.List;
import java.util.stream.Collectors;

/** The async jobs of the coordinator that answers. */
public final class Jobs {
  private final Caller caller;

  Jobs(Caller caller) {
    this.caller = caller;
  }

  /**
   * The response of an async job. The server returns it only once.
   *
   * <p>Request: {@code PUT /_api/job/{job_id}}; for any user.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @return an object with done, and if it is, http_status and body of the job's answer
   */
  public Json get(String jobId) {
    return caller.run(Call.of("job.get").with("job_id", jobId), Result::json);
  }

  /**
   * The state of an async job.
   *
   * <p>Request: {@code GET /_api/job/{job_id}}; for any user.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @return "done" or "pending"
   */
  public String status(String jobId) {
    return caller.run(
        Call.of("job.status").with("job_id", jobId), result -> result.json().asString());
  }

  /**
   * The ids of the async jobs of the coordinator that answers.
   *
   * <p>Request: {@code GET /_api/job/{status}}; for any user.
   *
   * @param status The state of the jobs. Accepts "done" or "pending".
   * @return the answer as it is
   */
  public List<String> list(String status) {
    return list(status, null);
  }

  /**
   * The ids of the async jobs of the coordinator that answers.
   *
   * <p>Request: {@code GET /_api/job/{status}}; for any user.
   *
   * @param status The state of the jobs. Accepts "done" or "pending".
   * @param options the optional arguments, or null
   * @return the answer as it is
   */
  public List<String> list(String status, ListOptions options) {
    return caller.run(
        Call.of("job.list", options).with("status", status),
        result -> result.rows().stream().map(Json::asString).collect(Collectors.toList()));
  }

  /**
   * Cancels an async job.
   *
   * <p>Request: {@code PUT /_api/job/{job_id}/cancel}; for any user.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @return the value of result
   */
  public boolean cancel(String jobId) {
    return caller.run(
        Call.of("job.cancel").with("job_id", jobId), result -> result.json().asBoolean());
  }

  /**
   * Deletes the results of async jobs.
   *
   * <p>Request: {@code DELETE /_api/job/{job_id}}; for any user.
   *
   * @param jobId The id of a job, "all", or "expired" with a stamp.
   * @return the value of result
   */
  public boolean delete(String jobId) {
    return delete(jobId, null);
  }

  /**
   * Deletes the results of async jobs.
   *
   * <p>Request: {@code DELETE /_api/job/{job_id}}; for any user.
   *
   * @param jobId The id of a job, "all", or "expired" with a stamp.
   * @param options the optional arguments, or null
   * @return the value of result
   */
  public boolean delete(String jobId, DeleteOptions options) {
    return caller.run(
        Call.of("job.delete", options).with("job_id", jobId), result -> result.json().asBoolean());
  }

  /** The optional arguments of {@link #list}. */
  public static final class ListOptions extends Options<ListOptions> {
    /**
     * The maximum number of ids; the server's default is 100. Accepts an integer of at least 0.
     */
    public ListOptions count(long value) {
      return set("count", value);
    }
  }

  /** The optional arguments of {@link #delete}. */
  public static final class DeleteOptions extends Options<DeleteOptions> {
    /** The time in seconds since 1970. With "expired", older results are deleted. */
    public DeleteOptions stamp(double value) {
      return set("stamp", value);
    }
  }
}
