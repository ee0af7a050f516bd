// Made by scripts/generate-bindings. Do not edit.
"use strict";

class Jobs {
  #run;

  constructor(run) {
    this.#run = run;
  }

  get(jobId, options) {
    return this.#run("job.get", { job_id: jobId }, options);
  }

  status(jobId, options) {
    return this.#run("job.status", { job_id: jobId }, options);
  }

  list(status, options) {
    return this.#run("job.list", { status }, options);
  }

  cancel(jobId, options) {
    return this.#run("job.cancel", { job_id: jobId }, options);
  }

  delete(jobId, options) {
    return this.#run("job.delete", { job_id: jobId }, options);
  }
}

module.exports = { Jobs };
