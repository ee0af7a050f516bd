"""/_api/user: users and their rights on databases and collections."""

from __future__ import annotations

from typing import Any

from arango_sim.access import RIGHTS, User
from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.documents import merged
from arango_sim.routing import FRONT, Call, Handler, Right, Route

EVERY = "*"
FORBIDDEN = (403, 403, "forbidden")


def create(call: Call) -> Answer:
    body = call.json()
    if not isinstance(body, dict):
        return Answer(200, is_empty=True)  # as servers do
    name = body.get("user")
    if not isinstance(name, str) or not name:
        raise Refusal(400, 1700, "invalid user name")
    if name in call.cluster.access.users:
        raise Refusal(409, 1702, "duplicate user")
    user = User(name, "")
    _replace(user, body)
    call.cluster.access.users[name] = user
    return top(_shown(user), 201)


def show(call: Call) -> Answer:
    return top(_shown(_named(call)))


def list_all(call: Call) -> Answer:
    return result([_shown(user) for user in call.cluster.access.users.values()])


def replace(call: Call) -> Answer:
    """A password that is not given is empty afterwards."""
    user = _named(call)
    _replace(user, call.object())
    return top(_shown(user))


def update(call: Call) -> Answer:
    user, body = _named(call), call.object()
    user.password = str(body.get("passwd", user.password))
    user.active = bool(body.get("active", user.active))
    extra = body.get("extra")
    if isinstance(extra, dict):
        user.extra = merged(user.extra, extra, keep_null=False, merge_objects=True)
    return top(_shown(user))


def check_password(call: Call) -> Answer:
    if _named(call).password != call.object().get("passwd"):
        raise Refusal(404, 1703, "user not found")
    return result(True)


def remove(call: Call) -> Answer:
    del call.cluster.access.users[_named(call).name]
    return top(code=202)


def rights(call: Call) -> Answer:
    user = _named(call)
    if not call.flag("full"):
        return result({name: user.right(name) for name in call.cluster.databases})
    shown: dict[str, Any] = {
        name: {"permission": user.right(name), "collections": {
            each: user.collection_grants.get((name, each), "undefined")
            for each in [*database.collections, EVERY]}}
        for name, database in call.cluster.databases.items()}
    return result({**shown, EVERY: {"permission": user.grants.get(EVERY, "none")}})


def right(call: Call) -> Answer:
    user, database = _named(call), call.parameters[1]
    if call.flag("configured"):
        return result(user.grants.get(database, "undefined"))
    return result(user.right(database))


def collection_right(call: Call) -> Answer:
    user, place = _named(call), (call.parameters[1], call.parameters[2])
    if call.flag("configured"):
        return result(user.collection_grants.get(place, "undefined"))
    return result(user.collection_right(*place))


def grant(call: Call) -> Answer:
    user, database = _named(call), call.parameters[1]
    level = _level(call)
    if database != EVERY and database not in call.cluster.databases:
        raise Refusal(404, 1228, "database not found")
    user.grants[database] = level
    return top({database: level})


def grant_collection(call: Call) -> Answer:
    user, (database, collection) = _named(call), call.parameters[1:3]
    level = _level(call)
    found = call.cluster.databases.get(database)
    if found is None and database != EVERY:
        raise Refusal(404, 1228, "database not found")
    if found is not None and collection != EVERY and found.find(collection) is None:
        raise Refusal(404, 1203, f"collection or view not found: {collection}")
    user.collection_grants[database, collection] = level
    return top({f"{database}/{collection}": level})


def revoke(call: Call) -> Answer:
    _named(call).grants.pop(call.parameters[1], None)
    return top(code=202)


def revoke_collection(call: Call) -> Answer:
    _named(call).collection_grants.pop((call.parameters[1], call.parameters[2]), None)
    return top(code=202)


def own(handler: Handler) -> Handler:
    """A call for administrators, and for users about themselves."""
    def checked(call: Call) -> Any:
        if not call.user.is_admin and call.user.name != call.parameters[0]:
            raise Refusal(*FORBIDDEN)
        return handler(call)
    return checked


def _replace(user: User, body: dict[str, Any]) -> None:
    extra = body.get("extra")
    user.password = str(body.get("passwd", ""))
    user.active = bool(body.get("active", True))
    user.extra = extra if isinstance(extra, dict) else {}


def _level(call: Call) -> str:
    level = call.object().get("grant")
    if level not in RIGHTS:
        raise Refusal(400, 10, f"invalid grant {level!r}")
    return str(level)


def _named(call: Call) -> User:
    user = call.cluster.access.users.get(call.parameters[0])
    if user is None:
        raise Refusal(404, 1703, "user not found")
    return user


def _shown(user: User) -> dict[str, Any]:
    return {"user": user.name, "active": user.active, "extra": user.extra}


def _row(method: str, rest: str, handler: Handler, right: Right = Right.ADMIN) -> Route:
    return Route(method, f"/_api/user{rest}", handler, right, FRONT, forbidden=FORBIDDEN,
                 wrong_method=(400, 405, "method not supported"))


ROUTES = [
    _row("POST", "", create),
    _row("GET", "", list_all),
    _row("GET", "/{}", own(show), Right.ANY),
    _row("POST", "/{}", own(check_password), Right.ANY),
    _row("PUT", "/{}", own(replace), Right.ANY),
    _row("PATCH", "/{}", own(update), Right.ANY),
    _row("DELETE", "/{}", remove),
    _row("GET", "/{}/database", own(rights), Right.ANY),
    _row("GET", "/{}/database/{}", own(right), Right.ANY),
    _row("PUT", "/{}/database/{}", grant),
    _row("DELETE", "/{}/database/{}", revoke),
    _row("GET", "/{}/database/{}/{}", own(collection_right), Right.ANY),
    _row("PUT", "/{}/database/{}/{}", grant_collection),
    _row("DELETE", "/{}/database/{}/{}", revoke_collection),
]
