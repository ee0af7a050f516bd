"""/_api/analyzer: definitions of analyzers."""

from __future__ import annotations

import json
from typing import Any

from arango_sim.answers import Answer, Refusal, result, top
from arango_sim.routes.collections import writable
from arango_sim.routing import FRONT, Call, Right, Route
from arango_sim.views import FEATURES, TYPES, Analyzer, built_in

BUILT_IN = built_in()


def list_all(call: Call) -> Answer:
    """Built-in ones, those of the database, and those of `_system`."""
    databases = {"_system": call.cluster.databases["_system"],
                 call.database_name: call.database}
    made = [each for database in databases.values() for each in database.analyzers.values()]
    return result([each.shown() for each in [*BUILT_IN.values(), *made]])


def show(call: Call) -> Answer:
    return top(_found(call).shown())


def create(call: Call) -> Answer:
    """An equal one is no error; a different one of the same name is."""
    writable(call)
    body = call.json()
    if not isinstance(body, dict):
        raise Refusal(400, 10, "invalid body")
    name = _local(call, body.get("name"))
    features = body.get("features", [])
    if body.get("type") not in TYPES:
        raise Refusal(400, 10, f"invalid analyzer type {body.get('type')!r}")
    if not isinstance(features, list) or any(each not in FEATURES for each in features):
        raise Refusal(400, 10, f"invalid features {features!r}")
    made = Analyzer(f"{call.database_name}::{name}", body["type"],
                    _properties(body.get("properties", {})),
                    tuple(each for each in FEATURES if each in features))
    known = call.database.analyzers.get(name)
    if known is not None and known != made:
        raise Refusal(400, 10, f"name collision detected while registering analyzer {name}")
    call.database.analyzers[name] = made
    return Answer(201 if known is None else 200, made.shown())


def drop(call: Call) -> Answer:
    writable(call)
    name = _found(call).name.rpartition("::")[2]
    if name not in call.database.analyzers:
        raise Refusal(403, 11, "insufficient rights to remove analyzer: built-in")
    full_name = call.database.analyzers[name].name
    if not call.flag("force") and _is_used(call, {name, full_name}):
        raise Refusal(409, 1200, "analyzer in-use while removing arangosearch analyzer")
    del call.database.analyzers[name]
    return top({"name": full_name})


def _is_used(call: Call, names: set[str]) -> bool:
    links = [link for view in call.database.views.values()
             for link in view.properties.get("links", {}).values()]
    in_links = any(name in names for link in links for name in link.get("analyzers", []))
    return in_links or any(index.attributes.get("analyzer") in names
                           for collection in call.database.collections.values()
                           for index in collection.indexes)


def _properties(given: Any) -> dict[str, Any]:
    """An object, or a text that holds one."""
    if isinstance(given, str):
        try:
            given = json.loads(given)
        except ValueError:
            given = None
    if not isinstance(given, dict):
        raise Refusal(400, 10, "invalid properties")
    return given


def _local(call: Call, name: Any) -> str:
    """The name without that of the database."""
    if isinstance(name, str):
        database, separator, local = name.rpartition("::")
        if local and (not separator or database == call.database_name):
            return local
    raise Refusal(400, 10, f"invalid analyzer name {name!r}")


def _found(call: Call) -> Analyzer:
    database, separator, name = call.parameters[0].rpartition("::")
    if not separator and name in BUILT_IN:
        return BUILT_IN[name]
    owner = call.cluster.databases.get(database or call.database_name)
    found = None if owner is None else owner.analyzers.get(name)
    if found is None:
        raise Refusal(404, 1202, f"unable to find analyzer {call.parameters[0]}")
    return found


ROUTES = [
    Route("GET", "/_api/analyzer", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/analyzer", create, Right.ANY, FRONT),
    Route("GET", "/_api/analyzer/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/analyzer/{}", drop, Right.ANY, FRONT),
]
