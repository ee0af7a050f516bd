"""/_open: logging in."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.routing import COORDINATORS, Call, Right, Route


def log_in(call: Call) -> Answer:
    body = call.json()
    name, password = (body.get("username"), body.get("password")) if isinstance(
        body, dict) else (None, None)
    if not isinstance(name, str) or not isinstance(password, str):
        raise Refusal(400, 400, "invalid JSON")
    token = call.cluster.access.log_in(name, password)
    if token is None:
        raise Refusal(401, 401, "Wrong credentials")
    return raw({"jwt": token})


ROUTES = [
    Route("POST", "/_open/auth", log_in, Right.OPEN, COORDINATORS,
          (401, 401, "This server does not support users")),
]
