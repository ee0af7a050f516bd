# Made by scripts/generate-python. Do not edit.
"""The async jobs."""

from __future__ import annotations

from typing import Any, List, Literal, Optional

from libarango.operation import Group


class Job(Group):
    """The async jobs of the coordinator that answers."""

    def get(self, job_id: str) -> dict[str, Any]:
        """The response of an async job. The server returns it only once.

        Arguments:
            job_id: The id of the job, from the header x-arango-async-id.

        Returns: an object with `done`, and if it is, `http_status` and `body` of the job's answer.
        Raises: AsyncJobResultError.
        Request: PUT /_api/job/{job_id}; for any user.
        """
        answer: dict[str, Any] = self._run(b"job.get", {"job_id": job_id})
        return answer

    def status(self, job_id: str) -> str:
        """The state of an async job.

        Arguments:
            job_id: The id of the job, from the header x-arango-async-id.

        Returns: "done" or "pending".
        Raises: AsyncJobStatusError.
        Request: GET /_api/job/{job_id}; for any user.
        """
        answer: str = self._run(b"job.status", {"job_id": job_id})
        return answer

    def list(self, status: Literal["done", "pending"], count: Optional[int] = None) -> List[str]:
        """The ids of the async jobs of the coordinator that answers.

        Arguments:
            status ("done" or "pending"): The state of the jobs.
            count (an integer of at least 0): The maximum number of ids; the server's default is
                100.

        Returns: the answer as it is.
        Raises: AsyncJobListError.
        Request: GET /_api/job/{status}; for any user.
        """
        answer: list[str] = self._run(b"job.list", {"status": status, "count": count})
        return answer

    def cancel(self, job_id: str) -> bool:
        """Cancels an async job.

        Arguments:
            job_id: The id of the job, from the header x-arango-async-id.

        Returns: the value of `result`.
        Raises: AsyncJobCancelError.
        Request: PUT /_api/job/{job_id}/cancel; for any user.
        """
        answer: bool = self._run(b"job.cancel", {"job_id": job_id})
        return answer

    def delete(self, job_id: str, stamp: Optional[float] = None) -> bool:
        """Deletes the results of async jobs.

        Arguments:
            job_id: The id of a job, "all", or "expired" with a stamp.
            stamp: The time in seconds since 1970. With "expired", older results are deleted.

        Returns: the value of `result`.
        Raises: AsyncJobClearError.
        Request: DELETE /_api/job/{job_id}; for any user.
        """
        answer: bool = self._run(b"job.delete", {"job_id": job_id, "stamp": stamp})
        return answer
