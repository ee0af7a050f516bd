"""Parses expressions."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from arango_aql import nodes
from arango_aql.errors import NotModelled, QueryError
from arango_aql.lexer import COMMANDS, DECLARATIONS, KEYWORDS, Token, tokens, unexpected

if TYPE_CHECKING:
    from arango_aql.nodes import Expression

Parsed = TypeVar("Parsed")
#: Binary operators, the loosest first.
LEVELS = (("||",), ("&&",), ("=~", "!~"), ("==", "!=", "LIKE", "NOT LIKE"), ("IN", "NOT IN"),
          ("<", "<=", ">", ">="), ("..",), ("+", "-"), ("*", "/", "%"))


class ExpressionParser:
    def __init__(self, query: str) -> None:
        self._query = query
        self._tokens = tokens(query)
        self._index = 0
        self.values: set[str] = set()
        self.sources: set[str] = set()
        self._stops_at_in = False

    # tokens

    @property
    def token(self) -> Token:
        return self._tokens[self._index]

    def next_kind(self, ahead: int = 1) -> str:
        return self._tokens[min(self._index + ahead, len(self._tokens) - 1)].kind

    def advance(self) -> Token:
        token = self.token
        self._index = min(self._index + 1, len(self._tokens) - 1)
        return token

    def accept(self, *kinds: str) -> bool:
        if self.token.kind not in kinds:
            return False
        self.advance()
        return True

    def expect(self, kind: str) -> Token:
        if self.token.kind != kind:
            raise self.unexpected()
        return self.advance()

    def accept_word(self, word: str) -> bool:
        """A word that is a keyword in some places only."""
        if self.token.kind != "name" or self.token.value.upper() != word:
            return False
        self.advance()
        return True

    def unexpected(self) -> QueryError:
        return unexpected(self._query, self.token)

    # expressions

    def subject(self) -> Expression:
        """An expression after which `IN` names a collection and is no operator."""
        return self._within(True, self.expression)

    def _within(self, stops_at_in: bool, parse: Callable[[], Parsed]) -> Parsed:
        before, self._stops_at_in = self._stops_at_in, stops_at_in
        parsed = parse()
        self._stops_at_in = before
        return parsed

    def expression(self) -> Expression:
        condition = self._level(0)
        if not self.accept("?"):
            return condition
        if self.accept(":"):
            return nodes.Ternary(condition, None, self.expression())
        yes = self.expression()
        self.expect(":")
        return nodes.Ternary(condition, yes, self.expression())

    def _level(self, level: int) -> Expression:
        if level == len(LEVELS):
            return self._unary()
        left = self._level(level + 1)
        while (operator := self._operator(LEVELS[level])) is not None:
            left = nodes.Binary(operator, left, self._level(level + 1))
        return left

    def _operator(self, operators: tuple[str, ...]) -> str | None:
        kind = self.token.kind
        if kind in ("ANY", "ALL", "NONE"):
            raise NotModelled(f"array comparison operator {kind}")
        if kind == "!" and self.next_kind() in ("IN", "LIKE"):
            operator = f"NOT {self.next_kind()}"
            if operator not in operators:
                return None
            self.advance()
        elif kind in operators and not (kind == "IN" and self._stops_at_in):
            operator = kind
        else:
            return None
        self.advance()
        return operator

    def _unary(self) -> Expression:
        if self.token.kind in ("!", "+", "-"):
            operator = self.advance().kind
            return nodes.Unary(operator, self._unary())
        return self._postfix(self._primary())

    def _postfix(self, base: Expression) -> Expression:
        while True:
            if self.accept("."):
                base = nodes.Attribute(base, self._attribute_name())
            elif self.token.kind == "[" and self.next_kind() == "*":
                return self._expansion(base)
            elif self.accept("["):
                base = nodes.Attribute(base, self._within(False, self.expression))
                self.expect("]")
            else:
                return base

    def _attribute_name(self) -> Expression:
        if self.token.kind == "parameter":
            return self._parameter()
        if self.token.kind == "name" or self.token.kind in KEYWORDS:
            return nodes.Literal(self.advance().value)
        raise self.unexpected()

    def _expansion(self, base: Expression) -> Expression:
        self.advance()
        self.advance()
        if self.token.kind != "]":
            raise NotModelled("array contraction and inline expressions")
        self.advance()
        return nodes.Expansion(base, self._postfix(nodes.Element()))

    def _primary(self) -> Expression:
        token = self.token
        match token.kind:
            case "integer" | "double" | "text":
                return nodes.Literal(self.advance().value)
            case "NULL" | "TRUE" | "FALSE":
                self.advance()
                return nodes.Literal({"NULL": None, "TRUE": True, "FALSE": False}[token.kind])
            case "parameter":
                return self._parameter()
            case "source":
                self.advance()
                self.sources.add(token.value)
                return nodes.SourceParameter(token.value)
            case "(":
                return self._parenthesis()
            case "[":
                return self._array()
            case "{":
                return self._object()
            case "name":
                return self._name()
        raise self.unexpected()

    def _parameter(self) -> Expression:
        name = self.expect("parameter").value
        self.values.add(name)
        return nodes.Parameter(name)

    def _parenthesis(self) -> Expression:
        self.expect("(")
        inner = self._within(False, self._inner)
        self.expect(")")
        return inner

    def _inner(self) -> Expression:
        """An expression, or a subquery."""
        if self.token.kind in DECLARATIONS or self.token.kind in COMMANDS:
            return nodes.Subquery(self.query())
        return self.expression()

    def query(self) -> nodes.Query:
        raise NotImplementedError

    def _array(self) -> Expression:
        self.expect("[")
        items = self._within(False, lambda: self._list("]"))
        return nodes.Array(tuple(items))

    def _list(self, closing: str) -> list[Expression]:
        """Expressions up to a closing sign; a last comma is allowed in arrays."""
        items: list[Expression] = []
        while not self.accept(closing):
            items.append(self._inner() if closing == ")" else self.expression())
            if not self.accept(","):
                self.expect(closing)
                break
        return items

    def _object(self) -> Expression:
        self.expect("{")
        members: list[tuple[Expression, Expression]] = []
        while not self.accept("}"):
            members.append(self._within(False, self._member))
            if not self.accept(","):
                self.expect("}")
                break
        return nodes.Object(tuple(members))

    def _member(self) -> tuple[Expression, Expression]:
        if self.accept("["):
            name = self.expression()
            self.expect("]")
        elif self.token.kind == "parameter":
            name = self._parameter()
        elif self.token.kind in ("name", "text") or self.token.kind in KEYWORDS:
            token = self.advance()
            name = nodes.Literal(token.value)
            if token.kind == "name" and self.token.kind in (",", "}"):
                return name, nodes.Name(token.value)
        else:
            raise self.unexpected()
        self.expect(":")
        return name, self.expression()

    def _name(self) -> Expression:
        name = self.advance().value
        if self.token.kind == "::":
            while self.accept("::"):
                name += "::" + self.expect("name").value
            if self.token.kind != "(":
                raise self.unexpected()
        if self.accept("("):
            return nodes.FunctionCall(name.upper(), tuple(
                self._within(False, lambda: self._list(")"))))
        return nodes.Name(name)
