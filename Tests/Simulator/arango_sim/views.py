"""Definitions of views and analyzers. Queries do not search in views."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Refusal

#: Properties that are fixed when a view is created, and those that can be changed later.
FIXED: dict[str, Any] = {
    "primarySort": [], "primarySortCompression": "lz4", "primarySortCache": False,
    "primaryKeyCache": False, "storedValues": [], "optimizeTopK": [], "writebufferIdle": 64,
    "writebufferActive": 0, "writebufferSizeMax": 33554432}
CHANGEABLE: dict[str, Any] = {
    "cleanupIntervalStep": 2, "commitIntervalMsec": 1000, "consolidationIntervalMsec": 5000,
    "consolidationPolicy": {"type": "tier", "segmentsBytesMax": 8589934592,
                            "maxSkewThreshold": 0.4, "minDeletionRatio": 0.5},
    "links": {}}
LINK: dict[str, Any] = {
    "analyzers": ["identity"], "fields": {}, "includeAllFields": False, "storeValues": "none",
    "trackListPositions": False}
FEATURES = ("frequency", "norm", "position", "offset")
TYPES = ("identity", "delimiter", "multi_delimiter", "wildcard", "stem", "norm", "ngram", "text",
         "collation", "aql", "pipeline", "stopwords", "segmentation", "minhash", "classification",
         "nearest_neighbors", "geojson", "geo_s2", "geopoint")
LANGUAGES = ("de", "en", "es", "fi", "fr", "it", "nl", "no", "pt", "ru", "sv", "zh")


@dataclass
class View:
    id: str
    name: str
    type: str
    properties: dict[str, Any]

    def summary(self) -> dict[str, Any]:
        return {"globallyUniqueId": f"c{self.id}/", "id": self.id, "name": self.name,
                "type": self.type}

    def shown(self) -> dict[str, Any]:
        return {**self.summary(), **self.properties}


def search_properties(given: dict[str, Any], fixed: dict[str, Any],
                      old: dict[str, Any]) -> dict[str, Any]:
    """Properties of an arangosearch view; those not given keep the old values. A link to null is
    removed."""
    properties = {**fixed, **{name: given.get(name, old[name]) for name in CHANGEABLE}}
    links = given.get("links", {})
    if not isinstance(links, dict) or not all(
            link is None or isinstance(link, dict) for link in links.values()):
        raise Refusal(400, 10, "invalid links")
    known = {**old["links"], **links}
    properties["links"] = {name: {**LINK, **link} for name, link in known.items()
                           if link is not None}
    return properties


def alias_indexes(given: Any) -> list[dict[str, str]]:
    if not isinstance(given, list) or not all(
            isinstance(each, dict) and isinstance(each.get("collection"), str)
            and isinstance(each.get("index"), str) for each in given):
        raise Refusal(400, 10, "invalid indexes")
    return [{"collection": each["collection"], "index": each["index"]} for each in given]


@dataclass(frozen=True)
class Analyzer:
    """`name` is `database::name` for those that users made."""

    name: str
    type: str
    properties: dict[str, Any]
    features: tuple[str, ...]

    def shown(self) -> dict[str, Any]:
        return {"name": self.name, "type": self.type, "properties": self.properties,
                "features": list(self.features)}


def built_in() -> dict[str, Analyzer]:
    found = {"identity": Analyzer("identity", "identity", {}, FEATURES[:2])}
    for language in LANGUAGES:
        properties = {"locale": language, "case": "lower", "stopwords": [], "accent": False,
                      "stemming": True}
        name = f"text_{language}"
        found[name] = Analyzer(name, "text", properties, FEATURES[:3])
    return found
