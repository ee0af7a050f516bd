"""/_api/user: enough to make users with different rights."""

from __future__ import annotations

from typing import Any

from arango_sim.access import RIGHTS, User
from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.routing import FRONT, Call, Right, Route


def create(call: Call) -> Answer:
    body = call.json()
    name = body.get("user") if isinstance(body, dict) else None
    if not isinstance(name, str) or not name:
        raise Refusal(400, 1700, "invalid user name")
    if name in call.cluster.access.users:
        raise Refusal(409, 1702, "duplicate user")
    user = User(name, str(body.get("passwd", "")), bool(body.get("active", True)),
                body.get("extra") or {})
    call.cluster.access.users[name] = user
    return top(_shown(user), 201)


def show(call: Call) -> Answer:
    return top(_shown(_named(call)))


def list_all(call: Call) -> Answer:
    return result([_shown(user) for user in call.cluster.access.users.values()])


def remove(call: Call) -> Answer:
    del call.cluster.access.users[_named(call).name]
    return top(code=202)


def rights(call: Call) -> Answer:
    user = _named(call)
    if not call.flag("full"):
        return result({name: user.right(name) for name in call.cluster.databases})
    # rights on single collections are not modelled, so none is set
    shown: dict[str, Any] = {
        name: {"permission": user.right(name),
               "collections": dict.fromkeys([*database.collections, "*"], "undefined")}
        for name, database in call.cluster.databases.items()}
    return result({**shown, "*": {"permission": user.grants.get("*", "none")}})


def right(call: Call) -> Answer:
    return result(_named(call).right(call.parameters[1]))


def grant(call: Call) -> Answer:
    user, database = _named(call), call.parameters[1]
    body = call.json()
    level = body.get("grant") if isinstance(body, dict) else None
    if level not in RIGHTS:
        raise Refusal(400, 10, f"invalid grant {level!r}")
    user.grants[database] = level
    return top({database: level})


def revoke(call: Call) -> Answer:
    _named(call).grants.pop(call.parameters[1], None)
    return top(code=202)


def _named(call: Call) -> User:
    user = call.cluster.access.users.get(call.parameters[0])
    if user is None:
        raise Refusal(404, 1703, "user not found")
    return user


def _shown(user: User) -> dict[str, Any]:
    return {"user": user.name, "active": user.active, "extra": user.extra}


ROUTES = [
    Route("POST", "/_api/user", create, Right.ADMIN, FRONT),
    Route("GET", "/_api/user", list_all, Right.ADMIN, FRONT),
    Route("GET", "/_api/user/{}", show, Right.ADMIN, FRONT),
    Route("DELETE", "/_api/user/{}", remove, Right.ADMIN, FRONT),
    Route("GET", "/_api/user/{}/database", rights, Right.ADMIN, FRONT),
    Route("GET", "/_api/user/{}/database/{}", right, Right.ADMIN, FRONT),
    Route("PUT", "/_api/user/{}/database/{}", grant, Right.ADMIN, FRONT),
    Route("DELETE", "/_api/user/{}/database/{}", revoke, Right.ADMIN, FRONT),
]
