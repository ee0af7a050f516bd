// Made by scripts/generate-bindings. Do not edit.

use crate::{Caller, Object};

/// The async jobs of the coordinator that answers.
#[derive(Debug)]
pub struct Jobs<'c, C>(&'c C);

impl<'c, C: Caller> Jobs<'c, C> {
    pub(crate) fn new(caller: &'c C) -> Self {
        Jobs(caller)
    }

    /// The response of an async job. The server returns it only once.
    ///
    /// - `job_id`: A string. The id of the job, from the header x-arango-async-id.
    ///
    /// Result: an object with done, and if it is, http_status and body of the job's answer.
    ///
    /// Request: `PUT /_api/job/{job_id}`; for any user.
    pub fn get(&self, job_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        self.0.run("job.get", arguments, None)
    }

    /// The state of an async job.
    ///
    /// - `job_id`: A string. The id of the job, from the header x-arango-async-id.
    ///
    /// Result: "done" or "pending".
    ///
    /// Request: `GET /_api/job/{job_id}`; for any user.
    pub fn status(&self, job_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        self.0.run("job.status", arguments, None)
    }

    /// The ids of the async jobs of the coordinator that answers.
    ///
    /// - `status`: "done" or "pending". The state of the jobs.
    ///
    /// Result: the answer as it is.
    ///
    /// Request: `GET /_api/job/{status}`; for any user.
    pub fn list(&self, status: &str, options: JobList) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("status", status);
        options.write(&mut arguments);
        self.0.run("job.list", arguments, None)
    }

    /// Cancels an async job.
    ///
    /// - `job_id`: A string. The id of the job, from the header x-arango-async-id.
    ///
    /// Result: the value of result.
    ///
    /// Request: `PUT /_api/job/{job_id}/cancel`; for any user.
    pub fn cancel(&self, job_id: &str) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        self.0.run("job.cancel", arguments, None)
    }

    /// Deletes the results of async jobs.
    ///
    /// - `job_id`: A string. The id of a job, "all", or "expired" with a stamp.
    ///
    /// Result: the value of result.
    ///
    /// Request: `DELETE /_api/job/{job_id}`; for any user.
    pub fn delete(&self, job_id: &str, options: JobDelete) -> C::Output {
        let mut arguments = Object::new();
        arguments.set("job_id", job_id);
        options.write(&mut arguments);
        self.0.run("job.delete", arguments, None)
    }
}

/// The optional arguments of [`Jobs::list`].
#[derive(Clone, Copy, Debug, Default)]
pub struct JobList {
    /// An integer of at least 0. The maximum number of ids; the server's default is 100.
    pub count: Option<i64>,
}

impl JobList {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("count", self.count);
    }
}

/// The optional arguments of [`Jobs::delete`].
#[derive(Clone, Copy, Debug, Default)]
pub struct JobDelete {
    /// A number. The time in seconds since 1970. With "expired", older results are deleted.
    pub stamp: Option<f64>,
}

impl JobDelete {
    fn write(self, arguments: &mut Object) {
        arguments.set_some("stamp", self.stamp);
    }
}
