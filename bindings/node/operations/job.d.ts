// Made by scripts/generate-bindings. Do not edit.
import type { CallOptions, JsonObject } from "../types";

/** The options of job.list. */
export interface JobListOptions extends CallOptions {
  /** The maximum number of ids; the server's default is 100. Accepts an integer of at least 0. */
  count?: number | bigint;
}

/** The options of job.delete. */
export interface JobDeleteOptions extends CallOptions {
  /** The time in seconds since 1970. With "expired", older results are deleted. */
  stamp?: number;
}

/** The async jobs of the coordinator that answers. */
export interface Jobs {
  /**
   * The response of an async job. The server returns it only once.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @returns an object with done, and if it is, http_status and body of the job's answer
   *
   * Request: PUT /_api/job/{job_id}; for any user.
   */
  get(jobId: string, options?: CallOptions): Promise<JsonObject>;

  /**
   * The state of an async job.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @returns "done" or "pending"
   *
   * Request: GET /_api/job/{job_id}; for any user.
   */
  status(jobId: string, options?: CallOptions): Promise<string>;

  /**
   * The ids of the async jobs of the coordinator that answers.
   *
   * @param status The state of the jobs. Accepts "done" or "pending".
   * @returns the answer as it is
   *
   * Request: GET /_api/job/{status}; for any user.
   */
  list(status: "done" | "pending", options?: JobListOptions): Promise<string[]>;

  /**
   * Cancels an async job.
   *
   * @param jobId The id of the job, from the header x-arango-async-id.
   * @returns the value of result
   *
   * Request: PUT /_api/job/{job_id}/cancel; for any user.
   */
  cancel(jobId: string, options?: CallOptions): Promise<boolean>;

  /**
   * Deletes the results of async jobs.
   *
   * @param jobId The id of a job, "all", or "expired" with a stamp.
   * @returns the value of result
   *
   * Request: DELETE /_api/job/{job_id}; for any user.
   */
  delete(jobId: string, options?: JobDeleteOptions): Promise<boolean>;
}
