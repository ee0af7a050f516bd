"""Values of queries: the order of types, conversions and arithmetic."""

from __future__ import annotations

import json
import math
from functools import cmp_to_key
from typing import Any

MAX_INTEGER = 1 << 63


def type_rank(value: Any) -> int:
    """null < bool < number < string < array < object"""
    if value is None:
        return 0
    if isinstance(value, bool):
        return 1
    if isinstance(value, (int, float)):
        return 2
    return 3 if isinstance(value, str) else 4 if isinstance(value, list) else 5


def compare(left: Any, right: Any) -> int:
    """Negative, zero or positive, as the server orders two values."""
    rank = type_rank(left)
    if rank != type_rank(right):
        return rank - type_rank(right)
    if rank in (1, 2, 3):
        return int(left > right) - int(left < right)
    if rank == 4:
        for index in range(max(len(left), len(right))):
            order = compare(left[index] if index < len(left) else None,
                            right[index] if index < len(right) else None)
            if order:
                return order
    elif rank == 5:
        for name in sorted({*left, *right}):
            order = compare(left.get(name), right.get(name))
            if order:
                return order
    return 0


sort_key = cmp_to_key(compare)


def is_true(value: Any) -> bool:
    """Arrays and objects are true, even empty ones."""
    return bool(value) or isinstance(value, (list, dict))


def number(value: Any) -> int | float:
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, (int, float)):
        return value
    if isinstance(value, str):
        try:
            parsed = float(value.strip())
        except ValueError:
            return 0
        return int(parsed) if parsed.is_integer() and abs(parsed) < MAX_INTEGER else (
            parsed if math.isfinite(parsed) else 0)
    if isinstance(value, list) and len(value) == 1:
        return number(value[0])
    return 0


def text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, float) and value.is_integer() and abs(value) < MAX_INTEGER:
        return str(int(value))
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def array(value: Any) -> list[Any]:
    """The elements of an array. Other values have none."""
    return value if isinstance(value, list) else []


def finite(value: int | float) -> int | float | None:
    """A result of arithmetic: too large integers become doubles, what is no number null."""
    if isinstance(value, int):
        return value if -MAX_INTEGER <= value < MAX_INTEGER else float(value)
    return value if math.isfinite(value) else None


def calculate(operator: str, left: Any, right: Any) -> int | float | None:
    """Division by zero gives None."""
    one, other = number(left), number(right)
    try:
        match operator:
            case "+":
                return finite(one + other)
            case "-":
                return finite(one - other)
            case "*":
                return finite(one * other)
            case "/":
                return finite(one / other) if other else None
            case _:
                rest = math.fmod(one, other) if other else None
                whole = isinstance(one, int) and isinstance(other, int)
                return int(rest) if rest is not None and whole else rest
    except OverflowError:
        return None


def member(base: Any, name: Any) -> Any:
    """`base[name]`, null where there is no such member."""
    if isinstance(base, dict):
        return base.get(text(name))
    if isinstance(base, list) and isinstance(name, (int, float)) and not isinstance(name, bool):
        index = int(name)
        return base[index] if -len(base) <= index < len(base) else None
    return None
