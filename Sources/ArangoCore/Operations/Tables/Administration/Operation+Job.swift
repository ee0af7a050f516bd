extension Operation {
  static let jobOperations: [Operation] = [
    Operation(
      // Not idempotent: the server returns the result only once.
      "job.get", "The response of an async job. The server returns it only once.",
      .put, "/_api/job/{job_id}", [jobID], gives: .jobResult),
    Operation(
      "job.status", "The state of an async job.",
      .get, "/_api/job/{job_id}", [jobID], gives: .jobState),
    Operation(
      "job.list", "The ids of the async jobs of the coordinator that answers.",
      .get, "/_api/job/{status}",
      [
        Parameter("status", .word(["done", "pending"]), in: .path, "The state of the jobs."),
        Parameter(
          "count", .integer(0...Int64.max), in: .query("count"), optional: true,
          "The maximum number of ids; the server's default is 100."),
      ],
      gives: .whole, returning: "array of strings"),
    Operation(
      "job.cancel", "Cancels an async job.",
      .put, "/_api/job/{job_id}/cancel", [jobID], gives: .member("result", .any),
      returning: "boolean",
      idempotent: true),
    Operation(
      "job.delete", "Deletes the results of async jobs.",
      .delete, "/_api/job/{job_id}",
      [
        Parameter(
          "job_id", .resource(.job), in: .path,
          "The id of a job, \"all\", or \"expired\" with a stamp."),
        Parameter(
          "stamp", .number, in: .query("stamp"), optional: true,
          "The time in seconds since 1970. With \"expired\", older results are deleted."),
      ],
      gives: .member("result", .any), returning: "boolean", idempotent: true),
  ]

  private static let jobID = Parameter(
    "job_id", .resource(.job), in: .path, "The id of the job, from the header x-arango-async-id.")
}
