"""/_admin/cluster: jobs for the agency's supervision, and taking a server off the cluster."""

from __future__ import annotations

from typing import Any

from arango_sim.agency_jobs import Job
from arango_sim.answers import Answer, Refusal, Wait, empty, eventually, top
from arango_sim.routing import COORDINATORS, EVERY_ROLE, Call, Right, Route
from arango_sim.servers import Role

FORBIDDEN = (403, 403, "forbidden")
REMOVAL_TRIES = 60
CANCELLABLE = ("moveShard", "cleanOutServer")


def clean_out_server(call: Call) -> Answer:
    return _started(call, "cleanOutServer", {"server": _server(call)})


def resign_leadership(call: Call) -> Answer:
    facts: dict[str, Any] = {"server": _server(call)}
    if call.json().get("undoMoves") is True:
        facts["undoMoves"] = True
    return _started(call, "resignLeadership", facts)


def _server(call: Call) -> str:
    """The id for a short name. An unknown name is kept, and the job fails with it."""
    body = call.json()
    name = body.get("server") if isinstance(body, dict) else None
    if not isinstance(name, str):
        raise Refusal(400, 10, "object with key `server`")
    server = call.cluster.server(name)
    return name if server is None else server.id


def _started(call: Call, type: str, facts: dict[str, Any]) -> Answer:
    call.cluster.supervision.agency_leader()
    return top({"id": call.cluster.jobs.add(type, call.server.id, facts).id}, 202)


def query_job(call: Call) -> Answer:
    """Without `code`, and flat; before 3.7 the job was a member of its own."""
    id = call.query.get("id", "")
    if not id:
        raise Refusal(400, 10, "missing id parameter")
    call.cluster.supervision.agency_leader()
    job = call.cluster.jobs.find(id)
    if not call.cluster.version.since(3, 7):
        return _nested(id, job)
    if job is None:
        raise Refusal(404, 404, "not found")
    return Answer(200, {**job.shown(), "error": False, "job": job.id, "status": job.status})


def _nested(id: str, job: Job | None) -> Answer:
    if job is None:
        return Answer(404, {"error": True, "id": id, "status": "Not found", "job": None,
                            "code": 404})
    return top({"id": id, "status": job.status, "job": job.shown()})


def cancel_job(call: Call) -> Answer:
    body = call.json()
    id = body.get("id") if isinstance(body, dict) else None
    if not isinstance(id, str):
        raise Refusal(400, 10, "object with key `id`")
    call.cluster.supervision.agency_leader()
    job = call.cluster.jobs.find(id)
    if job is None:
        raise Refusal(404, 404, "not found")
    if job.type not in CANCELLABLE:
        raise Refusal(400, 10, "Only MoveShard and CleanOutServer jobs can be aborted")
    if job.is_over:
        raise Refusal(400, 10, f"{job.status} jobs can no longer be cancelled.")
    call.cluster.jobs.cancel(job)
    return Answer(200, {"job": id, "status": "aborted", "error": False})


def remove_server(call: Call) -> Answer | Wait:
    """Tries once a second for a minute, because a server becomes free only by and by."""
    body = call.json()
    name = body.get("server") if isinstance(body, dict) else body
    if not isinstance(name, str):
        raise Refusal(400, 10, "expecting string or object with key `server`")
    cluster = call.cluster
    cluster.supervision.agency_leader()
    server = cluster.server(name)
    if server is None or server.role not in (Role.COORDINATOR, Role.DBSERVER):
        raise Refusal(404, 404, "not found")
    pause = cluster.clock.span(1.0)
    deadline = cluster.clock.now() + REMOVAL_TRIES * pause

    def look() -> Answer | None:
        if server.removed or cluster.can_be_deleted(server):
            cluster.remove(server)
            return empty()
        if cluster.clock.now() >= deadline:
            raise Refusal(412, 412, "server may not be deleted")
        return None

    return eventually(look, pause)


ROUTES = [
    Route("POST", "/_admin/cluster/cleanOutServer", clean_out_server, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN),
    Route("POST", "/_admin/cluster/resignLeadership", resign_leadership, Right.ADMIN,
          COORDINATORS, forbidden=FORBIDDEN),
    Route("GET", "/_admin/cluster/queryAgencyJob", query_job, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN),
    Route("POST", "/_admin/cluster/cancelAgencyJob", cancel_job, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN),
    Route("POST", "/_admin/cluster/removeServer", remove_server, Right.ADMIN,
          EVERY_ROLE - {Role.SINGLE}, (500, 500, "agency communication failed"), FORBIDDEN,
          only_v0=True),
    Route("POST", "/_admin/cluster/removeServer", remove_server, Right.ADMIN, COORDINATORS,
          forbidden=FORBIDDEN, since=(4, 0)),
]
