"""Reads include/arango.h: its functions, enums and handles, with their comments."""

from __future__ import annotations

import re
from typing import NamedTuple

SECTION = re.compile(r"^/\* -+ (.*?) \*/$", re.MULTILINE)
DECLARATION = re.compile(
    r"/\*(?P<comment>(?:(?!\*/).)*)\*/\s*\n(?P<code>(?:ARANGO_API|ARANGO_RESULT|typedef)\b"
    r"(?:[^;{]*\{[^}]*\}[^;]*;|[^;]*;))", re.DOTALL)
_UNCOMMENTED = re.compile(r"\n\n(?P<code>ARANGO_(?:API|RESULT)\b[^;]*;)")
_FUNCTION = re.compile(r"ARANGO_(?:API|RESULT)\s+(.*?)(arango_\w+)\s*\((.*)\);", re.DOTALL)
MEMBER = re.compile(r"/\*(.*?)\*/\s*(\w+) = (-?\d+)", re.DOTALL)


class Parameter(NamedTuple):
    """A parameter of a function."""

    name: str
    #: The type in C, as "const char *".
    type: str


class Function(NamedTuple):
    """A function of the header."""

    name: str
    section: str
    #: The type of the returned value in C.
    returns: str
    parameters: tuple[Parameter, ...]
    comment: str


class Member(NamedTuple):
    """A value of an enum."""

    name: str
    value: int
    meaning: str


class Enum(NamedTuple):
    """An enum of the header."""

    name: str
    meaning: str
    members: tuple[Member, ...]


class Handle(NamedTuple):
    """An opaque type."""

    name: str
    meaning: str


class Header(NamedTuple):
    """The declarations of the header in their order."""

    version: str
    functions: tuple[Function, ...]
    enums: tuple[Enum, ...]
    handles: tuple[Handle, ...]
    #: The text of the header.
    text: str


def plain(comment: str) -> str:
    """Returns the text of a comment without the stars of its lines."""
    lines = [re.sub(r"^\s*\* ?", "", line).rstrip() for line in comment.strip().splitlines()]
    return "\n".join(lines).strip()


def _type(text: str) -> str:
    """Returns a type in its usual form: one space between words, the star after a space."""
    return re.sub(r"\s+", " ", text.replace("*", " * ")).strip().replace("* *", "**")


def _parameter(text: str) -> Parameter:
    found = re.fullmatch(r"(.*?)(\w+)", text.strip(), re.DOTALL)
    assert found, text
    return Parameter(found[2], _type(found[1]))


def _function(code: str, section: str, comment: str) -> Function:
    found = _FUNCTION.fullmatch(code.strip())
    assert found, code
    parameters = [] if found[3].strip() == "void" else found[3].split(",")
    return Function(found[2], section, _type(found[1]), tuple(map(_parameter, parameters)),
                    plain(comment))


def read(text: str) -> Header:
    """Reads the header."""
    version = re.search(r'ARANGO_VERSION "(.*)"', text)
    assert version
    functions: list[Function] = []
    enums: list[Enum] = []
    handles: list[Handle] = []
    parts = SECTION.split(text)
    for title, part in zip(parts[1::2], parts[2::2]):
        found = [(match.start("code"), match["code"], match["comment"])
                 for match in DECLARATION.finditer(part)]
        known = {start for start, _, _ in found}
        # A function below another one shares its comment.
        found += [(match.start("code"), match["code"], "") for match in _UNCOMMENTED.finditer(part)
                  if match.start("code") not in known]
        for _, code, comment in sorted(found):
            if code.startswith("typedef enum"):
                name = re.search(r"typedef enum (\w+)", code)
                assert name
                enums.append(Enum(name[1], plain(comment), tuple(
                    Member(member, int(value), plain(meaning))
                    for meaning, member, value in MEMBER.findall(code))))
            elif code.startswith("typedef"):
                name = re.search(r"(\w+);$", code)
                assert name
                handles.append(Handle(name[1], plain(comment)))
            else:
                functions.append(_function(code, title, comment))
    return Header(version[1], tuple(functions), tuple(enums), tuple(handles), text)
