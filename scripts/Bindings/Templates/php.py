"""The typed methods of PHP, bindings/php/src/Operations, and the declarations for its FFI."""

from __future__ import annotations

from typing import Optional

from ..abi import declarations
from ..header import Header
from ..operations import GROUPS, Argument, Operation, grouped
from ._scripting import MADE_BY, WIDTH, body, comment, remarks

#: The types of PHP.
TYPES = {
    "string": "string", "integer": "int", "number": "int|float", "boolean": "bool", "object": "array|object",
    "array": "array", "array of strings": "array", "any": "mixed", "string or integer": "int|string",
    "string or array of strings": "array|string",
}
#: The types in documentation comments, where they say more.
DOCUMENTED = {
    "object": "array<string, mixed>|object", "array": "list<mixed>", "array of strings": "list<string>",
    "string or array of strings": "list<string>|string",
}
#: The types of results in PHP and in documentation comments.
RESULTS = {
    "string": ("string", "string"), "integer": ("int", "int"), "number": ("int|float", "int|float"),
    "boolean": ("bool", "bool"), "object": ("array", "array<string, mixed>"), "any": ("mixed", "mixed"),
    "null": ("void", "void"), "string or null": ("?string", "?string"),
    "array of strings": ("array", "list<string>"),
    "array of objects": ("array", "list<array<string, mixed>>"),
}
INDENT = "    "


def _documented(argument: Argument, is_body: bool) -> str:
    if argument.words:
        words = "|".join(f"'{word}'" for word in argument.words)
        found = words if argument.type == "string" else f"{words}|int"
    else:
        found = DOCUMENTED.get(argument.type, TYPES[argument.type])
    if is_body and argument.type in ("object", "array"):
        found += "|string"
    if argument.null_is_value:
        return f"{found}|null|Absent"
    return found if argument.required or argument.type == "any" else f"{found}|null"


def _parameter(argument: Argument, is_body: bool) -> str:
    found = TYPES[argument.type]
    if is_body and argument.type in ("object", "array"):
        found += "|string"
    name = f"${argument.camel}"
    if argument.required:
        return f"{found} {name}"
    if argument.null_is_value:
        return f"{found}|null{'' if 'object' in found else '|Absent'} {name} = Absent::Argument"
    if found == "mixed":
        return f"{found} {name} = null"
    return (f"{found}|null" if "|" in found else f"?{found}") + f" {name} = null"


def _returns(operation: Operation) -> tuple[str, str]:
    """Returns the types of the result in PHP and in the documentation comment."""
    native, documented = RESULTS[operation.returns]
    names = {each.name for each in operation.arguments}
    if "ignore_missing" in names and operation.returns not in ("boolean", "null"):
        native, documented = f"{native}|false", f"{documented}|false"
    if "if_none_match" in names and operation.returns == "object":
        native, documented = f"?{native}", f"{documented}|null"
    return native, documented


def _value(argument: Argument) -> str:
    """Returns the expression of an argument's value: an empty array may be meant as an object."""
    name = f"${argument.camel}"
    return f"{name} === [] ? (object) [] : {name}" if argument.type == "object" else name


def _members(arguments: list[Argument], indent: str) -> list[str]:
    return ["[", *(f"{indent}{INDENT}'{each.name}' => {_value(each)}," for each in arguments), f"{indent}]"]


def _call(operation: Operation, sent: Optional[Argument]) -> list[str]:
    """Returns the call of the base class."""
    plain = [each for each in operation.arguments if each != sent and not each.null_is_value]
    nullable = [each for each in operation.arguments if each.null_is_value]
    indent = INDENT * 2
    lines = [f"$this->run('{operation.name}'"]

    def add(parts: list[str]) -> None:
        lines[-1] += f", {parts[0]}"
        lines.extend(parts[1:])

    if plain:
        add(_members(plain, indent))
    if sent:
        if not plain:
            add(["[]"])
        encoder = {"object": "Json::object({})", "array": "Json::body({})"}.get(sent.type, "{}")
        add([encoder.format(f"${sent.camel}")])
    if nullable:
        found = _members(nullable, indent)
        add([f"nullable: {found[0]}", *found[1:]])
    lines[-1] += ");"
    return lines


def _method(operation: Operation) -> list[str]:
    sent = body(operation)
    native, documented = _returns(operation)
    mark = f"{INDENT} *"
    lines = [f"{INDENT}/**", *comment(mark, operation.summary), mark]
    for remark in remarks(operation):
        lines += comment(mark, remark)
    lines.append(mark)
    for each in operation.arguments:
        text = f"@param {_documented(each, each == sent)} ${each.camel} {each.explanation}"
        lines += comment(mark, text, "  ")
    result = "" if native == "void" else f" {operation.result}"
    lines += [*comment(mark, f"@return {documented}{result}", "  "), f"{INDENT} */"]
    parameters = [_parameter(each, each == sent) for each in operation.arguments]
    line = f"{INDENT}public function {operation.camel}({', '.join(parameters)}): {native}"
    if len(line) <= WIDTH:
        lines += [line, f"{INDENT}{{"]
    else:
        lines.append(f"{INDENT}public function {operation.camel}(")
        lines += [f"{INDENT * 2}{each}," for each in parameters]
        lines.append(f"{INDENT}): {native} {{")
    call = _call(operation, sent)
    call[0] = f"{INDENT * 2}{'' if native == 'void' else 'return '}{call[0]}"
    return [*lines, *call, f"{INDENT}}}"]


def _head(uses: list[str]) -> list[str]:
    return [f"<?php // {MADE_BY}", "", "declare(strict_types=1);", "", "namespace Libarango\\Operations;", "",
            *(f"use Libarango\\{each};" for each in uses), *([""] if uses else [])]


def _group(name: str, meaning: str, members: list[Operation]) -> str:
    text = [line for each in members for line in ["", *_method(each)]][1:]
    uses = [each for each in ("Absent", "Json") if any(f"{each}::" in line for line in text)]
    lines = [*_head([*uses, "OperationGroup"]), f"/** {meaning} */",
             f"final class {name} extends OperationGroup", "{"]
    return "\n".join([*lines, *text, "}"]) + "\n"


def _groups() -> str:
    lines = [*_head([]), "/** The groups of operations of a database. */", "trait Groups", "{"]
    for number, (group, (name, meaning)) in enumerate(GROUPS.items()):
        lines += [""] if number else []
        lines += [f"{INDENT}/** {meaning} */", f"{INDENT}public function {group}(): {name}", f"{INDENT}{{",
                  f"{INDENT * 2}return new {name}($this);", f"{INDENT}}}"]
    return "\n".join([*lines, "}"]) + "\n"


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files of the binding."""
    found = {"php/arango.cdef": declarations(header.text), "php/src/Operations/Groups.php": _groups()}
    for group, members in grouped(operations).items():
        name, meaning = GROUPS[group]
        found[f"php/src/Operations/{name}.php"] = _group(name, meaning, members)
    return found
