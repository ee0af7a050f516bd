"""Runs an operation by its name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from libarango import _ffi
from libarango._text import json_object
from libarango.result import value


def run(database: _ffi.DatabaseHandle, name: bytes,
        arguments: Optional[Mapping[str, Any]] = None) -> Any:
    """The answer as a Python value."""
    if arguments is None:
        return value(_ffi.call(database, name, None))
    return value(_ffi.call(database, name, json_object(arguments, "argument")))
