"""The typed methods of Ruby: bindings/ruby/lib/arango/operations.rb."""

from __future__ import annotations

import textwrap

from ..header import Header
from ..operations import GROUPS, Argument, Operation, grouped
from ._scripting import MADE_BY, WIDTH, body, comment, remarks

#: The types of YARD.
TYPES = {
    "string": "String", "integer": "Integer", "number": "Numeric", "boolean": "Boolean", "object": "Hash",
    "array": "Array", "array of strings": "Array<String>", "any": "Object", "null": "nil",
    "string or integer": "String, Integer", "string or array of strings": "String, Array<String>",
    "string or null": "String, nil", "array of objects": "Array<Hash>",
}
#: The default of an argument that is not given, where nil is a value of its own.
UNSET = "UNSET"


def _type(argument: Argument) -> str:
    found = ", ".join(f'"{word}"' for word in argument.words) if argument.words else TYPES[argument.type]
    if argument.words and argument.type == "string or integer":
        found += ", Integer"
    return found if argument.required else f"{found}, nil"


def _call(opening: str, parts: list[str], indent: str) -> list[str]:
    """Returns a list in parentheses, one element a line if it is too long."""
    line = f"{indent}{opening}{', '.join(parts)})"
    if len(line) <= WIDTH:
        return [line]
    lines = [f"{indent}{opening}"]
    for number, part in enumerate(parts):
        comma = "" if number == len(parts) - 1 else ","
        found = f"{indent}  {part}{comma}"
        if len(found) <= WIDTH:
            lines.append(found)
            continue
        start, members = part[:-1].split("{")
        lines.append(f"{indent}  {start}{{")
        inner = indent + "    "
        wrapped = textwrap.wrap(members.replace(": ", ":\0"), WIDTH, initial_indent=inner, subsequent_indent=inner)
        lines += [line.replace(":\0", ": ") for line in wrapped]
        lines.append(f"{indent}  }}{comma}")
    return [*lines, f"{indent})"]


def _method(operation: Operation) -> list[str]:
    indent = "      "
    parameters = [each.name for each in operation.required]
    parameters += [f"{each.name}: {UNSET if each.null_is_value else 'nil'}" for each in operation.optional]
    lines = comment(f"{indent}#", operation.summary)
    lines.append(f"{indent}#")
    for remark in remarks(operation):
        lines += comment(f"{indent}#", remark)
    for each in operation.arguments:
        lines += comment(f"{indent}#", f"@param {each.name} [{_type(each)}] {each.explanation}", "  ")
    lines += comment(f"{indent}#", f"@return [{TYPES[operation.returns]}] {operation.result}", "  ")
    if parameters:
        lines += _call(f"def {operation.verb}(", parameters, indent)
    else:
        lines.append(f"{indent}def {operation.verb}")
    sent = body(operation)
    given = [f'"{operation.name}"']
    if required := [f"{each.name}: {each.name}" for each in operation.required if each != sent]:
        given.append("{" + ", ".join(required) + "}")
    elif operation.optional:
        given.append("{}")
    if optional := [f"{each.name}: {each.name}" for each in operation.optional
                    if each != sent and not each.null_is_value]:
        given.append("{" + ", ".join(optional) + "}")
    if nullable := [f"{each.name}: {each.name}" for each in operation.optional if each.null_is_value]:
        given.append("nullable: {" + ", ".join(nullable) + "}")
    if sent:
        given.append(f"body: {sent.name}")
    return [*lines, *_call("run(", given, indent + "  "), f"{indent}end"]


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files of the binding."""
    lines = [f"# {MADE_BY}", "# frozen_string_literal: true", "", "module Arango",
             "  # The operations of ArangoDB in groups, for databases, Database#results and Database#async.",
             "  module Operations"]
    for group, members in grouped(operations).items():
        name, meaning = GROUPS[group]
        lines += [f"    # {meaning}", f"    class {name} < OperationGroup"]
        for number, each in enumerate(members):
            lines += ([""] if number else []) + _method(each)
        lines += ["    end", ""]
    for group, (name, meaning) in GROUPS.items():
        lines += [f"    # {meaning}", f"    # @return [{name}]", f"    def {group}",
                  f"      @{group} ||= {name}.new(self)", "    end", ""]
    lines = [*lines[:-1], "  end", "end"]
    return {"ruby/lib/arango/operations.rb": "\n".join(lines) + "\n"}
