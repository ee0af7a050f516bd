"""Parses whole queries."""

from __future__ import annotations

from dataclasses import dataclass

from arango_aql import nodes
from arango_aql.errors import NotModelled, QueryError, limited, syntax_error
from arango_aql.expressions import ExpressionParser
from arango_aql.lexer import DIRECTIONS
from arango_aql.nodes import Expression, Query, Source, Statement


@dataclass(frozen=True)
class Parsed:
    """A query with the names of its bind parameters; those of collections begin with `@`."""

    query: Query
    parameters: frozenset[str]


def parse(text: str) -> Parsed:
    if not text.strip():
        raise QueryError(400, 1502, "query is empty")
    parser = _Parser(text)
    query = limited(parser.query)
    if parser.token.kind != "end":
        raise parser.unexpected()
    return Parsed(query, frozenset(parser.values | parser.sources))


class _Parser(ExpressionParser):
    def query(self) -> Query:
        if self.token.kind == "WITH":
            self._skip_with()
        statements: list[Statement] = []
        while self.token.kind not in ("end", ")"):
            statements += self._statements()
            if isinstance(statements[-1], nodes.Return):
                break
        if not statements or not isinstance(statements[-1], (nodes.Return, nodes.Modify)):
            if self.token.kind == "end" and statements:
                raise syntax_error("syntax error, unexpected end of query string, expecting "
                                   "RETURN declaration" + self._near())
            raise self.unexpected()
        return Query(tuple(statements))

    def _near(self) -> str:
        return str(self.unexpected()).partition("end of query string")[2]

    def _skip_with(self) -> None:
        """The collections of a traversal, which need not be declared here."""
        self.advance()
        self._source()
        while self.token.kind in (",", "name", "source"):
            self.accept(",")
            self._source()

    def _statements(self) -> list[Statement]:
        match self.token.kind:
            case "FOR":
                return [self._for()]
            case "FILTER":
                self.advance()
                return [nodes.Filter(self.expression())]
            case "LET":
                return self._lets()
            case "SORT":
                return [self._sort()]
            case "LIMIT":
                return [self._limit()]
            case "COLLECT":
                return [self._collect()]
            case "RETURN":
                self.advance()
                is_distinct = self.accept("DISTINCT")
                return [nodes.Return(self._inner(), is_distinct)]
            case "INSERT" | "UPDATE" | "REPLACE" | "REMOVE" | "UPSERT":
                return [self._modify(self.advance().kind)]
            case "WINDOW":
                raise NotModelled("WINDOW")
        if self.accept_word("SEARCH"):
            raise NotModelled("SEARCH")
        raise self.unexpected()

    def _for(self) -> Statement:
        self.advance()
        variable = self.expect("name").value
        if self.token.kind == ",":
            raise NotModelled("graph traversals")
        self.expect("IN")
        if self.token.kind in DIRECTIONS:
            raise NotModelled("graph traversals")
        source = self.expression()
        if self.token.kind in DIRECTIONS:
            raise NotModelled("graph traversals")
        self._options()
        return nodes.For(variable, source)

    def _lets(self) -> list[Statement]:
        self.advance()
        lets: list[Statement] = []
        while True:
            variable = self.expect("name").value
            self.expect("=")
            lets.append(nodes.Let(variable, self._inner()))
            if not self.accept(","):
                return lets

    def _sort(self) -> Statement:
        self.advance()
        keys: list[tuple[Expression, Expression]] = []
        while True:
            key = self.expression()
            descends: Expression = nodes.Literal(False)
            if self.token.kind in ("ASC", "DESC"):
                descends = nodes.Literal(self.advance().kind == "DESC")
            elif self.token.kind in ("text", "parameter"):
                descends = self.expression()
            keys.append((key, descends))
            if not self.accept(","):
                return nodes.Sort(tuple(keys))

    def _limit(self) -> Statement:
        self.advance()
        first = self.expression()
        if self.accept(","):
            return nodes.Limit(first, self.expression())
        return nodes.Limit(nodes.Literal(0), first)

    def _collect(self) -> Statement:
        self.advance()
        groups: list[tuple[str, Expression]] = []
        aggregates: list[tuple[str, str, Expression]] = []
        count = into = projection = keep = None
        while self.token.kind == "name":
            groups.append(self._assignment())
            if not self.accept(","):
                break
        if self.accept("AGGREGATE"):
            while True:
                aggregates.append(self._aggregate())
                if not self.accept(","):
                    break
        if self.accept("WITH"):
            if not self.accept_word("COUNT"):
                raise self.unexpected()
            self.expect("INTO")
            count = self.expect("name").value
        elif self.accept("INTO"):
            into = self.expect("name").value
            if self.accept("="):
                projection = self.expression()
            elif self.accept_word("KEEP"):
                keep = [self.expect("name").value]
                while self.accept(","):
                    keep.append(self.expect("name").value)
        self._options()
        return nodes.Collect(tuple(groups), tuple(aggregates), count, into, projection,
                             None if keep is None else tuple(keep))

    def _assignment(self) -> tuple[str, Expression]:
        name = self.expect("name").value
        self.expect("=")
        return name, self.expression()

    def _aggregate(self) -> tuple[str, str, Expression]:
        name, call = self._assignment()
        if not isinstance(call, nodes.FunctionCall) or len(call.arguments) > 1:
            raise QueryError(400, 1574, "invalid aggregate expression (while parsing)")
        return name, call.name, (*call.arguments, nodes.Literal(None))[0]

    def _modify(self, command: str) -> Statement:
        subject = self.subject()
        change: Expression | None = None
        update: Expression | None = None
        replaces = False
        if command in ("UPDATE", "REPLACE") and self.accept("WITH"):
            change = self.subject()
        elif command == "UPSERT":
            self.expect("INSERT")
            change = self.subject()
            replaces = self.token.kind == "REPLACE"
            if not self.accept("UPDATE", "REPLACE"):
                raise self.unexpected()
            update = self.subject()
        if not self.accept("IN", "INTO"):
            raise self.unexpected()
        source = self._source()
        return nodes.Modify(command.lower(), source, subject, change, update, replaces,
                            self._options())

    def _source(self) -> Source:
        if self.token.kind == "source":
            name = self.advance().value
            self.sources.add(name)
            return Source(name, is_parameter=True)
        return Source(self.expect("name").value)

    def _options(self) -> Expression:
        if self.accept_word("OPTIONS"):
            return self._object()
        return nodes.Literal({})
