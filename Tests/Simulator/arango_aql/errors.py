"""Reasons why a query does not run."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar


class QueryError(Exception):
    """An error that a server would report for the query: HTTP status and errorNum."""

    def __init__(self, status: int, number: int, message: str) -> None:
        super().__init__(message)
        self.status = status
        self.number = number


class NotModelled(Exception):
    """A query that a server may run, and this package does not understand."""


Step = TypeVar("Step")


def limited(step: Callable[[], Step]) -> Step:
    """The result of a step whose depth follows from the query."""
    try:
        return step()
    except RecursionError:
        raise NotModelled("queries that are nested so deeply") from None


def syntax_error(message: str) -> QueryError:
    return QueryError(400, 1501, message)
