"""bindings/abi.json, the description of the library for generators of bindings, and
bindings/arango.cdef, its declarations without comments and preprocessor."""

from __future__ import annotations

import json
import re
from typing import Any

from . import functions
from .header import Function, Header


def _parameter(function: Function, operation: dict[str, Any] | None) -> list[dict[str, Any]]:
    arguments = {each["name"]: each for each in operation["arguments"]} if operation else {}
    found = []
    for each in function.parameters:
        null = functions.null_meaning(function, each)
        row: dict[str, Any] = {"name": each.name, "type": each.type, "kind": functions.kind(each),
                               "nullable": null is not None}
        if null is not None:
            row["null"] = null
        if each.name in arguments and row["kind"] != "handle":
            argument = arguments[each.name]
            row["argument"] = argument["name"]
            if argument["type"] not in ("string", "string or integer"):
                row["kind"] = "json"
        found.append(row)
    return found


def _function(function: Function, operation: dict[str, Any] | None) -> dict[str, Any]:
    returns: dict[str, Any] = {"type": function.returns, "owner": functions.owner(function)}
    if function.name in functions.RETURNS_NULL:
        returns["null"] = functions.RETURNS_NULL[function.name]
    row: dict[str, Any] = {
        "name": function.name, "section": function.section, "returns": returns,
        "parameters": _parameter(function, operation),
        "blocks": operation is not None or function.name in functions.BLOCKING,
    }
    if function.name in functions.BLOCKING_WITH:
        row["blocks_with_option"] = functions.BLOCKING_WITH[function.name]
    if operation:
        row["operation"] = operation["name"]
    else:
        row["contract"] = function.comment
    return row


def option_rows(page: str) -> list[list[str]]:
    """Returns the cells of each row of docs/options.md, which `make docs` makes from the table of options: name,
    type, default, unit, levels, meaning."""
    return [[cell.strip() for cell in line.strip("|").split(" | ")]
            for line in page.splitlines() if line.startswith("| `")]


def options_table(page: str) -> list[dict[str, Any]]:
    """Returns the options for abi.json."""
    found = []
    for name, kind, default, unit, levels, meaning in option_rows(page):
        found.append({"name": name.strip("`"), "type": kind.replace("`", ""),
                      "default": None if default == "none" else default.strip("`"),
                      "unit": unit or None, "levels": levels.split(", "), "meaning": meaning})
    return found


def _words(comment: str, pattern: str) -> dict[str, str]:
    """Returns the items of a list in a comment: their names with their meanings."""
    return {name: re.sub(r"\s+", " ", meaning).strip()
            for name, meaning in re.findall(pattern, comment, re.DOTALL | re.MULTILINE)}


def _listed(header: Header, name: str, pattern: str, count: int) -> list[dict[str, str]]:
    comment = next(each.comment for each in header.functions if each.name == name)
    found = _words(comment, pattern)
    if len(found) != count:
        raise SystemExit(f"generate-bindings: {name}: {count} items expected, got {sorted(found)}")
    return [{"name": each, "meaning": meaning} for each, meaning in found.items()]


def description(header: Header, table: list[dict[str, Any]], options: str, soname: str) -> str:
    """Returns bindings/abi.json."""
    functions.check(header)
    by_function = {row["function"]: row for row in table}
    creators: dict[str, list[str]] = {}
    for function in header.functions:
        for each in function.parameters:
            if functions.kind(each) == "out_handle":
                creators.setdefault(each.type.removesuffix(" **"), []).append(function.name)
    names = {each.name for each in header.functions}
    strategies = _listed(header, "arango_client_create", r'^  "(\w+)": (.*?)(?=\n  (?:"|A )|\Z)', 8)
    events = _listed(header, "arango_client_events", r"^  (\w+): (.*?)(?=\n  \w+:|\nkinds)", 7)
    return json.dumps({
        "version": header.version,
        "library": soname,
        "handles": [{"name": each.name, "meaning": each.meaning,
                     "created_by": creators.get(each.name, ["every function that returns one"]),
                     "destroyed_by": f"{each.name}_destroy"}
                    for each in header.handles if f"{each.name}_destroy" in names],
        "enums": [{"name": each.name, "type": "int32_t", "meaning": each.meaning,
                   "members": [member._asdict() | {"meaning": " ".join(member.meaning.split())}
                               for member in each.members]} for each in header.enums],
        "functions": [_function(each, by_function.get(each.name)) for each in header.functions],
        "strategies": strategies,
        "events": events,
        "options": options_table(options),
        "operations": table,
    }, indent=1, ensure_ascii=False) + "\n"


def declarations(text: str) -> str:
    """Returns bindings/arango.cdef: the header's declarations as a preprocessor would leave them."""
    code = re.sub(r"/\*.*?\*/", "", text, flags=re.DOTALL)
    code = re.sub(r'extern "C" \{|^\}$', "", code, flags=re.MULTILINE)
    code = re.sub(r"^\s*#.*$", "", code, flags=re.MULTILINE)
    code = re.sub(r"ARANGO_(API|RESULT) ", "", code)
    statements = re.findall(r"[^;{]+(?:\{[^}]*\})?[^;]*;", code)
    lines = [re.sub(r"\s+", " ", each).strip().replace("( ", "(").replace("{ ", "{ ")
             for each in statements]
    return "\n".join(lines) + "\n"
