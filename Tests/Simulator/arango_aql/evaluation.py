"""The values of expressions."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from arango_aql import nodes
from arango_aql.data import Data, Statistics
from arango_aql.errors import NotModelled, QueryError
from arango_aql.functions import FUNCTIONS, identifier, like
from arango_aql.nodes import Expression
from arango_aql.values import array, calculate, compare, is_true, member, number, text

Row = dict[str, Any]
ELEMENT = "[*]"
MAX_ROWS = 1_000_000
#: Functions that need the database, with the smallest and the largest number of arguments.
FUNCTIONS_WITH_DATA = {
    "DOCUMENT": (1, 2), "SLEEP": (1, 1), "DATE_NOW": (0, 0), "RAND": (0, 0),
    "COLLECTION_COUNT": (1, 1), "CURRENT_DATABASE": (0, 0), "CURRENT_USER": (0, 0),
    "RANGE": (2, 3), "FAIL": (0, 1)}
DIVISION_BY_ZERO = 1562


class Evaluator:
    def __init__(self, data: Data, parameters: dict[str, Any],
                 subquery: Callable[[nodes.Query, Row], list[Any]]) -> None:
        self.data = data
        self.statistics = Statistics()
        self._parameters = parameters
        self._subquery = subquery
        self._with_data: dict[str, Callable[..., Any]] = {
            "DOCUMENT": self._document, "SLEEP": self._sleep,
            "DATE_NOW": lambda: int(data.now() * 1000), "RAND": data.random,
            "CURRENT_DATABASE": lambda: data.facts()["database"],
            "CURRENT_USER": lambda: data.facts()["user"] or None,
            "COLLECTION_COUNT": lambda name: len(
                name if isinstance(name, list) else self._scan(text(name))),
            "RANGE": self._range, "FAIL": self._fail}

    def count_row(self) -> None:
        self.statistics.rows += 1
        if self.statistics.rows > MAX_ROWS:
            raise NotModelled(f"queries of more than {MAX_ROWS} rows")

    def source_name(self, source: nodes.Source) -> str:
        name = str(self._parameters[source.name]) if source.is_parameter else source.name
        if not self.data.exists(name):
            raise _unknown(name)
        return name

    def collection(self, expression: Expression, row: Row) -> str | None:
        """The name of the collection that an expression stands for, if it stands for one."""
        if isinstance(expression, nodes.SourceParameter):
            name = str(self._parameters[expression.name])
        elif isinstance(expression, nodes.Name) and expression.name not in row:
            name = expression.name
        else:
            return None
        if not self.data.exists(name):
            raise _unknown(name)
        return name

    def _scan(self, name: str) -> list[Any]:
        if not self.data.exists(name):
            raise _unknown(name)
        return list(self.data.documents(name))

    def value(self, expression: Expression, row: Row) -> Any:
        match expression:
            case nodes.Literal(value):
                return value
            case nodes.Parameter(name):
                return self._parameters[name]
            case nodes.Name(name) if name in row:
                return row[name]
            case nodes.Name() | nodes.SourceParameter():
                return self._scan(self.collection(expression, row) or "")
            case nodes.Attribute(base, name):
                return member(self.value(base, row), self.value(name, row))
            case nodes.Array(items):
                return [self.value(each, row) for each in items]
            case nodes.Object(members):
                return {text(self.value(name, row)): self.value(value, row)
                        for name, value in members}
            case nodes.FunctionCall(name, arguments):
                return self._call(name, arguments, row)
            case nodes.Subquery(query):
                return self._subquery(query, row)
            case nodes.Expansion(base, element):
                return [self.value(element, {**row, ELEMENT: each})
                        for each in array(self.value(base, row))]
            case nodes.Element():
                return row[ELEMENT]
        return self._operation(expression, row)

    def _operation(self, expression: Expression, row: Row) -> Any:
        match expression:
            case nodes.Unary("!", operand):
                return not is_true(self.value(operand, row))
            case nodes.Unary(operator, operand):
                return calculate(operator, 0, self.value(operand, row))
            case nodes.Ternary(condition, yes, no):
                given = self.value(condition, row)
                if not is_true(given):
                    return self.value(no, row)
                return given if yes is None else self.value(yes, row)
            case nodes.Binary("&&", left, right):
                given = self.value(left, row)
                return self.value(right, row) if is_true(given) else given
            case nodes.Binary("||", left, right):
                given = self.value(left, row)
                return given if is_true(given) else self.value(right, row)
            case nodes.Binary(operator, left, right):
                return self._binary(operator, self.value(left, row), self.value(right, row))
        raise NotModelled(type(expression).__name__)

    def _binary(self, operator: str, left: Any, right: Any) -> Any:
        if operator.startswith("NOT "):
            return not self._binary(operator[4:], left, right)
        match operator:
            case "IN":
                return any(compare(left, each) == 0 for each in array(right))
            case "LIKE":
                return like(left, right)
            case "=~":
                return self._matches(left, right)
            case "!~":
                return not self._matches(left, right)
            case "..":
                return self._range(left, right)
            case "+" | "-" | "*" | "/" | "%":
                if operator in "/%" and number(right) == 0:
                    self.warn(DIVISION_BY_ZERO, "division by zero")
                return calculate(operator, left, right)
        order = compare(left, right)
        return {"==": order == 0, "!=": order != 0, "<": order < 0, "<=": order <= 0,
                ">": order > 0, ">=": order >= 0}[operator]

    def _matches(self, value: Any, pattern: Any) -> bool:
        try:
            return re.search(text(pattern), text(value)) is not None
        except re.error:
            self.warn(1543, "invalid regex value")
            return False

    def _call(self, name: str, arguments: tuple[Expression, ...], row: Row) -> Any:
        """The function and the number of its arguments have been checked before the run."""
        function = FUNCTIONS[name][2] if name in FUNCTIONS else self._with_data[name]
        return function(*(self.value(each, row) for each in arguments))

    # functions that need the database, or that change the run

    def _document(self, first: Any, second: Any = None) -> Any:
        wanted = first if second is None else second
        if isinstance(wanted, list):
            found = [self._document(first if second is not None else each,
                                    None if second is None else each) for each in wanted]
            return [each for each in found if each is not None]
        handle = wanted if second is None or "/" in text(wanted) else f"{text(first)}/{wanted}"
        place = identifier(handle)
        if place is None or not self.data.exists(place["collection"]):
            return None
        return self.data.document(place["collection"], place["key"])

    def _range(self, first: Any, last: Any, step: Any = None) -> list[int]:
        return list(self.numbers(first, last, step))

    def numbers(self, first: Any, last: Any, step: Any = None) -> range:
        start, end = int(number(first)), int(number(last))
        pace = int(number(step)) if step is not None else 1 if start <= end else -1
        if pace == 0 or (end - start) * pace < 0:
            return range(0)
        if abs(end - start) // abs(pace) >= MAX_ROWS:
            raise NotModelled(f"ranges of more than {MAX_ROWS} numbers")
        return range(start, end + (1 if pace > 0 else -1), pace)

    def _sleep(self, seconds: Any) -> None:
        self.statistics.slept += max(float(number(seconds)), 0.0)

    def _fail(self, reason: Any = "") -> None:
        raise QueryError(500, 1569, f"FAIL({text(reason)}) called")

    def warn(self, number: int, message: str) -> None:
        self.statistics.warnings.append((number, message))


def _unknown(name: str) -> QueryError:
    return QueryError(404, 1203, f"collection or view not found: {name}")
