"""/_admin/options, options-description and options-public."""

from __future__ import annotations

from arango_sim.answers import Answer, raw
from arango_sim.routing import Call, Right, Route
from arango_sim.startup_options import options

FORBIDDEN = (403, 403, "insufficient permissions")


def effective(call: Call) -> Answer:
    return raw({option.name: option.effective(call.cluster, call.server)
                for option in options(call.cluster.version)})


def described(call: Call) -> Answer:
    return raw({option.name: option.described() for option in options(call.cluster.version)})


def public(call: Call) -> Answer:
    return raw({option.name: option.effective(call.cluster, call.server)
                for option in options(call.cluster.version) if option.is_public})


ROUTES = [
    Route("GET", "/_admin/options", effective, Right.SUPERUSER, forbidden=FORBIDDEN,
          since=(3, 12), only_system=True),
    Route("GET", "/_admin/options-description", described, Right.SUPERUSER, forbidden=FORBIDDEN,
          since=(3, 12), only_system=True),
    Route("GET", "/_admin/options-public", public, since=(3, 12, 8)),
]
