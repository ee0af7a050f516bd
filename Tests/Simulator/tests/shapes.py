"""The shape of JSON responses, without ids, counts and texts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

# members of an object whose names are ids: each stands for all of its kind
KINDS = [(re.compile(pattern), kind) for pattern, kind in (
    (r"CRDN-.*", "CRDN-*"), (r"PRMR-.*", "PRMR-*"), (r"AGNT-.*", "AGNT-*"), (r"s\d+", "s*"),
    (r"\d+(-\d+)?", "#"), (r"\d{4}-\d\d-\d\dT.*Z_.*", "backup"))]

Shape = set[tuple[str, str]]


def shape(value: Any, path: str = "") -> Shape:
    """Each path inside the value, with the JSON type found there."""
    if isinstance(value, dict):
        inner = (shape(item, f"{path}.{_kind(name)}") for name, item in value.items())
        return {(path, "object")}.union(*inner)
    if isinstance(value, list):
        return {(path, "array")}.union(*(shape(item, f"{path}[]") for item in value))
    return {(path, _type(value))}


def condensed(types: Any, path: str = "") -> Shape:
    """The shape of a document that contains type names in place of values."""
    if isinstance(types, dict):
        inner = (condensed(item, f"{path}.{name}") for name, item in types.items())
        return {(path, "object")}.union(*inner)
    if isinstance(types, list):
        return {(path, "array")}.union(*(condensed(item, f"{path}[]") for item in types))
    name = types.split(" ")[0]
    return {(path, "number" if name in ("integer", "float") else name)}


def _kind(name: str) -> str:
    return next((kind for pattern, kind in KINDS if pattern.fullmatch(name)), name)


def _type(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    return "string"


def differences(expected: Shape, given: Shape, optional: Iterable[str]) -> list[str]:
    """The paths that only one of the two shapes has, without optional ones."""
    known = tuple(optional)

    def is_known(path: str) -> bool:
        return any(path == each or path.startswith((f"{each}.", f"{each}[")) for each in known)

    return sorted([f"missing {path} ({kind})" for path, kind in expected - given
                   if not is_known(path)]
                  + [f"added {path} ({kind})" for path, kind in given - expected
                     if not is_known(path)])
