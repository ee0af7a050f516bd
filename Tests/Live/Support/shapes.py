"""The shape of JSON values: types and member names without values, and the differences of two shapes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Optional

from folding import DOCUMENTS, MAPS, MAPS_OF_OBJECTS, SYSTEM_ATTRIBUTES

#: Ids of servers: the prefix names the role, and remains.
_SERVER = re.compile(r"(AGNT|CRDN|PRMR|SNGL)-[0-9A-Za-z-]+")
#: Ids of collections, shards, indexes and backups; UUIDs, short names of servers and addresses.
_ID = re.compile(
    r"s?\d+ | [^/]+/\d+ | [0-9a-f]{8}-[0-9a-f-]{27} | \d{4}-\d\d-\d\d[T_].*"
    r"| (Agent|Coordinator|DBServer|Single)\d+ | .*://.* | .*:\d+", re.VERBOSE)


@dataclass
class Shape:
    """The types and members of all values at one place of a result."""

    types: set[str] = field(default_factory=set)
    #: The number of values that are objects.
    objects: int = 0
    members: dict[str, Shape] = field(default_factory=dict)
    #: The number of objects that have each member.
    present: dict[str, int] = field(default_factory=dict)
    elements: Optional[Shape] = None

    def has_always(self, member: str) -> bool:
        return self.objects > 0 and self.present.get(member) == self.objects

    @property
    def names(self) -> str:
        """The types, for people."""
        return " or ".join(sorted(self.types))


@dataclass(frozen=True)
class Difference:
    """A place at which a result of the server differs from that of the test cluster."""

    path: str
    server: str
    test_cluster: str


def shape_of(operation: str, value: Any) -> Shape:
    """Returns the shape of a result. Keys that are ids or names become one member."""
    return _Reading(operation).add(Shape(), value, "")


class _Reading:
    """The reading of one result."""

    def __init__(self, operation: str) -> None:
        self._maps = MAPS.get(operation, frozenset())
        self._maps_of_objects = MAPS_OF_OBJECTS.get(operation, frozenset())
        self._documents = DOCUMENTS.get(operation, frozenset())

    def add(self, shape: Shape, value: Any, path: str) -> Shape:
        shape.types.add(_type(value))
        if isinstance(value, list):
            shape.elements = shape.elements or Shape()
            for element in value:
                self.add(shape.elements, element, f"{path}[]")
        elif isinstance(value, dict):
            self._add_members(shape, value, path)
        return shape

    def _add_members(self, shape: Shape, value: dict[str, Any], path: str) -> None:
        shape.objects += 1
        names = set()
        place = path or "."
        is_document = place in self._documents
        is_map = place in self._maps or (
            place in self._maps_of_objects and all(isinstance(inner, dict) for inner in value.values()))
        for key, inner in value.items():
            if is_document and key not in SYSTEM_ATTRIBUTES:
                continue
            name = "<key>" if is_map else _folded(key)
            names.add(name)
            self.add(shape.members.setdefault(name, Shape()), inner, f"{path}.{name}")
        for name in names:
            shape.present[name] = shape.present.get(name, 0) + 1


def _folded(key: str) -> str:
    server = _SERVER.fullmatch(key)
    if server is not None:
        return f"<{server[1]}>"
    return "<key>" if _ID.fullmatch(key) else key


def _is_key(name: str) -> bool:
    """True of the member that stands for keys of a map. An empty map differs from no other one."""
    return name.startswith("<")


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


def differences(server: Shape, test_cluster: Shape, path: str = "") -> Iterator[Difference]:
    """Yields the differences. Elements are compared if both have some. A type that only the test cluster has
    is no difference if the server has another one of its types."""
    if not server.types or not test_cluster.types:
        return
    if not server.types <= test_cluster.types:
        yield Difference(path or ".", server.names, test_cluster.names)
    if server.objects and test_cluster.objects:
        yield from _member_differences(server, test_cluster, path)
    if server.elements and test_cluster.elements:
        yield from differences(server.elements, test_cluster.elements, f"{path}[]")


def _member_differences(server: Shape, test_cluster: Shape, path: str) -> Iterator[Difference]:
    for name, inner in test_cluster.members.items():
        if not _is_key(name) and test_cluster.has_always(name) and not server.has_always(name):
            yield Difference(f"{path}.{name}", "sometimes missing" if name in server.members else "missing",
                             inner.names)
    for name, inner in server.members.items():
        if name in test_cluster.members:
            yield from differences(inner, test_cluster.members[name], f"{path}.{name}")
        elif not _is_key(name):
            yield Difference(f"{path}.{name}", inner.names, "missing")
