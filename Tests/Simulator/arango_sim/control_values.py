"""Validation of the bodies of control calls; each refusal names the value."""

from __future__ import annotations

import math
from typing import Any

from loopback.control import WrongUse

Row = dict[str, str] | str


def seconds(body: Any, name: str) -> float:
    value = number(body, name)
    if value < 0:
        raise WrongUse(f'{{"{name}": seconds}} wanted, not {body!r}')
    return value


def number(body: Any, name: str) -> float:
    value = _member(body, name)
    if not isinstance(value, (int, float)) or isinstance(value, bool) or not math.isfinite(value):
        raise WrongUse(f'{{"{name}": seconds}} wanted, not {body!r}')
    return value


def whole_seconds(body: Any, name: str) -> int | None:
    value = _member(body, name)
    is_null = value is None and isinstance(body, dict) and name in body
    if not is_null and (type(value) is not int or value < 0):
        raise WrongUse(f'{{"{name}": whole seconds or null}} wanted, not {body!r}')
    return value


def text(body: Any, name: str) -> str:
    value = _member(body, name)
    if not isinstance(value, str) or not value:
        raise WrongUse(f'{{"{name}": text}} wanted, not {body!r}')
    return value


def endpoint_rows(body: Any) -> list[Row] | None:
    """Rows in the servers' form, or bare strings, with any values."""
    if not isinstance(body, dict) or "endpoints" not in body:
        raise WrongUse(f'{{"endpoints": rows or null}} wanted, not {body!r}')
    rows = body["endpoints"]
    if rows is not None and not isinstance(rows, list):
        raise WrongUse(f"endpoints are a list or null, not {rows!r}")
    for row in rows or []:
        known = row if isinstance(row, dict) else {"endpoint": row}
        if "endpoint" not in known or not set(known) <= {"endpoint", "internal"} or not all(
                isinstance(value, str) for value in known.values()):
            raise WrongUse(f"an endpoint is a string or has `endpoint` and perhaps `internal`, "
                           f"not {row!r}")
    return rows


def _member(body: Any, name: str) -> Any:
    return body.get(name) if isinstance(body, dict) else None
