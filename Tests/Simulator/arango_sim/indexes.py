"""Definitions of indexes. Only uniqueness changes what a collection accepts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Refusal
from arango_sim.documents import UniqueFields

PERSISTENT = ("persistent", "hash", "skiplist")
MULTI_DIMENSIONAL = ("mdi", "mdi-prefixed", "zkd")
ALIASES_GONE = (4, 0)
FLAGS = {"unique": False, "sparse": False}
#: Optional attributes of each type, with their default values.
OPTIONS: dict[str, dict[str, Any]] = {
    "persistent": {"cacheEnabled": False, "deduplicate": True, "estimates": True, **FLAGS},
    "ttl": {"estimates": True},
    "geo": {"geoJson": False, "legacyPolygons": False},
    "fulltext": {"minLength": 2},
    "mdi": {"estimates": True, **FLAGS},
    "inverted": {"analyzer": "identity", "features": ["frequency", "norm"],
                 "includeAllFields": False, "searchField": False, "trackListPositions": False,
                 "cache": False, "primaryKeyCache": False, "optimizeTopK": [],
                 "cleanupIntervalStep": 2, "commitIntervalMsec": 1000,
                 "consolidationIntervalMsec": 5000, "writebufferIdle": 64,
                 "writebufferActive": 0, "writebufferSizeMax": 33554432, "storedValues": []},
    "vector": {"sparse": False, "parallelism": 2, "inBackground": False},
}
MAX_FIELDS = {"ttl": 1, "geo": 2, "fulltext": 1, "vector": 1}
CONSTANT: dict[str, dict[str, Any]] = {
    "ttl": {"sparse": True, "unique": False},
    "geo": {"sparse": True, "unique": False, "bestIndexedLevel": 17, "worstIndexedLevel": 4,
            "maxNumCoverCells": 8},
    "fulltext": {"sparse": True, "unique": False},
    "inverted": {"sparse": True, "unique": False, "version": 1},
    "vector": {"unique": False, "trainingState": "unusable"},
}
ESTIMATED = ("persistent", "ttl", "mdi")


@dataclass(frozen=True)
class Index:
    """`number` is the id without the collection's name."""

    number: str
    name: str
    attributes: dict[str, Any]

    @property
    def is_implicit(self) -> bool:
        return self.attributes["type"] in ("primary", "edge")

    def shown(self, collection: str) -> dict[str, Any]:
        return {**self.attributes, "id": f"{collection}/{self.number}", "name": self.name}

    def unique_fields(self) -> UniqueFields | None:
        """The constraint that the index puts on documents."""
        if self.is_implicit or not self.attributes.get("unique"):
            return None
        fields = (*self.attributes.get("prefixFields", ()), *self.attributes["fields"])
        return UniqueFields(self.name, fields, self.attributes["sparse"])


def implicit_indexes(is_edge: bool) -> list[Index]:
    common = {"selectivityEstimate": 1, "sparse": False}
    found = [Index("0", "primary", {
        "fields": ["_key"], "type": "primary", "unique": True, **common})]
    if is_edge:
        found.append(Index("1", "edge", {
            "fields": ["_from", "_to"], "type": "edge", "unique": False, **common}))
    return found


def definition(body: Any, has_aliases: bool) -> dict[str, Any]:
    """The attributes of an index from the body of a request, with the defaults of its type."""
    if not isinstance(body, dict):
        raise _bad("expecting an index definition")
    given = body.get("type")
    kind = "persistent" if given in PERSISTENT else "mdi" if given in MULTI_DIMENSIONAL else given
    if kind not in OPTIONS or (given in ("hash", "skiplist", "fulltext") and not has_aliases):
        raise _bad("invalid index type")
    attributes = {"type": given, "fields": _fields(kind, body.get("fields"))}
    for name, default in OPTIONS[kind].items():
        value = body.get(name, default)
        if type(value) is not type(default):
            raise _bad(f"invalid value for {name}: {value!r}")
        attributes[name] = value
    attributes.update(CONSTANT.get(kind, {}))
    if kind in ESTIMATED:
        attributes["selectivityEstimate"] = 1
    _required(kind, body, attributes)
    if "storedValues" in body and kind in ("persistent", "mdi", "vector"):
        attributes["storedValues"] = body["storedValues"]
    return attributes


def same(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """True if two definitions describe one index."""
    names = ("type", "fields", "unique", "sparse", "prefixFields", "geoJson", "params",
             "expireAfter", "analyzer")
    return all(one.get(name) == other.get(name) for name in names)


def _required(kind: str, body: dict[str, Any], attributes: dict[str, Any]) -> None:
    if kind == "ttl":
        seconds = body.get("expireAfter")
        if not isinstance(seconds, (int, float)) or isinstance(seconds, bool) or seconds < 0:
            raise _bad("expireAfter attribute must be a number greater than or equal to zero")
        attributes["expireAfter"] = seconds
    elif kind == "mdi":
        if body.get("fieldValueTypes") != "double":
            raise _bad("mdi index requires `fieldValueTypes` to be set to `double`")
        attributes["fieldValueTypes"] = "double"
        if body["type"] == "mdi-prefixed":
            attributes["prefixFields"] = _fields("persistent", body.get("prefixFields"))
    elif kind == "vector":
        params = body.get("params")
        if not isinstance(params, dict) or params.get("metric") not in (
                "cosine", "l2", "innerProduct") or type(params.get("dimension")) is not int:
            raise _bad("vector index requires `params` with `metric`, `dimension` and `nLists`")
        attributes["params"] = {"defaultNProbe": 1, "trainingIterations": 25, **params}


def _fields(kind: str, given: Any) -> list[Any]:
    if kind == "inverted" and isinstance(given, list):
        given = [each.get("name") if isinstance(each, dict) else each for each in given]
        return [{"name": name} for name in _fields("persistent", given)]
    if (not isinstance(given, list) or not given or len(given) > MAX_FIELDS.get(kind, 32)
            or not all(isinstance(name, str) and name for name in given)
            or len(set(given)) < len(given)):
        raise _bad(f"invalid fields: {given!r}")
    if "_id" in given:
        raise _bad("_id attribute cannot be indexed")
    return given


def _bad(message: str) -> Refusal:
    return Refusal(400, 10, message)
