"""Converts Python strings and values to the text that the library takes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, Optional

from libarango.exceptions import ArgumentError

write_json = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode
# A NUL in JSON text. After an odd number of further backslashes, "\u0000" is plain text.
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


def utf8(value: str, name: str) -> bytes:
    """Encodes a str. Errors contain `name`, not the value, which may be a password."""
    if not isinstance(value, str):
        raise ArgumentError(f"{name} is a str, not {type(value).__name__}")
    try:
        return value.encode()
    except UnicodeEncodeError as error:
        raise ArgumentError(f"{name} has a lone surrogate at index {error.start}") from None


def text(value: str, name: str) -> bytes:
    """Encodes a C string, which cannot hold a NUL. Errors contain `name`."""
    encoded = utf8(value, name)
    if b"\0" in encoded:
        raise ArgumentError(f"{name} has a NUL at index {value.index(chr(0))}")
    return encoded


def json_object(members: Mapping[str, Any], kind: str) -> Optional[bytes]:
    """Encodes a JSON object; None if it is empty. Errors name the member: "option x ..."."""
    if not members:
        return None
    try:
        return _json(members)
    except (TypeError, ValueError, RecursionError) as error:
        for name, value in members.items():
            text(name, f"the name of {kind} {name!r}")
            _check(name, value, kind)
        raise ArgumentError(f"{kind}s cannot be written as JSON: {error}") from None


def option_values(options: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the options without those that are None, and with 5 for 5.0."""
    return {name: int(value) if isinstance(value, float) and value.is_integer() else value
            for name, value in options.items() if value is not None}


def database_options(verify: bool, auth_method: str, superuser_token: Optional[str],
                     user_token: Optional[str], options: Mapping[str, Any]) -> dict[str, Any]:
    """Returns the options of a database, with those that are parameters of `ArangoClient.db`."""
    # Python verifies, because a signal cannot interrupt the library's own verification. The library
    # rejects a value that is not a bool.
    return {**options, "verify": False if verify is True else verify, "auth_method": auth_method,
            "superuser_token": superuser_token, "user_token": user_token}


def options_json(options: Mapping[str, Any]) -> Optional[bytes]:
    return json_object(option_values(options), "option")


def _json(value: Any) -> bytes:
    written = write_json(value)
    if _NUL.search(written):
        raise ValueError("a string has a NUL")
    return written.encode()


def _check(name: str, value: Any, kind: str) -> None:
    try:
        _json(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"{kind} {name} cannot be written as JSON: {error}") from None
