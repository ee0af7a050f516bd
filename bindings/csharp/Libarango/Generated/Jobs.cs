// Made by scripts/generate-bindings. Do not edit.
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Libarango
{
    /// <summary>The async jobs of the coordinator that answers.</summary>
    public sealed class Jobs
    {
        private readonly Database owner;

        internal Jobs(Database owner) => this.owner = owner;

        /// <summary>The response of an async job. The server returns it only once. Request: PUT /_api/job/{job_id};
        /// for any user.</summary>
        /// <param name="jobId">The id of the job, from the header x-arango-async-id.</param>
        /// <returns>an object with done, and if it is, http_status and body of the job's answer</returns>
        public Json Get(string jobId) =>
            new Call("job.get").With("job_id", jobId).Run(owner).Json;

        /// <summary>As Get, without blocking. The token cancels the call.</summary>
        public async Task<Json> GetAsync(string jobId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("job.get")
                .With("job_id", jobId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json;
        }

        /// <summary>The state of an async job. Request: GET /_api/job/{job_id}; for any user.</summary>
        /// <param name="jobId">The id of the job, from the header x-arango-async-id.</param>
        /// <returns>"done" or "pending"</returns>
        public string Status(string jobId) =>
            new Call("job.status").With("job_id", jobId).Run(owner).Json.AsString();

        /// <summary>As Status, without blocking. The token cancels the call.</summary>
        public async Task<string> StatusAsync(
            string jobId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("job.status")
                .With("job_id", jobId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsString();
        }

        /// <summary>The ids of the async jobs of the coordinator that answers. Request: GET /_api/job/{status}; for
        /// any user.</summary>
        /// <param name="status">The state of the jobs. Accepts "done" or "pending".</param>
        /// <param name="count">The maximum number of ids; the server's default is 100. Accepts an integer of at
        /// least 0.</param>
        /// <returns>the answer as it is</returns>
        public IReadOnlyList<string> List(string status, long? count = null) =>
            new Call("job.list")
                .With("status", status)
                .With("count", count)
                .Run(owner).Rows.Select(row => row.AsString()).ToList();

        /// <summary>As List, without blocking. The token cancels the call.</summary>
        public async Task<IReadOnlyList<string>> ListAsync(
            string status, long? count = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("job.list")
                .With("status", status)
                .With("count", count)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Rows.Select(row => row.AsString()).ToList();
        }

        /// <summary>Cancels an async job. Request: PUT /_api/job/{job_id}/cancel; for any user.</summary>
        /// <param name="jobId">The id of the job, from the header x-arango-async-id.</param>
        /// <returns>the value of result</returns>
        public bool Cancel(string jobId) =>
            new Call("job.cancel").With("job_id", jobId).Run(owner).Json.AsBool();

        /// <summary>As Cancel, without blocking. The token cancels the call.</summary>
        public async Task<bool> CancelAsync(
            string jobId, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("job.cancel")
                .With("job_id", jobId)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }

        /// <summary>Deletes the results of async jobs. Request: DELETE /_api/job/{job_id}; for any user.</summary>
        /// <param name="jobId">The id of a job, "all", or "expired" with a stamp.</param>
        /// <param name="stamp">The time in seconds since 1970. With "expired", older results are deleted.</param>
        /// <returns>the value of result</returns>
        public bool Delete(string jobId, double? stamp = null) =>
            new Call("job.delete").With("job_id", jobId).With("stamp", stamp).Run(owner).Json.AsBool();

        /// <summary>As Delete, without blocking. The token cancels the call.</summary>
        public async Task<bool> DeleteAsync(
            string jobId, double? stamp = null, CancellationToken cancellationToken = default(CancellationToken))
        {
            Result result = await new Call("job.delete")
                .With("job_id", jobId)
                .With("stamp", stamp)
                .RunAsync(owner, cancellationToken).ConfigureAwait(false);
            return result.Json.AsBool();
        }
    }
}
