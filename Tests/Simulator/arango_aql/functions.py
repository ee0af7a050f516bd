"""Functions that depend on their arguments alone."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable
from typing import Any

from arango_aql.values import array, calculate, compare, finite, is_true, number, sort_key, text

Function = Callable[..., Any]


def length(value: Any) -> int:
    if isinstance(value, (list, dict, str)):
        return len(value)
    return 0 if value is None else len(text(value)) if not isinstance(value, bool) else int(value)


def numbers(values: Any) -> list[int | float]:
    return [each for each in array(values)
            if isinstance(each, (int, float)) and not isinstance(each, bool)]


def total(values: Any) -> Any:
    return finite(sum(numbers(values))) if isinstance(values, list) else None


def average(values: Any) -> Any:
    found = numbers(values)
    return calculate("/", sum(found), len(found)) if found else None


def least(values: Any) -> Any:
    known = [each for each in array(values) if each is not None]
    return min(known, key=sort_key, default=None)


def most(values: Any) -> Any:
    return max(array(values), key=sort_key, default=None)


def unique(values: Any) -> list[Any]:
    found: list[Any] = []
    for each in sorted(array(values), key=sort_key):
        if not found or compare(found[-1], each):
            found.append(each)
    return found


def distinct(values: list[Any]) -> list[Any]:
    """The values without repetitions, in their order."""
    seen: set[str] = set()
    found = []
    for each in values:
        key = json.dumps(each, sort_keys=True)
        if key not in seen:
            seen.add(key)
            found.append(each)
    return found


def merge(*objects: Any) -> Any:
    given = objects[0] if len(objects) == 1 and isinstance(objects[0], list) else objects
    merged: dict[str, Any] = {}
    for each in given:
        if not isinstance(each, dict):
            return None
        merged |= each
    return merged


def attributes(value: Any, removes_internal: Any = False, sorts: Any = False) -> Any:
    if not isinstance(value, dict):
        return None
    names = [name for name in value if not (is_true(removes_internal) and name.startswith("_"))]
    return sorted(names) if is_true(sorts) else names


def chosen(value: Any, names: tuple[Any, ...], keeps: bool) -> Any:
    if not isinstance(value, dict):
        return None
    flat = names[0] if len(names) == 1 and isinstance(names[0], list) else names
    wanted = {text(name) for name in flat}
    return {name: item for name, item in value.items() if (name in wanted) is keeps}


def substring(value: Any, offset: Any, count: Any = None) -> str:
    string, start = text(value), int(number(offset))
    start = max(start + len(string), 0) if start < 0 else start
    return string[start:] if count is None else string[start:start + int(number(count))]


def like(value: Any, pattern: Any, ignores_case: Any = False) -> bool:
    """`%` stands for any text, `_` for one character."""
    expression = re.sub(
        r"\\(.)|(%)|(_)|(.)", lambda match: ".*" if match[2] else "." if match[3]
        else re.escape(match[1] or match[4]), text(pattern), flags=re.DOTALL)
    flags = re.DOTALL | (re.IGNORECASE if is_true(ignores_case) else 0)
    return re.fullmatch(expression, text(value), flags) is not None


def contains(value: Any, wanted: Any, gives_index: Any = False) -> Any:
    index = text(value).find(text(wanted))
    return index if is_true(gives_index) else index >= 0


def position(values: Any, wanted: Any, gives_index: Any = False) -> Any:
    found = next((index for index, each in enumerate(array(values))
                  if compare(each, wanted) == 0), -1)
    return found if is_true(gives_index) else found >= 0


def push(values: Any, value: Any, is_unique: Any = False) -> Any:
    known = array(values)
    is_known = is_true(is_unique) and position(known, value)
    return known if is_known else [*known, value]


def append(values: Any, more: Any, is_unique: Any = False) -> Any:
    joined = [*array(values), *(more if isinstance(more, list) else [more])]
    return distinct(joined) if is_true(is_unique) else joined


def part(values: Any, start: Any, count: Any = None) -> Any:
    first = int(number(start))
    first = max(first + len(array(values)), 0) if first < 0 else first
    if count is None:
        return array(values)[first:]
    end = int(number(count))
    return array(values)[first:first + end] if end >= 0 else array(values)[first:end]


def rounded(value: Any) -> Any:
    """Halves are rounded up."""
    return finite(math.floor(number(value) + 0.5))


def concat(*values: Any) -> str:
    given = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    return "".join(text(each) for each in given)


def concat_separator(separator: Any, *values: Any) -> str:
    given = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    return text(separator).join(text(each) for each in given if each is not None)


def identifier(value: Any) -> Any:
    handle = value.get("_id") if isinstance(value, dict) else value
    if not isinstance(handle, str) or handle.count("/") != 1:
        return None
    collection, key = handle.split("/")
    return {"collection": collection, "key": key}


def kind(value: Any) -> str:
    for types, name in ((bool, "bool"), ((int, float), "number"), (str, "string"),
                        (list, "array"), (dict, "object")):
        if isinstance(value, types):
            return name
    return "null"


def to_array(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else [] if value is None else [value]


def trimmed(value: Any, *_: Any) -> str:
    return text(value).strip()


#: Each function with the smallest and the largest number of its arguments.
FUNCTIONS: dict[str, tuple[int, int, Function]] = {
    "LENGTH": (1, 1, length), "COUNT": (1, 1, length), "SUM": (1, 1, total),
    "AVERAGE": (1, 1, average), "AVG": (1, 1, average), "MIN": (1, 1, least),
    "MAX": (1, 1, most), "UNIQUE": (1, 1, unique),
    "SORTED": (1, 1, lambda values: sorted(array(values), key=sort_key)),
    "SORTED_UNIQUE": (1, 1, unique),
    "COUNT_DISTINCT": (1, 1, lambda values: len(unique(values))),
    "COUNT_UNIQUE": (1, 1, lambda values: len(unique(values))),
    "CONCAT": (1, 999, concat), "CONCAT_SEPARATOR": (2, 999, concat_separator),
    "UPPER": (1, 1, lambda value: text(value).upper()),
    "LOWER": (1, 1, lambda value: text(value).lower()),
    "CHAR_LENGTH": (1, 1, lambda value: len(text(value))),
    "SUBSTRING": (2, 3, substring), "CONTAINS": (2, 3, contains), "LIKE": (2, 3, like),
    "LEFT": (2, 2, lambda value, count: text(value)[:int(number(count))]),
    "STARTS_WITH": (2, 2, lambda value, prefix: text(value).startswith(text(prefix))),
    "SPLIT": (2, 2, lambda value, separator: text(value).split(text(separator))),
    "TRIM": (1, 1, trimmed), "HAS": (2, 2, lambda value, name: (
        isinstance(value, dict) and text(name) in value)),
    "ATTRIBUTES": (1, 3, attributes), "KEYS": (1, 3, attributes),
    "VALUES": (1, 1, lambda value: list(value.values()) if isinstance(value, dict) else None),
    "MERGE": (1, 999, merge), "KEEP": (2, 999, lambda value, *names: chosen(value, names, True)),
    "UNSET": (2, 999, lambda value, *names: chosen(value, names, False)),
    "TO_STRING": (1, 1, text), "TO_NUMBER": (1, 1, number), "TO_BOOL": (1, 1, is_true),
    "TO_ARRAY": (1, 1, to_array), "TO_LIST": (1, 1, to_array), "TYPENAME": (1, 1, kind),
    "NOT_NULL": (1, 999, lambda *values: next((each for each in values if each is not None),
                                              None)),
    "FIRST": (1, 1, lambda values: array(values)[0] if array(values) else None),
    "LAST": (1, 1, lambda values: array(values)[-1] if array(values) else None),
    "NTH": (2, 2, lambda values, index: (
        array(values)[int(number(index))] if 0 <= number(index) < len(array(values)) else None)),
    "PUSH": (2, 3, push), "APPEND": (2, 3, append), "POSITION": (2, 3, position),
    "SLICE": (2, 3, part), "REVERSE": (1, 1, lambda values: values[::-1] if isinstance(
        values, (list, str)) else None),
    "UNION": (2, 999, lambda *arrays: [each for values in arrays for each in array(values)]),
    "UNION_DISTINCT": (2, 999, lambda *arrays: unique(
        [each for values in arrays for each in array(values)])),
    "ABS": (1, 1, lambda value: abs(number(value))),
    "FLOOR": (1, 1, lambda value: finite(math.floor(number(value)))),
    "CEIL": (1, 1, lambda value: finite(math.ceil(number(value)))), "ROUND": (1, 1, rounded),
    "PARSE_IDENTIFIER": (1, 1, identifier),
    "IS_NULL": (1, 1, lambda value: value is None),
    "IS_BOOL": (1, 1, lambda value: kind(value) == "bool"),
    "IS_NUMBER": (1, 1, lambda value: kind(value) == "number"),
    "IS_STRING": (1, 1, lambda value: kind(value) == "string"),
    "IS_ARRAY": (1, 1, lambda value: kind(value) == "array"),
    "IS_OBJECT": (1, 1, lambda value: kind(value) == "object"),
    "NOOPT": (1, 1, lambda value: value), "PASSTHRU": (1, 1, lambda value: value),
}
