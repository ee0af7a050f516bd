"""Calls of operations on one cluster, with the shape of each result."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Set
from dataclasses import dataclass
from typing import Any, Optional

import libarango
from groups import NEVER
from libarango import ArangoError, Database
from shapes import Shape, shape_of
from target import Target

ROWS = {row["name"]: row for row in libarango.operations()}
#: The statuses of error responses. An error of any other status fails the suite.
ERROR_RESPONSES = ("ARANGO_ERR_SERVER", "ARANGO_ERR_AUTH")


class Refused(AssertionError):
    """A call failed whose result the following ones need."""


@dataclass(frozen=True)
class Outcome:
    """The shape of a call's result, or its error without texts of the server."""

    operation: str
    shape: Optional[Shape] = None
    error: str = ""

    @property
    def text(self) -> str:
        return self.error or "ok"


class Recorder:
    """Makes calls of the allowed operations on one cluster and keeps the outcome of each.

    `call` returns None for a call that the server refused; `need` raises then."""

    def __init__(self, target: Target, database: Database, allowed: Set[str]) -> None:
        self.target = target
        self.database = database
        self._allowed = allowed
        #: The outcome of each call by the operation and the names of its arguments.
        self.outcomes: dict[str, Outcome] = {}
        #: Errors that are no error responses.
        self.failures: list[ArangoError] = []
        self._numbers: Counter[str] = Counter()

    def on(self, database: Database) -> Recorder:
        """This recorder for calls of another database, or with other settings of one."""
        other = copy.copy(self)
        other.database = database
        return other

    def call(self, operation: str, /, **arguments: Any) -> Any:
        try:
            return self._call(operation, arguments)
        except ArangoError:
            return None

    def need(self, operation: str, /, **arguments: Any) -> Any:
        """As `call`, for a result without which the calls that follow have no meaning."""
        try:
            return self._call(operation, arguments)
        except ArangoError as error:
            raise Refused(f"{operation}: {error.message}") from error

    def lacks(self, operation: str, arguments: Set[str] = frozenset()) -> bool:
        """True if the server's version does not have the operation, or one of the arguments."""
        row = ROWS[operation]
        used = [row, *(each for each in row["arguments"] if each["name"] in arguments)]
        return not all(self._has(each["since"], each["removed_in"]) for each in used)

    def _has(self, since: list[str], removed_in: Optional[str]) -> bool:
        version = self.target.version
        firsts = [version.parse(first).numbers for first in since]
        return ((not firsts or version.has(*firsts))
                and (removed_in is None or not version.since(*version.parse(removed_in).numbers)))

    def _call(self, operation: str, arguments: dict[str, Any]) -> Any:
        assert operation in self._allowed and operation not in NEVER, f"{operation} must not be called"
        name = f"{operation}({','.join(arguments)})"
        self._numbers[name] += 1
        if self._numbers[name] > 1:
            name += f" #{self._numbers[name]}"
        if self.lacks(operation, arguments.keys()):
            self.outcomes[name] = Outcome(operation, error="not in this version")
            return None
        try:
            value = self.database.call(operation, **arguments)
        except ArangoError as error:
            self.outcomes[name] = Outcome(operation, error=_described(error))
            if error.status not in ERROR_RESPONSES:
                self.failures.append(error)
            raise
        self.outcomes[name] = Outcome(operation, shape_of(operation, value))
        return value


def _described(error: ArangoError) -> str:
    """The numbers of an error. Its texts may contain names."""
    numbers = [f"HTTP {error.http_code}"] if error.http_code else []
    if error.error_code and error.error_code != error.http_code:
        numbers.append(f"error {error.error_code}")
    return ", ".join([error.status.removeprefix("ARANGO_ERR_"), *numbers])
