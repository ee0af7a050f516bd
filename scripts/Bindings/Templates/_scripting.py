"""What the templates of Ruby, Lua and PHP have in common."""

from __future__ import annotations

import textwrap
from typing import Optional

from ..operations import GROUPS, Argument, Operation

#: The first line of a generated file, without the comment's mark.
MADE_BY = "Made by scripts/generate-bindings. Do not edit."
#: The length of a line of generated code.
WIDTH = 110
#: Accepted values that say no more than the type.
PLAIN = {"true or false", "a string", "an object", "an array", "an array of strings"}


def comment(mark: str, text: str, indent: str = "") -> list[str]:
    """Returns a text as lines of comments; lines after the first one are indented by `indent`."""
    return [f"{mark} {line}" for line in textwrap.wrap(text, WIDTH - len(mark) - 6, subsequent_indent=indent,
                                                       break_long_words=False, break_on_hyphens=False)]


def argument_text(argument: Argument) -> str:
    """Returns the meaning of an argument, the values that are accepted, and its versions."""
    sentences = [argument.meaning]
    if argument.accepted not in PLAIN:
        sentences.append(f"{argument.accepted[:1].upper()}{argument.accepted[1:]}.")
    if argument.since:
        sentences.append(f"Since ArangoDB {' and '.join(argument.since)}.")
    return " ".join(sentences)


def remarks(operation: Operation) -> list[str]:
    """Returns the sentences on the operation as a whole: versions, rules and the request."""
    found = []
    if operation.exactly_one_of:
        found.append(f"Exactly one of {', '.join(operation.exactly_one_of)} is given.")
    if operation.versions:
        found.append(operation.versions)
    return [*found, f"Request: {operation.request}; for {operation.permission}."]


def body(operation: Operation) -> Optional[Argument]:
    """Returns the argument that is given to arango_call_with: documents, and data to import."""
    return next((each for each in operation.arguments if each.is_body and (
        each.type in ("object", "array") or operation.name == "document.import")), None)


def grouped(operations: list[Operation]) -> dict[str, list[Operation]]:
    """Returns the operations by their groups, in the order of the table."""
    return {group: [each for each in operations if each.group == group] for group in GROUPS}
