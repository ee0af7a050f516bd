"""/_open: logging in."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, raw
from arango_sim.cluster import Plan
from arango_sim.gates import NOT_AUTHORIZED
from arango_sim.routing import FRONT, Call, Right, Route

NO_USERS = (401, 401, "This server does not support users")


def log_in(call: Call) -> Answer:
    body = call.json()
    name, password = (body.get("username"), body.get("password")) if isinstance(
        body, dict) else (None, None)
    if name is None and call.cluster.version.since(3, 12, 5):
        name = ""  # an access token in place of the password says whose it is
    if not isinstance(name, str) or not isinstance(password, str):
        raise Refusal(400, 400, "invalid JSON")
    token = call.cluster.access.log_in(name, password)
    if token is None:
        call.server.log.write("WARNING", "authentication", f"wrong credentials for user '{name}'")
        raise Refusal(401, 401, "Wrong credentials")
    return raw({"jwt": token})


def renew(call: Call) -> Answer:
    """Without a token in the answer, the old one is still good for a while."""
    given = call.request.header("authorization")
    identity = call.cluster.access.identify(given)
    if identity is None or not given.lower().startswith("bearer "):
        raise Refusal(401, 11, NOT_AUTHORIZED)
    token = call.cluster.access.renewed(given.partition(" ")[2].strip())
    return raw({} if token is None else {"jwt": token})


def _with_tokens(plan: Plan) -> bool:
    return plan.authentication


def _with_renewal(plan: Plan) -> bool:
    return plan.authentication and plan.renews


ROUTES = [
    Route("POST", "/_open/auth", log_in, Right.OPEN, FRONT, NO_USERS, wants=_with_tokens),
    Route("POST", "/_open/auth/renew", renew, Right.OPEN, FRONT, NO_USERS, since=(3, 12, 6),
          wants=_with_renewal),
]
