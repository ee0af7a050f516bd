"""/_api/view: definitions of views."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, raw, result, top
from arango_sim.names import is_collection_name
from arango_sim.routes.collections import writable
from arango_sim.routing import FRONT, Call, Handler, Right, Route
from arango_sim.servers import Role
from arango_sim.views import CHANGEABLE, FIXED, View, alias_indexes, search_properties


def list_all(call: Call) -> Answer:
    return result([view.summary() for view in call.database.views.values()])


def show(call: Call) -> Answer:
    return top(_found(call).summary())


def properties(call: Call) -> Answer:
    return top(_found(call).shown())


def create(call: Call) -> Answer:
    """The definition is the whole body, as in answers to changes."""
    writable(call)
    body = call.object()
    name, kind = body.get("name"), body.get("type")
    if not isinstance(name, str) or not is_collection_name(name, call.cluster.version, False):
        raise Refusal(400, 1208, "illegal name: view name invalid")
    if kind not in ("arangosearch", "search-alias") or (
            kind == "search-alias" and not call.cluster.version.since(3, 10)):
        raise Refusal(400, 10, f"invalid view type {kind!r}")
    if name in call.database.views or name in call.database.collections:
        raise Refusal(409, 1207, "duplicate name")
    if kind == "search-alias":
        shown: dict[str, Any] = {"indexes": alias_indexes(body.get("indexes", []))}
    else:
        fixed = {each: body.get(each, FIXED[each]) for each in FIXED}
        shown = search_properties(body, fixed, CHANGEABLE)
    _check_sources(call, shown)
    view = View(call.cluster.next_id(), name, kind, shown)
    call.database.views[name] = view
    return raw(view.shown(), 201)


def change(resets: bool) -> Handler:
    def handler(call: Call) -> Answer:
        writable(call)
        view, body = _found(call), call.object()
        if view.type == "search-alias":
            shown: dict[str, Any] = {"indexes": _changed_indexes(view, body, resets)}
        else:
            fixed = {name: view.properties[name] for name in FIXED}
            shown = search_properties(body, fixed, CHANGEABLE if resets else view.properties)
        _check_sources(call, shown)
        view.properties = shown
        return raw(view.shown())
    return handler


def drop(call: Call) -> Answer:
    writable(call)
    del call.database.views[_found(call).name]
    return result(True)


def rename(call: Call) -> Answer:
    if call.server.role is Role.COORDINATOR:
        raise Refusal(501, 1470, "unsupported operation or parameter for clusters")
    raise Refusal(501, 9, "the simulator does not model renaming")


def _changed_indexes(view: View, body: dict[str, Any], resets: bool) -> list[dict[str, str]]:
    """A patch names what is added, and with the operation `del` what is removed."""
    given = body.get("indexes", [])
    wanted = alias_indexes(given)
    if resets:
        return wanted
    removed = [index for index, each in zip(wanted, given) if each.get("operation") == "del"]
    kept = [each for each in view.properties["indexes"] if each not in removed]
    return kept + [each for each in wanted if each not in removed and each not in kept]


def _check_sources(call: Call, shown: dict[str, Any]) -> None:
    for name in shown.get("links", {}):
        if call.database.find(name) is None:
            raise Refusal(404, 1203, f"collection or view not found: {name}")
    for each in shown.get("indexes", []):
        collection = call.database.find(each["collection"])
        if collection is None:
            raise Refusal(404, 1203, f"collection or view not found: {each['collection']}")
        if not any(index.name == each["index"] and index.attributes["type"] == "inverted"
                   for index in collection.indexes):
            raise Refusal(400, 10, f"unable to find inverted index {each['index']}")


def _found(call: Call) -> View:
    view = call.database.views.get(call.parameters[0])
    if view is None:
        raise Refusal(404, 1203, f"collection or view not found: {call.parameters[0]}")
    return view


ROUTES = [
    Route("GET", "/_api/view", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/view", create, Right.ANY, FRONT),
    Route("GET", "/_api/view/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/view/{}", drop, Right.ANY, FRONT),
    Route("GET", "/_api/view/{}/properties", properties, Right.ANY, FRONT),
    Route("PUT", "/_api/view/{}/properties", change(resets=True), Right.ANY, FRONT),
    Route("PATCH", "/_api/view/{}/properties", change(resets=False), Right.ANY, FRONT),
    Route("PUT", "/_api/view/{}/rename", rename, Right.ANY, FRONT),
]
