"""/_admin: what needs the server's JavaScript, of which the model has next to nothing."""

from __future__ import annotations

import json
from typing import Any

from arango_sim.answers import Answer, empty, raw, top
from arango_sim.cluster import Plan
from arango_sim.routing import EVERY_ROLE, Call, Route
from arango_sim.servers import Role

DISABLED = (501, 9, "JavaScript operations are disabled")
WITH_JAVASCRIPT = EVERY_ROLE - {Role.AGENT}


def echo(call: Call) -> Answer:
    """The request as a JavaScript action sees it."""
    request = call.request
    seen: dict[str, Any] = {
        "authorized": True, "user": call.user.name or None, "database": call.database_name,
        "protocol": "http", "url": request.target.removeprefix(f"/_db/{call.database_name}"),
        "server": {"address": "127.0.0.1", "port": call.server.port},
        "client": {"address": "127.0.0.1", "port": 0, "id": "1"}, "internals": {},
        "prefix": "/", "path": "/", "suffix": [], "headers": dict(request.fields),
        "requestType": request.method, "parameters": request.query, "cookies": {}}
    if request.method != "GET":
        seen["requestBody"] = request.body.decode(errors="replace")
        seen["rawRequestBody"] = list(request.body)
    return raw(seen)


def reload_routing(call: Call) -> Answer:
    call.server.log.write("INFO", "general", "routing is reloaded")
    return empty(204)


def execute(call: Call) -> Answer:
    """Understands `return` and a JSON value, and no other statement."""
    code = call.request.body.decode(errors="replace").strip()
    if not code:
        return top()
    word, _, value = code.removesuffix(";").partition(" ")
    try:
        if word == "return":
            return raw(json.loads(value))
    except ValueError:
        pass
    return Answer(500, text=f"SyntaxError: the model does not understand {code!r}")


def _allows_execution(plan: Plan) -> bool:
    return plan.javascript


ROUTES = [
    *(Route(method, "/_admin/echo", echo, roles=WITH_JAVASCRIPT, refusal=DISABLED, only_v0=True)
      for method in ("GET", "POST", "PUT", "PATCH", "DELETE")),
    Route("POST", "/_admin/routing/reload", reload_routing, roles=WITH_JAVASCRIPT,
          refusal=DISABLED, only_v0=True),
    Route("POST", "/_admin/execute", execute, roles=WITH_JAVASCRIPT, refusal=DISABLED,
          only_v0=True, wants=_allows_execution),
]
