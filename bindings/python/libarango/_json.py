"""JSON of documents and of results: by orjson if it is installed and exact, otherwise by json.

Integers beyond 64 bits, which orjson rounds or refuses, are read and written by json. Both accept
the same values. A UUID is written as text, and the member of an enumeration as its value. NaN,
keys that are not strings, and other types are errors.
"""

from __future__ import annotations

import json
from enum import Enum
from typing import Any, Optional
from uuid import UUID

try:
    import orjson as _orjson
except ImportError:
    _orjson = None  # type: ignore[assignment, unused-ignore]

#: The module orjson; None if it is not installed.
orjson: Optional[Any] = _orjson


def _plain(value: Any) -> Any:
    """Returns the form in which json writes a value of a type that it does not know."""
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")


_write = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"),
                          default=_plain).encode
# A byte for digits, and another one for all else.
_DIGITS = bytes(48 if 48 <= byte <= 57 else 32 for byte in range(256))
# The shortest integer that may need more than 64 bits has 19 digits.
_LONG_NUMBER = b"0" * 19


def document(value: Any) -> bytes:
    """Returns a value as JSON. Raises TypeError or ValueError if it has no JSON form."""
    if orjson is not None:
        try:
            written: bytes = orjson.dumps(value, None, orjson.OPT_PASSTHROUGH_SUBCLASS
                                          | orjson.OPT_PASSTHROUGH_DATETIME
                                          | orjson.OPT_PASSTHROUGH_DATACLASS)
            if b"null" in written:
                # It may stand for NaN.
                check(value)
            return written
        except (TypeError, ValueError):
            # json writes subclasses, integers beyond 64 bits, and deeper values.
            pass
    check(value)
    return _write(value).encode()


def check(value: Any) -> None:
    """Raises TypeError for a key that is not a string, or for a value that JSON lacks.

    json would write other keys as strings, and orjson would write NaN as null.
    """
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, dict):
            for key in each:
                if not isinstance(key, str):
                    raise TypeError(f"the key {key!r} is not a string")
            pending.extend([item for item in each.values() if type(item) not in _PLAIN])
        elif isinstance(each, (list, tuple)):
            pending.extend([item for item in each if type(item) not in _PLAIN])
        elif isinstance(each, float):
            if each - each != 0:
                raise ValueError(f"{each!r} is not a JSON value")
        elif isinstance(each, Enum):
            pending.append(each.value)
        elif not isinstance(each, (str, int, UUID)) and each is not None:
            raise TypeError(f"Object of type {type(each).__name__} is not JSON serializable")


_PLAIN = frozenset((str, int, bool, type(None)))


def is_exact(text: bytes) -> bool:
    """True if orjson reads every number of a text as json does."""
    return len(text) < len(_LONG_NUMBER) or _LONG_NUMBER not in text.translate(_DIGITS)
