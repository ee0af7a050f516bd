"""/_api/token: everybody's own access tokens, and for admins those of others."""

from __future__ import annotations

from arango_sim.answers import Answer, Refusal, empty, raw
from arango_sim.routing import FRONT, Call, Route

NOT_A_METHOD = (400, 405, "method not supported")


def create(call: Call) -> Answer:
    user, body = _user(call), call.json()
    name, until = (body.get("name"), body.get("valid_until")) if isinstance(
        body, dict) else (None, None)
    if not isinstance(name, str) or not name:
        raise Refusal(400, 10, f"name: nonempty string expected, not {name!r}")
    if not isinstance(until, int) or isinstance(until, bool) or until < 0:
        raise Refusal(400, 10, f"valid_until: seconds since 1970 expected, not {until!r}")
    try:
        token = call.cluster.access.tokens.add(user, name, until)
    except ValueError as error:
        raise Refusal(409, 1207, str(error)) from None
    return raw({**token.shown(call.cluster.clock.date()), "token": token.text})


def list_all(call: Call) -> Answer:
    user, now = _user(call), call.cluster.clock.date()
    return raw({"tokens": [token.shown(now) for token in call.cluster.access.tokens.of(user)]})


def delete(call: Call) -> Answer:
    """Succeeds whether there was such a token or not."""
    call.cluster.access.tokens.delete(_user(call), call.parameters[1])
    return empty()


def no_user(call: Call) -> Answer:
    raise Refusal(400, 400, "path parameter 'user' is missing")


def _user(call: Call) -> str:
    name = call.parameters[0]
    if name != call.user.name and not call.user.is_admin:
        raise Refusal(403, 403, "forbidden")
    if name not in call.cluster.access.users:
        raise Refusal(404, 1703, "user not found")
    return name


SINCE = (3, 12, 5)
ROUTES = [
    Route("POST", "/_api/token/{}", create, roles=FRONT, since=SINCE, wrong_method=NOT_A_METHOD),
    Route("GET", "/_api/token/{}", list_all, roles=FRONT, since=SINCE,
          wrong_method=NOT_A_METHOD),
    Route("DELETE", "/_api/token/{}/{}", delete, roles=FRONT, since=SINCE,
          wrong_method=NOT_A_METHOD),
    Route("POST", "/_api/token", no_user, roles=FRONT, since=SINCE, wrong_method=NOT_A_METHOD),
    Route("GET", "/_api/token", no_user, roles=FRONT, since=SINCE, wrong_method=NOT_A_METHOD),
]
