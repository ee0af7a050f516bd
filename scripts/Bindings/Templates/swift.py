"""Swift: bindings/swift/Sources/Arango/Operations.swift."""

from __future__ import annotations

import textwrap

from ..header import Header
from ..operations import GROUPS, Argument, Operation, camel

_KEYWORDS = set("""as break case catch class continue default defer do else enum extension fallthrough false for
func guard if import in init inout internal is let nil operator private protocol public repeat rethrows return
self static struct subscript super switch throw throws true try typealias var where while""".split())
_TYPES = {"string": "String", "integer": "Int64", "number": "Double", "boolean": "Bool",
          "array of strings": "[String]"}
#: The type of a result by `returns` of the table; Response if it is not listed.
_RESULTS = {"string": "String", "boolean": "Bool", "integer": "Int64", "number": "Double",
            "array of strings": "[String]", "string or null": "String?"}
_WIDTH = 100


def _name(name: str) -> str:
    found = camel(name)
    return f"`{found}`" if found in _KEYWORDS else found


def _type(argument: Argument) -> str:
    """The type of an argument. null is a value of JSON only."""
    return "JSON" if argument.null_is_value else _TYPES.get(argument.type, "JSON")


def _doc(text: str, indent: str, hanging: str = "") -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=f"{indent}/// ",
                         subsequent_indent=f"{indent}/// {hanging}", break_long_words=False,
                         break_on_hyphens=False)


def _documentation(operation: Operation) -> list[str]:
    lines = [_doc(operation.summary, "  "), "  ///"]
    if operation.arguments:
        lines.append("  /// - Parameters:")
        lines += [_doc(f"  - {camel(each.name)}: {each.explanation}", "  ", "    ")
                  for each in operation.arguments]
    if operation.returns != "null":
        lines.append(_doc(f"- Returns: {operation.result[0].upper()}{operation.result[1:]}.", "  ", "  "))
    if operation.versions:
        lines += ["  ///", _doc(operation.versions, "  ")]
    return [*lines, "  ///", _doc(f"Request: {operation.request}; for {operation.permission}.", "  ")]


def _method(operation: Operation) -> str:
    parameters = [f"{_name(each.name)}: {_type(each)}" for each in operation.required]
    parameters += [f"{_name(each.name)}: {_type(each)}? = nil" for each in operation.optional]
    kind = "Void" if operation.returns == "null" else _RESULTS.get(operation.returns, "Response")
    returned = "" if kind == "Void" else f" -> {kind}"
    lines = _documentation(operation)
    if kind != "Void":
        lines.append("  @discardableResult")
    start = f"  public func {_name(operation.verb)}("
    line = f"{start}{', '.join(parameters)}) async throws{returned} {{"
    if len(line) > _WIDTH:
        filled = textwrap.fill(", ".join(parameters), _WIDTH, initial_indent="    ", subsequent_indent="    ")
        line = f"{start}\n{filled}\n  ) async throws{returned} {{"
    lines.append(line)
    members = [each for each in operation.arguments if not (each.is_body and each.required)]
    lines.append(f"    {'var' if members else 'let'} arguments = Arguments()")
    lines += [f'    arguments.set("{each.name}", {_name(each.name)})' for each in members]
    body = "".join(f", body: {_body(each)}" for each in operation.required if each.is_body)
    call = f'try await self.database.call("{operation.name}", arguments.json{body})'
    if kind == "Response":
        lines.append(f"    return {call}")
    elif kind == "Void":
        lines.append(f"    _ = {call}")
    else:
        lines.append(f"    return {call}.decode()")
    return "\n".join([*lines, "  }"])


def _body(argument: Argument) -> str:
    """The expression of the body of a request. A string is lines of JSON, sent as they are."""
    return f".text({_name(argument.name)})" if _type(argument) == "String" else _name(argument.name)


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files."""
    accessors = "\n\n".join(
        f"  /// {meaning}\n  public var {group}: {name} {{ {name}(database: self) }}"
        for group, (name, meaning) in GROUPS.items())
    groups = "\n".join(
        f"\n/// {meaning}\npublic struct {name}: Sendable {{\n  let database: Database\n\n"
        + "\n\n".join(_method(each) for each in operations if each.group == group) + "\n}"
        for group, (name, meaning) in GROUPS.items())
    return {"swift/Sources/Arango/Operations.swift": f"""// Made by scripts/generate-bindings. Do not edit.
// swift-format-ignore-file

extension Database {{
{accessors}
}}
{groups}
"""}
