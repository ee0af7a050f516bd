"""/_admin/cluster: what administrators mend by hand, ids that run out and indexes in bad order."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.forwarding import UNREACHABLE
from arango_sim.routing import COORDINATORS, Call, Handler, Right, Route
from arango_sim.servers import Phase, Role, Server
from arango_sim.supervision import AgencyUnavailable

MIGRATION = "/_admin/cluster/vpackSortMigration"
NOT_SUPERUSER = (403, 11, "only superusers may run vpack index migration")


def reserve_ids(call: Call) -> Answer:
    number, minimum = (_query_number(call, name, most) for name, most in
                       (("number", 1_000_000), ("minimum", 1 << 60)))
    if (number is None) is (minimum is None):
        raise Refusal(400, 10, "either `number` or `minimum` must be given")
    try:
        call.cluster.supervision.agency_leader()
    except AgencyUnavailable:
        raise Refusal(503, 503, "could not talk to agency") from None
    smallest, largest = call.cluster.reserve_ids(number, minimum or 0)
    return top({"smallest": str(smallest), "largest": str(largest)})


def _query_number(call: Call, name: str, most: int) -> int | None:
    text = call.query.get(name)
    if text is None:
        return None
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= most):
        raise Refusal(400, 10, f"`{name}` must be a number from 1 to {most}, not {text!r}")
    return int(text)


def check_sorting() -> dict[str, Any]:
    """The modelled data was never sorted wrongly."""
    return {"affected": [], "error": False, "errorCode": 0,
            "errorMessage": "all good with sorting order"}


def migrate_sorting() -> dict[str, Any]:
    return {"error": False, "errorCode": 0, "errorMessage": "VPack sorting migration done."}


def sorting_status() -> dict[str, Any]:
    return {"next": "CORRECT", "current": "CORRECT"}


def _of_each(step: Callable[[], dict[str, Any]]) -> Handler:
    """A coordinator passes on the whole answer of each DB-Server, and answers 200 also where one
    of them failed."""
    def handler(call: Call) -> Answer:
        if call.server.role is not Role.COORDINATOR:
            return result(step())
        return result({server.id: _asked(server, step)
                       for server in call.cluster.role(Role.DBSERVER)})
    return handler


def _asked(server: Server, step: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    if server.phase.is_alive:
        return {"error": False, "code": 200, "result": step()}
    number, message = ((1457, "timeout in cluster operation") if server.phase is Phase.HUNG
                       else (1478, UNREACHABLE))
    return {"error": True, "errorMessage": message, "errorCode": number}


def no_such_step(call: Call) -> Answer:
    raise Refusal(400, 400, f"unknown step {call.parameters[0]!r}, expected check, migrate or "
                            "status")


def _step(method: str, step: str, handler: Handler) -> Route:
    return Route(method, f"{MIGRATION}/{step}", handler, Right.SUPERUSER,
                 forbidden=NOT_SUPERUSER, branches=((3, 11, 11), (3, 12, 2)))


ROUTES = [
    Route("PUT", "/_admin/cluster/uniqId", reserve_ids, Right.ADMIN, COORDINATORS,
          forbidden=(403, 403, "forbidden"), since=(3, 12, 5, 3)),
    _step("GET", "check", _of_each(check_sorting)),
    _step("PUT", "migrate", _of_each(migrate_sorting)),
    _step("GET", "status", _of_each(sorting_status)),
    _step("GET", "{}", no_such_step),
]
