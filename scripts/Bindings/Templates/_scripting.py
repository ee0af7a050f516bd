"""What the templates of Ruby, Lua and PHP have in common."""

from __future__ import annotations

import textwrap
from typing import Optional

from ..operations import Argument, Operation

#: The first line of a generated file, without the comment's mark.
MADE_BY = "Made by scripts/generate-bindings. Do not edit."
#: The length of a line of generated code.
WIDTH = 110


def comment(mark: str, text: str, indent: str = "") -> list[str]:
    """Returns a text as lines of comments; lines after the first one are indented by `indent`."""
    return [f"{mark} {line}" for line in textwrap.wrap(text, WIDTH - len(mark) - 6, subsequent_indent=indent,
                                                       break_long_words=False, break_on_hyphens=False)]


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
