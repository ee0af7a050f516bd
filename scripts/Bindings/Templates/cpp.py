"""C++: bindings/cpp/arango_operations.hpp."""

from __future__ import annotations

import textwrap

from ..header import Header
from ..operations import GROUPS, Argument, Operation, grouped

#: Keywords that a name of the table may be; such a name gets an underscore.
_KEYWORDS = set("""and auto bool break case catch char class const continue default delete do double else
enum explicit export extern false float for friend goto if inline int long mutable namespace new not operator
or private protected public register requires return short signed sizeof static struct switch template this
throw true try typedef typename union unsigned using virtual void volatile while xor""".split())
_TYPES = {"string": "std::string", "integer": "std::int64_t", "number": "double", "boolean": "bool"}
_WIDTH = 110


def _name(name: str) -> str:
    return name + "_" if name in _KEYWORDS else name


def _type(argument: Argument) -> str:
    """The type of an argument. null is a value of Json only."""
    return "Json" if argument.null_is_value else _TYPES.get(argument.type, "Json")


def _parameter(argument: Argument) -> str:
    kind = _type(argument)
    shown = {"std::string": "std::string_view ", "Json": "const Json &"}.get(kind, kind + " ")
    return shown + _name(argument.name)


def _comment(text: str, indent: str) -> str:
    return textwrap.fill(text, _WIDTH, initial_indent=f"{indent}// ", subsequent_indent=f"{indent}// ",
                         break_long_words=False, break_on_hyphens=False)


def _options_type(operation: Operation) -> str:
    return f"{GROUPS[operation.group][0]}{operation.pascal}Options"


def _options(operation: Operation) -> str:
    lines = [f"// The optional arguments of {operation.name}.", f"struct {_options_type(operation)} {{"]
    for each in operation.optional:
        lines += [_comment(each.explanation, "  "), f"  std::optional<{_type(each)}> {_name(each.name)} = {{}};"]
    return "\n".join([*lines, "};"])


def _parameters(operation: Operation, has_defaults: bool) -> str:
    found = [_parameter(each) for each in operation.required]
    if operation.optional:
        found.append(f"const {_options_type(operation)} &options" + (" = {}" if has_defaults else ""))
    return ", ".join(found)


def _signature(start: str, operation: Operation, end: str) -> str:
    line = f"{start}({_parameters(operation, True)}){end}"
    indent = " " * (len(start) - len(start.lstrip()) + 4)
    return textwrap.fill(line, _WIDTH, subsequent_indent=indent, break_long_words=False)


def _call(operation: Operation) -> str:
    """The function of arango::calls."""
    lines = [_signature(f"inline Call {_name(operation.verb)}", operation, " {"),
             f'  Call call{{"{operation.name}"}};']
    for each in operation.required:
        if each.is_body and _type(each) == "Json":
            lines.append(f"  call.body = {_name(each.name)}.str();")
        elif each.is_body:
            lines.append(f"  call.body = std::string({_name(each.name)});")
        else:
            lines.append(f'  call.arguments.set("{each.name}", {_name(each.name)});')
    lines += [f'  if (options.{_name(each.name)}) call.arguments.set("{each.name}", '
              f"*options.{_name(each.name)});" for each in operation.optional]
    return "\n".join([*lines, "  return call;", "}"])


def _method(operation: Operation) -> str:
    text = [_comment(operation.summary, "  ")]
    text += [_comment(f"{_name(each.name)}: {each.explanation}", "  ") for each in operation.required]
    text.append(_comment(f"Gives {operation.result}.", "  "))
    if operation.versions:
        text.append(_comment(operation.versions, "  "))
    text.append(_comment(f"{operation.request}; for {operation.permission}.", "  "))
    given = [_name(each.name) for each in operation.required] + ["options"] * bool(operation.optional)
    text.append(_signature(f"  Result {_name(operation.verb)}", operation, " const {"))
    text.append(f"    return handle_->run(calls::{operation.group}::{_name(operation.verb)}"
                f"({', '.join(given)}));\n  }}")
    return "\n".join(text)


def _group(group: str, rows: list[Operation]) -> str:
    name, meaning = GROUPS[group]
    options = "\n\n".join(_options(each) for each in rows if each.optional)
    calls = "\n\n".join(map(_call, rows))
    methods = "\n".join(map(_method, rows))
    return f"""{options + chr(10) * 2 if options else ""}namespace calls::{group} {{

{calls}

}}  // namespace calls::{group}

// {meaning}
class {name} {{
 public:
  explicit {name}(std::shared_ptr<const detail::DatabaseHandle> handle) : handle_(std::move(handle)) {{}}

{methods}

 private:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
}};
"""


def files(operations: list[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files."""
    groups = grouped(operations)
    classes = "\n".join(_group(group, rows) for group, rows in groups.items())
    accessors = "\n".join(f"  // {GROUPS[group][1]}\n  {GROUPS[group][0]} {group}() const "
                          f"{{ return {GROUPS[group][0]}(handle_); }}" for group in groups)
    return {"cpp/arango_operations.hpp": f"""// Made by scripts/generate-bindings. Do not edit.
// The operations of ArangoDB, a part of arango.hpp.
#ifndef ARANGO_OPERATIONS_HPP
#define ARANGO_OPERATIONS_HPP

namespace arango {{

{classes}
// The groups of operations of a database.
class Operations {{
 public:
{accessors}

 protected:
  std::shared_ptr<const detail::DatabaseHandle> handle_;
}};

}}  // namespace arango

#endif  // ARANGO_OPERATIONS_HPP
"""}
