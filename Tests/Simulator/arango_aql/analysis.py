"""Collections, variables and functions that a query refers to, known before it runs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from typing import Any

from arango_aql import nodes
from arango_aql.errors import NotModelled, QueryError, limited
from arango_aql.evaluation import FUNCTIONS_WITH_DATA
from arango_aql.functions import FUNCTIONS


@dataclass
class References:
    """Names of collections, with those of bind parameters filled in."""

    reads: set[str] = field(default_factory=set)
    writes: set[str] = field(default_factory=set)

    @property
    def all(self) -> list[str]:
        return sorted(self.reads | self.writes)


def references(query: nodes.Query, parameters: dict[str, Any]) -> References:
    """Raises QueryError for a variable that is assigned twice and for a wrong number of
    arguments, and NotModelled for an unknown function."""
    found = References()
    limited(lambda: _Walk(parameters, found).query(query, frozenset()))
    return found


class _Walk:
    def __init__(self, parameters: dict[str, Any], found: References) -> None:
        self._parameters = parameters
        self._found = found

    def query(self, query: nodes.Query, outer: frozenset[str]) -> None:
        scope = outer
        for statement in query.statements:
            if isinstance(statement, nodes.Modify):
                self._modify(statement, scope)
                scope |= {"OLD", "NEW"}
                continue
            inner = scope
            for part in _parts(statement):
                self._expression(part, inner)
            if isinstance(statement, (nodes.For, nodes.Let)):
                scope = self._assigned(statement.variable, scope)
            elif isinstance(statement, nodes.Collect):
                names = [name for name, _ in statement.groups]
                names += [name for name, _, _ in statement.aggregates]
                names += [name for name in (statement.count, statement.into) if name]
                scope = outer
                for name in names:
                    scope = self._assigned(name, scope)

    def _assigned(self, name: str, scope: frozenset[str]) -> frozenset[str]:
        if name in scope:
            raise QueryError(400, 1511, f"variable '{name}' is assigned multiple times "
                                        "(while parsing)")
        return scope | {name}

    def _modify(self, statement: nodes.Modify, scope: frozenset[str]) -> None:
        source = statement.source
        name = str(self._parameters.get(source.name)) if source.is_parameter else source.name
        self._found.writes.add(name)
        if statement.command != "insert":
            self._found.reads.add(name)
        for part in (statement.subject, statement.change, statement.options):
            if part is not None:
                self._expression(part, scope)
        if statement.update is not None:
            self._expression(statement.update, scope | {"OLD"})

    def _expression(self, expression: nodes.Expression, scope: frozenset[str]) -> None:
        match expression:
            case nodes.Name(name):
                if name not in scope:
                    self._found.reads.add(name)
            case nodes.SourceParameter(name):
                self._found.reads.add(str(self._parameters.get(name)))
            case nodes.Subquery(query):
                self.query(query, scope)
            case nodes.FunctionCall(name, arguments):
                _check_function(name, len(arguments))
        if not isinstance(expression, nodes.Subquery):
            for part in _parts(expression):
                self._expression(part, scope)


def _check_function(name: str, arguments: int) -> None:
    if "::" in name:
        raise QueryError(404, 1582, f"user function '{name}()' not found")
    counts = FUNCTIONS[name][:2] if name in FUNCTIONS else FUNCTIONS_WITH_DATA.get(name)
    if counts is None:
        raise NotModelled(f"the function {name}()")
    if not counts[0] <= arguments <= counts[1]:
        raise QueryError(400, 1541, f"invalid number of arguments for function '{name}()', "
                         f"expected number of arguments: minimum: {counts[0]}, maximum: "
                         f"{counts[1]} (while parsing)")


def _parts(node: Any) -> Iterator[nodes.Expression]:
    """The expressions directly inside of a node."""
    if not is_dataclass(node):
        return
    for each in fields(node):
        yield from _flattened(getattr(node, each.name))


def _flattened(value: Any) -> Iterator[nodes.Expression]:
    if isinstance(value, nodes.Expression):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _flattened(item)
