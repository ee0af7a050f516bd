"""/_admin/cluster: what administrators mend by hand, ids that run out and indexes in bad order."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.routing import COORDINATORS, Call, Handler, Right, Route
from arango_sim.servers import Role
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


def check_sorting(call: Call) -> Answer:
    """The modelled data was never sorted wrongly."""
    return result({"affected": [], "error": False, "errorCode": 0,
                   "errorMessage": "all good with sorting order"})


def migrate_sorting(call: Call) -> Answer:
    return result({"error": False, "errorCode": 0,
                   "errorMessage": "VPack sorting migration done."})


def sorting_status(call: Call) -> Answer:
    """A coordinator tells it of each DB-Server."""
    state = {"next": "CORRECT", "current": "CORRECT"}
    if call.server.role is Role.COORDINATOR:
        return result({server.id: state for server in call.cluster.role(Role.DBSERVER)})
    return result(state)


def no_such_step(call: Call) -> Answer:
    raise Refusal(400, 400, f"unknown step {call.parameters[0]!r}, expected check, migrate or "
                            "status")


def _step(method: str, step: str, handler: Handler) -> Route:
    return Route(method, f"{MIGRATION}/{step}", handler, Right.SUPERUSER,
                 forbidden=NOT_SUPERUSER, since=(3, 11, 11))


ROUTES = [
    Route("PUT", "/_admin/cluster/uniqId", reserve_ids, Right.ADMIN, COORDINATORS,
          forbidden=(403, 403, "forbidden"), since=(3, 12, 5)),
    _step("GET", "check", check_sorting),
    _step("PUT", "migrate", migrate_sorting),
    _step("GET", "status", sorting_status),
    _step("GET", "{}", no_such_step),
]
