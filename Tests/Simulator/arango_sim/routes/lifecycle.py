"""/_admin: shutting a server down, compacting its data, and what its crashes left."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw, result
from arango_sim.routing import COORDINATORS, Call, Right, Route
from arango_sim.servers import CrashDump, Role

SHUTDOWN_FORBIDDEN = (403, 403, "you need admin rights to trigger shutdown")


def shut_down(call: Call) -> Answer:
    """Answers first; the process ends a moment later."""
    if call.flag("soft"):
        if call.server.role is not Role.COORDINATOR:
            raise Refusal(400, 400, "soft shutdown is only available on coordinators")
        call.server.soft_shutdown = True
    else:
        call.cluster.begin_shutdown(call.server)
    return raw("OK")


def shutdown_progress(call: Call) -> Answer:
    requests = call.server.async_requests
    pending, done = requests.count(False), requests.count(True)
    return raw({"softShutdownOngoing": call.server.soft_shutdown, "AQLcursors": call.server.queries.cursors,
                "transactions": call.server.transactions.count,
                "pendingJobs": pending, "doneJobs": done,
                "lowPrioOngoingRequests": 0, "lowPrioQueuedRequests": 0,
                "allClear": call.server.is_idle})


def compact(call: Call) -> Answer:
    """Options come from the query; the body is not read."""
    how = ", ".join(name for name in ("changeLevel", "compactBottomMostLevel") if call.flag(name))
    call.server.log.write("INFO", "engines", f"compaction of all databases started: {how or '-'}")
    return raw({})


def flush_wal(call: Call) -> Answer:
    """Options may come from the query or the body."""
    body = call.object()
    how = ", ".join(name for name in ("waitForSync", "waitForCollector")
                    if call.flag(name, body.get(name) is True))
    call.server.log.write("INFO", "engines", f"the write-ahead log is flushed: {how or '-'}")
    return raw({})


def crashes(call: Call) -> Answer:
    """The releases that had them first put the list into an object."""
    ids = [dump.id for dump in call.server.crashes]
    return result(ids if call.cluster.version.since(3, 12, 10) else {"crashes": ids})


def crash(call: Call) -> Answer:
    dump = _dump(call)
    return result({"crashId": dump.id, "files": dump.files})


def delete_crash(call: Call) -> Answer:
    dump = _dump(call)
    call.server.crashes.remove(dump)
    return result({"deleted": True, "crashId": dump.id})


def _dump(call: Call) -> CrashDump:
    id = call.parameters[0]
    for dump in call.server.crashes:
        if dump.id == id:
            return dump
    raise Refusal(404, 404, f"crash dump '{id}' not found")


ROUTES = [
    Route("DELETE", "/_admin/shutdown", shut_down, Right.ADMIN, forbidden=SHUTDOWN_FORBIDDEN),
    Route("GET", "/_admin/shutdown", shutdown_progress, Right.ADMIN, COORDINATORS,
          (405, 405, "method not supported"), SHUTDOWN_FORBIDDEN),
    Route("PUT", "/_admin/compact", compact, Right.SUPERUSER,
          forbidden=(403, 11, "compaction is only allowed for superusers")),
    Route("PUT", "/_admin/wal/flush", flush_wal, Right.ADMIN),
    Route("GET", "/_admin/crashes", crashes, Right.ADMIN, since=(3, 12, 8)),
    Route("GET", "/_admin/crashes/{}", crash, Right.ADMIN, since=(3, 12, 8)),
    Route("DELETE", "/_admin/crashes/{}", delete_crash, Right.ADMIN, since=(3, 12, 8)),
]
