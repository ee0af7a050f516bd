<?php // Made by scripts/generate-bindings. Do not edit.

declare(strict_types=1);

namespace Libarango\Operations;

use Libarango\OperationGroup;

/** The async jobs of the coordinator that answers. */
final class Jobs extends OperationGroup
{
    /**
     * The response of an async job. The server returns it only once.
     *
     * Request: PUT /_api/job/{job_id}; for any user.
     *
     * @param string $jobId The id of the job, from the header x-arango-async-id.
     * @return array<string, mixed> an object with done, and if it is, http_status and body of the job's
     *   answer
     */
    public function get(string $jobId): array
    {
        return $this->run('job.get', [
            'job_id' => $jobId,
        ]);
    }

    /**
     * The state of an async job.
     *
     * Request: GET /_api/job/{job_id}; for any user.
     *
     * @param string $jobId The id of the job, from the header x-arango-async-id.
     * @return string "done" or "pending"
     */
    public function status(string $jobId): string
    {
        return $this->run('job.status', [
            'job_id' => $jobId,
        ]);
    }

    /**
     * The ids of the async jobs of the coordinator that answers.
     *
     * Request: GET /_api/job/{status}; for any user.
     *
     * @param 'done'|'pending' $status The state of the jobs. Accepts "done" or "pending".
     * @param int|null $count The maximum number of ids; the server's default is 100. Accepts an integer
     *   of at least 0.
     * @return list<string> the answer as it is
     */
    public function list(string $status, ?int $count = null): array
    {
        return $this->run('job.list', [
            'status' => $status,
            'count' => $count,
        ]);
    }

    /**
     * Cancels an async job.
     *
     * Request: PUT /_api/job/{job_id}/cancel; for any user.
     *
     * @param string $jobId The id of the job, from the header x-arango-async-id.
     * @return bool the value of result
     */
    public function cancel(string $jobId): bool
    {
        return $this->run('job.cancel', [
            'job_id' => $jobId,
        ]);
    }

    /**
     * Deletes the results of async jobs.
     *
     * Request: DELETE /_api/job/{job_id}; for any user.
     *
     * @param string $jobId The id of a job, "all", or "expired" with a stamp.
     * @param int|float|null $stamp The time in seconds since 1970. With "expired", older results are
     *   deleted.
     * @return bool the value of result
     */
    public function delete(string $jobId, int|float|null $stamp = null): bool
    {
        return $this->run('job.delete', [
            'job_id' => $jobId,
            'stamp' => $stamp,
        ]);
    }
}
