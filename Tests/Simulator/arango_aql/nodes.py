"""The syntax tree of a query."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


class Expression:
    """A part of a query that has a value."""


class Statement:
    """A step of a query: takes rows of variables and gives rows."""


@dataclass(frozen=True)
class Literal(Expression):
    value: Any


@dataclass(frozen=True)
class Parameter(Expression):
    """A bind parameter for a value."""

    name: str


@dataclass(frozen=True)
class Name(Expression):
    """A variable, or a collection where no variable has the name."""

    name: str


@dataclass(frozen=True)
class Source:
    """A collection by its name, or by a bind parameter if `is_parameter`."""

    name: str
    is_parameter: bool = False


@dataclass(frozen=True)
class SourceParameter(Expression):
    name: str


@dataclass(frozen=True)
class Attribute(Expression):
    base: Expression
    name: Expression


@dataclass(frozen=True)
class Expansion(Expression):
    """`base[*]`, with what follows applied to each element."""

    base: Expression
    element: Expression


@dataclass(frozen=True)
class Element(Expression):
    """The element of the innermost expansion."""


@dataclass(frozen=True)
class Unary(Expression):
    operator: str
    operand: Expression


@dataclass(frozen=True)
class Binary(Expression):
    operator: str
    left: Expression
    right: Expression


@dataclass(frozen=True)
class Ternary(Expression):
    """Without `yes` the value of the condition itself is the result if it is true."""

    condition: Expression
    yes: Expression | None
    no: Expression


@dataclass(frozen=True)
class Array(Expression):
    items: tuple[Expression, ...]


@dataclass(frozen=True)
class Object(Expression):
    members: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True)
class FunctionCall(Expression):
    name: str
    arguments: tuple[Expression, ...]


@dataclass(frozen=True)
class Subquery(Expression):
    query: Query


@dataclass(frozen=True)
class For(Statement):
    variable: str
    source: Expression


@dataclass(frozen=True)
class Filter(Statement):
    condition: Expression


@dataclass(frozen=True)
class Let(Statement):
    variable: str
    value: Expression


@dataclass(frozen=True)
class Sort(Statement):
    """Each key with True if it descends; the direction may be an expression."""

    keys: tuple[tuple[Expression, Expression], ...]


@dataclass(frozen=True)
class Limit(Statement):
    offset: Expression
    count: Expression


@dataclass(frozen=True)
class Collect(Statement):
    groups: tuple[tuple[str, Expression], ...]
    aggregates: tuple[tuple[str, str, Expression], ...] = ()
    count: str | None = None
    into: str | None = None
    projection: Expression | None = None
    keep: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Modify(Statement):
    """`command` is insert, update, replace, remove or upsert; `subject` names the document."""

    command: str
    source: Source
    subject: Expression
    change: Expression | None = None
    update: Expression | None = None
    replaces: bool = False
    options: Expression = field(default_factory=lambda: Literal({}))


@dataclass(frozen=True)
class Return(Statement):
    value: Expression
    is_distinct: bool = False


@dataclass(frozen=True)
class Query:
    statements: tuple[Statement, ...]

    @property
    def is_modifying(self) -> bool:
        return any(isinstance(statement, Modify) for statement in self.statements)
