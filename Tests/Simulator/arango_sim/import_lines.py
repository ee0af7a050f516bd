"""Bodies of imports: JSON lines, one array, or an array of names before arrays of values."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from arango_sim.answers import Refusal
from arango_sim.documents import Document

SHOWN_BYTES = 255


@dataclass(frozen=True)
class Item:
    """A document of an import, or the reason why a line is none. An empty line has neither."""

    document: Document | None = None
    error: str = ""


def items(body: bytes, kind: str, ignores_missing: bool) -> Iterator[Item]:
    text = body.partition(b"\0")[0].decode("utf-8", "replace")
    if kind == "auto":
        kind = "array" if text.lstrip().startswith("[") else "documents"
    if kind in ("array", "list"):
        return _of_array(text)
    lines = text.removesuffix("\n").split("\n") if text else []
    return _of_lines(lines) if kind == "documents" else _of_table(lines, ignores_missing)


def _of_array(text: str) -> Iterator[Item]:
    try:
        values = json.loads(text)
    except ValueError as error:
        raise Refusal(400, 600, f"VPackError error: {error}") from None
    if not isinstance(values, list):
        raise Refusal(400, 400, "expecting a JSON array in the request")
    for position, value in enumerate(values):
        yield _item(value, position, value)


def _of_lines(lines: list[str]) -> Iterator[Item]:
    """Lines that are no documents are numbered from 1."""
    for number, line in enumerate(lines, 1):
        yield _item(_parsed(line), number, line) if line.strip() else Item()


def _of_table(lines: list[str], ignores_missing: bool) -> Iterator[Item]:
    names = _parsed(lines[0]) if lines else None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise Refusal(400, 400, "no JSON array found in second line" if lines
                      else "expecting a JSON array in the request")
    for number, line in enumerate(lines[1:], 2):
        values = _parsed(line)
        if not line.strip():
            yield Item()
        elif not isinstance(values, list) or (
                len(values) != len(names) and not ignores_missing):
            yield Item(error=f"at position {number}: wrong number of JSON values (got "
                             f"{len(values) if isinstance(values, list) else 0}, expected "
                             f"{len(names)})")
        else:
            yield Item(dict(zip(names, values)))


def _item(value: Any, position: int, source: Any) -> Item:
    if isinstance(value, dict):
        return Item(value)
    return Item(error=f"at position {position}: invalid JSON type (expecting object, probably "
                      f"parse error), offending context: {shown(source)}")


def _parsed(line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None


def shown(value: Any) -> str:
    """The beginning of a document, for an error message."""
    text = value if isinstance(value, str) else json.dumps(value, separators=(",", ":"))
    return text.encode()[:SHOWN_BYTES].decode("utf-8", "ignore") + (
        "..." if len(text.encode()) > SHOWN_BYTES else "")
