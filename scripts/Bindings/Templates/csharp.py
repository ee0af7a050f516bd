"""The generated part of bindings/csharp: the enums, and the typed methods of all operations."""

from __future__ import annotations

import re
import textwrap

from ..header import Enum, Header
from ..operations import GROUPS, Argument, Operation

_FOLDER = "csharp/Libarango/Generated"
_FIRST = "// Made by scripts/generate-bindings. Do not edit.\n"
_RESERVED = {"namespace", "object", "default", "string", "params", "lock", "in", "out", "ref", "new"}
#: The types of required arguments, and of optional ones.
_TYPES = {
    "string": ("string", "string"), "integer": ("long", "long?"), "number": ("double", "double?"),
    "boolean": ("bool", "bool?"), "object": ("object", "object"), "array": ("object", "object"),
    "any": ("object", "object"), "array of strings": ("IEnumerable<string>", "IEnumerable<string>"),
    "string or integer": ("object", "object"), "string or array of strings": ("object", "object"),
}
#: The types of results, and the expression that reads a Result.
_RESULTS = {
    "string": ("string", ".Json.AsString()"), "string or null": ("string", ".Json.AsString()"),
    "integer": ("long", ".Json.AsLong()"), "number": ("double", ".Json.AsDouble()"),
    "boolean": ("bool", ".Json.AsBool()"), "null": ("void", ""), "object": ("Json", ".Json"),
    "any": ("Json", ".Json"), "array of objects": ("IReadOnlyList<Json>", ".Rows"),
    "array of strings": ("IReadOnlyList<string>", ".Rows.Select(row => row.AsString()).ToList()"),
}
_TOKEN = "CancellationToken cancellationToken = default(CancellationToken)"


def _parameter_name(argument: Argument) -> str:
    return "@" + argument.camel if argument.camel in _RESERVED else argument.camel


def _xml(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _comment(text: str, indent: str) -> str:
    lines = textwrap.wrap(text, 112 - len(indent), break_long_words=False, break_on_hyphens=False)
    return "\n".join(f"{indent}/// {line}" for line in lines)


def _documentation(operation: Operation) -> str:
    sentences = [_xml(operation.summary)]
    if operation.exactly_one_of:
        sentences.append("Exactly one of " + ", ".join(operation.exactly_one_of) + " must be given.")
    if operation.versions:
        sentences.append(_xml(operation.versions))
    sentences.append(f"Request: {_xml(operation.request)}; for {_xml(operation.permission)}.")
    parts = [_comment(f"<summary>{' '.join(sentences)}</summary>", "        ")]
    parts += [_comment(f'<param name="{each.camel}">{_xml(each.explanation)}</param>', "        ")
              for each in operation.arguments]
    if operation.returns != "null":
        parts.append(_comment(f"<returns>{_xml(operation.result)}</returns>", "        "))
    return "\n".join(parts)


def _parameter(argument: Argument) -> str:
    required, optional = _TYPES[argument.type]
    name = _parameter_name(argument)
    if argument.required:
        return f"{required} {name}"
    if argument.null_is_value:
        return f"Optional<{optional}> {name} = default(Optional<{optional}>)"
    return f"{optional} {name} = null"


def _call(operation: Operation) -> list[str]:
    """Returns the parts of the expression that creates the call."""
    parts = [f'new Call("{operation.name}")']
    for each in operation.arguments:
        is_body = each.required and each.is_body and each.type in ("object", "array", "any")
        name = _parameter_name(each)
        parts.append(f".Body({name})" if is_body else f'.With("{each.name}", {name})')
    return parts


def _wrapped(head: str, parameters: list[str], tail: str) -> str:
    """Returns the head of a method, in several lines where it is long."""
    line = f"        {head}({', '.join(parameters)}){tail}"
    if len(line) <= 120:
        return line
    lines = textwrap.wrap(", ".join(each.replace(" ", "\0") for each in parameters), 106)
    text = "\n            ".join(lines).replace("\0", " ")
    return f"        {head}(\n            {text}){tail}"


def _expression(parts: list[str], tail: str, indent: str) -> str:
    line = indent + "".join(parts) + tail
    if len(line) <= 120:
        return line
    return f"\n{indent}    ".join([indent + parts[0], *parts[1:-1], parts[-1] + tail])


def _methods(operation: Operation) -> str:
    """Returns the blocking and the asynchronous method of an operation."""
    returned, reader = _RESULTS[operation.returns]
    parameters = [_parameter(each) for each in operation.arguments]
    call = _call(operation)
    blocking = _wrapped(f"public {returned} {operation.pascal}", parameters, " =>")
    text = f"{_documentation(operation)}\n{blocking}\n"
    text += _expression([*call, ".Run(owner)" + reader], ";", "            ") + "\n\n"
    task = "Task" if returned == "void" else f"Task<{returned}>"
    head = _wrapped(f"public async {task} {operation.pascal}Async", [*parameters, _TOKEN], "")
    comment = _comment(
        f"<summary>As {operation.pascal}, without blocking. The token cancels the call.</summary>", "        ")
    back = "" if returned == "void" else "return "
    target = "" if returned == "void" else "Result result = "
    text += f"{comment}\n{head}\n        {{\n"
    run = ".RunAsync(owner, cancellationToken).ConfigureAwait(false)"
    text += _expression([f"{target}await {call[0]}", *call[1:], run], ";", "            ") + "\n"
    if back:
        text += f"            return result{reader};\n"
    return text + "        }"


def _file(usings: list[str], body: str) -> str:
    lines = "".join(f"using {each};\n" for each in usings)
    return f"{_FIRST}{lines}" + ("\n" if lines else "") + f"namespace Libarango\n{{\n{body}\n}}\n"


def _group(operations: list[Operation], name: str, meaning: str) -> str:
    methods = "\n\n".join(_methods(each) for each in operations)
    usings = ["System.Collections.Generic", "System.Linq", "System.Threading",
              "System.Threading.Tasks"]
    return _file(usings, f"    /// <summary>{meaning}</summary>\n    public sealed class {name}\n    {{\n"
                 f"        private readonly Database owner;\n\n"
                 f"        internal {name}(Database owner) => this.owner = owner;\n\n"
                 f"{methods}\n    }}")


def _groups(groups: list[str]) -> str:
    getters = []
    for group in groups:
        name, meaning = GROUPS[group]
        getters.append(f"        /// <summary>{meaning}</summary>\n"
                       f"        public {name} {group.capitalize()} => new {name}(Self);")
    return _file([], "    /// <summary>The groups of operations of a database.</summary>\n"
                 "    public abstract class Operations\n    {\n        internal Operations() { }\n\n"
                 "        internal abstract Database Self { get; }\n\n" + "\n\n".join(getters) + "\n    }")


def _enum(enum: Enum, name: str) -> str:
    members = []
    for each in enum.members:
        words = re.sub(r"^ARANGO_(ERR_|EXECUTION_)?", "", each.name).lower().split("_")
        short = "".join(word.capitalize() for word in words)
        meaning = re.sub(r"; see arango_result_\w+", "", " ".join(each.meaning.split()))
        short = {"Ok": "OK", "Tls": "TLS"}.get(short, short)
        members.append(_comment(f"<summary>{_xml(meaning)}</summary>", "        ")
                       + f"\n        {short} = {each.value}")
    return _file([], f"    /// <summary>{enum.meaning}</summary>\n    public enum {name}\n    {{\n"
                 + ",\n\n".join(members) + "\n    }")


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the text of each file by its path below bindings/."""
    enums = {each.name: each for each in header.enums}
    groups = list(dict.fromkeys(each.group for each in operations))
    found = {
        "Status": _enum(enums["arango_status"], "Status"),
        "Execution": _enum(enums["arango_execution"], "Execution"),
        "Operations": _groups(groups),
    }
    for group in groups:
        name, meaning = GROUPS[group]
        found[name] = _group([each for each in operations if each.group == group], name, meaning)
    return {f"{_FOLDER}/{name}.cs": text for name, text in found.items()}
