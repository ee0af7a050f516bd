"""Builds the AQL queries of the methods of a collection, with bind variables for all values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Optional

from libarango.exceptions import ArgumentError, SortValidationError

#: The number of documents that LIMIT takes if only the number to skip is given.
_ALL = 2 ** 53 - 1


class Query:
    """A query over the documents of a collection, or over those that a function returns."""

    def __init__(self, collection: str, function: Optional[str] = None, *arguments: Any) -> None:
        self.variables: dict[str, Any] = {"@collection": collection}
        values = "".join(f", {self.bound(argument)}" for argument in arguments)
        source = "@@collection" if function is None else f"{function}(@@collection{values})"
        self.text: str = f"FOR doc IN {source}"

    def add(self, statement: str) -> None:
        self.text += f" {statement}"

    def bound(self, value: Any) -> str:
        """Returns a bind variable with a value."""
        name = f"v{len(self.variables)}"
        self.variables[name] = value
        return f"@{name}"

    def attribute(self, path: Any, name: str) -> str:
        """Returns the expression of an attribute, or of an attribute of one: "address.city"."""
        if not isinstance(path, str) or not all(path.split(".")):
            raise ArgumentError(f"{name}: expected the name of an attribute, got {path!r}")
        return "doc" + "".join(f"[{self.bound(part)}]" for part in path.split("."))

    def filter(self, filters: Mapping[str, Any]) -> None:
        if not isinstance(filters, Mapping):
            raise ArgumentError(f"filters: expected a dict, got {type(filters).__name__}")
        for path, value in filters.items():
            self.add(f"FILTER {self.attribute(path, 'filters')} == {self.bound(value)}")

    def sort(self, criteria: Optional[Sequence[Mapping[str, Any]]]) -> None:
        written = []
        for each in criteria or ():
            if not isinstance(each, Mapping) or not isinstance(each.get("sort_by"), str):
                raise SortValidationError(
                    f"sort: expected a dict with the string sort_by, got {each!r}")
            order = each.get("sort_order", "ASC")
            if not isinstance(order, str) or order.upper() not in ("ASC", "DESC"):
                raise SortValidationError(f'sort: expected "ASC" or "DESC", got {order!r}')
            written.append(f"{self.attribute(each['sort_by'], 'sort')} {order.upper()}")
        if written:
            self.add("SORT " + ", ".join(written))

    def limit(self, skip: Optional[int], limit: Optional[int]) -> None:
        for name, number in (("skip", skip), ("limit", limit)):
            if number is not None and (
                    isinstance(number, bool) or not isinstance(number, int) or number < 0):
                raise ArgumentError(f"{name}: expected an integer from 0, got {number!r}")
        if skip:
            self.add(f"LIMIT {skip}, {_ALL if limit is None else limit}")
        elif limit is not None:
            self.add(f"LIMIT {limit}")

    def change(self, statement: str, body: Optional[Mapping[str, Any]],
               **options: Optional[bool]) -> None:
        """Adds a statement that changes each document."""
        if body is not None and not isinstance(body, Mapping):
            raise ArgumentError(f"body: expected a dict, got {type(body).__name__}")
        value = "" if body is None else f" {self.bound(dict(body))}"
        given = ", ".join(f"{name}: {str(value).lower()}"
                          for name, value in options.items() if value is not None)
        self.add(f"{statement}{value} IN @@collection" + (f" OPTIONS {{{given}}}" if given else ""))
