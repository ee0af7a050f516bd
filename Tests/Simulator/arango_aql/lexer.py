"""The tokens of a query."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from arango_aql.errors import QueryError, syntax_error

SNIPPET = 32
DECLARATIONS = ("FOR", "LET", "FILTER", "RETURN", "COLLECT", "SORT", "LIMIT", "WINDOW")
COMMANDS = ("INSERT", "UPDATE", "REPLACE", "REMOVE", "UPSERT")
WORDS = ("ASC", "DESC", "IN", "WITH", "INTO", "AGGREGATE")
DIRECTIONS = ("OUTBOUND", "INBOUND", "ANY", "ALL", "NONE", "GRAPH", "SHORTEST_PATH",
              "K_SHORTEST_PATHS", "ALL_SHORTEST_PATHS", "K_PATHS")
CONSTANTS = {"NULL": None, "TRUE": True, "FALSE": False}
OPERATOR_WORDS = {"AND": "&&", "OR": "||", "NOT": "!", "LIKE": "LIKE", "DISTINCT": "DISTINCT"}
KEYWORDS = {*DECLARATIONS, *COMMANDS, *WORDS, *DIRECTIONS, *CONSTANTS, *OPERATOR_WORDS}
TOKEN = re.compile(r"""
    (?P<skip>\s+|//[^\n]*|/\*.*?\*/)
  | (?P<double>\d+\.(?!\.)\d*(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?)
  | (?P<integer>\d+)
  | (?P<text>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
  | (?P<quoted>`[^`]*`|\u00b4[^\u00b4]*\u00b4)
  | (?P<source>@@[A-Za-z0-9_]+)
  | (?P<parameter>@[A-Za-z0-9_]+)
  | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
  | (?P<sign>=~|!~|==|!=|<=|>=|&&|\|\||\.\.|::|[-+*/%!<>=?:,.()\[\]{}])
""", re.VERBOSE | re.DOTALL)
ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|.)", re.DOTALL)


@dataclass(frozen=True)
class Token:
    """`kind` is a keyword, a sign, or one of name, integer, double, text, parameter, source, end."""

    kind: str
    value: Any
    position: int

    @property
    def description(self) -> str:
        """The words of a server's syntax error."""
        names = {"name": "identifier", "integer": "integer number", "double": "number",
                 "text": "quoted string", "parameter": "bind parameter",
                 "source": "bind data source parameter", "end": "end of query string",
                 "=": "assignment", "&&": "and operator", "||": "or operator",
                 "!": "not operator", "=~": "~= operator", "!~": "~! operator",
                 "LIKE": "like operator", "DISTINCT": "DISTINCT modifier"}
        if self.kind in names:
            return names[self.kind]
        if self.kind in DECLARATIONS:
            return f"{self.kind} declaration"
        if self.kind in COMMANDS:
            return f"{self.kind} command"
        if self.kind in WORDS:
            return f"{self.kind} keyword"
        if self.kind in CONSTANTS:
            return self.kind.lower()
        is_operator = self.kind in ("==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%")
        return f"{self.kind} operator" if is_operator else self.kind


def tokens(query: str) -> list[Token]:
    found: list[Token] = []
    position = 0
    while position < len(query):
        match = TOKEN.match(query, position)
        if match is None:
            raise syntax_error("syntax error, unexpected character near "
                               + place(query, position))
        kind, text = str(match.lastgroup), match.group()
        if kind != "skip":
            found.append(_token(kind, text, position))
        position = match.end()
    found.append(Token("end", None, len(query)))
    return found


def _token(kind: str, text: str, position: int) -> Token:
    match kind:
        case "double":
            return Token(kind, float(text), position)
        case "integer":
            number = int(text)
            return Token(kind, number if number < 1 << 63 else float(number), position)
        case "text":
            return Token(kind, _with_pairs(ESCAPE.sub(_unescaped, text[1:-1])), position)
        case "quoted":
            return Token("name", text[1:-1], position)
        case "source" | "parameter":
            return Token(kind, text[1:], position)
        case "sign":
            return Token(text, text, position)
    word = text.upper()
    if word in OPERATOR_WORDS:
        return Token(OPERATOR_WORDS[word], text, position)
    return Token(word if word in KEYWORDS else "name", text, position)


def _unescaped(match: re.Match[str]) -> str:
    code = match[1]
    return chr(int(code[1:], 16)) if len(code) == 5 else ESCAPES.get(code, code)


def _with_pairs(text: str) -> str:
    """Joins pairs of surrogates. A lone one becomes U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def place(query: str, position: int) -> str:
    """The rest of the query at a position, with line and column counted from 1."""
    rest = query[position:]
    near = rest if len(rest) <= SNIPPET else rest[:SNIPPET] + "..."
    line = query.count("\n", 0, position) + 1
    column = position - (query.rfind("\n", 0, position) + 1) + 1
    return f"'{near}' at position {line}:{column}"


def unexpected(query: str, token: Token) -> QueryError:
    return syntax_error(f"syntax error, unexpected {token.description} near "
                        + place(query, token.position))
