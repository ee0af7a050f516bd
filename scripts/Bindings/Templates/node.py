"""JavaScript for Node.js: a module and a declaration for each group of operations, and the options."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from pathlib import Path
from typing import Any

# The rows of docs/options.md, in the form of bindings/abi.json.
from ..abi import options_table
from ..header import Header
from ..operations import GROUPS, Argument, Operation, camel, pascal

_FIRST_LINE = "// Made by scripts/generate-bindings. Do not edit."
_FOLDER = "node/operations"
_WIDTH = 110
_PAGE = Path(__file__).resolve().parents[3] / "docs" / "options.md"
_TYPES = {
    "string": "string",
    "integer": "number | bigint",
    "number": "number",
    "boolean": "boolean",
    "object": "JsonInput",
    "array": "readonly unknown[]",
    "array of strings": "readonly string[]",
    "any": "unknown",
    "string or integer": "string | number | bigint",
    "string or array of strings": "string | readonly string[]",
}
_RESULTS = {
    "string": "string",
    "integer": "number",
    "number": "number",
    "boolean": "boolean",
    "object": "JsonObject",
    "any": "any",
    "null": "null",
    "string or null": "string | null",
    "array of strings": "string[]",
    "array of objects": "JsonObject[]",
}
_OPTION_TYPES = {
    "integer": "number | bigint",
    "number above 0": "number",
    "boolean": "boolean",
    "string": "string",
    "URL": "string",
    "array of strings": "readonly string[]",
    "object of strings": "Readonly<Record<string, string>>",
}
#: Options that the binding sets itself or has no use for.
_OWN_OPTIONS = {"binding", "verify"}
_LEVELS = {
    "client": ("ClientSettings", "The options of a client."),
    "database": ("DatabaseSettings", "The options of a database."),
    "derived": ("DerivedSettings", "The options of a derived database."),
}


def _comment(lines: Iterable[str], indent: str) -> list[str]:
    """Returns a comment of documentation. Paragraphs are wrapped; an empty line separates them."""
    lines = list(lines)
    if len(lines) == 1 and len(f"{indent}/** {lines[0]} */") <= _WIDTH:
        return [f"{indent}/** {lines[0]} */"]
    found = [f"{indent}/**"]
    for line in lines:
        hanging = "  " if line.startswith("@") else ""
        found += textwrap.wrap(line.replace("*/", "*\\/"), _WIDTH, initial_indent=f"{indent} * ",
                               subsequent_indent=f"{indent} * {hanging}", break_long_words=False,
                               break_on_hyphens=False) or [f"{indent} *"]
    return [*found, f"{indent} */"]


def _renamed(text: str, names: Iterable[str]) -> str:
    """Returns a sentence with the names of arguments as JavaScript has them."""
    for name in names:
        if "_" in name:
            text = re.sub(rf"\b{name}\b", camel(name), text)
    return text


def _is_body(argument: Argument) -> bool:
    """True if the argument is written as JSON once, as the body of the call, and may be JSON text."""
    return argument.is_body and argument.required and argument.type in ("object", "array")


def _type(argument: Argument) -> str:
    kind = _TYPES[argument.type]
    if argument.words:
        words = " | ".join(f'"{word}"' for word in argument.words)
        kind = words if argument.type == "string" else kind.replace("string", words, 1)
    if _is_body(argument):
        kind += " | Uint8Array"
    return f"{kind} | null" if argument.null_is_value else kind


def _meaning(argument: Argument, operation: Operation) -> str:
    return _renamed(argument.explanation, (each.name for each in operation.arguments))


def _options_name(operation: Operation) -> str:
    return f"{pascal(operation.group)}{operation.pascal}Options"


def _options(operation: Operation) -> list[str]:
    lines = [f"/** The options of {operation.group}.{operation.camel}. */",
             f"export interface {_options_name(operation)} extends CallOptions {{"]
    for each in operation.optional:
        lines += _comment([_meaning(each, operation)], "  ")
        lines.append(f"  {each.camel}?: {_type(each)};")
    return [*lines, "}", ""]


def _documentation(operation: Operation) -> list[str]:
    lines = [operation.summary, ""]
    lines += [f"@param {each.camel} {_meaning(each, operation)}" for each in operation.required]
    if operation.exactly_one_of:
        names = ", ".join(camel(each) for each in operation.exactly_one_of)
        lines.append(f"@param options Exactly one of {names} is required.")
    lines.append(f"@returns {operation.result}")
    if operation.versions:
        lines += ["", operation.versions]
    return [*lines, "", f"Request: {operation.request}; for {operation.permission}."]


def _declared(operation: Operation) -> list[str]:
    options = _options_name(operation) if operation.optional else "CallOptions"
    mark = "" if operation.exactly_one_of else "?"
    parameters = [f"{each.camel}: {_type(each)}" for each in operation.required]
    parameters.append(f"options{mark}: {options}")
    result = f"Promise<{_RESULTS[operation.returns]}>"
    line = f"  {operation.camel}({', '.join(parameters)}): {result};"
    shown = _comment(_documentation(operation), "  ")
    if len(line) <= _WIDTH:
        return [*shown, line]
    return [*shown, f"  {operation.camel}(", *(f"    {each}," for each in parameters), f"  ): {result};"]


def _declaration(group: str, operations: list[Operation]) -> str:
    name, meaning = GROUPS[group]
    used = ["CallOptions", *(each for each in ("JsonInput", "JsonObject")
                             if any(each in line for row in operations
                                    for line in [*_options(row), *_declared(row)]))]
    lines = [_FIRST_LINE, f'import type {{ {", ".join(used)} }} from "../types";', ""]
    for each in operations:
        if each.optional:
            lines += _options(each)
    lines += [f"/** {meaning} */", f"export interface {name} {{"]
    for each in operations:
        lines += [*_declared(each), ""]
    return "\n".join([*lines[:-1], "}", ""])


def _method(operation: Operation) -> list[str]:
    body = next(filter(_is_body, operation.required), None)
    names = [each.camel for each in operation.required]
    members = [each.camel if each.camel == each.name else f"{each.name}: {each.camel}"
               for each in operation.required if each is not body]
    members_text = f"{{ {', '.join(members)} }}" if members else "{}"
    last = f", {body.camel}" if body else ""
    head = f"  {operation.camel}({', '.join([*names, 'options'])}) {{"
    call = f'    return this.#run("{operation.name}", {members_text}, options{last});'
    if len(call) <= _WIDTH:
        return [head, call, "  }"]
    return [head, f'    return this.#run("{operation.name}", {{', *(f"      {each}," for each in members),
            f"    }}, options{last});", "  }"]


def _module(group: str, operations: list[Operation]) -> str:
    name, _ = GROUPS[group]
    lines = [_FIRST_LINE, '"use strict";', "", f"class {name} {{", "  #run;", "", "  constructor(run) {",
             "    this.#run = run;", "  }", ""]
    for each in operations:
        lines += [*_method(each), ""]
    return "\n".join([*lines[:-1], "}", "", f"module.exports = {{ {name} }};", ""])


def _index(groups: Iterable[str]) -> str:
    lines = [f'  {each}: require("./{each}.js").{GROUPS[each][0]},' for each in groups]
    return "\n".join([_FIRST_LINE, '"use strict";', "", "module.exports = {", *lines, "};", ""])


def _index_declaration(groups: Iterable[str]) -> str:
    groups = list(groups)
    lines = [_FIRST_LINE]
    lines += [f'import type {{ {GROUPS[each][0]} }} from "./{each}";' for each in groups]
    lines.append("")
    lines += [f'export * from "./{each}";' for each in groups]
    lines += ["", "/** The operations of a database in their groups. */", "export interface Operations {"]
    for each in groups:
        lines += [f"  /** {GROUPS[each][1]} */", f"  readonly {each}: {GROUPS[each][0]};"]
    return "\n".join([*lines, "}", ""])


def _option_type(text: str) -> str:
    """Returns the type of an option, which the page has as `integer, 1 to 1000` or `"gzip" or "deflate"`."""
    kinds = [each.split(",")[0] for each in text.split(" or ")]
    return " | ".join(_OPTION_TYPES.get(each, each) for each in kinds)


def _option_meaning(row: dict[str, Any], names: list[str]) -> str:
    limits = row["type"].partition(", ")[2]
    unit = f" in {row['unit']}" if limits and row["unit"] not in (None, "attempts", "requests") else ""
    text = _renamed(row["meaning"], names)
    if limits and ' or "' not in row["type"]:
        text += f" {limits}{unit}."
    if row["default"] is not None:
        text += f" Default: {row['default']}."
    return text


def _settings(rows: list[dict[str, Any]]) -> str:
    names = [each["name"] for each in rows]
    lines = [_FIRST_LINE, ""]
    for level, (name, meaning) in _LEVELS.items():
        lines += [f"/** {meaning} */", f"export interface {name} {{"]
        for row in rows:
            if level in row["levels"] and row["name"] not in _OWN_OPTIONS:
                lines += _comment([_option_meaning(row, names)], "  ")
                lines.append(f"  {camel(row['name'])}?: {_option_type(row['type'])};")
        lines += ["}", ""]
    return "\n".join(lines)


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the text of each generated file by its path below bindings/."""
    by_group: dict[str, list[Operation]] = {}
    for each in operations:
        by_group.setdefault(each.group, []).append(each)
    found = {f"{_FOLDER}/groups.js": _index(by_group), f"{_FOLDER}/groups.d.ts": _index_declaration(by_group),
             f"{_FOLDER}/settings.d.ts": _settings(options_table(_PAGE.read_text(encoding="utf-8")))}
    for group, rows in by_group.items():
        found[f"{_FOLDER}/{group}.js"] = _module(group, rows)
        found[f"{_FOLDER}/{group}.d.ts"] = _declaration(group, rows)
    return found
