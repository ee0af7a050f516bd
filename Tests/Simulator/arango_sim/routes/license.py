"""/_admin/license."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.routing import Call, Right, Route


def show(call: Call) -> Answer:
    release = call.cluster.version
    if call.cluster.plan.community:
        return raw({"license": "none"})
    return raw(call.cluster.license.shown(call.cluster.stored_bytes(), release.since(3, 12),
                                          release.since(3, 12, 5)))


def set_license(call: Call) -> Answer:
    """The result stands in a member of its own, `error` and `code` included. The Community
    Edition takes none."""
    if call.cluster.plan.community:
        raise Refusal(501, 31, "license management is only available in the Enterprise Edition")
    call.cluster.license.set(call.json(), call.flag("force"))
    call.server.log.write("INFO", "license", "a new license was deployed")
    return raw({"result": {"error": False, "code": 201}}, 201)


ROUTES = [
    Route("GET", "/_admin/license", show, hardened=True),
    Route("PUT", "/_admin/license", set_license, Right.ADMIN),
]
