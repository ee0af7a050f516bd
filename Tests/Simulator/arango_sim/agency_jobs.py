"""The jobs of the agency's supervision: from ToDo over Pending to Finished or Failed.

Supervision looks once a second, a job's work takes its time, and what is over is forgotten after
an hour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Protocol

from arango_sim.agenda import Agenda
from arango_sim.clock import Clock, iso

LOOK = 1.0
KEPT = 3600.0
OVER = ("Finished", "Failed")
STATES = ("ToDo", "Pending", *OVER)


class JobFailure(Exception):
    """Ends a job in Failed; its text becomes the job's reason."""


@dataclass(eq=False)
class Job:
    """`facts` are the members that are particular to the type."""

    id: str
    type: str
    creator: str
    created: float
    facts: dict[str, Any]
    parent: Job | None = None
    children: list[Job] = field(default_factory=list)
    status: str = "ToDo"
    started: float | None = None
    finished: float | None = None
    reason: str | None = None

    @property
    def is_over(self) -> bool:
        return self.status in OVER

    def shown(self) -> dict[str, Any]:
        members = {"type": self.type, "jobId": self.id, "creator": self.creator,
                   "timeCreated": iso(self.created), **self.facts}
        if self.started is not None:
            members["timeStarted"] = iso(self.started)
        if self.finished is not None:
            members["timeFinished"] = iso(self.finished)
        if self.parent is not None:
            members["parentJob"] = self.parent.id
        if self.reason is not None:
            members["reason"] = self.reason
        return members


class Work(Protocol):
    """The behaviour of one type of jobs. `start` returns the seconds until `finish`, or None when the
    end of the job's children is its own."""

    def start(self, job: Job, now: float) -> float | None: ...

    def finish(self, job: Job, now: float) -> None: ...

    def abandon(self, job: Job) -> None: ...


class AgencyJobs:
    def __init__(self, clock: Clock, agenda: Agenda, next_id: Callable[[], str],
                 report: Callable[[str, str], None]) -> None:
        self._clock = clock
        self._agenda = agenda
        self._next_id = next_id
        self._report = report
        self._works: dict[str, Work] = {}
        self._jobs: dict[str, Job] = {}

    def serve(self, type: str, work: Work) -> None:
        self._works[type] = work

    def __iter__(self) -> Iterator[Job]:
        return iter(list(self._jobs.values()))

    def find(self, id: str) -> Job | None:
        return self._jobs.get(id)

    def count(self, type: str, status: str) -> int:
        return sum(job.type == type and job.status == status for job in self._jobs.values())

    def add(self, type: str, creator: str, facts: dict[str, Any], parent: Job | None = None,
            now: float | None = None) -> Job:
        id = self._next_id() if parent is None else f"{parent.id}-{len(parent.children)}"
        moment = self._clock.now() if now is None else now
        job = Job(id, type, creator, moment, facts, parent)
        if parent is not None:
            parent.children.append(job)
        self._jobs[id] = job
        self._later(LOOK, moment, partial(self._start, job))
        return job

    def cancel(self, job: Job) -> None:
        """Leaves a mark that supervision finds when it looks again."""
        self._later(LOOK, self._clock.now(), partial(self._abort, job))

    def _start(self, job: Job, now: float) -> None:
        if job.is_over:
            return
        job.started, job.status = now, "Pending"
        try:
            seconds = self._works[job.type].start(job, now)
        except JobFailure as failure:
            self._end(job, "Failed", now, str(failure))
        else:
            if seconds is not None:
                self._later(seconds, now, partial(self._finish, job))

    def _finish(self, job: Job, now: float) -> None:
        if job.is_over:
            return
        try:
            self._works[job.type].finish(job, now)
        except JobFailure as failure:
            self._end(job, "Failed", now, str(failure))
        else:
            self._end(job, "Finished", now)

    def _abort(self, job: Job, now: float) -> None:
        if job.is_over:
            return
        for child in job.children:
            self._abort(child, now)
        if not job.is_over:  # the last child's end may have been its own
            self._end(job, "Failed", now, "job was aborted")

    def _end(self, job: Job, status: str, now: float, reason: str | None = None) -> None:
        job.status, job.finished, job.reason = status, now, reason
        if status == "Failed":
            self._works[job.type].abandon(job)
        self._report("INFO" if status == "Finished" else "WARNING",
                     f"{job.type} job {job.id}: {status}" + (f", {reason}" if reason else ""))
        self._later(KEPT, now, lambda _: self._jobs.pop(job.id, None))
        parent = job.parent
        if parent is not None and parent.status == "Pending" and all(
                child.is_over for child in parent.children):
            self._end_with_children(parent, now)

    def _end_with_children(self, parent: Job, now: float) -> None:
        failed = next((child for child in parent.children if child.status == "Failed"), None)
        if failed is None:
            self._finish(parent, now)
        else:
            self._end(parent, "Failed", now, f"child job {failed.id} failed: {failed.reason}")

    def _later(self, seconds: float, now: float, action: Callable[[float], object]) -> None:
        def act(moment: float) -> None:
            action(moment)

        self._agenda.at(now + self._clock.span(seconds), act)
