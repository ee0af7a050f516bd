"""/_api/index: definitions of indexes, and the constraint of the unique ones."""

from __future__ import annotations

from typing import Any

from arango_sim.answers import Answer, Refusal, top
from arango_sim.collections import Collection
from arango_sim.indexes import ALIASES_GONE, Index, definition, same
from arango_sim.routes.collections import changeable, named, readable
from arango_sim.routing import FRONT, Call, Right, Route
from arango_sim.servers import Role


def _collection(call: Call) -> Collection:
    name = call.query.get("collection")
    if not name:
        raise Refusal(400, 1204, "parameter 'collection' not found")
    collection = named(call, name)
    readable(call, collection)
    return collection


def list_all(call: Call) -> Answer:
    collection = _collection(call)
    shown = [index.shown(collection.name) for index in collection.indexes]
    return top({"indexes": shown, "identifiers": {each["id"]: each for each in shown}})


def selectivity(call: Call) -> Answer:
    collection = _collection(call)
    shown = [index.shown(collection.name) for index in collection.indexes]
    return Answer(200, {"error": False, "code": 200, "indexes": {
        each["id"]: each["selectivityEstimate"] for each in shown
        if "selectivityEstimate" in each}})


def show(call: Call) -> Answer:
    collection = named(call, call.parameters[0])
    return top(_found(call, collection).shown(collection.name))


def create(call: Call) -> Answer:
    """Servers answer every refused definition with 400; the errorNum differs."""
    collection = _collection(call)
    changeable(call, collection)
    body = call.json()
    attributes = definition(body, not call.cluster.version.since(*ALIASES_GONE))
    for index in collection.indexes:
        if same(index.attributes, attributes):
            return top({**index.shown(collection.name), "isNewlyCreated": False})
    _check_shard_keys(call, collection, attributes)
    number = call.cluster.next_id()
    name = body.get("name", f"idx_{1872607100000000000 + int(number)}")
    if not isinstance(name, str) or not name:
        raise Refusal(400, 1208, "illegal name")
    if any(index.name == name for index in collection.indexes):
        raise Refusal(400, 1005, "duplicate value for `name`")
    created = Index(number, name, attributes)
    constraint = created.unique_fields()
    if constraint is not None and not collection.documents.add_unique(constraint):
        fields = ", ".join(f"'{field}'" for field in constraint.fields)
        raise Refusal(400, 1210, f"unique constraint violated - in index {name} of type "
                                 f"{attributes['type']} over {fields}")
    collection.indexes.append(created)
    return top({**created.shown(collection.name), "isNewlyCreated": True}, 201)


def drop(call: Call) -> Answer:
    collection = named(call, call.parameters[0])
    changeable(call, collection)
    index = _found(call, collection)
    if index.is_implicit:
        raise Refusal(403, 11, "forbidden")
    collection.indexes.remove(index)
    collection.documents.unique = [
        each for each in collection.documents.unique if each.name != index.name]
    return top({"id": f"{collection.name}/{index.number}"})


def _found(call: Call, collection: Collection) -> Index:
    """By number or by name; the number may have the collection's name in front."""
    wanted = call.parameters[1].removeprefix(f"{collection.name}/")
    for index in collection.indexes:
        if wanted in (index.number, index.name):
            return index
    raise Refusal(404, 1212, "index not found")


def _check_shard_keys(call: Call, collection: Collection, attributes: dict[str, Any]) -> None:
    """Uniqueness is checked by each shard for itself."""
    if (call.server.role is Role.SINGLE or not attributes.get("unique")
            or len(collection.shards) == 1):
        return
    for name in collection.shard_keys:
        if name not in attributes["fields"]:
            raise Refusal(400, 1470, f"shard key '{name}' must be present in unique index")


ROUTES = [
    Route("GET", "/_api/index", list_all, Right.ANY, FRONT),
    Route("POST", "/_api/index", create, Right.ANY, FRONT),
    Route("GET", "/_api/index/selectivity", selectivity, Right.ANY, FRONT),
    Route("GET", "/_api/index/{}/{}", show, Right.ANY, FRONT),
    Route("DELETE", "/_api/index/{}/{}", drop, Right.ANY, FRONT),
]
