"""Runs operations by name and reads their results, of any driver."""

from __future__ import annotations

import json
from collections.abc import Mapping
from ctypes import c_int, c_void_p
from dataclasses import dataclass
from typing import Any

from libarango import _ffi

EXECUTIONS = ["no", "yes", "unknown"]
_execution = _ffi._instant("arango_result_execution", c_int, c_void_p)


@dataclass(frozen=True)
class Outcome:
    """The result of an operation. `value` is None if it failed, `status` is without ARANGO_ERR_."""

    status: str
    execution: str
    value: Any
    host: str | None
    attempts: list[dict[str, Any]]
    http_status: int
    error_num: int | None = None
    reason: str | None = None
    message: str = ""

    @property
    def ok(self) -> bool:
        return self.status == "OK"


def run(db: Any, operation: str, arguments: Mapping[str, Any] | None = None,
        **more: Any) -> Outcome:
    """Runs an operation on a database of a driver."""
    written = json.dumps({**(arguments or {}), **more}).encode()
    return outcome(db.run_operation(operation.encode(), written))


def execution(result: _ffi.ResultHandle) -> str:
    return EXECUTIONS[_execution(result)]


def outcome(result: _ffi.ResultHandle) -> Outcome:
    status = _ffi.status_name(_ffi.result_status(result)).decode()
    host, text = _ffi.result_host(result), _ffi.result_json(result, None)
    common = dict(
        execution=execution(result), host=None if host is None else host.decode(),
        attempts=json.loads(_ffi.result_attempts(result)),
        http_status=_ffi.result_http_status(result))
    value = json.loads(text or b"null")
    if status == "ARANGO_OK":
        return Outcome("OK", value=value, **common)
    return Outcome(status.removeprefix("ARANGO_ERR_"), value=None, **common,
                   error_num=value.get("error_num"), reason=value.get("reason"),
                   message=value["message"])
