"""The declarations of the crate libarango-sys, and the typed methods of the crate libarango."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence

from ..header import Enum, Function, Handle, Header, Parameter
from ..operations import GROUPS, Argument, Operation, grouped, pascal

FIRST_LINE = "// Made by scripts/generate-bindings. Do not edit.\n"
#: The width of lines, of rustfmt with the settings of rustfmt.toml.
WIDTH = 100

#: The types of C in Rust. Pointers to handles are made by _c_type.
C_TYPES = {
    "void": "", "const char *": "*const c_char", "const void *": "*const c_void",
    "const char * const *": "*const *const c_char", "size_t": "usize", "size_t *": "*mut usize",
    "int": "c_int", "int32_t": "i32", "int64_t": "i64", "uint32_t": "u32", "uint64_t": "u64",
}
#: The types of arguments in Rust. Objects, arrays and "any" are JSON text.
TYPES = {
    "string": "&'a str", "integer": "i64", "number": "f64", "boolean": "bool", "object": "&'a str",
    "array": "&'a str", "any": "&'a str", "array of strings": "&'a [&'a str]",
    "string or integer": "StringOrInteger<'a>", "string or array of strings": "&'a [&'a str]",
}
JSON_TEXTS = {"object", "array", "any"}
#: The words that Rust reserves, of those that are names of arguments.
RESERVED = {"type"}


def files(operations: Sequence[Operation], header: Header) -> dict[str, str]:
    """Returns the generated files of the binding."""
    found = {"rust/libarango-sys/src/lib.rs": _declarations(header),
             "rust/libarango/src/status.rs": _enums(header)}
    groups = grouped(operations)
    folder = "rust/libarango/src/operations"
    found[f"{folder}/mod.rs"] = _groups(groups)
    for name, rows in groups.items():
        found[f"{folder}/{name}.rs"] = _group(name, rows)
    return found


# Comments


def _plain(text: str) -> str:
    """Returns text for rustdoc: nothing in it is a link, a tag or emphasis."""
    return re.sub(r"([\[\]<>*\\]|(?<![\w`])_|_(?!\w))", r"\\\1", text)


def _doc(paragraphs: Iterable[str], indent: str = "") -> str:
    """Returns a doc comment of paragraphs. The lines of one that begins with "- " are indented."""
    lines: list[str] = []
    before = ""
    for each in paragraphs:
        if not each:
            continue
        is_item = each.startswith("- ")
        if before and not (is_item and before.startswith("- ")):
            lines.append("")
        lines += textwrap.wrap(each, WIDTH - len(indent) - 4, subsequent_indent="  " if is_item else "",
                               break_long_words=False, break_on_hyphens=False)
        before = each
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:].rstrip(".") + "."


# libarango-sys


def _c_type(name: str) -> str:
    if name in C_TYPES:
        return C_TYPES[name]
    if name.endswith("**"):
        return "*mut *mut " + name.removesuffix(" **")
    if name.startswith("const "):
        return "*const " + name.removeprefix("const ").removesuffix(" *")
    return "*mut " + name.removesuffix(" *") if name.endswith("*") else name


def _declaration(function: Function) -> str:
    parameters = [f"{_name(each)}: {_c_type(each.type)}" for each in function.parameters]
    returned = _c_type(function.returns)
    tail = f" -> {returned};" if returned else ";"
    text = f"    pub fn {function.name}({', '.join(parameters)}){tail}"
    if len(text) == WIDTH:
        # rustfmt counts a brace behind the result, although a declaration has none.
        text = text.replace(tail, f"\n       {tail}")
    elif len(text) > WIDTH:
        lines = "".join(f"        {each},\n" for each in parameters)
        text = f"    pub fn {function.name}(\n{lines}    ){tail}"
    comment = function.comment or "See the function above."
    return _doc_lines(comment, "    ") + text + "\n"


def _doc_lines(comment: str, indent: str = "") -> str:
    """Returns the comment of the header; of several lines, as a block of text."""
    lines = ["```text", *comment.splitlines(), "```"] if "\n" in comment else [_plain(comment)]
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in lines)


def _opaque(handle: Handle) -> str:
    return (f"\n{_doc_lines(handle.meaning)}#[repr(C)]\npub struct {handle.name} {{\n    _data: [u8; 0],\n"
            "    _marker: PhantomData<(*mut u8, PhantomPinned)>,\n}\n")


def _constants(enum: Enum) -> str:
    lines = [f"\n{_doc_lines(enum.meaning)}pub type {enum.name} = i32;\n\n"]
    for each in enum.members:
        lines.append(f"{_doc([_plain(' '.join(each.meaning.split()))])}"
                     f"pub const {each.name}: {enum.name} = {each.value};\n")
    return "".join(lines)


def _declarations(header: Header) -> str:
    major, minor, patch = map(int, header.version.split("."))
    handles = [each for each in header.handles if each.name not in {enum.name for enum in header.enums}]
    return (FIRST_LINE + "\n"
            + "//! The declarations of `arango.h`, whose rules bind the caller. The crate libarango is\n"
            + "//! safe.\n\n"
            + "#![allow(non_camel_case_types)]\n\n"
            + "use std::marker::{PhantomData, PhantomPinned};\n"
            + "use std::os::raw::{c_char, c_int, c_void};\n\n"
            + "/// The version of the header, 0xMMmmpp.\n"
            + f"pub const ARANGO_VERSION_NUMBER: u32 = {major << 16 | minor << 8 | patch:#08x};\n"
            + "".join(map(_opaque, handles)) + "".join(map(_constants, header.enums))
            + '\n#[link(name = "arango")]\nextern "C" {\n'
            + "\n".join(map(_declaration, header.functions)) + "}\n")


# Enums


def _enums(header: Header) -> str:
    status, execution = (next(each for each in header.enums if each.name == name)
                         for name in ("arango_status", "arango_execution"))
    errors = [(pascal(each.name.removeprefix("ARANGO_ERR_").lower()), each) for each in status.members
              if each.name != "ARANGO_OK"]
    members = "".join(f"{_doc([_plain(' '.join(each.meaning.split()))], '    ')}    {name},\n"
                      for name, each in errors)
    from_raw = "".join(f"            sys::{each.name} => Status::{name},\n" for name, each in errors)
    to_raw = "".join(f"            Status::{name} => sys::{each.name},\n" for name, each in errors)
    names = ("NotExecuted", "Executed", "Unknown")
    outcomes = "".join(f"{_doc([_plain(' '.join(each.meaning.split()))], '    ')}    {name},\n"
                       for name, each in zip(names, execution.members))
    return (FIRST_LINE + f'''
use std::fmt;

use crate::response::text_of;
use crate::sys;

/// The outcome of a call that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {{
{members}    /// An outcome that a later version of the library has.
    Other(i32),
}}

impl Status {{
    pub(crate) fn from_raw(status: sys::arango_status) -> Status {{
        match status {{
{from_raw}            other => Status::Other(other),
        }}
    }}

    /// The number in `arango.h`.
    pub fn number(self) -> i32 {{
        match self {{
{to_raw}            Status::Other(number) => number,
        }}
    }}

    /// The name in `arango.h`, as "ARANGO_ERR_CONNECT".
    pub fn name(self) -> &'static str {{
        // SAFETY: the function takes any number and returns a static string or NULL.
        unsafe {{ text_of(sys::arango_status_name(self.number())) }}.unwrap_or("unknown status")
    }}
}}

impl fmt::Display for Status {{
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {{
        out.write_str(self.name())
    }}
}}

{_doc([_plain(execution.meaning)])}#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Execution {{
{outcomes}}}

impl Execution {{
    pub(crate) fn from_raw(execution: sys::arango_execution) -> Execution {{
        match execution {{
            sys::ARANGO_NOT_EXECUTED => Execution::NotExecuted,
            sys::ARANGO_EXECUTED => Execution::Executed,
            _ => Execution::Unknown,
        }}
    }}
}}

/// "not executed", "executed" or "unknown".
impl fmt::Display for Execution {{
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {{
        out.write_str(match self {{
            Execution::NotExecuted => "not executed",
            Execution::Executed => "executed",
            Execution::Unknown => "unknown",
        }})
    }}
}}
''')


# Typed methods


def _groups(groups: dict[str, list[Operation]]) -> str:
    modules = "".join(f"mod {name};\n" for name in sorted(groups))
    exports = "".join(f"pub use {name}::*;\n" for name in sorted(groups))
    accessors = []
    for name in groups:
        kind, meaning = GROUPS[name]
        accessors.append(f"{_doc([_plain(meaning)], '            ')}"
                         f"            pub fn {name}(&self) -> {kind}<'_, Self> {{\n"
                         f"                {kind}::new(self)\n            }}\n")
    return (FIRST_LINE + "\n"
            + "//! The operations of docs/operations.md in groups, and the structures of their optional\n"
            + "//! arguments.\n//!\n//! A group's methods return what the calls of its database return: a\n"
            + "//! [`Result`](crate::Result) of [`Database`], a [`Submission`](crate::Submission) of\n"
            + "//! [`AsyncDatabase`].\n\n"
            + modules + "\n" + exports + "\nuse crate::{AsyncDatabase, Database};\n\n"
            + "macro_rules! groups {\n    ($type:ty) => {\n        impl $type {\n" + "\n".join(accessors)
            + "        }\n    };\n}\n\ngroups!(Database);\ngroups!(AsyncDatabase);\n")


def _name(argument: Argument | Parameter) -> str:
    return "r#" + argument.name if argument.name in RESERVED else argument.name


def _accepted(argument: Argument) -> str:
    """Returns the accepted values and the meaning of an argument."""
    accepted = "" if argument.type == "boolean" else argument.accepted
    if argument.type in JSON_TEXTS:
        accepted += ", as JSON text"
        if argument.null_is_value:
            accepted += "; null is a value"
    elif argument.null_is_value:
        accepted += "; `Some(None)` is null"
    since = " Since ArangoDB " + " and ".join(argument.since) + "." if argument.since else ""
    return _sentence(accepted) + " " + argument.meaning + since if accepted else argument.meaning + since


def _options(operation: Operation) -> str:
    """Returns the structure of the optional arguments of an operation."""
    name = pascal(operation.group) + operation.pascal
    is_borrowed = any("'a" in TYPES[each.type] for each in operation.optional)
    fields, writes = [], []
    for each in operation.optional:
        kind = f"Option<{TYPES[each.type]}>"
        kind = f"Option<{kind}>" if each.null_is_value and each.type not in JSON_TEXTS else kind
        fields.append(f"{_doc([_plain(_accepted(each))], '    ')}    pub {_name(each)}: {kind},\n")
        setter = "set_some_json" if each.type in JSON_TEXTS else "set_some"
        writes.append(_call(f"arguments.{setter}", [f'"{each.name}"', f"self.{_name(each)}"], "        "))
    choice = ", ".join(operation.exactly_one_of)
    rule = f"Exactly one of {choice} must be given." if choice else ""
    generic, anonymous = ("<'a>", "<'_>") if is_borrowed else ("", "")
    summary = f"The optional arguments of [`{GROUPS[operation.group][0]}::{operation.verb}`]."
    return (f"\n{_doc([summary, rule])}#[derive(Clone, Copy, Debug, Default)]\n"
            f"pub struct {name}{generic} {{\n{''.join(fields)}}}\n\n"
            f"impl {name}{anonymous} {{\n    fn write(self, arguments: &mut Object) {{\n{''.join(writes)}"
            "    }\n}\n")


def _call(function: str, arguments: Sequence[str], indent: str, end: str = ";") -> str:
    """Returns a call as rustfmt would format it."""
    text = f"{indent}{function}({', '.join(arguments)}){end}\n"
    if len(text) <= WIDTH + 1:
        return text
    return f"{indent}{function}(\n" + "".join(f"{indent}    {each},\n" for each in arguments) \
        + f"{indent}){end}\n"


def _method(operation: Operation) -> str:
    body = next((each for each in operation.required if each.is_body and each.type in JSON_TEXTS), None)
    parameters = ["&self"]
    writes = []
    for each in operation.required:
        kind = TYPES[each.type].replace("'a ", "")
        is_union = each.type == "string or integer"
        parameters.append(f"{_name(each)}: " + (f"impl Into<{kind}>" if is_union else kind))
        if each is not body:
            setter = "set_json" if each.type in JSON_TEXTS else "set"
            value = _name(each) + (".into()" if is_union else "")
            writes.append(_call(f"arguments.{setter}", [f'"{each.name}"', value], "        "))
    if operation.optional:
        is_borrowed = any("'a" in TYPES[each.type] for each in operation.optional)
        kind = pascal(operation.group) + operation.pascal
        parameters.append(f"options: {kind}" + ("<'_>" if is_borrowed else ""))
        writes.append("        options.write(&mut arguments);\n")
    generic = "<'a>" if any("<'a>" in each for each in parameters) else ""
    signature = f"    pub fn {operation.verb}{generic}({', '.join(parameters)}) -> C::Output {{\n"
    if len(signature) > WIDTH + 1:
        lines = "".join(f"        {each},\n" for each in parameters)
        signature = f"    pub fn {operation.verb}{generic}(\n{lines}    ) -> C::Output {{\n"
    start = "        let mut arguments = Object::new();\n" if writes else ""
    call = _call("self.0.run", [f'"{operation.name}"', "arguments" if writes else "Object::new()",
                                f"Some({_name(body)}.as_bytes())" if body else "None"], "        ", "")
    items = [f"- `{each.name}`: {_plain(_accepted(each))}" for each in operation.required]
    request = f"Request: `{operation.request}`; for {_plain(operation.permission)}."
    comment = _doc([_plain(operation.summary), *items, f"Result: {_plain(operation.result)}.",
                    _plain(operation.versions), request], "    ")
    return comment + signature + start + "".join(writes) + call + "    }\n"


def _group(name: str, operations: Sequence[Operation]) -> str:
    kind, meaning = GROUPS[name]
    unions = any(each.type == "string or integer" for row in operations for each in row.arguments)
    imports = "use crate::{Caller, Object" + (", StringOrInteger" if unions else "") + "};\n"
    methods = "".join("\n" + _method(each) for each in operations)
    return (FIRST_LINE + f"\n{imports}\n{_doc([_plain(meaning)])}"
            f"#[derive(Debug)]\npub struct {kind}<'c, C>(&'c C);\n\n"
            f"impl<'c, C: Caller> {kind}<'c, C> {{\n"
            f"    pub(crate) fn new(caller: &'c C) -> Self {{\n        {kind}(caller)\n    }}\n{methods}}}\n"
            + "".join(_options(each) for each in operations if each.optional))
