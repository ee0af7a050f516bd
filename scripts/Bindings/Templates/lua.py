"""The typed methods of Lua: bindings/lua/arango_operations.lua."""

from __future__ import annotations

from ..abi import declarations
from ..header import Header
from ..operations import GROUPS, Argument, Operation, grouped
from ._scripting import MADE_BY, WIDTH, body, comment, remarks

#: The types of LDoc.
TYPES = {
    "string": "string", "integer": "number", "number": "number", "boolean": "boolean", "object": "table",
    "array": "table", "array of strings": "{string,...}", "any": "any", "null": "null",
    "string or integer": "string|number", "string or array of strings": "string|{string,...}",
    "string or null": "string|null", "array of objects": "{table,...}",
}


def _value(argument: Argument) -> str:
    """Returns the expression of an argument's value: an empty table may be meant as an array."""
    return f"array({argument.name})" if argument.type.startswith("array") else argument.name


def _call(opening: str, parts: list[str], indent: str) -> list[str]:
    """Returns a call, one argument a line if it is too long."""
    line = f"{indent}{opening}({', '.join(parts)})"
    if len(line) <= WIDTH:
        return [line]
    lines = [f"{indent}{opening}("]
    for number, part in enumerate(parts):
        end = ")" if number == len(parts) - 1 else ","
        if len(part) + len(indent) < WIDTH - 8:
            lines.append(f"{indent}  {part}{end}")
            continue
        members = part[1:-1].split(", ")
        lines += [f"{indent}  {{", *(f"{indent}    {each}," for each in members), f"{indent}  }}{end}"]
    return lines


def _method(operation: Operation) -> list[str]:
    sent = body(operation)
    # A body that is not required is one of the options.
    sent = sent if sent and sent.required else None
    lines = comment("---", operation.summary)
    for remark in remarks(operation):
        lines += comment("--", remark)
    for each in operation.required:
        lines += comment("--", f"@tparam {TYPES[each.type]} {each.name} {each.explanation}", "  ")
    if operation.optional:
        lines.append("-- @tparam[opt] table options")
    for each in operation.optional:
        text = each.explanation + (" The value null is arango.null." if each.null_is_value else "")
        lines += comment("--", f"@tparam[opt] {TYPES[each.type]} options.{each.name} {text}", "  ")
    lines += comment("--", f"@treturn {TYPES[operation.returns]} {operation.result}", "  ")
    parameters = [each.name for each in operation.required] + (["options"] if operation.optional else [])
    lines += _call(f"function groups.{operation.group}:{operation.verb}", parameters, "")
    members = [f"{each.name} = {_value(each)}" for each in operation.required if each != sent]
    given = [f'"{operation.name}"', "{" + ", ".join(members) + "}" if members else "nil",
             "options" if operation.optional else "nil", _value(sent) if sent else "nil"]
    while given[-1] == "nil":
        given.pop()
    return [*lines, *_call("return call", ["self", *given], "  "), "end", ""]


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files of the binding."""
    lines = [f"-- {MADE_BY}", "",
             "--- The operations of ArangoDB in groups. A method calls `_call` of its group,",
             "-- which arango.lua adds.", "local json = require \"arango_json\"", "", "local groups = {"]
    for group, (_, meaning) in GROUPS.items():
        lines += [f"  -- {meaning}", f"  {group} = {{}},"]
    lines += ["}", "", "--- Returns an empty table as an empty array.", "local function array(value)",
              "  return type(value) == \"table\" and next(value) == nil and json.array() or value", "end", "",
              "--- Calls an operation of the group on which a method was called.", "local function call(group, ...)",
              "  if type(group) ~= \"table\" or not group._call then",
              "    error(\"expected a group of operations: call its methods with a colon\", 2)", "  end",
              "  return group:_call(...)", "end", ""]
    for members in grouped(operations).values():
        for each in members:
            lines += _method(each)
    return {"lua/arango.cdef": declarations(header.text),
            "lua/arango_operations.lua": "\n".join([*lines, "return groups"]) + "\n"}
