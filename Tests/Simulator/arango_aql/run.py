"""Runs a query: each statement takes rows of variables and gives rows."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from arango_aql import nodes
from arango_aql.data import Data, Modification, Statistics
from arango_aql.errors import NotModelled, QueryError, limited
from arango_aql.evaluation import Evaluator, Row
from arango_aql.functions import FUNCTIONS, distinct
from arango_aql.parser import Parsed
from arango_aql.values import is_true, number, sort_key, text, type_rank

ROW_BYTES = 40
IGNORABLE = (1200, 1202, 1210, 1221, 1226, 1227, 1233)
AGGREGATES = ("LENGTH", "COUNT", "SUM", "MIN", "MAX", "AVERAGE", "AVG", "UNIQUE",
              "SORTED_UNIQUE", "COUNT_DISTINCT", "COUNT_UNIQUE")


@dataclass
class Outcome:
    rows: Sequence[Any]
    statistics: Statistics = field(default_factory=Statistics)


def check_parameters(parsed: Parsed, given: dict[str, Any]) -> None:
    """Every bind parameter has a value, and every value a parameter."""
    for name in sorted(parsed.parameters):
        if name not in given:
            raise QueryError(400, 1551, "no value specified for declared bind parameter "
                                        f"'{name}' (while parsing)")
        if name.startswith("@") and (not isinstance(given[name], str) or not given[name]):
            raise QueryError(400, 1553, f"bind parameter '{name}' has an invalid value or type "
                                        "(while parsing)")
    for name in given:
        if name not in parsed.parameters:
            raise QueryError(400, 1552, f"bind parameter '{name}' was not declared in the query "
                                        "(while parsing)")


def run(parsed: Parsed, given: dict[str, Any], data: Data, full_count: bool = False,
        memory_limit: int = 0) -> Outcome:
    started = _Run(data, given, memory_limit)
    return limited(lambda: started.outcome(parsed.query, full_count))


class _Run:
    def __init__(self, data: Data, given: dict[str, Any], memory_limit: int) -> None:
        self._data = data
        self._memory_limit = memory_limit
        self._evaluator = Evaluator(data, given, self._subquery)

    def outcome(self, query: nodes.Query, full_count: bool) -> Outcome:
        rows = self._numbers(query)
        if rows is None:
            rows = list(self._results(query, {}, full_count))
        self._hold(len(rows))
        return Outcome(rows, self._evaluator.statistics)

    def _numbers(self, query: nodes.Query) -> Sequence[int] | None:
        """The rows of a query that returns a range as it is. They are not stored one by one."""
        match query.statements:
            case [nodes.For(variable, nodes.Binary("..", first, last)),
                  nodes.Return(nodes.Name(name), False)] if name == variable:
                return self._evaluator.numbers(self._evaluator.value(first, {}),
                                               self._evaluator.value(last, {}))
        return None

    def _subquery(self, query: nodes.Query, outer: Row) -> list[Any]:
        return list(self._results(query, outer))

    def _results(self, query: nodes.Query, outer: Row, full_count: bool = False) -> Iterator[Any]:
        rows: Iterator[Row] = iter([outer])
        last_limit = max((index for index, each in enumerate(query.statements)
                          if isinstance(each, nodes.Limit)), default=-1)
        for index, statement in enumerate(query.statements):
            if isinstance(statement, nodes.Return):
                values = (self._evaluator.value(statement.value, row) for row in rows)
                return iter(distinct(list(values))) if statement.is_distinct else values
            rows = self._step(statement, rows, outer, full_count and index == last_limit)
        for _ in rows:
            pass
        return iter([])

    def _step(self, statement: nodes.Statement, rows: Iterator[Row], outer: Row,
              counts: bool) -> Iterator[Row]:
        match statement:
            case nodes.For():
                return self._for(statement, rows)
            case nodes.Filter(condition):
                return self._filter(condition, rows)
            case nodes.Let(variable, value):
                return ({**row, variable: self._evaluator.value(value, row)} for row in rows)
            case nodes.Sort():
                return iter(self._sorted(statement, list(rows)))
            case nodes.Limit():
                return self._limited(statement, rows, outer, counts)
            case nodes.Collect():
                return iter(self._collected(statement, list(rows), outer))
            case nodes.Modify():
                # all is read before anything is written
                return iter([self._modified(statement, row) for row in list(rows)])
        raise NotModelled(type(statement).__name__)

    def _for(self, statement: nodes.For, rows: Iterator[Row]) -> Iterator[Row]:
        evaluator = self._evaluator
        for row in rows:
            is_collection = evaluator.collection(statement.source, row) is not None
            values = evaluator.value(statement.source, row)
            if not isinstance(values, list):
                evaluator.warn(1563, "array expected")
                continue
            evaluator.statistics.scanned += len(values) if is_collection else 0
            for value in values:
                evaluator.count_row()
                yield {**row, statement.variable: value}

    def _filter(self, condition: nodes.Expression, rows: Iterator[Row]) -> Iterator[Row]:
        for row in rows:
            if is_true(self._evaluator.value(condition, row)):
                yield row
            else:
                self._evaluator.statistics.filtered += 1

    def _sorted(self, statement: nodes.Sort, rows: list[Row]) -> list[Row]:
        self._hold(len(rows))
        for key, direction in reversed(statement.keys):
            values = [(sort_key(self._evaluator.value(key, row)), row) for row in rows]
            descends = rows and self._descends(self._evaluator.value(direction, rows[0]))
            rows = [row for _, row in sorted(values, key=lambda pair: pair[0],
                                             reverse=bool(descends))]
        return rows

    def _descends(self, direction: Any) -> bool:
        if isinstance(direction, str) and direction.upper() in ("ASC", "DESC"):
            return direction.upper() == "DESC"
        return direction is True

    def _limited(self, statement: nodes.Limit, rows: Iterator[Row], outer: Row,
                 counts: bool) -> Iterator[Row]:
        offset = self._limit_value(statement.offset, outer) or 0
        count = self._limit_value(statement.count, outer)
        end = math.inf if count is None else offset + count
        passed = 0
        for row in rows:
            if not counts and passed >= end:
                break
            if offset <= passed < end:
                yield row
            passed += 1
        if counts:
            self._evaluator.statistics.full_count = passed

    def _limit_value(self, expression: nodes.Expression, outer: Row) -> int | None:
        """None, as null, is no limit."""
        value = self._evaluator.value(expression, outer)
        if value is None:
            return None
        if type_rank(value) != 2 or value < 0:
            raise QueryError(400, 1504, "number out of range - LIMIT value is not a valid number "
                                        "(while optimizing ast)")
        return int(number(value))

    def _collected(self, statement: nodes.Collect, rows: list[Row], outer: Row) -> list[Row]:
        """Groups come in the order of their values."""
        self._hold(len(rows))
        groups: list[tuple[list[Any], list[Row]]] = []
        keyed = [([self._evaluator.value(each, row) for _, each in statement.groups], row)
                 for row in rows]
        for values, row in sorted(keyed, key=lambda pair: sort_key(pair[0])):
            if not groups or sort_key(groups[-1][0]) != sort_key(values):
                groups.append((values, []))
            groups[-1][1].append(row)
        if not groups and not statement.groups:
            groups = [([], [])]
        return [self._group(statement, values, members, outer) for values, members in groups]

    def _group(self, statement: nodes.Collect, values: list[Any], members: list[Row],
               outer: Row) -> Row:
        row = dict(outer)
        row.update((name, value) for (name, _), value in zip(statement.groups, values))
        for name, function, argument in statement.aggregates:
            if function not in AGGREGATES:
                raise NotModelled(f"the aggregate function {function}()")
            row[name] = FUNCTIONS[function][2](
                [self._evaluator.value(argument, member) for member in members])
        if statement.count is not None:
            row[statement.count] = len(members)
        if statement.into is not None:
            row[statement.into] = [self._member(statement, member, outer) for member in members]
        return row

    def _member(self, statement: nodes.Collect, member: Row, outer: Row) -> Any:
        if statement.projection is not None:
            return self._evaluator.value(statement.projection, member)
        kept = statement.keep if statement.keep is not None else [
            name for name in member if name not in outer]
        return {name: member[name] for name in kept if name in member}

    def _modified(self, statement: nodes.Modify, row: Row) -> Row:
        collection = self._evaluator.source_name(statement.source)
        options = self._evaluator.value(statement.options, row)
        statistics = self._evaluator.statistics
        try:
            modification = self._modification(statement, collection, options, row)
            old, new = self._data.modify(modification)
        except QueryError as error:
            if not is_true(options.get("ignoreErrors")) or error.number not in IGNORABLE:
                raise
            statistics.writes_ignored += 1
            return {**row, "OLD": None, "NEW": None}
        statistics.writes_executed += 1
        return {**row, "OLD": old, "NEW": new}

    def _modification(self, statement: nodes.Modify, collection: str, options: Row,
                      row: Row) -> Modification:
        value = self._evaluator.value
        subject = value(statement.subject, row)
        if statement.command == "insert":
            return Modification("insert", collection, None, subject, options)
        if statement.command == "upsert":
            return self._upsert(statement, collection, subject, options, row)
        body = subject if statement.change is None else value(statement.change, row)
        return Modification(statement.command, collection, _key(subject), body, options)

    def _upsert(self, statement: nodes.Modify, collection: str, wanted: Any, options: Row,
                row: Row) -> Modification:
        found = None
        if not isinstance(wanted, dict):
            raise NotModelled("UPSERT by a condition")
        for document in self._data.documents(collection):
            self._evaluator.count_row()
            if all(sort_key(document.get(name)) == sort_key(item)
                   for name, item in wanted.items()):
                found = document
                break
        change = statement.change if found is None else statement.update
        assert change is not None
        body = self._evaluator.value(change, {**row, "OLD": found})
        if found is None:
            return Modification("insert", collection, None, body, options)
        command = "replace" if statement.replaces else "update"
        return Modification(command, collection, found["_key"], body, options)

    def _hold(self, rows: int) -> None:
        """Refuses what a query with a memory limit cannot keep."""
        if 0 < self._memory_limit < rows * ROW_BYTES:
            raise QueryError(500, 32, "query would use more memory than allowed")


def _key(subject: Any) -> Any:
    if isinstance(subject, dict):
        if not isinstance(subject.get("_key"), str):
            raise QueryError(400, 1226, "missing document key")
        return subject["_key"]
    if not isinstance(subject, str):
        raise QueryError(400, 1227, f"invalid document type: {text(subject)}")
    return subject
