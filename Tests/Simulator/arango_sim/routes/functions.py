"""/_api/aqlfunction: definitions of user functions, which queries cannot call."""

from __future__ import annotations

import re

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.routes.collections import writable
from arango_sim.routing import FRONT, Call, Right, Route

NAME = re.compile(r"[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+")


def list_all(call: Call) -> Answer:
    prefix = call.query.get("namespace", "").upper().removesuffix("::")
    return result([function for name, function in call.database.functions.items()
                   if not prefix or name.startswith(f"{prefix}::")])


def create(call: Call) -> Answer:
    writable(call)
    body = call.json()
    name = body.get("name") if isinstance(body, dict) else None
    if not isinstance(name, str) or NAME.fullmatch(name) is None:
        raise Refusal(400, 1580, "invalid user function name")
    code = body.get("code")
    if not isinstance(code, str) or not code:
        raise Refusal(400, 1581, "invalid user function code")
    is_new = name.upper() not in call.database.functions
    call.database.functions[name.upper()] = {
        "name": name, "code": code, "isDeterministic": body.get("isDeterministic") is True}
    return top({"isNewlyCreated": is_new}, 201 if is_new else 200)


def drop(call: Call) -> Answer:
    """Removes one function, or all of a namespace."""
    writable(call)
    name, functions = call.parameters[0].upper(), call.database.functions
    is_group = call.flag("group")
    found = [each for each in functions
             if each == name or is_group and each.startswith(f"{name.removesuffix('::')}::")]
    if not found and not is_group:
        raise Refusal(404, 1582, f"user function '{call.parameters[0]}()' not found")
    for each in found:
        del functions[each]
    return top({"deletedCount": len(found)})


ROUTES = [
    Route("GET", "/_api/aqlfunction", list_all, Right.ANY, FRONT, only_v0=True),
    Route("POST", "/_api/aqlfunction", create, Right.ANY, FRONT, only_v0=True),
    Route("DELETE", "/_api/aqlfunction/{}", drop, Right.ANY, FRONT, only_v0=True),
]
