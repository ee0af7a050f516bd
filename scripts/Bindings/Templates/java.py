"""The generated part of bindings/java: the enums, and the typed methods of all operations."""

from __future__ import annotations

import itertools
import re
import textwrap
from collections.abc import Iterator

from ..header import Enum, Header
from ..operations import GROUPS, Argument, Operation

_FOLDER = "java/src/main/java/libarango"
_FIRST = "// Made by scripts/generate-bindings. Do not edit."
_RESERVED = {"import", "default", "abstract", "switch", "package", "new", "class"}
#: The types of arguments. An argument with two types has an overload for each.
_TYPES = {
    "string": ("String",), "integer": ("long",), "number": ("double",), "boolean": ("boolean",),
    "object": ("Object",), "array": ("Object",), "any": ("Object",),
    "array of strings": ("Collection<String>",), "string or integer": ("String", "long"),
    "string or array of strings": ("String", "Collection<String>"),
}
#: The types of results: in a method, in a future, and the function that reads the result.
_RESULTS = {
    "string": ("String", "String", "result -> result.json().asString()"),
    "string or null": ("String", "String", "result -> result.json().asString()"),
    "integer": ("long", "Long", "result -> result.json().asLong()"),
    "number": ("double", "Double", "result -> result.json().asDouble()"),
    "boolean": ("boolean", "Boolean", "result -> result.json().asBoolean()"),
    "null": ("void", "Void", "result -> null"),
    "object": ("Json", "Json", "Result::json"),
    "any": ("Json", "Json", "Result::json"),
    "array of objects": ("List<Json>", "List<Json>", "Result::rows"),
    "array of strings": (
        "List<String>", "List<String>",
        "result -> result.rows().stream().map(Json::asString).collect(Collectors.toList())"),
}
_IMPORTS = {
    "Collection<": "java.util.Collection", "List<": "java.util.List",
    "Collectors": "java.util.stream.Collectors",
    "CompletableFuture": "java.util.concurrent.CompletableFuture",
}


def _java(name: str) -> str:
    return name + "_" if name in _RESERVED else name


def _html(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("@", "&#64;")


def _comment(paragraphs: list[str], tags: list[str], indent: str) -> str:
    """Returns a documentation comment of at most 100 columns."""
    lines: list[str] = []
    for number, paragraph in enumerate(paragraphs):
        if number:
            lines += ["", *textwrap.wrap("<p>" + paragraph, 97 - len(indent))]
        else:
            lines += textwrap.wrap(paragraph, 97 - len(indent))
    if tags:
        lines.append("")
    for tag in tags:
        lines += textwrap.wrap(tag, 97 - len(indent), subsequent_indent="    ")
    if len(lines) == 1 and len(lines[0]) < 92 - len(indent):
        return f"{indent}/** {lines[0]} */"
    stars = [f"{indent} * {line}".rstrip() for line in lines]
    return "\n".join([f"{indent}/**", *stars, f"{indent} */"])


def _wrapped(head: str, items: list[str], tail: str, indent: str) -> str:
    """Returns a call or declaration, broken before its items or between them where it is long."""
    line = f"{indent}{head}({', '.join(items)}){tail}"
    if len(line) <= 100:
        return line
    inner = indent + "    "
    if len(inner + ", ".join(items) + ")" + tail) <= 100:
        return f"{indent}{head}(\n{inner}{', '.join(items)}){tail}"
    return f"{indent}{head}(\n{inner}" + f",\n{inner}".join(items) + f"){tail}"


def _overloads(operation: Operation) -> Iterator[list[tuple[Argument, str]]]:
    """Yields the required arguments with their types, for each combination of types."""
    for types in itertools.product(*(_TYPES[each.type] for each in operation.required)):
        yield list(zip(operation.required, types))


def _options_name(operation: Operation) -> str:
    return operation.pascal + "Options"


def _setter(owner: str, argument: Argument, java_type: str) -> str:
    if argument.null_is_value:
        java_type = {"long": "Long"}.get(java_type, java_type)
    comment = _comment([_html(argument.explanation)], [], "    ")
    head = f"    public {owner} {_java(argument.camel)}({java_type} value) {{"
    return f'{comment}\n{head}\n      return set("{argument.name}", value);\n    }}'


def _options(operation: Operation) -> str:
    """Returns the class of the optional arguments of an operation."""
    name = _options_name(operation)
    methods = [_setter(name, each, java_type)
               for each in operation.optional for java_type in _TYPES[each.type]]
    comment = _comment([f"The optional arguments of {{@link #{_java(operation.camel)}}}."], [], "  ")
    head = f"  public static final class {name} extends Options<{name}> {{"
    if len(head) > 100:
        head = head.replace(" extends", "\n      extends")
    return f"{comment}\n{head}\n" + "\n\n".join(methods) + "\n  }"


def _documentation(operation: Operation, arguments: list[Argument], has_options: bool) -> str:
    paragraphs = [_html(operation.summary)]
    if operation.exactly_one_of:
        paragraphs.append("Exactly one of these options must be set: "
                          + ", ".join(operation.exactly_one_of) + ".")
    request = f"Request: {{@code {operation.request}}}; for {_html(operation.permission)}."
    paragraphs.append(f"{_html(operation.versions)} {request}".strip())
    tags = [f"@param {_java(each.camel)} {_html(each.explanation)}" for each in arguments]
    if has_options:
        tags.append("@param options the optional arguments, or null")
    if operation.returns != "null":
        tags.append(f"@return {_html(operation.result)}")
    return _comment(paragraphs, tags, "  ")


def _call(operation: Operation, has_options: bool) -> str:
    text = f'Call.of("{operation.name}"' + (", options)" if has_options else ")")
    for each in operation.required:
        is_body = each.is_body and each.type in ("object", "array", "any")
        name = _java(each.camel)
        text += f".body({name})" if is_body else f'.with("{each.name}", {name})'
    return text


def _broken(statement: str, call: str, reader: str, tail: str) -> str:
    """Returns a statement that runs a call, broken as a formatter breaks it."""
    line = f"    {statement}({call}{reader}){tail}"
    if len(line) <= 100:
        return line
    if len(call + reader) + 8 + len(tail) + 1 <= 100:
        return f"    {statement}(\n        {call}{reader}){tail}"
    first, *rest = re.split(r"(?=\.with\(|\.body\()", call)
    chain = call if len(call) + 9 <= 100 else first + "".join(f"\n            {each}" for each in rest)
    return f"    {statement}(\n        {chain}{',' if reader else ''}\n        {reader[2:]}){tail}"


def _methods(operation: Operation, is_async: bool, group: str) -> str:
    """Returns the methods of an operation."""
    java_type, boxed, reader = _RESULTS[operation.returns]
    returns = f"CompletableFuture<{boxed}>" if is_async else java_type
    statement = ("return " if is_async or java_type != "void" else "") + (
        "caller.submit" if is_async else "caller.run")
    prefix = f"{group}." if is_async else ""
    name = _java(operation.camel)
    found = []
    for typed in _overloads(operation):
        parameters = [f"{java} {_java(each.camel)}" for each, java in typed]
        names = [_java(each.camel) for each, _ in typed]
        option_type = f"{prefix}{_options_name(operation)}"
        for has_options in ([False, True] if operation.optional else [False]):
            every = parameters + ([f"{option_type} options"] if has_options else [])
            if is_async:
                types = [java.replace("<String>", "") for _, java in typed]
                link = ", ".join(types + ([option_type] if has_options else []))
                comment = _comment([f"Submits {{@link {group}#{name}({link})}}."], [], "  ")
            else:
                comment = _documentation(operation, [each for each, _ in typed], has_options)
            head = _wrapped(f"public {returns} {name}", every, " {", "  ")
            if operation.optional and not has_options:
                back = "" if returns == "void" else "return "
                body = _wrapped(f"{back}{name}", [*names, "null"], ";", "    ")
            else:
                body = _broken(statement, _call(operation, has_options), f", {reader}", ";")
            found.append(f"{comment}\n{head}\n{body}\n  }}")
    return "\n\n".join(found)


def _file(body: str) -> str:
    imports = sorted(name for used, name in _IMPORTS.items() if used in body)
    lines = "".join(f"import {name};\n" for name in imports)
    return f"{_FIRST}\npackage libarango;\n\n{lines}" + ("\n" if lines else "") + body


def _group(operations: list[Operation], name: str, meaning: str) -> str:
    parts = [_methods(each, False, name) for each in operations]
    parts += [_options(each) for each in operations if each.optional]
    return _file(f"/** {meaning} */\npublic final class {name} {{\n  private final Caller caller;\n\n"
                 f"  {name}(Caller caller) {{\n    this.caller = caller;\n  }}\n\n"
                 + "\n\n".join(parts) + "\n}\n")


def _async_group(operations: list[Operation], name: str, meaning: str) -> str:
    parts = [_methods(each, True, name) for each in operations]
    return _file(f"/** {meaning[:-1]}, with futures. */\npublic final class Async{name} {{\n"
                 f"  private final Caller caller;\n\n  Async{name}(Caller caller) {{\n"
                 "    this.caller = caller;\n  }\n\n" + "\n\n".join(parts) + "\n}\n")


def _getters(class_name: str, meaning: str, prefix: str, groups: list[str]) -> str:
    """Returns the class whose methods are the groups of operations."""
    methods = []
    for group in groups:
        name, group_meaning = GROUPS[group]
        methods.append(f"  /** {group_meaning} */\n  public {prefix}{name} {group}() {{\n"
                       f"    return new {prefix}{name}(caller());\n  }}")
    return _file(f"/** {meaning} */\nabstract class {class_name} {{\n  abstract Caller caller();\n\n"
                 + "\n\n".join(methods) + "\n}\n")


def _status(enum: Enum) -> str:
    members = []
    for each in enum.members:
        short = re.sub(r"^ARANGO_(ERR_)?", "", each.name)
        meaning = re.sub(r"arango_result_(\w+)", lambda found: "{@link ArangoException#"
                         + re.sub(r"_(\w)", lambda word: word[1].upper(), found[1]) + "}",
                         " ".join(each.meaning.split()))
        members.append(_comment([meaning], [], "  ") + f"\n  {short}({each.value}, \"{each.name}\")")
    unknown = '  /** A status of a later version of the library. */\n  UNKNOWN(1, "UNKNOWN");'
    constants = ",\n\n".join([*members, unknown])
    return _file(f"/** {enum.meaning} */\npublic enum Status {{\n{constants}" + """

  private final int code;
  private final String title;

  Status(int code, String title) {
    this.code = code;
    this.title = title;
  }

  static Status of(int code) {
    for (Status each : values()) {
      if (each.code == code) {
        return each;
      }
    }
    return UNKNOWN;
  }

  /** The number of the status in the C header. */
  public int code() {
    return code;
  }

  /** The name of the status in the C header, such as "ARANGO_ERR_CONNECT". */
  @Override
  public String toString() {
    return title;
  }
}
""")


def _execution(enum: Enum) -> str:
    members = []
    for each in enum.members:
        short = each.name.removeprefix("ARANGO_").removeprefix("EXECUTION_")
        meaning = " ".join(each.meaning.split())
        members.append(_comment([meaning], [], "  ")
                       + f"\n  {short}(\"{short.replace('_', ' ').lower()}\")")
    return _file("/** " + enum.meaning + " */\npublic enum Execution {\n" + ",\n\n".join(members) + """;

  private final String title;

  Execution(String title) {
    this.title = title;
  }

  static Execution of(int code) {
    return code >= 0 && code < values().length ? values()[code] : UNKNOWN;
  }

  /** The execution in words: "not executed", "executed" or "unknown". */
  @Override
  public String toString() {
    return title;
  }
}
""")


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the text of each file by its path below bindings/."""
    enums = {each.name: each for each in header.enums}
    groups = list(dict.fromkeys(each.group for each in operations))
    found = {
        "Status": _status(enums["arango_status"]),
        "Execution": _execution(enums["arango_execution"]),
        "Operations": _getters("Operations", "The groups of operations of a database.", "", groups),
        "AsyncOperations": _getters(
            "AsyncOperations", "The groups of operations of a database, with futures.", "Async", groups),
    }
    for group in groups:
        name, meaning = GROUPS[group]
        own = [each for each in operations if each.group == group]
        found[name] = _group(own, name, meaning)
        found[f"Async{name}"] = _async_group(own, name, meaning)
    return {f"{_FOLDER}/{name}.java": text for name, text in found.items()}
