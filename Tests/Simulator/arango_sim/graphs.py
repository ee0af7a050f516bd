"""Definitions of named graphs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from arango_sim.answers import Refusal


@dataclass(frozen=True)
class EdgeDefinition:
    collection: str
    sources: tuple[str, ...]
    targets: tuple[str, ...]

    @property
    def vertices(self) -> list[str]:
        return sorted({*self.sources, *self.targets})

    def shown(self) -> dict[str, Any]:
        return {"collection": self.collection, "from": sorted(self.sources),
                "to": sorted(self.targets)}


@dataclass
class Graph:
    name: str
    revision: str
    definitions: dict[str, EdgeDefinition] = field(default_factory=dict)
    orphans: list[str] = field(default_factory=list)
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def vertices(self) -> list[str]:
        """All vertex collections, orphans among them."""
        return sorted({*self.orphans, *(name for each in self.definitions.values()
                                        for name in each.vertices)})

    @property
    def collections(self) -> list[str]:
        return [*self.definitions, *self.vertices]

    def is_connected(self, vertex: str) -> bool:
        return any(vertex in each.vertices for each in self.definitions.values())

    def define(self, definition: EdgeDefinition) -> None:
        """Adds or replaces a definition. Vertex collections that lose their last one become
        orphans."""
        before = self.vertices
        self.definitions[definition.collection] = definition
        self._settle_orphans(before)

    def undefine(self, collection: str) -> EdgeDefinition:
        before = self.vertices
        removed = self.definitions.pop(collection)
        self._settle_orphans(before)
        return removed

    def _settle_orphans(self, before: list[str]) -> None:
        self.orphans = [name for name in before if not self.is_connected(name)]

    def shown(self) -> dict[str, Any]:
        return {"_key": self.name, "_id": f"_graphs/{self.name}", "_rev": self.revision,
                "name": self.name, "isSmart": False, "isDisjoint": False, "isSatellite": False,
                "edgeDefinitions": [each.shown() for each in self.definitions.values()],
                "orphanCollections": self.orphans, **self.options}


def edge_definition(given: Any) -> EdgeDefinition:
    """Raises a refusal for what is none."""
    malformed = Refusal(400, 1923, "malformed edge definition")
    if not isinstance(given, dict):
        raise malformed
    collection = given.get("collection")
    ends: list[Any] = [given.get("from"), given.get("to")]
    if not isinstance(collection, str) or not collection or not all(
            isinstance(names, list) and names and all(
                isinstance(name, str) and name for name in names) for names in ends):
        raise malformed
    return EdgeDefinition(collection, tuple(ends[0]), tuple(ends[1]))
