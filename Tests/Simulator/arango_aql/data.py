"""The interface of the database that a query runs in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

Document = dict[str, Any]


@dataclass(frozen=True)
class Modification:
    """A change of one document, as a statement describes it."""

    command: str
    collection: str
    key: Any
    body: Any
    options: Document


class Data(Protocol):
    def exists(self, collection: str) -> bool: ...

    def documents(self, collection: str) -> Iterable[Document]: ...

    def document(self, collection: str, key: str) -> Document | None: ...

    def modify(self, modification: Modification) -> tuple[Document | None, Document | None]:
        """The document before and after. Raises QueryError."""

    def now(self) -> float:
        """Seconds since 1970."""

    def random(self) -> float: ...

    def facts(self) -> dict[str, Any]:
        """`database` and `user` by name."""


@dataclass
class Statistics:
    """Counts of a run. `slept` is the time of SLEEP() in seconds, which does not really pass."""

    writes_executed: int = 0
    writes_ignored: int = 0
    scanned: int = 0
    filtered: int = 0
    full_count: int | None = None
    rows: int = 0
    slept: float = 0.0
    warnings: list[tuple[int, str]] = field(default_factory=list)
